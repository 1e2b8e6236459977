import type {PhaseChange, PropertyChange} from '../../schema/comparison.ts'
import type {Phase, PhaseField} from '../../schema/phase.ts'
import {haveOneName, nameKey, pairUp, textKey} from './same-name.ts'

/** One thing that a phase says, as text. */
type Statement = Pick<PropertyChange, 'property' | 'label' | 'scope'> & Pick<PhaseField, 'key'> & {text: string}

const ofPhase = (property: Statement['property'], text: string | null): Statement[] =>
  text === null || text === '' ? [] : [{property, label: null, scope: null, key: null, text}]

function statementsOf(phase: Phase): Statement[] {
  return [
    ...ofPhase('status', phase.status),
    ...ofPhase('startsOn', phase.startsOn),
    ...ofPhase('startsPart', phase.startsPart),
    ...ofPhase('startsOpen', phase.startsOpen ? 'true' : null),
    ...ofPhase('description', phase.description),
    ...phase.fields.flatMap(({key, label, values}) =>
      values.map(({scope, text}): Statement => ({property: 'field', label, scope, key, text}))
    ),
    ...ofPhase('notes', phase.notes.join('\n'))
  ]
}

const placeKey = ({property, label, scope}: Statement): string =>
  [property, nameKey(label ?? ''), nameKey(scope ?? '')].join('\n')

/** A field under another label: 注文方法, ご注文方法. */
const isSameField = (one: Statement, other: Statement): boolean =>
  one.key !== null && one.key === other.key && nameKey(one.scope ?? '') === nameKey(other.scope ?? '')

const toChange = (from: Statement | null, to: Statement | null): PropertyChange[] => {
  const told = to ?? from
  if (told === null) return []
  const {property, label, scope} = told
  return [{property, label, scope, from: from?.text ?? null, to: to?.text ?? null}]
}

/** In the order of the newer phase, what it does not say any more last. */
function propertyChanges(before: Phase | null, after: Phase | null): PropertyChange[] {
  const {pairs, onlyBefore, onlyAfter} = pairUp(
    before ? statementsOf(before) : [],
    after ? statementsOf(after) : [],
    (one, other) => placeKey(one) === placeKey(other) && textKey(one.text) === textKey(other.text),
    (one, other) => placeKey(one) === placeKey(other),
    isSameField
  )
  const changed = pairs.filter((pair) => textKey(pair.before.text) !== textKey(pair.after.text))
  return [
    ...changed.flatMap((pair) => toChange(pair.before, pair.after)),
    ...onlyAfter.flatMap((statement) => toChange(null, statement)),
    ...onlyBefore.flatMap((statement) => toChange(statement, null))
  ]
}

function progressOf(before: Phase | null, after: Phase): PhaseChange['progress'] {
  if (after.status === before?.status) return null
  if (after.status === 'completed') return 'finished'
  return after.status === 'started' && before?.status !== 'completed' ? 'started' : null
}

/**
 * The phases that differ.
 *
 * @param before phases of the older report
 * @param after phases of the newer report
 * @returns in the order of the newer report, removed ones last
 */
export function comparePhases(before: readonly Phase[], after: readonly Phase[]): PhaseChange[] {
  const {pairs, onlyBefore} = pairUp(before, after, haveOneName)
  const partnerOf = new Map(pairs.map((pair) => [pair.after, pair.before]))
  const told = after.map((phase): PhaseChange => {
    const partner = partnerOf.get(phase) ?? null
    return {
      name: phase.name,
      kind: partner ? 'changed' : 'added',
      progress: progressOf(partner, phase),
      changes: propertyChanges(partner, phase)
    }
  })
  const removed = onlyBefore.map(
    (phase): PhaseChange => ({
      name: phase.name,
      kind: 'removed',
      progress: null,
      changes: propertyChanges(phase, null)
    })
  )
  return [...told.filter(({kind, changes}) => kind === 'added' || changes.length > 0), ...removed]
}
