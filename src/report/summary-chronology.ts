import type {ChronologyEvent} from '../schema/index.ts'
import {displayWidth, padEnd, truncate} from './display-width.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {visibleText} from './visible-text.ts'

/** More events than this are only counted. */
const shown = 12

const indent = '  '
const gap = '  '

const when = ({date, dateEnd, time, timeText}: ChronologyEvent): string => {
  const days = dateEnd === null ? (date ?? '-') : `${date ?? ''}..${dateEnd}`
  return [days, time, timeText].filter((word) => word !== null && word !== '').join(' ')
}

const eventText = ({text, planned}: ChronologyEvent): string => (planned ? `[planned] ${text}` : text)

/** A long event is cut: this is an overview, the whole text stands in the entry. */
const oneLine = (text: string, width: number): string => truncate(visibleText(text.replace(/\s+/g, ' ')), width)

/**
 * The first dated events, one to a line; the rest is counted.
 *
 * @returns lines; none where there is no event
 */
export function chronologyPart(events: readonly ChronologyEvent[], view: SummaryView): string[] {
  if (events.length === 0) return []
  const {palette, width} = view
  const listed = events.slice(0, shown)
  const dates = listed.map((event) => oneLine(when(event), Math.floor(width / 2)))
  const dateWidth = Math.max(...dates.map(displayWidth))
  const lines = listed.map((event, index) => {
    const text = oneLine(eventText(event), width - indent.length - dateWidth - gap.length)
    return indent + palette('dim', padEnd(dates[index] ?? '', dateWidth)) + gap + text
  })
  const more = events.length - listed.length
  return [
    partHeading('Chronology', events.length, view),
    '',
    ...lines,
    ...(more > 0 ? [palette('dim', `${indent}and ${more} more`)] : [])
  ]
}
