import {usualWorkTerms} from '../lexicon/service-name-affixes.ts'
import {notServiceAloneTerms, notServiceTerms} from '../lexicon/service-names.ts'
import {notNamedHeadTerms} from '../lexicon/service-not-named.ts'
import {anyOf} from './any-of.ts'
import {holdsAny} from './holds-any.ts'
import {closingTerm, termLookup} from './term-lookup.ts'

const notHeads = termLookup(notNamedHeadTerms)
const isNotService = holdsAny([...notServiceTerms, ...notServiceAloneTerms].map((term) => term.toLowerCase()))
const tailReach = 14
const nounEnd =
  /[一-龠々ァ-ヶーA-Za-z0-9」』〓)]$|(?:受け入れ|取り?扱い|買い取り|問い合わせ|申し?込み|見積もり|支払い|手続き|買い物|受け取り|貸し出し|引き取り|預かり|取り寄せ|持ち込み|荷受け|払い?戻し|振込み|仕入れ)$/
/** 店頭での業務: what goes before says whose. */
const ownWork = /(?<!^[当弊]社|^本学|^当院)(?<=.[^ので]で?)の業務$/
/** お詫び状の発送 is what follows an incident, and not a service that it hits. */
export const ofLetters = /(?:状|文書|書面|通知書?|案内|お知らせ|はがき)の(?:発送|配送)$/
/** What stands for all that an organisation does. */
export const allWork = new RegExp(`^(?:${anyOf(usualWorkTerms)}|各種|事業|社内の)(?:業務|活動)$`)
const letter = /[一-龠ァ-ヶA-Za-z]/
const time = /\d ?(?:時|分|日|月|年|頃)/
const brackets = /\([^()]*\)$/
const pointing =
  /^(?:[当本弊][行院学館店会市校]$|その|この|これ|それ|当該|該当|対象|各|他の|以下|下記|上記|次の|同(?![ァ-ヶA-Z])|全ての|すべての|一部|順次|現在|今後|複数|新たな|多く|大きな|様々)/
const inside = /[。、:;!?]|(?:は|が|を)[一-龠ァ-ヶ]|(?:ます|ました|です|ない|いる|おり)/

/**
 * Whether a noun phrase that no lexicon knows can be what a statement on a service speaks of: `保育`, `資材の調達`.
 *
 * Only where the sentence itself shows that it is one (as the object of 再開しました) does the answer mean anything; things of
 * measures, people, papers, times and abstract nouns are refused.
 *
 * @param phrase a folded noun phrase, without particles
 * @example
 * canBeNamed('園児の送迎') // true
 * canBeNamed('再開時期') // false
 */
export function canBeNamed(phrase: string): boolean {
  const name = phrase.replace(brackets, '').replace(/(?:など|等|(?<=[一-龠ァ-ヶー])(?:業務|活動))$/, '')
  if (name.length < 2 || name.length > 36 || !nounEnd.test(name) || pointing.test(name) || inside.test(name))
    return false
  if (allWork.test(phrase) || ofLetters.test(phrase)) return false
  if (!letter.test(name) || time.test(name)) return false
  if (closingTerm(notHeads, name) !== null && !ownWork.test(name)) return false
  return !isNotService(phrase.slice(-tailReach).toLowerCase())
}
