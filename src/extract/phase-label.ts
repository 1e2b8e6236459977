/**
 * Labels of the fields of a stage at the head of a line.
 *
 * Finds: 【対象】 …, ［対象］…, ■対象商品 …, 対象：…, 対　象：…, 対象商品／…, `- 対象商品 …` in a list, 出荷拠点 alone on its line.
 * Spec: disclosure.md, PhaseField (`key`, `label`).
 * Matches: 「【追加対象】 一部のお客様」. Must not match: 「対象のお客様には個別にご案内します」.
 * Known misses: labels outside the lexicon that lost both bracket and colon.
 */
import {phaseLabels, phaseTimeLabels} from '../lexicon/phase-labels.ts'
import type {PhaseFieldKey} from '../schema/phase.ts'
import {anyOf} from '../text/any-of.ts'
import {noteMark, referencesIn} from './phase-footnotes.ts'
import {readHeadName} from './phase-name.ts'
import {termsOf} from './phase-words.ts'

export interface PhaseLabel {
  /** As written, without brackets, footnote and update marks; offsets into the text that was read. */
  label: {start: number; end: number}
  key: PhaseFieldKey | null
  /** `free`: any words in brackets or before a colon; `known`: a label of the lexicon. */
  standing: 'free' | 'known'
  style: 'bracket' | 'colon' | 'plain'
  /** Where the value begins. */
  valueStart: number
  footnotes: string[]
}

const keyOfTerm = new Map(
  phaseLabels.flatMap(({code, terms}) => terms.map((term) => [term, code === 'other' ? null : code] as const))
)
const startTerms = new Set(termsOf(phaseTimeLabels, 'start'))
const stateTerms = new Set(termsOf(phaseTimeLabels, 'state'))

const politePrefix = /^[ごお御](?!客)/
const addedPrefix = /^(?:追加|新規|拡大)(?:の|後の)?(?=.{2})/
const remark = /\([^()]{1,12}\)$/
const addedSuffix = /(?:の?(?:追加|拡大|範囲|について))$/
const otherNoun = /[・／/]/
// 対象サイト, 対象ブランド: whatever is in the scope of the stage.
const targetKind = /^対象(?!外|者以外)[ァ-ヶー一-龠]{1,6}$/

function normalise(folded: string): string {
  return folded.replace(noteMark, '').replace(/[ 　]/g, '').replace(politePrefix, '')
}

/**
 * The key of a label: undefined where the lexicon does not have it, null where it is a label of another kind. `owned`:
 * whether words and の may stand before it (今回の対象商品).
 */
function lookUp(folded: string, owned = true): PhaseFieldKey | null | undefined {
  const plain = normalise(folded)
  for (const form of [
    plain,
    plain.replace(addedPrefix, ''),
    plain.replace(addedSuffix, ''),
    plain.replace(remark, ''),
    plain.split(otherNoun, 1)[0] ?? plain
  ]) {
    const key = keyOfTerm.get(form.replace(politePrefix, ''))
    if (key !== undefined) return key
  }
  if (targetKind.test(plain)) return null
  const owner = owned ? plain.lastIndexOf('の') : -1
  return owner > 0 ? keyOfTerm.get(plain.slice(owner + 1).replace(politePrefix, '')) : undefined
}

/**
 * Whether a label is one of the lexicon.
 *
 * @param folded folded label without brackets
 */
export function isKnownLabel(folded: string): boolean {
  return lookUp(folded) !== undefined
}

/**
 * The key of a label.
 *
 * @param folded folded label without brackets
 * @example
 * labelKey('ご注文方法') // 'orderMethod'
 */
export function labelKey(folded: string): PhaseFieldKey | null {
  return lookUp(folded) ?? null
}

/**
 * Whether a field tells when the stage begins (`start`) or how far it is (`state`).
 *
 * @param folded folded label
 */
export function timeLabel(folded: string): 'start' | 'state' | null {
  const plain = normalise(folded)
  return startTerms.has(plain) ? 'start' : stateTerms.has(plain) ? 'state' : null
}

