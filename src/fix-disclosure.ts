import {DisclosureError} from './disclosure-error.ts'
import {readEntry} from './read-entry.ts'
import {applyFixes, type FixableMessage, isFixable, withoutOverlaps} from './rules/core/apply-fixes.ts'
import {comparableText} from './rules/core/comparable.ts'
import type {RepairedPart} from './rules/core/rule.ts'
import {rules} from './rules/index.ts'
import type {Disclosure} from './schema/disclosure.ts'
import type {DisclosureMessage} from './schema/message.ts'
import {type ValidateOptions, validateDisclosure} from './validate-disclosure.ts'

/** A text with its repairs. */
export interface FixResult {
  /** The whole entry, repaired. */
  text: string
  /** Messages whose repair was made. */
  fixed: DisclosureMessage[]
  /** Messages whose repair was withheld: the text would not read the same, or another repair has its place. */
  left: DisclosureMessage[]
}

/** More rounds than any entry needs: what one repair uncovers is repaired in the next. */
const mostRounds = 8
/** Most readings of a text in one round; a repair that is not seen to be safe by then is withheld. */
const mostReadings = 64

const repairs = new Map(rules.map(({id, repairs = []}) => [id, repairs]))
const entryRuleIds = new Set(rules.filter(({scope}) => scope === 'entry').map(({id}) => id))

function repairedParts(messages: readonly FixableMessage[]): Set<RepairedPart> {
  return new Set(messages.flatMap(({ruleId}) => repairs.get(ruleId) ?? []))
}

function read(text: string, options: ValidateOptions): Disclosure | null {
  try {
    return readEntry(text, options).disclosure
  } catch (error) {
    if (error instanceof DisclosureError) return null
    throw error
  }
}

/** The repairs that leave the rest of the entry as it is read; the others are found by halving. */
function safeFixes(text: string, chosen: readonly FixableMessage[], options: ValidateOptions): FixableMessage[] {
  if (chosen.length === 0) return []
  const before = read(text, options)
  if (before === null) return []
  const accepted: FixableMessage[] = []
  const isSafe = (group: readonly FixableMessage[]): boolean => {
    const after = read(applyFixes(text, group), options)
    const parts = repairedParts(group)
    return after !== null && comparableText(before, parts) === comparableText(after, parts)
  }
  let readings = 0
  const accept = (group: readonly FixableMessage[]): void => {
    if (++readings > mostReadings) return
    if (isSafe([...accepted, ...group])) accepted.push(...group)
    else if (group.length > 1) {
      accept(group.slice(0, group.length >> 1))
      accept(group.slice(group.length >> 1))
    }
  }
  accept(chosen)
  return accepted
}

const openRepairs = (text: string, options: ValidateOptions) => validateDisclosure(text, options).filter(isFixable)

/** Repairs what the first repairs uncover, until nothing is left; a rule that was passed over stays so. */
function repairOnwards(text: string, first: string, asked: readonly FixableMessage[], options: ValidateOptions) {
  let result = first
  let open = [...asked]
  if (result === text) return {result, open}
  const isAsked = ({ruleId}: FixableMessage) => asked.some((message) => message.ruleId === ruleId)
  const passedOver = new Set(
    openRepairs(text, options)
      .filter((message) => !isAsked(message))
      .map(({ruleId}) => ruleId)
  )
  for (let round = 0; round < mostRounds; round++) {
    open = openRepairs(result, options).filter(({ruleId}) => !passedOver.has(ruleId))
    const next = applyFixes(result, safeFixes(result, withoutOverlaps(open), options))
    if (next === result) break
    result = next
  }
  return {result, open}
}

/**
 * Makes the repairs of an entry, all together. Of repairs that overlap the first by place is made. The result is read
 * again: a repair that changes more than its rule may is withheld. What a repair uncovers is repaired as well, so that
 * a second run changes nothing.
 *
 * @param text one entry
 * @param messages findings about it, with offsets into it; those without a repair are passed over
 * @param options as for `validateDisclosure`
 * @returns the repaired text, and which repairs were made and which withheld
 * @example
 * import {fixDisclosure, validateDisclosure} from 'incident-disclosure'
 *
 * const text = '# 公表概要\n- お知らせ \n- 2025年1月9日\n- 架空商事株式会社\n- https://example.jp/a\n\n# 本文\n停止。\n'
 * const {fixed} = fixDisclosure(text, validateDisclosure(text))
 * fixed.map(({ruleId}) => ruleId) // ['trailing-space']
 */
export function fixDisclosure(
  text: string,
  messages: readonly DisclosureMessage[],
  options: ValidateOptions = {}
): FixResult {
  const fixable = messages.filter(isFixable)
  const chosen = withoutOverlaps(fixable)
  const fixed = safeFixes(text, chosen, options)
  const {result, open} = repairOnwards(text, applyFixes(text, fixed), fixable, options)
  // A repair that had no place in the first round is done where its rule has nothing left to repair.
  const isDone = (message: FixableMessage) =>
    fixed.includes(message) ||
    (!chosen.includes(message) &&
      entryRuleIds.has(message.ruleId) &&
      !open.some(({ruleId}) => ruleId === message.ruleId))
  return {text: result, fixed: fixable.filter(isDone), left: fixable.filter((message) => !isDone(message))}
}
