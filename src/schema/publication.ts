import * as z from 'zod'
import {releaseTypes} from './codes.ts'
import {partialDateSchema} from './partial-date.ts'
import {positionSchema} from './position.ts'

export {releaseTypes}

/** What a line of the overview is taken for. */
export const publicationItemRoles = [
  'title',
  'date',
  'organization',
  'source',
  'priorReport',
  'link',
  'incidentId',
  'releaseType',
  'unknown'
] as const

const linkLabel = z.string().nullable().describe('Text that stands before or in the link; null where there is none.')

export const otherLinkSchema = z
  .strictObject({
    label: linkLabel,
    url: z.string().describe('Absolute URL of the page.')
  })
  .meta({
    id: 'OtherLink',
    title: 'Other link',
    description: 'A link of the overview that leads outside the archive and is not the source.'
  })

export const priorReportSchema = z
  .strictObject({
    label: linkLabel,
    number: z.int().positive().nullable().describe('Report number that the label gives, 初報 being 1; null if none.'),
    url: z.string().describe('Absolute URL of the entry, as the document gives it.'),
    archivePath: z.string().describe('Path of the entry inside the archive, percent-decoded: YYYY/MM/DD_name.md.')
  })
  .meta({
    id: 'PriorReport',
    title: 'Prior report',
    description: 'A link of the overview to another entry of the archive; each target is given once.'
  })

export const publicationItemSchema = z
  .strictObject({
    role: z.enum(publicationItemRoles).describe('What the item states.'),
    text: z.string().describe('Text of the item as written, trimmed.'),
    position: positionSchema.describe('Place of the item.')
  })
  .meta({id: 'PublicationItem', title: 'Publication item', description: 'One item of the overview, in document order.'})

/** The overview that stands above the body of an entry. */
export const publicationSchema = z
  .strictObject({
    title: z.string().describe('Title of the disclosure.'),
    publishedOn: partialDateSchema.nullable().describe('Date of publication; null if not said.'),
    updatedOn: partialDateSchema.nullable().describe('Date of the last update of the same page; null if not said.'),
    organizations: z.array(z.string().describe('Name as written.')).describe('Organisations that publish, in order.'),
    sourceUrl: z.string().nullable().describe('Absolute URL of the original page; null if not given.'),
    otherLinks: z.array(otherLinkSchema).describe('Other links of the overview that lead outside the archive.'),
    priorReports: z.array(priorReportSchema).describe('Earlier reports that the overview links, once per target.'),
    reportNumber: z
      .int()
      .positive()
      .nullable()
      .describe('Number of the report that the title alone gives, 初報 being 1; never counted from the prior reports.'),
    releaseType: z.enum(releaseTypes).nullable().describe('公表種別: 初報, 続報 or 最終報; null if not said.'),
    incidentId: z.string().nullable().describe('事案ID; null if not said.'),
    items: z.array(publicationItemSchema).describe('Every item of the overview, also those of unknown role.')
  })
  .meta({id: 'Publication', title: 'Publication', description: 'Who published what, when and where.'})

/** A link of the overview that leads outside the archive and is not the source. */
export interface OtherLink extends z.infer<typeof otherLinkSchema> {}

/** A link of the overview to another entry of the archive; each target is given once. */
export interface PriorReport extends z.infer<typeof priorReportSchema> {}

/** One item of the overview, in document order. */
export interface PublicationItem extends z.infer<typeof publicationItemSchema> {}

/** Who published what, when and where. */
export interface Publication extends z.infer<typeof publicationSchema> {}