const bullet = /^(?:[■□●○〇◯◆◇◎▼▶►▪•・★☆>*-] ?)?(?:[①-⑳] ?|\(\d{1,2}\) ?|\d{1,2}[.)] ?)?/
const mark = '(?:[<(【[](?:新規|更新|追加|NEW|変更)[>)】\\]] ?)?'
const bracketed = new RegExp(
  `^${mark}(?:【([^【】]{1,24})】|\\[([^[\\]]{1,24})\\]|〔([^〔〕]{1,24})〕|《([^《》]{1,24})》|〈([^〈〉]{1,24})〉)${mark} ?[::]? ?`
)
const weaklyBracketed = /^(?:<([^<>]{1,16})>|「([^「」]{1,16})」|\(([^()]{1,16})\)) ?:? ?/
const coloned = /^([^\s:。、「」【】<>※()]{1,16}(?: [^\s:。、「」【】<>※()]{1,8})?)(\([^()]{0,12}\))? ?: ?/
// 対　　象：, お 届 け：: short labels spread to the width of the longer ones.
const spread = /^([^\s:。、「」【】<>※()](?: {1,3}[^\s:。、「」【】<>※()]){1,4}) ?: ?/
const knownWord = anyOf([...keyOfTerm.keys()].filter((term) => term === '対象' || [...term].length > 2))
const spaced = new RegExp(`^((?:[ごお]|追加|新規)?${knownWord})(\\([^()]{0,12}\\))?(?: +(?![はをがにのともで] ?)|$)`)
const slashed = new RegExp(`^((?:[ごお]|追加|新規)?${knownWord})(\\([^()]{0,12}\\))? ?[/=→] ?`)
const onlyTiming = /^(?:開始済み?|完了|終了|予定|実施済み?|対応済み?|新規|更新|追加|NEW|変更なし)$/

function place(folded: string, written: string, from: number): {start: number; end: number} {
  const start = folded.indexOf(written, from)
  const kept = written.replace(noteMark, '').trimEnd()
  const blanks = /^ */.exec(kept)?.[0].length ?? 0
  return {start: start + blanks, end: start + kept.length}
}

function found(
  folded: string,
  at: number,
  match: RegExpExecArray,
  style: PhaseLabel['style'],
  needsKnown: boolean
): PhaseLabel | null {
  const written = match.slice(1).find((group) => group !== undefined)
  if (written === undefined || onlyTiming.test(written.trim())) return null
  // ＜バラの注文＞ is a scope: in weak brackets only a whole label counts.
  const key = lookUp(written, !/^[<(「]/.test(match[0]))
  if (needsKnown && key === undefined) return null
  return {
    label: place(folded, written, at),
    key: key ?? null,
    standing: key === undefined ? 'free' : 'known',
    style,
    valueStart: at + match[0].length,
    footnotes: referencesIn(match[0])
  }
}

/**
 * Reads the label that heads a line.
 *
 * @param folded a folded line
 * @param inList whether the line is an item of a list, where `label value` is more often meant
 * @returns the label, or null
 * @example
 * readLabel('【対象商品】 コピー用紙', false) // {key: 'products', style: 'bracket', valueStart: 7, …}
 */
export function readLabel(folded: string, inList: boolean): PhaseLabel | null {
  const at = bullet.exec(folded)?.[0].length ?? 0
  const text = folded.slice(at)
  if (readHeadName(text, /^[【<「[(]/.test(text) ? 1 : 0)) return null
  let match = bracketed.exec(text)
  if (match) return found(folded, at, match, 'bracket', false)
  match = weaklyBracketed.exec(text)
  if (match) return found(folded, at, match, 'bracket', true)
  match = coloned.exec(text)
  if (match && !/https?$|\d$/.test(match[1] ?? '')) {
    const short = inList && (match[1]?.length ?? 0) <= 10
    return found(folded, at, match, 'colon', !short)
  }
  match = spread.exec(text)
  if (match) return found(folded, at, match, 'colon', true)
  match = slashed.exec(text) ?? spaced.exec(text)
  return match ? found(folded, at, match, 'plain', true) : null
}

const laterLabel = /[【[]([^【】[\]]{1,24})[】\]]/g

/**
 * Finds further labels in brackets inside a line (`【対象】 法人 【注文方法】 FAX`).
 *
 * @param folded a folded line
 * @returns offsets where they begin; only labels of the lexicon
 */
export function laterLabels(folded: string): number[] {
  return [...folded.matchAll(laterLabel)]
    .filter((match) => match.index > 0 && isKnownLabel(match[1] ?? ''))
    .map((match) => match.index)
}
