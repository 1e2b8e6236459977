import {fold} from './fold.ts'
import {parseNumeral} from './numerals.ts'

/*
 * The number of a report, from a title or from the label of a link (spec/irregularities.md, part C).
 * 第2報, 第 ２ 報, 第二報, 第ニ報 (katakana), 第二版, その２, パート２, ② at the end, （２） at the end, 第１弾, （初報）.
 * No number: 続報, 最終報, 速報 alone; 続報2 (it numbers the follow-ups); years, dates, counts; 第2弾キャンペーン.
 */

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const dingbats = ['➀➁➂➃➄➅➆➇➈➉', '➊➋➌➍➎➏➐➑➒➓', '❶❷❸❹❺❻❼❽❾❿']

const digits = '\\d{1,2}|[〇一二三四五六七八九十ニ]{1,3}'
// 弾 also numbers campaigns: of a report it stands at the end, or before a closing bracket.
const ordinal = new RegExp(`第 ?(${digits}) ?(?:報|版|信|弾(?=$|[)\\]】]))`)
const labelOrdinal = new RegExp(`^第 ?(${digits}) ?報$`)
const part = new RegExp(`(?:その|パート) ?(${digits})(?!\\d|[つ月日年人件社])`)
const first = /(?<![一-鿿])初報|[(【[]初報[)】\]]/
const circledAtEnd = /([①-⑳➀-➉➊-➓❶-❿])[)】\]]?$/
const bracketedAtEnd = /\( ?(\d{1,2}) ?\)$/

function toNumber(written: string | undefined): number | null {
  const value = written === undefined ? null : parseNumeral(written.replace(/ニ/g, '二'))
  return value !== null && value > 0 ? value : null
}

function circledValue(sign: string): number {
  const list = dingbats.find((candidate) => candidate.includes(sign)) ?? circled
  return list.indexOf(sign) + 1
}

/**
 * The number that a title gives its report.
 *
 * @param title the title as written
 * @returns null where the title states none
 * @example
 * reportNumberOfTitle('サーバー障害のお知らせ（第二報）') // 2
 */
export function reportNumberOfTitle(title: string): number | null {
  const folded = fold(title).trim()
  const stated = toNumber((ordinal.exec(folded) ?? part.exec(folded))?.[1])
  if (stated !== null) return stated
  if (first.test(folded)) return 1
  const sign = circledAtEnd.exec(folded)?.[1]
  if (sign !== undefined) return circledValue(sign)
  return toNumber(bracketedAtEnd.exec(folded)?.[1])
}

/**
 * The number that the label of a link gives the report behind it: 第N報, or 初報 for 1. Other labels give none.
 *
 * @param label text before the link, without colon
 */
export function reportNumberOfLabel(label: string): number | null {
  const folded = fold(label).trim()
  const match = labelOrdinal.exec(folded)
  return match ? toNumber(match[1]) : folded === '初報' ? 1 : null
}
