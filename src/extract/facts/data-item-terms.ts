import {
  type DataItemEntry,
  dataItems,
  personalInformation,
  personalInformationUnless
} from '../../lexicon/data-items.ts'
import {type FoundTerm, termFinder} from '../../text/find-terms.ts'

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

function isThing(folded: string, end: number): boolean {
  const tail = folded.slice(end, end + longestName)
  return named.test(tail) || filledIn.test(tail)
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
  return find(folded, from, to).filter(({end}) => !isThing(folded, end))
}
