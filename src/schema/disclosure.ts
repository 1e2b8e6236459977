import * as z from 'zod'
import {chronologyEventSchema} from './chronology.ts'
import {incidentFactsSchema} from './facts.ts'
import {footnoteSchema} from './footnote.ts'
import {disclosureMessageSchema} from './message.ts'
import {phaseSchema} from './phase.ts'
import {publicationSchema} from './publication.ts'
import {sectionSchema} from './section.ts'
import {serviceStatusSchema} from './service.ts'

/** One publication of an organisation about an incident. */
export const disclosureSchema = z
  .strictObject({
    schemaVersion: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .describe('Version of the contract that the object follows, as in semver.'),
    path: z.string().nullable().describe('Path of the entry in the archive; null if not known.'),
    publication: publicationSchema.describe('Who published what, when and where.'),
    sections: z.array(sectionSchema).describe('The whole body as a tree, in document order.'),
    phases: z.array(phaseSchema).describe('Named stages of the recovery.'),
    services: z.array(serviceStatusSchema).describe('State of each named service.'),
    footnotes: z.array(footnoteSchema).describe('Notes of the body.'),
    chronology: z.array(chronologyEventSchema).describe('Dated events, in document order.'),
    facts: incidentFactsSchema.describe('What the document says about the incident.'),
    messages: z.array(disclosureMessageSchema).describe('Findings about the entry.')
  })
  .meta({
    id: 'Disclosure',
    title: 'Disclosure',
    description: 'One publication of an organisation about an incident, each part with its place in the source.'
  })

/** One publication of an organisation about an incident, each part with its place in the source. */
export interface Disclosure extends z.infer<typeof disclosureSchema> {}
