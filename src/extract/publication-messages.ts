import {archiveHeadings} from '../lexicon/archive-headings.ts'
import type {DisclosureMessage} from '../schema/message.ts'
import type {Outline} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {fold} from '../text/fold.ts'
import type {OverviewDate} from '../text/overview-date.ts'
import type {OverviewItem} from './overview-items.ts'
import {readingMessage} from './reading-message.ts'

/** How the date was read, for its messages. */
export interface DateReading extends OverviewDate {
  /** There is no date bullet at all. */
  missing: boolean
  /** False where a bullet says that there is no date. */
  stated: boolean
  pathDate: string | null
}

function headingMessages(outline: Outline): DisclosureMessage[] {
  return [
    ...outline.parts.map((part) => ({line: part.heading, code: part.kind})),
    {line: outline.bodyHeading, code: 'body' as const}
  ].flatMap(({line, code}) => {
    const expected = archiveHeadings.find((heading) => heading.code === code)
    if (!expected || (line === null && code !== 'overview') || line?.text === expected.term) return []
    const actual = line === null ? '' : fold(line.text).replace(/\s+/g, '')
    if (actual.startsWith(expected.term)) return []
    const reason = `Unexpected heading \`${line?.text ?? ''}\`, expected \`${expected.term}\``
    return [
      {
        ...readingMessage('overview-heading', 'error', reason, line && positionOf(line)),
        actual: line?.text ?? '',
        expected: [expected.term]
      }
    ]
  })
}

function dateMessages(items: readonly OverviewItem[], date: DateReading): DisclosureMessage[] {
  const item = items.find((candidate) => candidate.role === 'date')
  const place = item ? positionOf(item.line) : null
  const messages: DisclosureMessage[] = []
  const fromPath = date.pathDate === null ? '' : `; took ${date.pathDate} from the path`
  if (date.missing)
    messages.push(
      readingMessage(
        date.pathDate === null ? 'date-missing' : 'date-from-path',
        'warning',
        `Unexpected overview without a date, expected \`YYYY年M月D日\`${fromPath}`,
        null
      )
    )
  else if (date.garbled && date.stated)
    messages.push(
      readingMessage(
        'date-garbled',
        'error',
        `Unexpected date \`${item?.value ?? ''}\`, expected \`YYYY年M月D日\`${fromPath}`,
        place
      )
    )
  else if (date.doubtful)
    messages.push(
      readingMessage(
        'date-doubtful',
        'warning',
        `Unexpected mark of doubt after the date \`${item?.value ?? ''}\`, expected a date alone`,
        place
      )
    )
  return messages
}

function itemMessages(items: readonly OverviewItem[]): DisclosureMessage[] {
  const messages: DisclosureMessage[] = []
  const place = (role: OverviewItem['role']) => items.findIndex((item) => item.role === role)
  const at = (index: number) => {
    const item = items[index]
    return item ? positionOf(item.line) : null
  }
  const date = place('date')
  const organization = place('organization')
  if (place('title') === -1)
    messages.push(
      readingMessage(
        'title-missing',
        'error',
        'Unexpected overview without a title, expected it in the first bullet',
        null
      )
    )
  if (organization === -1)
    messages.push(
      readingMessage(
        'organization-missing',
        'error',
        'Unexpected overview without an organisation, expected it after the date',
        null
      )
    )
  else if (date > organization)
    messages.push(
      readingMessage(
        'date-organization-swapped',
        'error',
        'Unexpected date after the organisation, expected it before',
        at(date)
      )
    )
  const source = items[place('source')]
  if (!source?.urls.length)
    messages.push(
      readingMessage(
        'source-missing',
        'warning',
        'Unexpected overview without a source URL, expected one after the organisation',
        at(place('source'))
      )
    )
  else if (source.urls.length > 1)
    messages.push(
      readingMessage(
        'source-urls-glued',
        'error',
        'Unexpected second URL in the source, expected one',
        at(place('source'))
      )
    )
  for (const item of items)
    if (item.role === 'priorReport' && item.urls.length === 0)
      messages.push(
        readingMessage(
          'prior-report-without-link',
          'error',
          `Unexpected label \`${item.value}\` without a link, expected a link to the earlier entry`,
          positionOf(item.line)
        )
      )
  return messages
}

/**
 * What is doubtful in an overview.
 *
 * @param outline one publication
 * @param items its bullets, with their roles
 * @param date how its date was read
 */
export function publicationMessages(
  outline: Outline,
  items: readonly OverviewItem[],
  date: DateReading
): DisclosureMessage[] {
  const messages = [...headingMessages(outline), ...itemMessages(items), ...dateMessages(items, date)]
  if (outline.bodyHeading === null)
    messages.push(
      readingMessage(
        'body-missing',
        'error',
        'Unexpected entry without the heading `本文`, expected it before the text',
        null
      )
    )
  return messages
}
