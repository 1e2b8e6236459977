/**
 * Start and status of a stage from all that tells them: the heading first, then the fields, then the notes.
 *
 * Spec: disclosure.md, Phase (`status`, `startsOn`).
 */
import type {PhaseField} from '../schema/phase.ts'
import {findDates} from '../text/date-expressions.ts'
import {fold} from '../text/fold.ts'
import {timeLabel} from './phase-label.ts'
import type {PhaseTiming} from './phase-period.ts'
import {noTiming, readTiming, statedStatus} from './phase-period.ts'

interface Told {
  /** Folded words of the brackets of the heading or of the line under it. */
  timing: string
  /** The heading, folded. */
  title: string
  fields: readonly PhaseField[]
  notes: readonly string[]
}

const begins = /^ ?(?:\([^()]{0,6}\))? ?(?:\d{1,2}時)?(?:より|から|以降|以後|に|頃|~)[^。]{0,40}(?:開始|再開|稼働|出荷)/

function fieldTiming(fields: readonly PhaseField[], kind: 'start' | 'state'): string {
  const values = fields.filter(({label}) => timeLabel(fold(label)) === kind).flatMap((field) => field.values)
  return fold(values.map(({text}) => text).join('、'))
}

/** 12 月 2 日より通常出荷を再開: a note that begins with the start. */
function noteTiming(notes: readonly string[], publishedOn: string | null): PhaseTiming {
  const first = fold(notes[0] ?? '')
  const date = findDates(first)[0]
  if (date && (begins.test(first.slice(date.end)) || date.open)) return readTiming(first, publishedOn)
  const stated = notes.map((note) => statedStatus(fold(note))).find((status) => status !== null)
  return {...noTiming, status: stated ?? null}
}

/**
 * Joins what heading, fields and notes tell; the earlier wins where it says something.
 *
 * @param told words of the stage
 * @param publishedOn day of the publication
 */
export function bodyTiming({timing, title, fields, notes}: Told, publishedOn: string | null): PhaseTiming {
  const sources = [
    () => readTiming(timing, publishedOn),
    () => readTiming(findDates(title).length > 0 ? title : '', publishedOn),
    () => readTiming(fieldTiming(fields, 'start'), publishedOn),
    () => noteTiming(notes, publishedOn)
  ]
  // A field 状況 says outright what a date only implies.
  const stated = statedStatus(timing) ?? statedStatus(fieldTiming(fields, 'state'))
  let result = noTiming
  for (const read of sources) {
    if (result.status !== null && (result.startsOn !== null || timing !== '')) break
    const next = read()
    const start = result.startsOn === null ? next : result
    result = {...start, status: result.status ?? next.status}
  }
  return {...result, status: stated ?? result.status}
}
