import {
  type DataItemEntry,
  dataItems,
  personalInformation,
  personalInformationUnless
} from '../../lexicon/data-items.ts'
import {type FoundTerm, termFinder} from '../../text/find-terms.ts'
import type {FactLine} from './fact-lines.ts'
import {factWords} from './fact-words.ts'

/** A word for a kind of information, or for information about persons as such (`personal`), at its place. */
export type DataItemTerm = FoundTerm<DataItemEntry['code'] | 'personal'>

const find = termFinder<DataItemTerm['code']>([
  ...dataItems,
  {code: 'personal', terms: personalInformation, unless: personalInformationUnless}
])

/** 授業履修記録システム, （理学療法学科）のページ, 注文内容に紐づく: the name of a thing, or what something else is tied to. */
const named =
  /^(?:し[たて]|する|中の|さ[れせ]|に関する[^。、]{0,8}(?:業務|調査|システム|確認)|に(?:紐づ|紐付|ひもづ|ひも付|基づ)|[」』)]?の(?:ページ|ホームページ|ウェブサイト|サイト|システム|サーバ)|(?:記録|管理|送信|配信|受付|作成|連携|検索|照会|共有|発行|登録|予約|販売|販促|撮影|印刷|編集|保管|オンライン)?(?:システム|サイト|サーバ|アプリ|ツール|サービス|機能|フォーム|センター|ページ|部門|業務|事業|会社|[一-龠]{0,4}店))/
/** 所在地：東京都…, TEL：03-…: whom to write to. */
const filledIn = /^ ?[】\]:]{1,2} ?(?:〒|[^\d件人名]{0,6}[都道府県市]|0\d|\((?:省略|中略|略)|\(\d{2})/
const longestName = 14
const longestTitle = 90
/** 求職者ID, 契約ID: of someone or something, unlike ログインID and アプリID. */
const owned = /[者員客生方様約品金]$/
/** 「…個人情報漏えいの可能性に関するお知らせ」, …について | 架空社: the title of a notice says nothing here. */
const titled = /^[^「」|]{0,60}(?:お知らせ|ご報告|報告|お詫び|について|関する件|ご案内)(?:\([^()]{0,12}\))?(?:」| ?\|)/
/** 家族力プラス: the name of a programme. */
const compound = /^(?!情報|氏名|名前|構成|関係|状況)[一-龠](?<![等様分全両及並])/

function isThing(folded: string, {start, end}: DataItemTerm): boolean {
  const tail = folded.slice(end, end + longestName)
  if (named.test(tail) || filledIn.test(tail)) return true
  if (folded.startsWith('家族', end - 2) && compound.test(tail)) return true
  if (folded.slice(start, end) === 'ID' && isBrand(folded, start, end)) return true
  const title = folded.slice(end, end + longestTitle)
  return (title.includes('」') || title.includes('|')) && titled.test(title)
}

/** 「ARCH ID」, Auto-ID: what a company calls a service or itself. */
function isBrand(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - longestName), start)
  return /[A-Za-z]-$/.test(before) || (folded.charAt(end) === '」' && /「[A-Za-z ]+ $/.test(before))
}

