/**
 * Kinds of information that leaked or may have leaked.
 *
 * Spec: facts.md, dataItems. A section on what got out lists them (tables, lists, labels, sentences); elsewhere a
 * sentence must say that they got out. Matches: 「氏名、住所が流出した可能性があります」. Must not match:
 * 「クレジットカード情報は含まれておりません」「パスワードの変更をお願いいたします」.
 * Known misses: kinds outside the lexicon, lists in pictures, kinds that only a FAQ or a request names.
 */
import {type DataItemCode, dataItemCodes, type LeakCode} from '../../lexicon/fact-codes.ts'
import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {DataItemFact} from '../../schema/facts.ts'
import {type Line, positionOf} from '../../syntax/outline.ts'
import type {Sentence} from '../../text/sentences.ts'
import {ownerHeads, refusedRows} from './data-item-cells.ts'
import {groupItems, type ItemGroup, isLeakedThing, isListed, leakedBy, withoutExcluded} from './data-item-prose.ts'
import {listingRoles, regionRoles} from './data-item-regions.ts'
import {type DataItemTerm, findDataItemTerms, mayHoldItems} from './data-item-terms.ts'
import {type FactLine, type FactText, titleAsLine} from './fact-lines.ts'

interface Found {
  fact: FactLine
  term: DataItemTerm
  rule: string
}

