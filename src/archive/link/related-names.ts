/*
 * Names that may be of one organisation although they differ (spec/irregularities.md, B2).
 */

/** Words of a kind or a place, which two names may share by chance. */
const common =
  /ホールディングス|グループ|国立大学|大学|高等学校|銀行|信用金庫|生命保険|損害保険|保険|証券|事業団|協会|連合会|協同組合|財団|教育委員会|病院|センター|サービス|システム|ジャパン|東京都|北海道|(?:京都|大阪)府|[^都道府県]{2,3}県/g
/** So many characters that two names share are no chance. */
const shortestShared = 3

function longestShared(one: string, other: string): number {
  let longest = 0
  for (let from = 0; from < one.length; from++)
    while (from + longest < one.length && other.includes(one.slice(from, from + longest + 1))) longest++
  return longest
}

/**
 * Whether two names may be of one organisation, of a company and its group, or of one name cut off: enough to believe a
 * link between them, not to join them without one.
 *
 * @param one what `properName` gives
 * @param other another
 */
export function areRelated(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  return longestShared(one.replace(common, '|'), other.replace(common, '/')) >= shortestShared
}
