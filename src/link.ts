export {compareDisclosures} from './archive/compare/compare-disclosures.ts'
export {describeCourse} from './archive/incident-course.ts'
export {viewIncident} from './archive/incident-view.ts'
export {
  type IncidentReport,
  type Mention,
  type PriorLabel,
  type PriorLink,
  toIncidentReport
} from './archive/link/incident-report.ts'
export {linkDisclosures, linkReports} from './archive/link/link-disclosures.ts'
export * from './schema/comparison.ts'
export * from './schema/incident.ts'
export * from './schema/incident-view.ts'
