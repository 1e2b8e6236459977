import * as z from 'zod'
import {chronologyEventSchema} from './chronology.ts'
import {disclosureSchema} from './disclosure.ts'
import {disclosureRowSchema} from './disclosure-row.ts'
import {evidenceSchema, incidentFactsSchema} from './facts.ts'
import {footnoteSchema} from './footnote.ts'
import {disclosureMessageSchema} from './message.ts'
import {partialDateSchema} from './partial-date.ts'
import {phaseFieldSchema, phaseSchema, phaseValueSchema} from './phase.ts'
import {positionSchema} from './position.ts'
import {publicationItemSchema, publicationSchema} from './publication.ts'
import {quantitySchema} from './quantity.ts'
import {blockSchema, sectionSchema} from './section.ts'
import {serviceStatusSchema} from './service.ts'

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

const schemas = {
  Disclosure: disclosureSchema,
  Publication: publicationSchema,
  PublicationItem: publicationItemSchema,
  Section: sectionSchema,
  Block: blockSchema,
  Phase: phaseSchema,
  PhaseField: phaseFieldSchema,
  PhaseValue: phaseValueSchema,
  Quantity: quantitySchema,
  ServiceStatus: serviceStatusSchema,
  Footnote: footnoteSchema,
  ChronologyEvent: chronologyEventSchema,
  IncidentFacts: incidentFactsSchema,
  Evidence: evidenceSchema,
  DisclosureMessage: disclosureMessageSchema,
  Position: positionSchema,
  PartialDate: partialDateSchema,
  DisclosureRow: disclosureRowSchema
}

// The spread drops the hidden `~standard` property, which structuredClone refuses.
const toJsonSchema = (schema: z.ZodType): JsonSchema => ({...z.toJSONSchema(schema, {target: 'draft-2020-12'})})

/**
 * The JSON Schema of a whole disclosure. It refuses what `disclosureSchema` refuses, and nothing else.
 *
 * @returns a new object on each call, always with the same text
 * @example
 * import {disclosureJsonSchema} from 'incident-disclosure'
 *
 * disclosureJsonSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function disclosureJsonSchema(): JsonSchema {
  return toJsonSchema(disclosureSchema)
}

/**
 * The JSON Schema of each part of a disclosure and of its flat row, by the name of its type. Each stands alone; look a name up with `Object.hasOwn`.
 *
 * @returns a new object on each call, its keys always in the same order
 * @example
 * import {jsonSchemas} from 'incident-disclosure'
 *
 * Object.keys(jsonSchemas()).slice(0, 2) // ['Disclosure', 'Publication']
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)]))
}
