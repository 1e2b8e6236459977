import {
  sectionBodyCues,
  sectionDelays,
  sectionDescribed,
  sectionImpactObjects,
  sectionIncidents,
  sectionJoints,
  sectionOpenTitles,
  sectionRequestEndings,
  sectionTails
} from '../lexicon/section-phrases.ts'
import {
  type SectionRole,
  type SectionTerms,
  sectionDataNouns,
  sectionExclusions,
  sectionHeads,
  sectionItems,
  sectionPersonNouns,
  sectionTargets
} from '../lexicon/section-roles.ts'
import {isDateTitle, phraseOf, plainTitle, unframe} from './section-title.ts'

/**
 * The role of a heading (spec: facts, Section roles).
 *
 * A heading is a noun phrase, and Japanese noun phrases end in their head: frames such as について are taken off, the
 * first of coordinated heads is looked up, and a light head (状況, 内容, 有無) hands over to what stands before it.
 *
 * Matches: `原因の調査状況` is findings. Must not: `二次被害防止のお願い` is no secondary damage but a request.
 * Known misses: a heading that is the name of a service or a place has the role of its parent only, and a title that
 * leaves it to the text is decided by counting words.
 */
export interface SectionRoleInput {
  heading: string
  title: string
  number: string | null
  parentRole: SectionRole | null
  /** The first 300 characters or so under the heading. */
  bodyText: string
}

type Reading =
  | {kind: 'role'; role: SectionRole; firm: boolean}
  | {kind: 'tail'; term: string; role: SectionRole | null; passes: readonly SectionRole[]}
  | {kind: 'data' | 'person' | 'impact'}

