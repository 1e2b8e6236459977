import {
  type DataItemEntry,
  dataItems,
  personalInformation,
  personalInformationUnless
} from '../../lexicon/data-items.ts'

/** A word for a kind of information, or for information about persons as such (`personal`), at its place. */
export interface DataItemTerm {
  code: DataItemEntry['code'] | 'personal'
  /** 0-based UTF-16 offsets into the folded text, end exclusive. */
  start: number
  end: number
}

interface Candidate {
  term: string
  /** Null for a longer word in which a term says nothing. */
  code: DataItemTerm['code'] | null
}

const latin = /[A-Za-z]/

function buildCandidates(): Map<string, Candidate[]> {
  const candidates: Candidate[] = []
  for (const {code, terms, unless} of dataItems) {
    for (const term of terms) candidates.push({term, code})
    for (const term of unless) candidates.push({term, code: null})
  }
  for (const term of personalInformation) candidates.push({term, code: 'personal'})
  for (const term of personalInformationUnless) candidates.push({term, code: null})
  const byFirst = new Map<string, Candidate[]>()
  for (const candidate of candidates.sort((a, b) => b.term.length - a.term.length)) {
    const first = candidate.term.charAt(0)
    const list = byFirst.get(first)
    if (list) list.push(candidate)
    else byFirst.set(first, [candidate])
  }
  return byFirst
}

const candidatesByFirst = buildCandidates()
/** Nearly every character begins no term: a table of all code units tells it fastest. */
const begins = new Uint8Array(0x10000)
for (const first of candidatesByFirst.keys()) begins[first.charCodeAt(0)] = 1

/** ID in VIDEO is no word. */
function isCutOut(folded: string, start: number, end: number): boolean {
  const startsInside = latin.test(folded.charAt(start)) && latin.test(folded.charAt(start - 1))
  return startsInside || (latin.test(folded.charAt(end - 1)) && latin.test(folded.charAt(end)))
}

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
  const found: DataItemTerm[] = []
  let at = from
  while (at < to) {
    if (begins[folded.charCodeAt(at)] === 0) {
      at++
      continue
    }
    const candidates = candidatesByFirst.get(folded.charAt(at))
    const candidate = candidates?.find(
      ({term}) => folded.startsWith(term, at) && at + term.length <= to && !isCutOut(folded, at, at + term.length)
    )
    if (!candidate) {
      at++
      continue
    }
    const end = at + candidate.term.length
    if (candidate.code && !isThing(folded, end)) found.push({code: candidate.code, start: at, end})
    at = end
  }
  return found
}
