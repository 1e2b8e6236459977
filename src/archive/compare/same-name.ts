import type {ServiceStatus} from '../../schema/service.ts'
import {fold} from '../../text/fold.ts'
import {parseNumeral} from '../../text/numerals.ts'

/*
 * Whether two reports speak of the same thing: spelling differs from report to report (第 1 弾, 第１弾, 第一弾), and so do
 * the marks of footnotes.
 */

const ordinal = /第([〇一二三四五六七八九十]{1,3})(?=[^〇一二三四五六七八九十])/g
const footnoteMark = /\(?※\d{1,2}(?:[、,・]※?\d{1,2})*\)?/g
const quotes = /[「」『』"“”'‘’<>]/g

/**
 * One spelling of a text, to compare it by: folded, without blanks and marks of footnotes.
 *
 * @param text any text
 * @example
 * textKey('コピー用紙など 42 アイテム（※3）') // 'コピー用紙など42アイテム'
 */
export function textKey(text: string): string {
  return fold(text).normalize('NFKC').replace(/\s+/g, '').replace(footnoteMark, '')
}

/**
 * One spelling of a name.
 *
 * @param name name of a phase, a service or a field
 * @example
 * nameKey('第 一 弾') // '第1弾'
 */
export function nameKey(name: string): string {
  return textKey(name)
    .replace(quotes, '')
    .toLowerCase()
    .replace(ordinal, (whole: string, numeral: string) => {
      const value = parseNumeral(numeral)
      return value === null ? whole : `第${value}`
    })
}

/** Elements of two lists that are the same thing, and those that only one list has, each in the order of its list. */
export interface Pairing<Element> {
  pairs: {before: Element; after: Element}[]
  onlyBefore: Element[]
  onlyAfter: Element[]
}

/**
 * Pairs the elements of two lists, each with one other at most. Of elements with one name the first goes with the first.
 *
 * @param before elements of the older report
 * @param after elements of the newer report
 * @param sames ways to tell that two are the same, the surest first
 */
export function pairUp<Element>(
  before: readonly Element[],
  after: readonly Element[],
  ...sames: ((one: Element, other: Element) => boolean)[]
): Pairing<Element> {
  const partnerOf = new Map<Element, Element>()
  const taken = new Set<Element>()
  for (const same of sames)
    for (const element of after) {
      if (partnerOf.has(element)) continue
      const partner = before.find((other) => !taken.has(other) && same(other, element))
      if (partner === undefined) continue
      partnerOf.set(element, partner)
      taken.add(partner)
    }
  return {
    pairs: after.flatMap((element) => {
      const partner = partnerOf.get(element)
      return partner === undefined ? [] : [{before: partner, after: element}]
    }),
    onlyBefore: before.filter((element) => !taken.has(element)),
    onlyAfter: after.filter((element) => !partnerOf.has(element))
  }
}

/** Two things of one name. */
export const haveOneName = (one: {name: string}, other: {name: string}): boolean =>
  nameKey(one.name) === nameKey(other.name)

type ServiceName = Pick<ServiceStatus, 'name' | 'alias' | 'parent'>

const parentKey = ({parent}: ServiceName): string => (parent === null ? '' : nameKey(parent))

const namesOf = ({name, alias}: ServiceName): string[] => (alias === null ? [name] : [name, alias]).map(nameKey)

/** メールの送受信 and メール送受信, 営業 and 営業活動 are one. */
const looseKey = ({name}: ServiceName): string =>
  nameKey(name)
    .replaceAll('の', '')
    .replace(/(?<=.)(?:業務|活動)$/, '')

/**
 * Ways to tell that two names are of one service: part of the same service, then a parent that one report leaves out, then
 * a name that is written more briefly.
 */
export const serviceSames = [
  (one: ServiceName, other: ServiceName): boolean => haveOneName(one, other) && parentKey(one) === parentKey(other),
  (one: ServiceName, other: ServiceName): boolean =>
    namesOf(one).some((name) => namesOf(other).includes(name)) &&
    (parentKey(one) === parentKey(other) || parentKey(one) === '' || parentKey(other) === ''),
  (one: ServiceName, other: ServiceName): boolean =>
    looseKey(one) === looseKey(other) && parentKey(one) === parentKey(other)
]
