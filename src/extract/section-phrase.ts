import {
  sectionDataNouns,
  sectionExclusions,
  sectionHits,
  sectionItems,
  sectionPersonNouns,
  sectionSentMail,
  sectionTargets
} from '../lexicon/section-nouns.ts'
import {
  sectionDescribed,
  sectionImpactObjects,
  sectionIncidents,
  sectionJoints,
  sectionRelatives,
  sectionTails
} from '../lexicon/section-phrases.ts'
import {type SectionRole, type SectionTerms, sectionHeads} from '../lexicon/section-roles.ts'
import {unframe} from './section-title.ts'

/*
 * The role that a noun phrase names (spec/facts.md, Section roles). Japanese noun phrases end in their head: the first
 * of coordinated heads is looked up, and a light head (状況, 内容, 有無) hands over to what stands before it.
 * `原因の調査状況` is findings; `二次被害防止のお願い` is no secondary damage but a request.
 * Known misses: names of services and places are no heads that are known.
 */

type Reading =
  | {kind: 'role'; role: SectionRole; firm: boolean}
  | {kind: 'tail'; term: string; role: SectionRole | null; passes: readonly SectionRole[]}
  | {kind: 'data' | 'person' | 'impact'}

function lookup<Value>(
  pairs: Iterable<readonly [string, Value]>
): (text: string) => {term: string; value: Value} | null {
  const values = new Map(pairs)
  // How long the terms are that end in a character, the longest first.
  const lengths = new Map<string, number[]>()
  for (const term of values.keys()) {
    const known = lengths.get(term.slice(-1)) ?? []
    if (!known.includes(term.length)) lengths.set(term.slice(-1), [...known, term.length])
  }
  for (const known of lengths.values()) known.sort((one, other) => other - one)
  return (text) => {
    for (const length of lengths.get(text.slice(-1)) ?? []) {
      if (length > text.length) continue
      const term = text.slice(-length)
      const value = values.get(term)
      if (value !== undefined) return {term, value}
    }
    return null
  }
}

function* readings(): Generator<readonly [string, Reading]> {
  for (const term of sectionDataNouns) yield [term, {kind: 'data'}]
  for (const term of sectionPersonNouns) yield [term, {kind: 'person'}]
  for (const {code, terms} of sectionItems)
    for (const term of terms) yield [term, {kind: 'role', role: code, firm: false}]
  for (const {code, terms, passes} of sectionTails)
    for (const term of terms) yield [term, {kind: 'tail', term, role: code, passes}]
  for (const {code, terms} of sectionHeads)
    for (const term of terms) yield [term, {kind: 'role', role: code, firm: true}]
  yield ['影響', {kind: 'impact'}]
}

function* termRoles(entries: readonly SectionTerms[]): Generator<readonly [string, SectionRole]> {
  for (const {code, terms} of entries) for (const term of terms) yield [term, code]
}

const findReading = lookup(readings())
const jointStarts = new Set(sectionJoints.map((word) => word.charAt(0)))
const findImpactObject = lookup(termRoles(sectionImpactObjects))

const includesAny = (text: string, terms: readonly string[]) => terms.some((term) => text.includes(term))
const endsWithAny = (text: string, terms: readonly string[]) => terms.some((term) => text.endsWith(term))

/** What a phrase says by itself. */
export interface Verdict {
  role: SectionRole
  /** The phrase names the role itself; otherwise it gives way to a parent. */
  firm: boolean
  head: string
  person?: boolean
}

function impactRole(before: string, head: string): Verdict | null {
  const object = before.replace(/(?:への|に対する|に与える|に及ぼす|における|の|へ)$/, '')
  if (object === before || /による$|発生$|本件$|今回$|今後$|その他$|想定$/.test(object)) {
    const found = findImpactObject(before)
    return found ? {role: found.value, firm: true, head} : null
  }
  const objects = object.split(/および|・|、|と/)
  const first = findImpactObject(objects[0] ?? '') ?? findImpactObject(object)
  return {role: first?.value ?? 'affected', firm: true, head}
}

// What ties a modifier to a light head: 個人情報等の現時点での状況, 二次被害またはそのおそれ.
const modifierEnd = /(?:またはその|その|への|の|に関する|における|する|した|したい|な|現時点で|現在|等|[をがはに])$/

