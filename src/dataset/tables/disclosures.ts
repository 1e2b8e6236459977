import {leakCodes, secondaryDamageCodes} from '../../lexicon/fact-codes.ts'
import {releaseTypes} from '../../schema/codes.ts'
import type {Disclosure} from '../../schema/disclosure.ts'
import type {Section} from '../../schema/section.ts'
import {daysBetween} from '../../text/calendar.ts'
import {dateColumns} from '../dates.ts'
import {optional, type Row, required, withoutText} from '../field.ts'
import {evidenceColumn} from '../spans.ts'
import {type Column, column, fieldsOf, nullable, rowOf, type Table, textColumn} from '../table.ts'

interface PlacedDisclosure {
  path: string
  disclosure: Disclosure
}

/** Calendar days from one date to another; null unless both name a day. */
export function daysFromTo(from: string | null, to: string | null): number | null {
  return from !== null && to !== null ? daysBetween(from, to) : null
}

function textOf({heading, blocks, sections}: Section): string {
  const own = blocks.map(({text}) => text)
  return [...(heading === null ? [] : [heading]), ...own, ...sections.map(textOf)].join('\n\n')
}

const linksType = {
  list: {struct: [optional('label', 'string', 'Label of the link.'), required('url', 'string', 'Absolute URL.')]}
}
const priorReportsType = {
  list: {
    struct: [
      optional('label', 'string', 'Label of the link.'),
      optional('number', 'integer', 'Number of the report.'),
      required('url', 'string', 'URL as given.'),
      required('archive_path', 'string', 'Path of that entry in the archive.')
    ]
  }
}

const columns: readonly Column<PlacedDisclosure>[] = [
  column('path', 'string', 'Path of the entry in the archive.', ({path}) => path),
  // Known only when all entries are: `withIncident` puts it in.
  column('incident_id', 'string', 'The incident that it belongs to.', () => ''),
  column('title', 'string', 'Title of the disclosure.', ({disclosure}) => disclosure.publication.title),
  ...dateColumns<PlacedDisclosure>(
    'published_on',
    'Date of publication',
    ({disclosure}) => disclosure.publication.publishedOn
  ),
  ...dateColumns<PlacedDisclosure>(
    'updated_on',
    'Date of the last update of the same page',
    ({disclosure}) => disclosure.publication.updatedOn
  ),
  column(
    'organizations',
    {list: 'string'},
    'Organisations that publish, in order.',
    ({disclosure}) => disclosure.publication.organizations
  ),
  nullable(
    'source_url',
    'string',
    'URL of the original page; null if not given.',
    ({disclosure}) => disclosure.publication.sourceUrl
  ),
  nullable(
    'report_number',
    'integer',
    'Number of the report that the title gives.',
    ({disclosure}) => disclosure.publication.reportNumber
  ),
  nullable(
    'release_type',
    'string',
    '公表種別: 初報, 続報 or 最終報; null if not said.',
    ({disclosure}) => disclosure.publication.releaseType,
    releaseTypes
  ),
  nullable(
    'stated_incident_id',
    'string',
    '事案ID that the entry itself gives.',
    ({disclosure}) => disclosure.publication.incidentId
  ),
  column('prior_reports', priorReportsType, 'Earlier reports that the overview links.', ({disclosure}) =>
    disclosure.publication.priorReports.map(({label, number, url, archivePath}) => ({
      label,
      number,
      url,
      archive_path: archivePath
    }))
  ),
  column('other_links', linksType, 'Other links of the overview that lead outside the archive.', ({disclosure}) =>
    disclosure.publication.otherLinks.map(({label, url}) => ({label, url}))
  ),
  column(
    'leak',
    'string',
    'Whether information got out: the strongest statement.',
    ({disclosure}) => disclosure.facts.leak.code,
    leakCodes
  ),
  evidenceColumn('leak_evidence', 'it', ({disclosure}) => disclosure.facts.leak.evidence),
  column(
    'secondary_damage',
    'string',
    'Whether harm followed.',
    ({disclosure}) => disclosure.facts.secondaryDamage.code,
    secondaryDamageCodes
  ),
  evidenceColumn('secondary_damage_evidence', 'it', ({disclosure}) => disclosure.facts.secondaryDamage.evidence),
  ...dateColumns<PlacedDisclosure>(
    'occurred_on',
    'When the event began',
    ({disclosure}) => disclosure.facts.occurredOn?.date ?? null
  ),
  evidenceColumn('occurred_on_evidence', 'it', ({disclosure}) => disclosure.facts.occurredOn?.evidence ?? []),
  ...dateColumns<PlacedDisclosure>(
    'discovered_on',
    'When it was noticed first',
    ({disclosure}) => disclosure.facts.discoveredOn?.date ?? null
  ),
  evidenceColumn('discovered_on_evidence', 'it', ({disclosure}) => disclosure.facts.discoveredOn?.evidence ?? []),
  nullable(
    'days_to_discovery',
    'integer',
    'Calendar days from occurred_on to discovered_on; null unless both name a day.',
    ({disclosure: {facts}}) => daysFromTo(facts.occurredOn?.date ?? null, facts.discoveredOn?.date ?? null)
  ),
  nullable(
    'days_to_publication',
    'integer',
    'Calendar days from discovered_on to published_on; null unless both name a day.',
    ({disclosure: {facts, publication}}) => daysFromTo(facts.discoveredOn?.date ?? null, publication.publishedOn)
  ),
  column(
    'forensics',
    'boolean',
    'Whether outside experts take part.',
    ({disclosure}) => disclosure.facts.forensics.value
  ),
  evidenceColumn('forensics_evidence', 'it', ({disclosure}) => disclosure.facts.forensics.evidence),
  nullable(
    'affected_max',
    'integer',
    'Largest value of affected_counts; null if none.',
    ({disclosure}) => disclosure.facts.affectedMax
  ),
  nullable(
    'affected_max_unit',
    'string',
    'Its unit as written.',
    ({disclosure: {facts}}) => facts.affectedCounts.find(({value}) => value === facts.affectedMax)?.unit ?? null
  ),
  column(
    'findings',
    'integer',
    'Number of doubtful places in the entry.',
    ({disclosure}) => disclosure.messages.length
  ),
  textColumn('body', 'string', 'The text of the body, without Markdown marks.', ({disclosure}) =>
    disclosure.sections.map(textOf).join('\n\n')
  )
]

export const disclosures: Table = {
  name: 'disclosures',
  description: 'Entries of the archive: one publication of an organisation a row, in the order of their paths.',
  fields: fieldsOf(columns),
  primaryKey: ['path'],
  foreignKeys: [{columns: ['incident_id'], table: 'incidents', tableColumns: ['incident_id']}]
}

const facts = withoutText(columns)

/**
 * The row of an entry whose incident is not known yet.
 *
 * @param withText whether it holds the words of the document
 */
export function disclosureRow(path: string, disclosure: Disclosure, withText: boolean): Row {
  return rowOf(withText ? columns : facts, {path, disclosure})
}

/**
 * @param line JSON of such a row
 * @returns the same with its incident
 */
export function withIncident(line: string, incidentId: string): string {
  // Quotation marks inside of a text are escaped: this is the column.
  return line.replace('"incident_id":""', () => `"incident_id":${JSON.stringify(incidentId)}`)
}
