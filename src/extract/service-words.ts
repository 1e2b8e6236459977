import type {Span} from '../text/noun-phrase.ts'
import type {StateWord} from '../text/service-state.ts'

const inCase = /場合(?:は|には|が|も|$)/
const caseReach = 15

function clauseBehind(text: string, from: number): string {
  const near = text.slice(from, from + caseReach)
  const comma = near.indexOf('、')
  return comma === -1 ? near : near.slice(0, comma)
}

/**
 * Whether a word is told of a case that may come: 「ご利用いただけない場合は」.
 *
 * @param text the folded sentence
 * @param word a word of it
 */
export function isInCase(text: string, word: StateWord): boolean {
  return inCase.test(text.slice(0, word.end)) || inCase.test(clauseBehind(text, word.end))
}

/**
 * Whether a word says again what the one before it says: 「Xは通常どおり受付が可能です」.
 *
 * @param text the folded sentence
 * @param word a word of it
 * @param before the word before it
 */
export function isRepeated(text: string, word: StateWord, before: StateWord | undefined): boolean {
  if (!before || before.state === null) return false
  if (word.code === 'going') return !/[、。]/.test(text.slice(before.end, word.start))
  if (word.code !== 'normal' || before.code !== 'normal') return false
  return word.start - before.end <= 8 && !/[、のをは]/.test(text.slice(before.end, word.start))
}

/** What can be begun of a service, and not only of an investigation. */
const begun = /受注|出荷|配送|納品|[商製]品の発送|販売|操業|注文|入出庫|製造|生産|営業|診療|サービス/
/** 「限定的に業務を」 */
const workBegun = /(?:^|[にをでは、])業務を$/

/**
 * Whether what begins is the work of a service: 「出荷を開始」 and not 「調査を開始」.
 *
 * @param text the folded sentence
 * @param word a word of it
 * @param name the name of which it is said; the whole of the sentence before the word where none is known yet
 */
export function isBeginning(text: string, word: StateWord, name?: string): boolean {
  if (!text.startsWith('開始', word.start)) return true
  const before = text.slice(0, word.start)
  return begun.test(name ?? before) || workBegun.test(before)
}
/** What is looked into or watched goes on or begins in every disclosure. */
const ownWork =
  /(?:調査|監視|確認|(?<!電話|窓口|受付|受注|注文|出荷|発送|配送|納品)対応|対策|(?<!手)作業|分析|解析|検証|協議|強化|準備)[^、。]{0,10}$/

/** 「好調な受注を継続しております」 speaks of business. */
const business = /(?:堅調|好調|順調)な/

const still = /継続|引き続き|引続き|現在|通常|従来|これまで|手作業|手動|代替手段/
/** 「手作業により受注業務を行っております」 */
const byHand = /(?:手作業|手動|代替手段)(?:により|にて|によって|で)、?$/
/** 「売店は営業しておりますが、予約は停止中です」 */
const stopsElsewhere = /^(?:おり|い)ますが、[^。]{2,30}(?:停止|休止|中止|見合わせ|でき|いただけ)/
const contrast = /(?:停止|休止|中止|見合わせ|でき|いただけ)[^、。]{0,16}が、/

/**
 * A first look at a word, before its subject is searched.
 *
 * @param text the folded sentence
 * @param word a word of it
 */
export function mayName(text: string, word: StateWord): boolean {
  if (word.code === 'going') {
    const before = text.slice(0, word.start)
    return (
      !ownWork.test(before.slice(-16)) &&
      !business.test(before.slice(-16)) &&
      (still.test(text.slice(0, word.end)) || contrast.test(before) || stopsElsewhere.test(text.slice(word.end)))
    )
  }
  return isBeginning(text, word)
}

/** 通常診療を行っております */
const asUsual = /^(?:通常|平常)/

/** Behind a name, or behind the list that it opens. */
const topicMark = /^(?:(?:、|および|及び)[^、。はもを]{2,16}){0,3}(?:は|も|を|につ|に関)/

/**
 * Whether a service goes on: 「出荷は引き続き行っております」 and not 「受付は専用窓口にて行っております」, which tells how.
 *
 * @param text the folded sentence
 * @param name the name in it
 * @param isKnown whether a lexicon knows the noun; others go on only beside what has stopped
 * @param word a word of the sentence
 */
export function goesOn(text: string, name: Span, isKnown: boolean, word: StateWord): boolean {
  if (contrast.test(text.slice(0, name.start))) return true
  const told = text.slice(name.end, word.end)
  return (
    isKnown &&
    !/問い?合わ?せ|相談/.test(text.slice(name.start, name.end)) &&
    topicMark.test(told) &&
    (still.test(told) ||
      byHand.test(text.slice(0, name.start)) ||
      asUsual.test(text.slice(name.start, name.end)) ||
      stopsElsewhere.test(text.slice(word.end)))
  )
}
