import type {FactChange} from '../../schema/comparison.ts'
import type {IncidentFacts} from '../../schema/facts.ts'

type FactName = FactChange['fact']

/** How strongly each code says that something happened. */
const strength = {none: 0, noneConfirmed: 0, notConfirmed: 1, possible: 2, confirmed: 3}

type Stated = keyof typeof strength

const statedOrNull = (code: Stated | 'notMentioned'): Stated | null => (code === 'notMentioned' ? null : code)

function compareStated(fact: FactName, from: Stated | null, to: Stated | null): FactChange[] {
  if (from === to) return []
  if (to === null) return [{fact, kind: 'notRepeated', from, to}]
  if (from === null) return [{fact, kind: 'confirmed', from, to}]
  const denied = strength[from] > strength.notConfirmed && strength[to] <= strength.notConfirmed
  const stronger = strength[to] > strength[from]
  return [{fact, kind: denied ? 'withdrawn' : stronger ? 'confirmed' : 'changed', from, to}]
}

function compareCodes(fact: FactName, from: readonly string[], to: readonly string[]): FactChange[] {
  const [older, newer] = [new Set(from), new Set(to)]
  return [
    ...[...newer]
      .filter((code) => !older.has(code))
      .map((code): FactChange => ({fact, kind: 'confirmed', from: null, to: code})),
    ...[...older]
      .filter((code) => !newer.has(code))
      .map((code): FactChange => ({fact, kind: 'notRepeated', from: code, to: null}))
  ]
}

/** A month in place of a day of that month is no other date: the day is not repeated. */
function compareDates(fact: FactName, from: string | null, to: string | null): FactChange[] {
  if (from === to) return []
  if (from === null) return [{fact, kind: 'confirmed', from, to}]
  if (to === null || from.startsWith(to)) return [{fact, kind: 'notRepeated', from, to}]
  return [{fact, kind: 'changed', from, to}]
}

const codesOf = (facts: readonly {code: string}[]): string[] => facts.map(({code}) => code)

/**
 * The facts that differ, without the numbers.
 *
 * @param before facts of the older report
 * @param after facts of the newer report
 */
export function compareFacts(before: IncidentFacts, after: IncidentFacts): FactChange[] {
  const forensics = ({forensics}: IncidentFacts) => (forensics.value ? ['true'] : [])
  return [
    ...compareStated('leak', statedOrNull(before.leak.code), statedOrNull(after.leak.code)),
    ...compareStated(
      'secondaryDamage',
      statedOrNull(before.secondaryDamage.code),
      statedOrNull(after.secondaryDamage.code)
    ),
    ...compareCodes('cause', codesOf(before.causes), codesOf(after.causes)),
    ...compareCodes('dataItem', codesOf(before.dataItems), codesOf(after.dataItems)),
    ...compareDates('occurredOn', before.occurredOn?.date ?? null, after.occurredOn?.date ?? null),
    ...compareDates('discoveredOn', before.discoveredOn?.date ?? null, after.discoveredOn?.date ?? null),
    ...compareCodes('reportedTo', codesOf(before.reportedTo), codesOf(after.reportedTo)),
    ...compareCodes('forensics', forensics(before), forensics(after))
  ]
}
