import type {CountChange, StatedCount} from '../../schema/comparison.ts'
import type {AffectedCount} from '../../schema/facts.ts'
import {fold} from '../../text/fold.ts'
import {groupBy} from '../link/group-by.ts'
import {pairUp} from './same-name.ts'

/** The count without its evidence. */
export const statedCount = ({value, unit, qualifier}: AffectedCount): StatedCount => ({value, unit, qualifier})

/** Persons are counted in several words: 名, 人, 名様, 人分. */
function unitKey({unit}: AffectedCount): string {
  const key = fold(unit)
    .replace(/\s+/g, '')
    .replace(/[分様]{1,2}$/, '')
  return key === '名' ? '人' : key
}

const largestFirst = (counts: readonly AffectedCount[]): AffectedCount[] =>
  [...counts].sort((one, other) => other.value - one.value)

function toChange(kind: CountChange['kind'], from: AffectedCount | null, to: AffectedCount | null): CountChange {
  return {kind, from: from && statedCount(from), to: to && statedCount(to)}
}

/**
 * Numbers of one unit. Which part of a total became which is not said: where as many differ on both sides they go
 * together by size, else only the largest ones, which are the totals.
 */
function compareOneUnit(before: readonly AffectedCount[], after: readonly AffectedCount[]): CountChange[] {
  const {pairs, onlyBefore, onlyAfter} = pairUp(
    before,
    after,
    (one, other) => one.value === other.value && one.qualifier === other.qualifier,
    (one, other) => one.value === other.value
  )
  const [from, to] = [largestFirst(onlyBefore), largestFirst(onlyAfter)]
  const together = from.length === to.length ? from.length : Math.min(1, from.length, to.length)
  return [
    ...pairs
      .filter((pair) => pair.before.qualifier !== pair.after.qualifier)
      .map((pair) => toChange('revised', pair.before, pair.after)),
    ...to.slice(0, together).map((count, place) => toChange('revised', from[place] ?? null, count)),
    ...to.slice(together).map((count) => toChange('added', null, count)),
    ...from.slice(together).map((count) => toChange('notRepeated', count, null))
  ]
}

/**
 * The numbers of those affected that differ.
 *
 * @param before numbers of the older report
 * @param after numbers of the newer report
 * @returns unit by unit, those of the newer report first
 */
export function compareCounts(before: readonly AffectedCount[], after: readonly AffectedCount[]): CountChange[] {
  const [older, newer] = [groupBy(before, unitKey), groupBy(after, unitKey)]
  const units = new Set([...newer.keys(), ...older.keys()])
  return [...units].flatMap((unit) => compareOneUnit(older.get(unit) ?? [], newer.get(unit) ?? []))
}
