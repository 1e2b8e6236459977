import * as z from 'zod'
import {sectionRoles} from '../lexicon/section-roles.ts'
import {positionSchema} from './position.ts'

export {type SectionRole, sectionRoles} from '../lexicon/section-roles.ts'

/** What the mark of a heading can say. */
export const sectionUpdateKinds = ['new', 'updated', 'unchanged'] as const

const text = z.string().describe('Text without Markdown marks, trimmed, otherwise as written.')
const position = positionSchema.describe('Place in the source.')

export const listItemSchema = z
  .strictObject({text, position})
  .meta({id: 'ListItem', title: 'List item', description: 'One item of a list.'})

export const tableCellSchema = z
  .strictObject({text, position})
  .meta({id: 'TableCell', title: 'Table cell', description: 'One cell of a table; empty text for a blank cell.'})

export const tableRowSchema = z
  .strictObject({
    cells: z.array(tableCellSchema).describe('Cells from left to right.')
  })
  .meta({id: 'TableRow', title: 'Table row', description: 'One row of a table.'})

export const paragraphBlockSchema = z
  .strictObject({kind: z.literal('paragraph').describe('Kind of the block.'), text, position})
  .meta({id: 'ParagraphBlock', title: 'Paragraph', description: 'Running text.'})

export const listBlockSchema = z
  .strictObject({
    kind: z.literal('list').describe('Kind of the block.'),
    ordered: z.boolean().describe('True where the items are numbered.'),
    items: z.array(listItemSchema).describe('Items in document order.'),
    text,
    position
  })
  .meta({id: 'ListBlock', title: 'List', description: 'A list.'})

export const tableBlockSchema = z
  .strictObject({
    kind: z.literal('table').describe('Kind of the block.'),
    header: z.boolean().describe('True where the first row is a header.'),
    rows: z.array(tableRowSchema).describe('Rows from top to bottom, the header among them.'),
    text,
    position
  })
  .meta({id: 'TableBlock', title: 'Table', description: 'A table with its rows and cells.'})

export const imageBlockSchema = z
  .strictObject({
    kind: z.literal('image').describe('Kind of the block.'),
    url: z.string().nullable().describe('URL of the picture as written; null if none is given.'),
    text: z.string().describe('Alternative text of the picture; empty if there is none.'),
    position
  })
  .meta({id: 'ImageBlock', title: 'Image', description: 'A picture.'})

export const quoteBlockSchema = z
  .strictObject({kind: z.literal('quote').describe('Kind of the block.'), text, position})
  .meta({id: 'QuoteBlock', title: 'Quote', description: 'A block quote.'})

export const codeBlockSchema = z
  .strictObject({kind: z.literal('code').describe('Kind of the block.'), text, position})
  .meta({id: 'CodeBlock', title: 'Code', description: 'Preformatted text; also prose that was indented by mistake.'})

export const htmlBlockSchema = z
  .strictObject({kind: z.literal('html').describe('Kind of the block.'), text, position})
  .meta({id: 'HtmlBlock', title: 'HTML', description: 'A stretch of HTML.'})

export const blockSchema = z
  .discriminatedUnion('kind', [
    paragraphBlockSchema,
    listBlockSchema,
    tableBlockSchema,
    imageBlockSchema,
    quoteBlockSchema,
    codeBlockSchema,
    htmlBlockSchema
  ])
  .meta({id: 'Block', title: 'Block', description: 'A block of text under a heading; `kind` says which.'})

export const sectionUpdateSchema = z
  .strictObject({
    kind: z.enum(sectionUpdateKinds).describe('Whether the section is new, changed or the same.'),
    since: z
      .int()
      .positive()
      .nullable()
      .describe('Number of the report compared with (第6報から更新 → 6); null if not said.')
  })
  .meta({
    id: 'SectionUpdate',
    title: 'Section update',
    description: 'Mark of a heading that says what changed since an earlier report.'
  })

/** A heading with all that stands under it. The sections of a disclosure together hold its whole body. */
export const sectionSchema = z
  .strictObject({
    heading: z.string().nullable().describe('Heading as written; null for the text before the first heading.'),
    number: z
      .string()
      .nullable()
      .describe(
        "Number of the heading, digits half-width, without a closing dot: '1', '(2)', '①', '8-1'; null if none."
      ),
    title: z.string().describe('Heading without number and update mark; empty where there is no heading.'),
    role: z.enum(sectionRoles).describe('What the section is about.'),
    update: sectionUpdateSchema.nullable().describe('Update mark of the heading; null if none.'),
    depth: z.int().nonnegative().describe('Level in the tree: a child is deeper than its parent.'),
    blocks: z.array(blockSchema).describe('Text of the section itself, without that of its sub-sections.'),
    get sections(): z.ZodArray<typeof sectionSchema> {
      return z.array(sectionSchema).describe('Sub-sections in document order.')
    },
    position: positionSchema.describe('Place from the heading to the end of the last sub-section.')
  })
  .meta({id: 'Section', title: 'Section', description: 'A heading with the blocks and sub-sections under it.'})

/** One item of a list. */
export interface ListItem extends z.infer<typeof listItemSchema> {}

/** One cell of a table; empty text for a blank cell. */
export interface TableCell extends z.infer<typeof tableCellSchema> {}

/** One row of a table. */
export interface TableRow extends z.infer<typeof tableRowSchema> {}

/** A block of text under a heading; `kind` says which. */
export type Block = z.infer<typeof blockSchema>

/** What a block can be. */
export type BlockKind = Block['kind']

/** Mark of a heading that says what changed since an earlier report. */
export interface SectionUpdate extends z.infer<typeof sectionUpdateSchema> {}

/** A heading with the blocks and sub-sections under it. */
export interface Section extends z.infer<typeof sectionSchema> {}
