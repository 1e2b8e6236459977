import * as z from 'zod'
import {phaseFieldKeys, phaseParts, phaseStatuses, phaseUpdates} from './codes.ts'
import {partialDateSchema} from './partial-date.ts'
import {positionSchema} from './position.ts'
import {quantitySchema} from './quantity.ts'

export {phaseFieldKeys, phaseParts, phaseStatuses, phaseUpdates}

const footnoteLabels = z
  .array(z.string().describe("Label of a footnote, digits half-width: '※6'."))
  .describe('Footnotes referred to, in order.')

export const phaseReferenceSchema = z
  .strictObject({
    name: z.string().describe('Name of the phase as the text gives it.'),
    phase: z.int().nonnegative().nullable().describe('Index into `phases`, 0-based; null if no phase has that name.')
  })
  .meta({id: 'PhaseReference', title: 'Phase reference', description: 'A phase that another phase points to.'})

export const phaseValueSchema = z
  .strictObject({
    scope: z
      .string()
      .nullable()
      .describe(
        'What part of the field the value holds for (＜…＞, or a numbered heading inside the field); null if all.'
      ),
    text: z.string().describe('The value as written, trimmed.'),
    sameAs: phaseReferenceSchema.nullable().describe('Phase that the value repeats (と同様); null if none.'),
    footnotes: footnoteLabels,
    quantities: z.array(quantitySchema).describe('Quantities of the text, in order.'),
    position: positionSchema.describe('Place of the value.')
  })
  .meta({id: 'PhaseValue', title: 'Phase value', description: 'One value of a field of a phase.'})

export const phaseFieldSchema = z
  .strictObject({
    key: z
      .enum(phaseFieldKeys)
      .nullable()
      .describe(
        '対象 target, 注文方法 orderMethod, 対象商品 products, 出荷拠点 shippingSites, 出荷能力 shippingCapacity; null for any other.'
      ),
    label: z.string().describe('Label as written.'),
    values: z.array(phaseValueSchema).describe('Values in document order.'),
    position: positionSchema.describe('Place of the label with its values.')
  })
  .meta({id: 'PhaseField', title: 'Phase field', description: 'A labelled field of a phase.'})

/** A named stage of the recovery. */
export const phaseSchema = z
  .strictObject({
    name: z.string().describe('Name of the stage, such as 第1弾.'),
    description: z.string().nullable().describe('Rest of the heading, or the line under it; null if none.'),
    heading: z.string().describe('Heading as written.'),
    update: z.enum(phaseUpdates).nullable().describe('Update mark of the heading; null if none.'),
    status: z.enum(phaseStatuses).nullable().describe('How far the stage is; null if not said.'),
    startsOn: partialDateSchema.nullable().describe('Start, its year resolved from the publication; null if not said.'),
    startsPart: z
      .enum(phaseParts)
      .nullable()
      .describe('Part of the month: 上旬 early, 中旬 mid, 下旬 late; null if not said.'),
    startsOpen: z.boolean().describe('True where the start is that date or later (以降).'),
    footnotes: footnoteLabels,
    fields: z.array(phaseFieldSchema).describe('Labelled fields in document order.'),
    notes: z
      .array(z.string().describe('Text of a paragraph.'))
      .describe('Paragraphs before or after the fields that belong to none.'),
    position: positionSchema.describe('Place from the heading to the end of the stage.')
  })
  .meta({id: 'Phase', title: 'Phase', description: 'A named stage of the recovery.'})

/** A phase that another phase points to. */
export interface PhaseReference extends z.infer<typeof phaseReferenceSchema> {}

/** One value of a field of a phase. */
export interface PhaseValue extends z.infer<typeof phaseValueSchema> {}

/** A labelled field of a phase. */
export interface PhaseField extends z.infer<typeof phaseFieldSchema> {}

/** One of `phaseFieldKeys`. */
export type PhaseFieldKey = NonNullable<PhaseField['key']>

/** A named stage of the recovery. */
export interface Phase extends z.infer<typeof phaseSchema> {}
