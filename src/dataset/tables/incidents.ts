import {currentDate} from '../../archive/current-date.ts'
import {causeCodes, leakCodes} from '../../lexicon/fact-codes.ts'
import {incidentLinkKinds} from '../../schema/codes.ts'
import type {Incident} from '../../schema/incident.ts'
import {dateColumns} from '../dates.ts'
import {type Row, required} from '../field.ts'
import type {ReportDigest} from '../report-digest.ts'
import {type Column, column, fieldsOf, nullable, rowOf, type Table} from '../table.ts'
import {daysFromTo} from './disclosures.ts'

/** An incident with its reports, oldest first. */
interface IncidentReports {
  incident: Incident
  first: ReportDigest
  latest: ReportDigest
  reports: readonly ReportDigest[]
}

/** The latest report that states something decides; null where none does. */
function latestOf<Fact>(reports: readonly ReportDigest[], factOf: (report: ReportDigest) => Fact | null): Fact | null {
  return reports.reduce<Fact | null>((latest, report) => factOf(report) ?? latest, null)
}

function dateOf({first, reports}: IncidentReports, dateIn: (report: ReportDigest) => string | null): string | null {
  return currentDate(
    reports.flatMap((report) => dateIn(report) ?? []),
    first.date
  )
}

const occurredOn = (item: IncidentReports) => dateOf(item, (report) => report.occurredOn)
const discoveredOn = (item: IncidentReports) => dateOf(item, (report) => report.discoveredOn)

/** The latest report that gives a number, which is not always the last one. */
const counted = ({reports}: IncidentReports) =>
  latestOf(reports, (report) => (report.affectedMax === null ? null : report))

const linksType = {
  list: {
    struct: [
      required('from_path', 'string', 'The report that points.'),
      required('to_path', 'string', 'The report that it points to.'),
      required('kind', 'string', 'What joins the two.', incidentLinkKinds),
      required('evidence', 'string', 'The words, the ID or the address that joins them.')
    ]
  }
}

const columns: readonly Column<IncidentReports>[] = [
  column(
    'incident_id',
    'string',
    'The 事案ID where there is one, else the path of the first report.',
    ({incident}) => incident.id
  ),
  column('title', 'string', 'Title of the latest report.', ({latest}) => latest.title),
  column(
    'organizations',
    {list: 'string'},
    'The publishers, in the order in which they appear.',
    ({incident}) => incident.organizations
  ),
  column('reports', {list: 'string'}, 'Paths of the reports, oldest first.', ({incident}) => incident.members),
  column('report_count', 'integer', 'Number of reports.', ({incident}) => incident.members.length),
  column('first_path', 'string', 'Path of the first report.', ({first}) => first.path),
  ...dateColumns<IncidentReports>('first_published_on', 'Date of the first report', ({first}) => first.date),
  column('latest_path', 'string', 'Path of the latest report.', ({latest}) => latest.path),
  ...dateColumns<IncidentReports>('latest_published_on', 'Date of the latest report', ({latest}) => latest.date),
  column('causes', {list: 'string'}, 'Kinds of event that any report states.', ({reports}) => {
    const stated = new Set(reports.flatMap(({causes}) => causes))
    return causeCodes.filter((code) => stated.has(code))
  }),
  column(
    'leak',
    'string',
    'Whether information got out: the latest statement.',
    ({reports}) => latestOf(reports, ({leak}) => (leak === 'notMentioned' ? null : leak)) ?? 'notMentioned',
    leakCodes
  ),
  nullable(
    'affected_max',
    'integer',
    'Largest number of the latest report that gives any.',
    (item) => counted(item)?.affectedMax ?? null
  ),
  nullable('affected_max_unit', 'string', 'Its unit as written.', (item) => counted(item)?.affectedMaxUnit ?? null),
  ...dateColumns<IncidentReports>(
    'occurred_on',
    'When the event began, by the latest statement that is not less precise or after the first report',
    occurredOn
  ),
  ...dateColumns<IncidentReports>(
    'discovered_on',
    'When it was noticed first, by the latest statement that is not less precise or after the first report',
    discoveredOn
  ),
  nullable(
    'days_to_discovery',
    'integer',
    'Calendar days from occurred_on to discovered_on; null unless both name a day.',
    (item) => daysFromTo(occurredOn(item), discoveredOn(item))
  ),
  nullable('days_to_first_publication', 'integer', 'Calendar days from discovered_on to the first report.', (item) =>
    daysFromTo(discoveredOn(item), item.first.date)
  ),
  nullable(
    'days_to_latest_publication',
    'integer',
    'Calendar days from the first to the latest report.',
    ({first, latest}) => daysFromTo(first.date, latest.date)
  ),
  column('links', linksType, 'Why the reports belong together.', ({incident}) =>
    incident.links.map(({from, to, kind, evidence}) => ({from_path: from, to_path: to, kind, evidence}))
  )
]

export const incidents: Table = {
  name: 'incidents',
  description: 'Incidents, each with all its reports, in the order of the first report.',
  fields: fieldsOf(columns),
  primaryKey: ['incident_id'],
  foreignKeys: []
}

/**
 * @param incident an incident
 * @param reports its reports, oldest first; at least one
 */
export function incidentRow(incident: Incident, reports: readonly ReportDigest[]): Row {
  const [first] = reports
  const latest = reports.at(-1)
  if (!first || !latest) throw new RangeError(`Unexpected incident ${incident.id} without reports`)
  return rowOf(columns, {incident, first, latest, reports})
}
