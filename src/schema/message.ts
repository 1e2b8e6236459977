import * as z from 'zod'
import {positionSchema} from './position.ts'

/** Levels of a finding, gravest first. */
export const severities = ['error', 'warning', 'info'] as const

const offset = z.int().nonnegative()

export const messageFixSchema = z
  .strictObject({
    range: z
      .tuple([offset.describe('Start.'), offset.describe('End, exclusive.')])
      .describe('Stretch of the source to replace: 0-based offsets in UTF-16 code units.'),
    text: z.string().describe('What to put there.')
  })
  .meta({id: 'MessageFix', title: 'Message fix', description: 'A repair that is safe to make without asking.'})

/** A finding about an entry, in the words of vfile-message. */
export const disclosureMessageSchema = z
  .strictObject({
    ruleId: z.string().describe('Name of the rule.'),
    severity: z.enum(severities).describe('How grave the finding is.'),
    reason: z.string().describe('The finding as a sentence: what was unexpected, what was expected.'),
    place: positionSchema.nullable().describe('Place of the finding; null where it concerns the whole entry.'),
    actual: z.exactOptional(z.string()).describe('What stands there.'),
    expected: z.exactOptional(z.array(z.string().describe('One value.'))).describe('Values that would be right.'),
    url: z.exactOptional(z.string()).describe('Absolute URL of the page that explains the rule.'),
    fix: z.exactOptional(messageFixSchema).describe('A safe repair, where there is one.')
  })
  .meta({id: 'DisclosureMessage', title: 'Disclosure message', description: 'A finding about an entry.'})

/** One of `severities`. */
export type Severity = (typeof severities)[number]

/** A repair that is safe to make without asking. */
export interface MessageFix extends z.infer<typeof messageFixSchema> {}

/** A finding about an entry. */
export interface DisclosureMessage extends z.infer<typeof disclosureMessageSchema> {}