const spelling = /^(?:の一部|等|など|の内容)? ?[(:]/

const contact = /^ご?連絡先(?:情報)?$/

/** 連絡先（氏名、メールアドレス）: how to reach them is told in the brackets. */
function namesContact(folded: string, term: DataItemTerm, behind: readonly DataItemTerm[]): boolean {
  if (!spelling.test(folded.slice(term.end, term.end + longestName))) return false
  const close = folded.indexOf(')', term.end)
  return behind.some(({code, start}) => (code === 'email' || code === 'phone') && start < close)
}

/** アカウント情報（氏名、住所）: the kinds that it stands for are told. */
function isSpeltOut(folded: string, place: number, terms: readonly DataItemTerm[]): boolean {
  const [term, first, second] = terms.slice(place, place + 3)
  if (term && first && contact.test(folded.slice(term.start, term.end)))
    return namesContact(folded, term, terms.slice(place + 1))
  if (!term || !first || !second || term.code === 'personal' || !folded.startsWith('情報', term.end - 2)) return false
  const sign = spelling.exec(folded.slice(term.end, term.end + longestName))?.[0]
  if (sign === undefined || first.start > term.end + longestName) return false
  const told = folded.slice(term.end, second.start)
  return !told.includes('。') && (sign.endsWith(':') || !told.includes(')'))
}

/** 整備番号 names a number that the lexicon does not know; the one behind another item is of that item. */
function isRest(folded: string, {start, end}: DataItemTerm, before: DataItemTerm | undefined): boolean {
  if (end - start !== 2 || folded.slice(start, end) !== '番号') return false
  return (
    before?.end === start ||
    !/[一-龠ァ-ヶー]/.test(folded.charAt(start - 1)) ||
    !/^[、,・/()\s等」】]|^$/.test(folded.slice(end, end + 1))
  )
}

const apart = /^(?!上記|それ|これ|下記|前記)..以外の$/

/** 職歴及び資格情報: of what a person is qualified for. */
const qualified = /職歴|経歴|免状|資格証/

function withOwner(folded: string, term: DataItemTerm): DataItemTerm {
  if (folded.slice(term.start, term.end) === '資格情報' && qualified.test(folded)) return {...term, code: 'employment'}
  // 写真以外の個人情報: set apart from the kinds that are named.
  if (term.code === 'personal' && apart.test(folded.slice(Math.max(0, term.start - 5), term.start)))
    return {...term, code: 'otherPersonal'}
  const isOwned = term.code === 'credential' && folded.slice(term.start, term.end) === 'ID'
  return isOwned && owned.test(folded.slice(Math.max(0, term.start - 2), term.start).trimEnd())
    ? {...term, code: 'identifier'}
    : term
}

/** IP アドレス, 会員 ID, 氏　名, and words that the writer broke at the end of a line. */
const gap =
  /(?<=[A-Za-z]) (?=[ぁ-んァ-ヶ一-龠])|(?<=[ぁ-んァ-ヶ一-龠]) (?=[A-Za-z])|(?<=(?:^|[^一-龠])[一-龠]) {1,3}(?=[一-龠](?:[^一-龠]|$))|\n/g

/** Whether a line can hold words for kinds of information; a gap may part one that is not seen at once. */
export function mayHoldItems({words, line: {folded}}: FactLine): boolean {
  return (words & factWords.item) !== 0 || folded.includes(' ') || folded.includes('\n')
}

/** Finds terms across gaps, at their places in the text that has them. */
function findAcross(folded: string, from: number, to: number): DataItemTerm[] {
  const text = folded.slice(from, to)
  if (!text.includes(' ') && !text.includes('\n')) return find(folded, from, to)
  const places: number[] = []
  let joined = ''
  let last = 0
  const copy = (end: number) => {
    for (let at = last; at < end; at++) places.push(from + at)
    joined += text.slice(last, end)
  }
  for (const match of text.matchAll(gap)) {
    copy(match.index)
    last = match.index + match[0].length
  }
  if (last === 0) return find(folded, from, to)
  copy(text.length)
  return find(joined, 0, joined.length).map(({code, start, end}) => ({
    code,
    start: places[start] ?? from,
    end: (places[end - 1] ?? from) + 1
  }))
}

/**
 * Finds the words for kinds of information, the longest one at each place.
 *
 * @param folded a text that went through `fold`
 * @param from 0-based UTF-16 offset where the search begins
 * @param to offset where it ends, exclusive
 * @returns terms in the order of the text, never overlapping
 * @example
 * findDataItemTerms('勤務先電話番号', 0, 7) // [{code: 'phone', start: 0, end: 7}]
 */
export function findDataItemTerms(folded: string, from: number, to: number): DataItemTerm[] {
  return findAcross(folded, from, to)
    .filter((term) => !isThing(folded, term))
    .filter((term, place, terms) => !isRest(folded, term, terms[place - 1]) && !isSpeltOut(folded, place, terms))
    .map((term) => withOwner(folded, term))
}
