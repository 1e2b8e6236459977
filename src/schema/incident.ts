import * as z from 'zod'
import {incidentLinkKinds} from './codes.ts'

export {incidentLinkKinds}

const archivePath = z.string().describe('Path of an entry in the archive: YYYY/MM/DD_name.md.')

export const incidentLinkSchema = z
  .strictObject({
    from: archivePath.describe('The report that points; where both do, the later one.'),
    to: archivePath.describe('The report that it points to.'),
    kind: z.enum(incidentLinkKinds).describe('What joins the two.'),
    evidence: z.string().describe('The words, the ID or the address that joins them.')
  })
  .meta({id: 'IncidentLink', title: 'Incident link', description: 'Why two reports belong to one incident.'})

export const incidentSchema = z
  .strictObject({
    id: z
      .string()
      .describe(
        'The 事案ID where there is one that no older incident has, else the path of the first report; stable while that report stays.'
      ),
    members: z.array(archivePath).min(1).describe('The reports, oldest first.'),
    organizations: z.array(z.string()).describe('The publishers, in the order in which they appear.'),
    links: z.array(incidentLinkSchema).describe('Why the reports belong together.')
  })
  .meta({id: 'Incident', title: 'Incident', description: 'The reports of one incident of one publisher.'})

export const incidentCandidateSchema = z
  .strictObject({
    members: z.tuple([archivePath, archivePath]).describe('Two reports that look alike, the older first.'),
    score: z.number().min(0).max(1).describe('How alike they are, 1 the most.'),
    reasons: z.array(z.string()).describe('What is alike.')
  })
  .meta({
    id: 'IncidentCandidate',
    title: 'Incident candidate',
    description: 'Two reports that may be of one incident and were not joined.'
  })

export const incidentLinkingSchema = z
  .strictObject({
    incidents: z
      .array(incidentSchema)
      .describe('Every report in exactly one of them, in the order of the first report.'),
    candidates: z.array(incidentCandidateSchema).describe('Most alike first.')
  })
  .meta({id: 'IncidentLinking', title: 'Incident linking', description: 'Reports of an archive tied into incidents.'})

/** Why two reports belong to one incident. */
export interface IncidentLink extends z.infer<typeof incidentLinkSchema> {}

/** The reports of one incident of one publisher. */
export interface Incident extends z.infer<typeof incidentSchema> {}

/** Two reports that may be of one incident and were not joined. */
export interface IncidentCandidate extends z.infer<typeof incidentCandidateSchema> {}

/** Reports of an archive tied into incidents. */
export interface IncidentLinking extends z.infer<typeof incidentLinkingSchema> {}
