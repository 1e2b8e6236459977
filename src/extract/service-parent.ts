import type {LineSpan} from './service-mention.ts'

const payment = /決済$|カード(?:支払い?|払い)$/
const shopOf = /(?:[「『]([^「『」』]{2,40})[」』]|([^「『」』の、。\s]{3,30}?))\s?(?:での|における|の)$/

/**
 * Whether a name is that of a way of paying.
 *
 * @param name a name
 */
export function isPayment({line, start, end}: LineSpan): boolean {
  return payment.test(line.folded.slice(start, end))
}

/**
 * The shop that a way of paying is a part of: 「架空堂」のカード決済.
 *
 * @param name a name
 * @returns the shop as written, or null
 */
export function shopBefore(name: LineSpan): string | null {
  if (!isPayment(name)) return null
  const {line, start} = name
  const match = shopOf.exec(line.folded.slice(Math.max(0, start - 48), start))
  const shop = match?.[1] ?? match?.[2]
  if (!match || shop === undefined || /^[弊当]?社/.test(shop)) return null
  const at = Math.max(0, start - 48) + match.index + (match[1] === undefined ? 0 : 1)
  return line.text.slice(at, at + shop.length)
}
