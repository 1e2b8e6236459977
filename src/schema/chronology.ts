import * as z from 'zod'
import {clockTimeSchema, partialDateSchema} from './partial-date.ts'
import {positionSchema} from './position.ts'

/** One dated event of the course of the incident. */
export const chronologyEventSchema = z
  .strictObject({
    date: partialDateSchema.nullable().describe('Date, or first day of a range; year and 同日 resolved; null if none.'),
    dateEnd: partialDateSchema.nullable().describe('Last day of a range, inclusive; null if it is no range.'),
    time: clockTimeSchema.nullable().describe('Time of the day; null if not said.'),
    timeText: z.string().nullable().describe('Words that tell the time loosely: 未明, 午前, 頃; null if none.'),
    text: z.string().describe('What happened, without the date.'),
    reportNumber: z
      .int()
      .positive()
      .nullable()
      .describe('Number of the report that the event published; null if none.'),
    planned: z.boolean().describe('True where the event lies ahead of the publication.'),
    heading: z.string().nullable().describe('Heading that the event stands under; null if none.'),
    position: positionSchema.describe('Place of the date with its text.')
  })
  .meta({id: 'ChronologyEvent', title: 'Chronology event', description: 'One dated event of the incident.'})

/** One dated event of the incident. */
export interface ChronologyEvent extends z.infer<typeof chronologyEventSchema> {}
