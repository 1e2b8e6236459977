import {belongingUnits} from '../../lexicon/affected-words.ts'
import {type Sentence, startOfSentenceBefore} from '../../text/sentences.ts'
import type {CountedNumber} from './affected-count-numbers.ts'
import {wordTest} from './affected-count-words.ts'
import {type ItemStance, itemStance} from './data-item-stance.ts'
import {findDataItemTerms} from './data-item-terms.ts'

const counting = /件数|人数|者数/
const near = 24
const nearest = 14
const belonging: ReadonlySet<string> = new Set(belongingUnits)

const saysLeak = wordTest('leak')
const saysInformation = wordTest('information')
const saysMail = wordTest('mail')
const saysMisuse = wordTest('misuse')
const saysContact = wordTest('contact')
const saysStaff = wordTest('staff')
const saysAttempt = wordTest('attempt')
const saysEarlier = wordTest('earlier')
const saysCompany = wordTest('company')
const saysDevice = wordTest('device')

const ofEmployee = /(?:部下|従業員|社員|職員|教員|担当者|役員|教授|医師|スタッフ|教職員|先生)[(、 の]{0,3}$/
const attempted = /^[^、。]{0,6}試行|^ ?(?:が|は|の)?重複/
/** 当初の1,500件から1,820件となりました: an earlier value too. */
const outgrown =
  /^ ?から ?(?:約|最大)? ?\d[\d,万千]{0,10} ?[^\d、。]{1,4}(?:に|と|へ)(?:なり|な[るっ]|変|増|減|訂|修|拡|更)/
/** 第一報では最大17万件としていた: an earlier value. */
const replaced = /(?:第[一二三四五1-9]報|前回|当初|前報|速報)(?:で?は|では?、|時点|の公表)[^。]{0,20}$/
/** 1,200名としておりました。正しくは1,350名です。: the next sentence corrects what was published. */
const corrects = /正しくは|訂正|修正(?:し|いたし|致し)|に改め/
const published = /前回|先般|先日|当初|既報|第[一二三四五1-9]報|公表|お知らせ|発表|ご報告/
const longestCorrection = 80
/** 対象は1,120名でした */
const concerns =
  /(?:対象|対象者|対象とな[るっ]た?(?:方|お客様|お客さま)|該当する(?:方|お客様|お客さま))の?(?:人数)?は、? ?(?:約|最大で?|計|合計)? ?$/
/** 当初800名と公表しておりましたが、精査の結果、1,120名でした: the value that replaces it. */
const replacing = /(?:当初|前回|第[一二三四五1-9]報|先般|既報)[^。]{0,60}(?:が|ところ)、[^。]{0,30}$/
const stated = /^(?:です|でした|であ|とな|に)/
/** Letters and mails are counted where they got out, not where they were sent. */
const sent = /(?<!誤)(?:送信|配信|発信|受信)(?!し?た(?:お客|方))/
const account = /(?:アカウント|端末|パソコン|PC)[^、。]{0,8}$/
/** 1名のメールボックスに保存されていた情報: whose mailbox was entered. */
const ownMailbox = /^(?:分)?の(?:メールボックス|メールアカウント|業務用|パソコン|PC|端末)/
/** 侵害された4名のアカウントから */
const entry = /(?:侵害|乗っ取|悪用)[^、。]{0,6}$/
const misused = /不正(?:に)?(?:利用|使用)された(?!お|会員|方|可能)/
const sendingHead = /送信|配信/
// 38名のアドレスを宛先に入力して送信: the mail went to them, and showed their addresses.
const addressed = /^(?:の[^。、をが]{0,12})?(?<!外部|社外)(?:に|へ|宛)[^。、]{0,16}(?:送信|配信|送付さ)/
/** 622名のうち529名の方に対し連絡済み: how far the notices have got. */
const partNotified = /うち、? ?$/
const notified = /^[^。、]{0,12}(?:連絡|通知|案内|送付|発送|説明)(?:済|が完了|を完了)/
const mostAbused = 10
const informationBehind = /^ ?(?:分|(?![がはにでをか])[^。]{0,20}(?:情報|データ|アドレス|氏名|担当者|連絡先|メール))/
/** 38名のメールアドレス, 120名分の氏名: whose the information is. */
const owning = /^(?:様|さま)?(?:分)?(?:の(?:方|皆様|皆さま)(?:々|がた)?)?の[^。、]{0,8}$/
const longestOwning = 16
/** 1名のメールアドレスに対する不正アクセス, 300件のIDでログイン: what was entered or abused. */
const entered = /^(?:に対|への?|から|より|で|を(?:利用|使用|用い|使))/
/** お一人おひとり: no count. */
const eachOne = /^お?(?:ひとり|一人)/

/** Accounts and devices of the organisation that were abused, and the employees whose they are. */
function isAbused({kind, unit, value}: CountedNumber, before: string, after: string): boolean {
  if (value >= mostAbused) return false
  if (kind === 'person' && (ownMailbox.test(after) || (entry.test(before) && after.startsWith('のアカウント'))))
    return true
  if (unit === 'アカウント') return true
  return kind === 'person' && ofEmployee.test(before) && (saysDevice(after) || account.test(before))
}

/** A published value that the sentence behind it corrects. */
function isCorrected(folded: string, {start, end}: Sentence): boolean {
  const [next = ''] = folded.slice(end, end + longestCorrection).split('。', 1)
  return (
    corrects.test(next) &&
    /\d/.test(next) &&
    published.test(folded.slice(Math.max(start, end - longestCorrection), end))
  )
}

/** Numbers that count something else wherever they stand. */
function isOther(folded: string, sentence: Sentence, number: CountedNumber): boolean {
  const before = folded.slice(Math.max(sentence.start, number.start - near), number.start)
  const after = folded.slice(number.end, Math.min(sentence.end, number.end + near))
  const closeBefore = before.slice(-nearest)
  const closeAfter = after.slice(0, nearest)
  if (number.value === 0 || belonging.has(number.unit)) return true
  if (saysEarlier(closeAfter) || saysStaff(closeBefore + closeAfter)) return true
  if (saysContact(closeBefore) || saysMisuse(closeBefore) || saysMisuse(closeAfter)) return true
  if (saysAttempt(closeBefore) || attempted.test(closeAfter) || replaced.test(before)) return true
  if (eachOne.test(closeAfter) || outgrown.test(after) || isCorrected(folded, sentence)) return true
  if (partNotified.test(closeBefore) && notified.test(after)) return true
  if (number.unit === '通' && sent.test(before + after)) return true
  if (number.kind !== 'person' && (saysMail(before) || saysMail(after))) return true
  return addressed.test(after) || isAbused(number, before, after)
}

function isForeignCompany(folded: string, sentence: Sentence, number: CountedNumber, listed: boolean): boolean {
  const before = folded.slice(Math.max(sentence.start, number.start - nearest), number.start)
  const after = folded.slice(number.end, Math.min(sentence.end, number.end + near))
  if (saysCompany(before + after.slice(0, nearest))) return true
  return !listed && !informationBehind.test(after)
}

/** （全国で1,200件）: what stands in brackets belongs to the sentence before it. */
function toldIn(folded: string, {start, end}: Sentence): string {
  const before = folded.charAt(start) === '(' ? startOfSentenceBefore(folded, start) : start
  return folded.slice(before, end)
}

/** 口座番号(4件): the number of the kind that it stands behind. */
function isCountOf(folded: string, sentence: Sentence, {start, kind}: CountedNumber): boolean {
  const from = Math.max(sentence.start, start - longestOwning)
  const term = findDataItemTerms(folded, from, start).at(-1)
  if (kind === 'organization' || term?.end !== start - 1 || term.code === 'personal') return false
  return itemStance(folded, term.end, sentence.end) === 'said'
}

/** The number is said to be that of those concerned, or takes the place of one that was published. */
function isNewValue(folded: string, sentence: Sentence, {start, end, kind}: CountedNumber): boolean {
  const before = folded.slice(sentence.start, start)
  if (kind === 'person' && concerns.test(before)) return true
  return stated.test(folded.slice(end, end + 3)) && replacing.test(before)
}

/** What is said of the kinds of information of those whom the number counts. */
function stanceOfKinds(folded: string, sentence: Sentence, number: CountedNumber): ItemStance | 'unnamed' {
  const [term] = findDataItemTerms(folded, number.end, Math.min(sentence.end, number.end + longestOwning))
  if (!term || !owning.test(folded.slice(number.end, term.start))) return 'unnamed'
  return entered.test(folded.slice(term.end, sentence.end)) ? 'unnamed' : itemStance(folded, term.end, sentence.end)
}

/**
 * Whether a number counts those whose information got out.
 *
 * @param folded the line of the number, folded
 * @param sentence its sentence
 * @param number the number
 * @param listed whether the section tells who was affected; elsewhere the sentence must say it
 * @param heading what stands over the line
 */
export function isAffected(
  folded: string,
  sentence: Sentence,
  number: CountedNumber,
  listed: boolean,
  heading: string
): boolean {
  if (number.kind !== 'person' && sendingHead.test(heading) && !heading.includes('誤')) return false
  if (isOther(folded, sentence, number) || misused.test(heading)) return false
  const isProse = folded.charAt(sentence.end - 1) === '。'
  if (number.kind === 'organization' && isForeignCompany(folded, sentence, number, listed && !isProse)) return false
  if (listed) return true
  const stance = stanceOfKinds(folded, sentence, number)
  if (stance === 'denied') return false
  const text = toldIn(folded, sentence)
  if (saysLeak(text) && (saysInformation(text) || counting.test(text))) return true
  if (isNewValue(folded, sentence, number)) return true
  if (stance === 'said' || stance === 'open' || stance === 'none') return true
  if (folded.charAt(number.start - 1) === '(' && isCountOf(folded, sentence, number)) return true
  // 情報が漏えいした可能性があります。件数は120件です。
  return (counting.test(text) || corrects.test(text)) && saysLeak(folded)
}