/** Sections that speak of information without telling what got out. */
const silentRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['prevention', 'request', 'contact', 'reference'])
/** 【クレジットカード情報について】 names what its text is about. */
const topic = /について[】)>]?$/
/** Cheap test: without one of these a line outside of a list says nothing of a leak. */
const telling =
  /漏|流出|閲覧|窃取|詐取|取得|公開|送信|おそれ|恐れ|懸念|可能|持ち出|含|転送|入手|参照|表示|見られ|見え|抜き|ダウンロード|掲載|記載|紛失|盗|アクセス|保存|保管|格納|保持|項目|(?:情報|名簿)[(:【】]/
/** Credentials of users that a server kept are no means of entry. */
const stored = /ハッシュ|保存|保管|暗号化され/
const ofUsers =
  /(?:お客様|お客さま|顧客|会員|利用者|ユーザー?|登録者|契約者|加入者|学生|生徒)(?:様|さま|の皆様)?の[^。、]{0,6}$/
/** 採用面接を受けた方の個人情報: an item of a list that names no kind. */
const unnamed = /(?:情報|データ)(?:の一部|等|など)?$/
/** 閲覧された可能性のある情報: the item leads to those under it. */
const announcing = /(?:漏えい|漏洩|流出|閲覧|窃取|取得)[^。、]{0,10}(?:可能性|おそれ|恐れ)/
const continued = /下記|次の|以下|含まない|^その他/
const longestUnnamed = 60
/** Where a sentence begins although none ended: the writer left out the full stop. */
const note = /(?<=.)(?:※(?!\d)|(?<!も)なお、)/g
/** お取引先様情報：会社名、氏名, or under 個人情報の対象者: whose the items are. */
const owner = /(?:先|先様|企業|企業様|各社|法人|団体|会社|加盟店|店舗|施設)の?情報$/
const ownersEnd = /^(?:の一部)? ?(?:\([^()\d]{0,20}件?\))? ?[:(]|^$/

/** ①パスワードの漏えい, （2）通販サイトでの購入履歴: the heading of a list is its one item. */
const itemEnd = /^(?:等|など|の一部|データ|情報|一覧)?(?:の(?:漏えい|漏洩|流出))?(?: ?\([^()]{0,40}\))?[:】」)]?$/
/** 個人情報漏えいの可能性について, 個人情報の流出に関するお知らせ: a title. */
const gotOut = /^(?:等|など)?の?(?:一部)?(?:の)?(?:外部)?(?:へ|への)?(?:漏えい|漏洩|流出)/
const openBracket = /[(:]$/
/** Beside these, information about persons still has no kind: ご家族の個人情報. */
const kindless: ReadonlySet<DataItemTerm['code']> = new Set<DataItemTerm['code']>(['personal', 'business', 'family'])
/** They tell whose data or which place: お取引先様の情報, 保護者, 施設名. */
const notItems: ReadonlySet<DataItemTerm['code']> = new Set<DataItemTerm['code']>([
  'personal',
  'otherPersonal',
  'family',
  'affiliation',
  'address'
])
const denial = /ません|おらず|いない|なかった|なし|無し|対象外/

/** A heading in a list names an item at its end or several in brackets, unless the line under it denies them. */
function readHeading(fact: FactLine, role: SectionRole, next: FactLine | undefined): Found[] {
  const {folded} = fact.line
  if (role !== 'dataItems' && !/漏|流出/.test(folded)) return []
  const terms = findDataItemTerms(folded, 0, folded.length).filter((term) => !isOwner(fact, term))
  const leaked = terms.filter(({code, start}) => code === 'personal' && isLeakedThing(folded.slice(0, start)))
  return [...leaked, ...listedInHeading(folded, terms, next)].map((term) => ({fact, term, rule: 'heading-items'}))
}

function listedInHeading(folded: string, terms: DataItemTerm[], next: FactLine | undefined): DataItemTerm[] {
  if (topic.test(folded) || (next && !next.isHeading && denial.test(next.line.folded))) return []
  const bracketed = terms.findIndex(({start}) => openBracket.test(folded.slice(0, start)))
  const inside = bracketed === -1 ? [] : terms.slice(bracketed)
  if (inside.length > 1) return inside
  return terms.filter(({code, end}) => !notItems.has(code) && itemEnd.test(folded.slice(end)))
}

function isSilent(fact: FactLine, role: SectionRole): boolean {
  if (fact.line.kind === 'heading' || (fact.isHeading && topic.test(fact.line.folded))) return true
  return silentRoles.has(role) || (fact.quoted && fact.line.kind !== 'code')
}

/** 宿泊期間 ※クレジットカード情報は含まれておりません, 住所等なお、: the note is a sentence of its own. */
function withoutNotes({line: {folded}, sentences}: FactLine): Sentence[] {
  if (!folded.includes('※') && !folded.includes('なお、')) return sentences
  const notes = [...folded.matchAll(note)].map(({index}) => index)
  return sentences.flatMap(({start, end}) => {
    const starts = [start, ...notes.filter((at) => start < at && at < end)]
    return starts.map((from, place) => ({start: from, end: starts[place + 1] ?? end}))
  })
}

/** Only the clause of the items tells: 鍵が窃取され、保存されていた氏名が… stores the names, and not the key. */
function isOfUsers(folded: string, group: ItemGroup, {start, end}: Sentence): boolean {
  const comma = folded.indexOf('、', group.end)
  const clause = folded.slice(start, comma === -1 ? end : Math.min(comma, end))
  return stored.test(clause) || ofUsers.test(folded.slice(start, group.terms[0]?.start))
}

function isQuestion(folded: string, {start, end}: Sentence): boolean {
  return /か[。?]?$/.test(folded.slice(Math.max(start, end - 2), end))
}

function readLine(fact: FactLine, role: SectionRole): Found[] {
  const {folded} = fact.line
  const listing = listingRoles.has(role)
  if (!mayHoldItems(fact) || (!listing && !telling.test(folded))) return []
  const found: Found[] = []
  for (const sentence of withoutNotes(fact)) {
    if (isQuestion(folded, sentence)) continue
    const terms = findDataItemTerms(folded, sentence.start, sentence.end).filter((term) => !isOwner(fact, term))
    for (const group of groupItems(folded, terms)) {
      const said = withoutExcluded(folded, group, sentence)
      if (said.terms.length === 0) continue
      const rule = listing ? isListed(folded, said, sentence) && 'listed-items' : leakedBy(folded, said, sentence)
      if (!rule) continue
      // A lone ID or password outside of a list is mostly the means of entry.
      const means =
        !listing &&
        !isOfUsers(folded, said, sentence) &&
        said.terms.every(({code}) => code === 'credential' || code === 'personal')
      for (const term of said.terms) if (!means || term.code === 'personal') found.push({fact, term, rule})
    }
  }
  return found
}

function isOwner({line: {folded}, heading}: FactLine, {code, start, end}: DataItemTerm): boolean {
  if (code !== 'business' || !owner.test(folded.slice(start, end))) return false
  return ownersEnd.test(folded.slice(end)) || heading?.includes('個人') === true
}

function isCoded(fact: FactLine): boolean {
  const {folded} = fact.line
  if (!mayHoldItems(fact)) return false
  return findDataItemTerms(folded, 0, folded.length).some((term) => term.code !== 'personal' && !isOwner(fact, term))
}

/** The item of a list that names information of no kind, where no line under it tells the kind. */
function readUnnamed(fact: FactLine, next: FactLine | undefined): Found[] {
  const {kind, folded} = fact.line
  if (kind !== 'item' || fact.isHeading || folded.length > longestUnnamed) return []
  if (!unnamed.test(folded) || continued.test(folded) || isCoded(fact)) return []
  const leads = next && isCoded(next) && next.line.depth >= fact.line.depth
  if (leads && (announcing.test(folded) || !/情報|データ|識別/.test(next.line.folded))) return []
  const end = folded.length
  return [{fact, term: {code: 'otherPersonal', start: 0, end}, rule: 'unnamed-items'}]
}

/** The title speaks only where the body names nothing. */
function readTitle(title: Line): Found[] {
  const {folded} = title
  return findDataItemTerms(folded, 0, folded.length)
    .filter(({code, end}) => code === 'personal' && gotOut.test(folded.slice(end)))
    .map((term) => ({fact: titleAsLine(title), term, rule: 'title-items'}))
}

function toFact(code: DataItemCode, found: readonly Found[]): DataItemFact {
  const evidence = found.map(({fact: {line}, term: {start, end}, rule}) => ({
    text: line.text.slice(start, end),
    position: positionOf(line, start, end),
    rule
  }))
  return {code, text: evidence[0]?.text ?? '', evidence}
}

/**
 * Reads the kinds of information that leaked or may have leaked (spec: facts.md, dataItems).
 *
 * @param text the text of a publication
 * @param leak what it says about a leak; without one no kind can have leaked
 * @returns each code once, in the order of `dataItemCodes`; `otherPersonal` also where information about persons is
 * said to have got out and no kind is named
 * @example
 * extractDataItems(text, 'possible').map(({code}) => code) // ['name', 'address']
 */
export function extractDataItems(text: FactText, leak: LeakCode): DataItemFact[] {
  if (leak !== 'confirmed' && leak !== 'possible') return []
  const roles = regionRoles(text.lines)
  const isRefused = refusedRows(text.lines)
  const isOwnerHead = ownerHeads(text.lines)
  const found: Found[] = []
  text.lines.forEach((fact, index) => {
    const role = roles[index] ?? 'other'
    if (isRefused(fact) || isOwnerHead(fact)) return
    if (fact.line.kind === 'heading' && listingRoles.has(role) && !fact.quoted)
      found.push(...readHeading(fact, role, text.lines[index + 1]))
    if (isSilent(fact, role)) return
    found.push(...readLine(fact, role))
    if (listingRoles.has(role)) found.push(...readUnnamed(fact, text.lines[index + 1]))
  })
  if (found.length === 0 && text.title) found.push(...readTitle(text.title))
  const fine = found.some(({term: {code}}) => !kindless.has(code))
  const facts: DataItemFact[] = []
  for (const code of dataItemCodes) {
    const own = found.filter(
      ({term}) => term.code === code || (code === 'otherPersonal' && !fine && term.code === 'personal')
    )
    if (own.length > 0) facts.push(toFact(code, own))
  }
  return facts
}
