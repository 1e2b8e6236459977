/**
 * Names of recovery stages at the head of a text.
 *
 * Finds: 第1弾, 第 2 弾の拡大, 第一段階, フェーズ1, STEP 2, 一次復旧, 第1次再開, 本格復旧フェーズ 1, 出荷トライアル第1弾, 短期,
 * 全面再開.
 * Spec: disclosure.md, Phase (`name`).
 * Matches: 「第 2 弾の拡大 直送品の再開」. Must not match: 「第1弾と同様」「第5報」「2段階認証」「一次調査」.
 * Known misses: names of the writer's own (シールド期), ranges (第1弾～第3弾).
 */
import {phaseWords} from '../lexicon/phase-names.ts'
import {anyOf} from '../text/any-of.ts'
import {termsOf} from './phase-words.ts'

/** How a name is built, which tells how much else must speak for a phase. */
export type PhaseNameKind = 'ordinal' | 'stage' | 'round' | 'horizon' | 'bare'

export interface PhaseName {
  kind: PhaseNameKind
  /** Where the name ends in the text; it begins at the offset that was read. */
  end: number
}

const words = (code: Parameters<typeof termsOf<(typeof phaseWords)[number]['code']>>[1]) =>
  anyOf(termsOf(phaseWords, code))

// 12 月 and 2025 年 after a stage word are a date, 1.5 and 1/2 no number of a stage.
const digits = '\\d{1,2}(?![\\d年月日%]|時(?!期)|[./]\\d| [年月日時](?![間的期]))'
const number = `(?:${digits}|[一二三四五六七八九十]{1,2}|[①-⑩Ⅰ-Ⅹ]|[IVX]{1,3}(?![A-Za-z])|[A-D](?![A-Za-z]))`
const subNumber = '(?:-(?:\\d|[A-D])(?![\\dA-Za-z])|[-.]?[a-d①-⑩](?![A-Za-z])|\\( ?[\\d①-⑩] ?\\))?'
const stem = words('stem')
// Copied texts lose the blank before a Latin word or a date: 第2弾WEB注文, 第2弾の拡大12月3日.
const glued = '(?:[A-Za-z]|\\d{1,4} ?[年月])'
const tail = `(?: ?の ?(?:さらなる|更なる|一部)?| )?${words('tail')}(?: ?(?:${digits}|[①-⑩]))?(?=$|[\ue000 :、,()<>[\\]{}【】「」『』《》〈〉〔〕|/-]|${glued}|[とに](?:同|準|変更なし)|(?:及び|および|・) ?第)`
const forms: [PhaseNameKind, string][] = [
  ['round', `(?:第 ?)?${number} ?次 ?${words('round')}`],
  ['ordinal', `第 ?(?:${number}|\\d\\.\\d)(?:${subNumber}| ?[~・、] ?${number}) ?${words('counter')}(?:目)?`],
  [
    'stage',
    `(?:${stem}[の・ ]?){1,3}${words('stage')}(?: ?第 ?${number} ?${words('counter')}| ?${number}${subNumber}| ?\\( ?[\\d①-⑩] ?\\))?`
  ],
  ['ordinal', `${words('numbered')} ?[.-]?${number}${subNumber}`],
  ['stage', `(?:${stem}[の・]?){1,3}第 ?${number}${subNumber} ?${words('counter')}`],
  ['horizon', `${words('horizon')}(?:的な?)?(?:対策|施策|対応|取り?組み|措置|目標|計画|${words('stage')})?`],
  ['bare', words('bare')]
]
const name = new RegExp(forms.map(([, source]) => `(${source})`).join('|'), 'y')
const tailAfter = new RegExp(tail, 'y')

// What may follow a name in a heading (U+E000 stands for a bracket taken away); a particle makes it a mention in a sentence.
const boundary = /(?=$|[\ue000 :、,()<>[\]{}【】「」『』《》〈〉〔〕|/※*\-＝=→~]|・(?! ?第?[\d一二三四五六七八九十]))/y
const gluedBoundary = new RegExp(`(?=${glued})`, 'y')
const particle = /[ \ue000]*(?:は(?!がき|ん)|が(?!ん)|[をへもとやで]|の(?!み)|に(?!て)|から|より|まで|など|等)/y
const particleNotWord = /^[ \ue000]+(?:と|の|で|に|も)[ァ-ヶA-Za-z]/

/**
 * Reads the name of a stage.
 *
 * @param folded folded text
 * @param at where the name must begin, in UTF-16 code units
 * @returns the name with its tail (の拡大), or null. What follows is not looked at
 */
function readName(folded: string, at: number): PhaseName | null {
  name.lastIndex = at
  const match = name.exec(folded)
  if (!match) return null
  const kind = forms[match.slice(1).findIndex((group) => group !== undefined)]?.[0]
  if (kind === undefined) return null
  tailAfter.lastIndex = name.lastIndex
  const end =
    kind !== 'horizon' && kind !== 'bare' && tailAfter.test(folded) ? tailAfter.lastIndex : at + match[0].length
  return {kind, end}
}

const inSeries = / ?(~|・|、|及び|および|\() ?/y
const andLater = / ?(?:以降|以後)(?=[)） ]|$)/y

/** 第1弾～第3弾, 本格復旧（フェーズ1） and 本格復旧フェーズ（第3弾以降） are one name. */
function endOfSeries(folded: string, end: number): number {
  inSeries.lastIndex = end
  const link = inSeries.exec(folded)
  const next = link && readName(folded, inSeries.lastIndex)
  if (!next) return end
  if (link[1] !== '(') return next.end
  andLater.lastIndex = next.end
  const last = andLater.test(folded) ? andLater.lastIndex : next.end
  return folded[last] === ')' ? last + 1 : end
}

function endsAt(folded: string, {kind, end}: PhaseName): boolean {
  boundary.lastIndex = end
  if (boundary.test(folded)) return true
  gluedBoundary.lastIndex = end
  return kind !== 'horizon' && kind !== 'bare' && gluedBoundary.test(folded)
}

/**
 * Reads the name that heads a text: nothing that would make it part of a sentence may follow.
 *
 * @param folded folded text
 * @param at where the name must begin, in UTF-16 code units
 * @example
 * readHeadName('第 1 弾の拡大 商品の追加', 0) // {kind: 'ordinal', end: 8}
 * readHeadName('第1弾と同様', 0) // null
 */
export function readHeadName(folded: string, at: number): PhaseName | null {
  const first = readName(folded, at)
  if (!first) return null
  const read = {...first, end: endOfSeries(folded, first.end)}
  if (!endsAt(folded, read)) return null
  particle.lastIndex = read.end
  return particle.test(folded) && !particleNotWord.test(folded.slice(read.end)) ? null : read
}

const anywhere =
  /第|フェ|ステ|[Pp][Hh]|[Ss][Tt]|[一二三四五六七八九1-9] ?次|復旧|再開|稼働|運用|出荷|受注|トライアル|(?:本格|全面|完全|暫定|初期|一部|部分)/g

/**
 * Finds the names of stages inside a text.
 *
 * @param folded folded text
 * @returns names with their start, in order, without overlaps
 * @example
 * findNames('対象は第1弾と同様') // [{kind: 'ordinal', start: 3, end: 6}]
 */
export function findNames(folded: string): (PhaseName & {start: number})[] {
  const names: (PhaseName & {start: number})[] = []
  anywhere.lastIndex = 0
  for (let found = anywhere.exec(folded); found; found = anywhere.exec(folded)) {
    const read = readName(folded, found.index)
    if (!read) continue
    names.push({...read, start: found.index})
    anywhere.lastIndex = read.end
  }
  return names
}
