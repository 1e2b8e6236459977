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

/** 授業履修記録システム, 請求書発行サービス, （理学療法学科）のページ: the name of a thing. */
const named =
  /^(?:し[たて]|する|中の|さ[れせ]|に関する[^。、]{0,8}(?:業務|調査|システム)|[」』)]?の(?:ページ|ホームページ|ウェブサイト|サイト|システム|サーバ)|(?:記録|管理|送信|配信|受付|作成|連携|検索|照会|共有|発行|登録|予約|販売|販促|撮影|印刷|編集|保管|オンライン)?(?:システム|サイト|サーバ|アプリ|ツール|サービス|機能|フォーム|センター|ページ|部門|業務|事業|会社|[一-龠]{0,4}店))/
/** 所在地：東京都…, TEL：03-…: whom to write to. */
const filledIn = /^ ?[】\]:]{1,2} ?(?:〒|[^\d件人名]{0,6}[都道府県市]|0\d|\((?:省略|中略|略)|\(\d{2})/
const longestName = 14
const longestTitle = 90
/** 求職者ID, 契約ID: of someone or something, unlike ログインID and アプリID. */
const owned = /[者員客生方様約品金]$/
/** 「…個人情報漏えいの可能性に関するお知らせ」: the title of a notice says nothing here. */
const titled = /^[^「」]{0,60}(?:お知らせ|ご報告|報告|お詫び|について|関する件|ご案内)(?:\([^()]{0,12}\))?」/

function isThing(folded: string, end: number): boolean {
  const tail = folded.slice(end, end + longestName)
  if (named.test(tail) || filledIn.test(tail)) return true
  const title = folded.slice(end, end + longestTitle)
  return title.includes('」') && titled.test(title)
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

function withOwner(folded: string, term: DataItemTerm): DataItemTerm {
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
    .filter(({end}) => !isThing(folded, end))
    .filter((term, place, terms) => !isRest(folded, term, terms[place - 1]))
    .map((term) => withOwner(folded, term))
}
