import {organizationWords} from '../../lexicon/legal-forms.ts'
import {fold} from '../../text/fold.ts'

/*
 * Whether two names are of one organisation (spec/irregularities.md, B2 and B12): after folding, radicals and white
 * space. The legal form counts: 架空株式会社 and 株式会社架空 are two companies.
 */

const legalForms = organizationWords.filter(({kind}) => kind === 'legalForm').flatMap(({terms}) => terms)
const longestFirst = [...legalForms].sort((one, other) => other.length - one.length)

/** Words of a kind or a place, which two names may share by chance. */
const common =
  /ホールディングス|グループ|国立大学|大学|高等学校|銀行|信用金庫|生命保険|損害保険|保険|証券|事業団|協会|連合会|協同組合|財団|教育委員会|病院|センター|サービス|システム|ジャパン|東京都|北海道|(?:京都|大阪)府|[^都道府県]{2,3}県/g
/** So many characters that two names share are no chance. */
const shortestShared = 3

/**
 * One spelling of a name, to compare it by.
 *
 * @param name the name of an organisation as written
 * @example
 * organizationKey('株式会社 架空') // '株式会社架空'
 */
export function organizationKey(name: string): string {
  return fold(name).normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** The name without its legal form. */
function properName(key: string): string {
  let name = key
  for (const form of longestFirst) name = name.replaceAll(form.toLowerCase(), '')
  return name === '' ? key : name
}

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
 * @param one a key of `organizationKey`
 * @param other another
 */
export function areRelated(one: string, other: string): boolean {
  if (one === other) return true
  const [first, second] = [properName(one), properName(other)]
  if (first === second || first.includes(second) || second.includes(first)) return true
  return longestShared(first.replace(common, '|'), second.replace(common, '/')) >= shortestShared
}
