import type {Disclosure, Publication} from '../schema/index.ts'
import {dateWords} from './date-words.ts'
import {type SummaryView, textLines} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const releaseWords = {initial: 'initial', followUp: 'follow-up', final: 'final'} as const

const published = ({publishedOn, updatedOn}: Publication): string => {
  const date = publishedOn === null ? 'not said' : dateWords(publishedOn)
  return updatedOn === null ? date : `${date}, updated ${dateWords(updatedOn)}`
}

const report = ({reportNumber, releaseType}: Publication): string | null => {
  const words = [
    reportNumber === null ? '' : `no. ${reportNumber}`,
    releaseType === null ? '' : releaseWords[releaseType]
  ]
  return words.filter((word) => word !== '').join(', ') || null
}

const priorReport = ({label, archivePath}: Publication['priorReports'][number]): string =>
  label === null || label === '' ? archivePath : `${label}  ${archivePath}`

const lines = (texts: string[]): string | null => texts.join('\n') || null

/**
 * Title and overview of an entry; what the entry does not say is left out.
 *
 * @returns lines
 */
export function publicationPart({publication, path}: Disclosure, view: SummaryView): string[] {
  const {palette, width} = view
  const rows: [string, string | null][] = [
    ['Organisation', lines(publication.organizations) ?? 'not said'],
    ['Published', published(publication)],
    ['Report', report(publication)],
    ['Incident', publication.incidentId],
    ['Source', publication.sourceUrl],
    ['Links', lines(publication.otherLinks.map(({label, url}) => (label ? `${label}  ${url}` : url)))],
    ['Earlier', lines(publication.priorReports.map(priorReport))],
    ['Entry', path]
  ]
  const table = formatTable(
    rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]])),
    {width, indent: 0, flexible: 1, paint: (piece, column) => palette(column === 0 ? 'dim' : null, piece)}
  )
  const title = textLines(publication.title || '(no title)', 0, view).map((line) => palette('bold', line))
  return [...title, '', ...table]
}
