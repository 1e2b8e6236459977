export {type IncidentReport, toIncidentReport} from './archive/link/incident-report.ts'
export {linkDisclosures, linkReports} from './archive/link/link-disclosures.ts'
export * from './schema/incident.ts'
