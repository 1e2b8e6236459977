import * as z from 'zod'
import {positionSchema} from './position.ts'

/** A note that text refers to by a label such as ※1. */
export const footnoteSchema = z
  .strictObject({
    label: z.string().describe("Label, digits half-width: '※1'; '※' for a note without number."),
    number: z.int().nonnegative().nullable().describe('Number of the label; null if none.'),
    text: z.string().describe('Text of the note without its label.'),
    references: z.array(positionSchema).describe('Every mention outside the definition of the note.'),
    position: positionSchema.describe('Place of the definition.')
  })
  .meta({id: 'Footnote', title: 'Footnote', description: 'A note with the places that refer to it.'})

/** A note with the places that refer to it. */
export interface Footnote extends z.infer<typeof footnoteSchema> {}
