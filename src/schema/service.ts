import * as z from 'zod'
import {serviceStatuses} from './codes.ts'
import {partialDateSchema} from './partial-date.ts'
import {positionSchema} from './position.ts'

export {serviceStatuses}

export const serviceStatementSchema = z
  .strictObject({
    text: z.string().describe('The statement as written, trimmed.'),
    position: positionSchema.describe('Place of the statement.')
  })
  .meta({id: 'ServiceStatement', title: 'Service statement', description: 'A statement on the state of a service.'})

/** The present state of a named service, system, site, shop or function. */
export const serviceStatusSchema = z
  .strictObject({
    name: z.string().describe('Name of the service as written, without its alias.'),
    alias: z.string().nullable().describe('Second name given in brackets; null if none.'),
    parent: z.string().nullable().describe('Name of the service whose part this is; null if none.'),
    status: z
      .enum(serviceStatuses)
      .describe(
        'operating: as usual or restored; partial: with limits or on trial; suspended: stopped, no date of return; planned: stopped, to return on a stated date; discontinued: ended for good; unknown: told, but not clear.'
      ),
    since: partialDateSchema.nullable().describe('Start of the present state; null if not said.'),
    resumesOn: partialDateSchema.nullable().describe('Stated date of return; null if not said.'),
    statements: z.array(serviceStatementSchema).describe('Statements that the state rests on, in document order.'),
    position: positionSchema.describe('Place of the name or of the first statement.')
  })
  .meta({
    id: 'ServiceStatus',
    title: 'Service status',
    description: 'The present state of a named service, system, site, shop or function.'
  })

/** One of `serviceStatuses`. */
export type ServiceState = (typeof serviceStatuses)[number]

/** A statement on the state of a service. */
export interface ServiceStatement extends z.infer<typeof serviceStatementSchema> {}

/** The present state of a named service, system, site, shop or function. */
export interface ServiceStatus extends z.infer<typeof serviceStatusSchema> {}
