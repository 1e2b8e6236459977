import * as z from 'zod'
import {partialDatePattern} from './partial-date-pattern.ts'

/** A date of the precision that the document gives: `2025`, `2025-10` or `2025-10-19`; only days that the calendar has. */
export const partialDateSchema = z
  .string()
  .regex(partialDatePattern)
  .meta({
    id: 'PartialDate',
    title: 'Partial date',
    description: 'ISO 8601 calendar date of the precision that the document gives: YYYY, YYYY-MM or YYYY-MM-DD.',
    examples: ['2025', '2025-10', '2025-10-19']
  })

/** A time of the day, `00:00` to `23:59`. */
export const clockTimeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({
    id: 'ClockTime',
    title: 'Clock time',
    description: 'Time of the day as HH:MM on a clock of 24 hours, local to the document (Japan).',
    examples: ['09:30']
  })

/** ISO 8601 calendar date of the precision that the document gives: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = z.infer<typeof partialDateSchema>

/** Time of the day as HH:MM on a clock of 24 hours, local to the document (Japan). */
export type ClockTime = z.infer<typeof clockTimeSchema>
