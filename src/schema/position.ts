import * as z from 'zod'

// One range check each: most of the time of validating a disclosure goes into positions.
const whole = z.uint32()

/** One place in the source, as in unist, with `offset` always present. */
export const pointSchema = z
  .strictObject({
    line: whole.describe('Line of the source, 1-based.'),
    column: whole.describe('Column of the line, 1-based, in UTF-16 code units.'),
    offset: whole.describe('Offset into the source, 0-based, in UTF-16 code units.')
  })
  .meta({id: 'Point', title: 'Point', description: 'One place in the source.'})

/**
 * A stretch of the source, as in unist. Slicing the source from `start.offset` to `end.offset` gives its text.
 * That `start` stands before `end` is not checked: a document holds thousands of positions.
 */
export const positionSchema = z
  .strictObject({
    start: pointSchema.describe('Place of the first character.'),
    end: pointSchema.describe('Place just after the last character (exclusive).')
  })
  .meta({
    id: 'Position',
    title: 'Position',
    description:
      'A stretch of the source. Offsets are 0-based UTF-16 code units, the end is exclusive: slicing the source from start.offset to end.offset gives the text meant.'
  })

/** One place in the source. */
export interface Point extends z.infer<typeof pointSchema> {}

/** A stretch of the source. Offsets are 0-based UTF-16 code units, the end is exclusive: slicing the source from start.offset to end.offset gives the text meant. */
export interface Position extends z.infer<typeof positionSchema> {}
