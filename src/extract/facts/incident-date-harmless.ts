import {faultWords, harmlessWords} from '../../lexicon/date-verbs.ts'
import {anyOf} from '../../text/any-of.ts'

const harmless = new RegExp(anyOf(harmlessWords))
const fault = new RegExp(anyOf(faultWords), 'g')
const harmlessReach = 24

/**
 * Tells whether what was noted tells of no discovery: `復旧を確認`, `最終報告を受け`.
 *
 * @param before folded text up to the end of the verb, or to its noun
 * @example
 * isHarmless('漏えいがないことを確認') // true
 */
export function isHarmless(before: string): boolean {
  return harmless.test(before.slice(-harmlessReach).replace(fault, ''))
}

const method = /^(?:[「『][^」』]{0,20}[」』])?(?:という|との)?[^。、]{0,10}(?:手法|手口|脆弱性)/

/**
 * Tells whether what was noted is known to the world, and no discovery of the organisation's: `2月に判明した手法`.
 *
 * @param behind folded text behind the verb
 * @example
 * isWorldly('新たな手法が用いられ') // true
 */
export function isWorldly(behind: string): boolean {
  return method.test(behind)
}