function tailRole(before: string, reading: Reading & {kind: 'tail'}): Verdict | null {
  const {term, role, passes} = reading
  let rest = before
  while (modifierEnd.test(rest)) rest = rest.replace(modifierEnd, '')
  const inner = rest === '' ? null : nounRole(unframe(rest))
  const states = term.endsWith('状況')
  if (inner && states && inner.role === 'dataItems') return {role: 'affected', firm: true, head: term}
  const described = term === '概要' || term === '内容'
  if (inner && passes.includes(inner.role) && (!described || inner.firm || inner.role === 'dataItems'))
    return {...inner, head: term}
  if (term === '内容' && endsWithAny(rest, sectionIncidents)) return {role: 'overview', firm: true, head: term}
  if (term === '内容' && /(?:漏えい|流出|対象)(?:した|となる|にあたる|に該当する|に当たる)$/.test(before))
    return {role: 'dataItems', firm: true, head: term}
  if (described && !endsWithAny(rest, sectionIncidents) && endsWithAny(rest, sectionDescribed))
    return {role: 'other', firm: true, head: term}
  return role ? {role, firm: true, head: term} : null
}

// Not what leaked, but who the contractor is.
const ownInformation = ['会社の情報', '業者の情報', '委託先の情報']

/** A head that is not known, told by what happened to it: `改ざんされたバナー`, `該当フロア`. */
function relativeRole(phrase: string): Verdict | null {
  if (phrase.endsWith('へ')) return null
  const found = sectionRelatives.find(({terms}) => includesAny(phrase, terms))
  return found ? {role: found.code, firm: false, head: ''} : null
}

function nounRole(phrase: string): Verdict | null {
  const found = findReading(phrase)
  if (!found) return relativeRole(phrase)
  const {term, value} = found
  const before = phrase.slice(0, -term.length)
  if (value.kind === 'tail') return tailRole(before, value)
  if (value.kind === 'impact') return impactRole(before, term)
  if (value.kind === 'role') {
    // 復旧したシステム is about the system, 対象システム about what was hit.
    const hit = !value.firm && value.role === 'recovery' && includesAny(before, sectionHits)
    return hit ? {role: 'affected', firm: true, head: term} : {role: value.role, firm: value.firm, head: term}
  }
  if (phrase.includes('当該') && endsWithAny(phrase, ownInformation)) return {role: 'other', firm: true, head: term}
  const firm = includesAny(phrase, sectionTargets) || (term === '項目' && before !== '')
  if (value.kind === 'person') return {role: 'affected', firm, head: term, person: true}
  const bounds = includesAny(phrase, sectionExclusions) || endsWithAny(phrase, sectionSentMail)
  return {role: bounds ? 'affected' : 'dataItems', firm, head: term}
}

const modifiers = [
  '漏えい',
  '流出',
  '漏えい等',
  '被害',
  '閲覧',
  '不正利用',
  '障害',
  '攻撃',
  '不正アクセス',
  '改ざん',
  '発生'
]

/** Whether a noun before a joint only begins the modifier of a later head: `システム障害、情報流出等への対応`. */
function isModifier(verdict: Verdict, left: string, right: string): boolean {
  if (verdict.person) {
    const owner = /^([^の]{1,16})の/.exec(right)?.[1]
    if (/へ|に関する/.test(right) || (owner !== undefined && nounRole(owner)?.person === true)) return true
    return !/対象|該当|した|のある|がある/.test(left)
  }
  return verdict.role !== 'secondaryDamage' && endsWithAny(left, modifiers)
}

/** Where coordinated heads part: `原因と再発防止策`. Nouns that only modify a later head part nowhere: `情報・データの流出`. */
function headsOf(phrase: string): Verdict[] {
  const heads: Verdict[] = []
  let from = 0
  for (let at = 1; at < phrase.length - 1; at++) {
    const joint = jointStarts.has(phrase.charAt(at)) && sectionJoints.find((word) => phrase.startsWith(word, at))
    if (!joint) continue
    const left = unframe(phrase.slice(from, at))
    const right = phrase.slice(at + joint.length)
    const verdict = nounRole(left)
    if (!verdict?.firm || right === '' || /^[のもをいしっなさはがに思考判]/.test(right)) continue
    if (right.startsWith('その') && verdict.role === 'affected') continue
    if (isModifier(verdict, left, right)) continue
    heads.push(verdict)
    from = at + joint.length
    at = from
  }
  const last = nounRole(unframe(phrase.slice(from)))
  return last ? [...heads, last] : heads
}

/**
 * The role that a noun phrase names.
 *
 * @param phrase what `phraseOf` leaves of a heading
 * @returns null where no word of it is known
 * @example
 * phraseRole('原因の調査状況')?.role // 'findings'
 */
export function phraseRole(phrase: string): Verdict | null {
  const heads = headsOf(phrase)
  const first = heads[0]
  const last = heads[heads.length - 1]
  // ご相談・お問い合わせ窓口: what the window is for.
  if (last?.role === 'contact' && first && /報告|相談|連絡|通報/.test(first.head)) return last
  if (first?.role === 'chronology' && heads.some((verdict) => verdict.head === '概要'))
    return {...first, role: 'overview'}
  return first ?? null
}