function lookup<Value>(
  pairs: Iterable<readonly [string, Value]>
): (text: string) => {term: string; value: Value} | null {
  const values = new Map(pairs)
  const longest = Math.max(...[...values.keys()].map((term) => term.length))
  return (text) => {
    for (let from = Math.max(0, text.length - longest); from < text.length; from++) {
      const term = text.slice(from)
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
const findImpactObject = lookup(termRoles(sectionImpactObjects))

// The page was updated at that time: no section of the report.
const stamp =
  /^(?:[[【(]?\d[\d年月日時分/.:()現在時点、曜午前後月火水木金土日頃-]*(?:追記|更新|続報)|[[【(]?追記[\d:(月日]|[[【(]?令和[\d年月日時分:()]*(?:追記|更新|続報))[^のをに]{0,16}$/
const earlierReport = /^第[\d一二三四五六七八九十]{1,2}報(?:\(|http|$)/
const faqTitle = /(?:FAQ|Q&A|よくあるご?質問|よくあるお?問い合わせ)(?:[(と].*)?$/
const question =
  /[?]$|(?:ですか|ますか|ません?か|でしょうか|たのか|るのか|いのか|必要か|よいか)。?$|^(?:Q\d|Q[.: ]|質問:)/
const phase = /^第\d{1,2}(?:弾|フェーズ|段階)/

const includesAny = (text: string, terms: readonly string[]) => terms.some((term) => text.includes(term))
const endsWithAny = (text: string, terms: readonly string[]) => terms.some((term) => text.endsWith(term))

interface Verdict {
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
const modifierEnd = /(?:またはその|その|への|の|に関する|における|する|した|な|現時点で|現在|等)$/

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
  if (term === '概要' && !endsWithAny(rest, sectionIncidents) && endsWithAny(rest, sectionDescribed))
    return {role: 'other', firm: true, head: term}
  return role ? {role, firm: true, head: term} : null
}

// Not what leaked, but who the contractor is.
const ownInformation = ['会社の情報', '業者の情報', '委託先の情報']

function nounRole(phrase: string): Verdict | null {
  const found = findReading(phrase)
  if (!found) return null
  const {term, value} = found
  const before = phrase.slice(0, -term.length)
  if (value.kind === 'tail') return tailRole(before, value)
  if (value.kind === 'impact') return impactRole(before, term)
  if (value.kind === 'role') return {role: value.role, firm: value.firm, head: term}
  if (phrase.includes('当該') && endsWithAny(phrase, ownInformation)) return {role: 'other', firm: true, head: term}
  const firm = includesAny(phrase, sectionTargets) || (term === '項目' && before !== '')
  if (value.kind === 'person') return {role: 'affected', firm, head: term, person: true}
  return {role: includesAny(phrase, sectionExclusions) ? 'affected' : 'dataItems', firm, head: term}
}

const modifiers = ['漏えい', '流出', '漏えい等', '被害', '閲覧', '不正利用', '障害', '攻撃', '不正アクセス', '改ざん']

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
    const joint = sectionJoints.find((word) => phrase.startsWith(word, at))
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

function phraseRole(phrase: string): Verdict | null {
  const heads = headsOf(phrase)
  const first = heads[0]
  const last = heads[heads.length - 1]
  // ご相談・お問い合わせ窓口: what the window is for.
  if (last?.role === 'contact' && first && /報告|相談|連絡|通報/.test(first.head)) return last
  if (first?.role === 'chronology' && heads.some((verdict) => verdict.head === '概要'))
    return {...first, role: 'overview'}
  return first ?? null
}

/** The role of `roles` that the text speaks for most; the first where it speaks for none. */
function roleByText(roles: readonly SectionRole[], bodyText: string): SectionRole | null {
  let best = roles[0] ?? null
  let most = 0
  for (const role of roles) {
    const entry = sectionBodyCues.find(({code}) => code === role)
    if (!entry) continue
    const count = entry.terms.filter((cue) => bodyText.includes(cue)).length * entry.weight
    if (count > most) {
      best = role
      most = count
    }
  }
  return best
}

/** Parents whose items are of their kind: a bare `従業員` under the leaked data is leaked data. */
const inheriting: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'cause',
  'dataItems',
  'affected',
  'secondaryDamage',
  'response',
  'findings',
  'prevention',
  'recovery',
  'businessImpact',
  'request',
  'contact',
  'reference'
])

/** Titles of which the words alone tell nothing: 状況, 今後の見通し, その他. */
function openRole(core: string, parentRole: SectionRole | null, bodyText: string): SectionRole | null {
  const open = sectionOpenTitles.find(({terms}) => terms.includes(core))
  if (!open) return null
  if (parentRole && inheriting.has(parentRole) && open.roles.length > 1) return parentRole
  return roleByText(open.roles, bodyText)
}

/** What the text decides where a heading ends openly: `障害による影響`, `ご利用のお客様へ`. */
function roleOfEnding(core: string, bodyText: string): SectionRole | null {
  const open = sectionOpenTitles.find(({terms}) =>
    terms.some((term) => (term === '影響' || term === 'へ') && core.endsWith(term))
  )
  return open ? roleByText(open.roles, bodyText) : null
}

/**
 * Finds the role of a heading.
 *
 * @param input the heading as written, its title and number (see `parseHeading`), the role of the heading above it
 *   (null at the top) and the beginning of the text under it, which decides where the words do not
 * @returns one of the section roles; `other` where nothing is known
 * @example
 * sectionRole({heading: '3. 原因と対策', title: '原因と対策', number: '3', parentRole: null, bodyText: ''}) // 'cause'
 */
export function sectionRole({heading, title, number, parentRole, bodyText}: SectionRoleInput): SectionRole {
  const text = plainTitle(title)
  if (parentRole === 'faq' || number?.startsWith('Q') || question.test(text) || question.test(plainTitle(heading)))
    return 'faq'
  if (isDateTitle(text)) {
    const listed =
      parentRole === 'reference' || (text.includes('~') && (parentRole === 'dataItems' || parentRole === 'affected'))
    return listed ? parentRole : 'chronology'
  }
  if (earlierReport.test(text)) return 'reference'
  if (stamp.test(text) || includesAny(text, sectionDelays)) return 'other'
  const core = phraseOf(text)
  if (endsWithAny(core, sectionRequestEndings)) return 'request'
  if (faqTitle.test(core)) return 'faq'
  if (phase.test(core)) return 'recovery'
  const open = openRole(core, parentRole, bodyText)
  if (open) return open
  const verdict = phraseRole(core)
  if (!verdict) return roleOfEnding(core, bodyText) ?? parentRole ?? 'other'
  if (parentRole && inheriting.has(parentRole)) {
    // Strengthening is prevention also where it stands among the measures already taken.
    const strengthens = parentRole === 'response' && verdict.role === 'prevention'
    if ((!verdict.firm && !strengthens) || (verdict.person && parentRole === 'response')) return parentRole
  }
  if (verdict.person && !verdict.firm) return roleByText(['affected', 'request'], bodyText) ?? verdict.role
  return verdict.role
}
