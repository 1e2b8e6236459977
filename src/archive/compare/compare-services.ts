import type {ServiceChange, ServiceStateAt} from '../../schema/comparison.ts'
import type {ServiceStatus} from '../../schema/service.ts'
import {pairUp, serviceSames} from './same-name.ts'

/** The state alone. */
export const stateOf = ({status, since, resumesOn}: ServiceStatus): ServiceStateAt => ({status, since, resumesOn})

/** A date that is not repeated is no change; one that is said first or otherwise is. */
const isOther = (from: string | null, to: string | null): boolean => to !== null && to !== from

const differs = (from: ServiceStatus, to: ServiceStatus): boolean =>
  from.status !== to.status || isOther(from.since, to.since) || isOther(from.resumesOn, to.resumesOn)

function toChange(
  {name, alias, parent}: ServiceStatus,
  kind: ServiceChange['kind'],
  from: ServiceStatus | null,
  to: ServiceStatus | null
): ServiceChange {
  return {name, alias, parent, kind, from: from && stateOf(from), to: to && stateOf(to)}
}

/**
 * The services whose state differs.
 *
 * @param before services of the older report
 * @param after services of the newer report
 * @returns in the order of the newer report, those that it does not name last
 */
export function compareServices(before: readonly ServiceStatus[], after: readonly ServiceStatus[]): ServiceChange[] {
  const {pairs, onlyBefore} = pairUp(before, after, ...serviceSames)
  const partnerOf = new Map(pairs.map((pair) => [pair.after, pair.before]))
  const told = after.flatMap((service) => {
    const partner = partnerOf.get(service)
    if (!partner) return [toChange(service, 'appeared', null, service)]
    return differs(partner, service) ? [toChange(service, 'changed', partner, service)] : []
  })
  return [...told, ...onlyBefore.map((service) => toChange(service, 'notRepeated', service, null))]
}
