import {futureTerms, undeterminedTerms} from '../lexicon/service-state-modifiers.ts'
import {anyOf} from './any-of.ts'
import {type ClauseState, goesOn, nominalEnd, partly} from './clause-state.ts'

const undetermined = new RegExp(anyOf(undeterminedTerms))
const future = new RegExp(anyOf(futureTerms))

/** 「再開は、12月上旬を予定しております」 */
const isPlanned = /を予定(?:して(?:おり|い)ます|です)/
const whenWord = /^(?:日(?!々)|の?時期|日時|時刻|スケジュール|の?(?:目途|目処|めど|見通し|見込み|予定))/
const aboutReturn =
  /^(?:の?ため|に(?:向け|際|あた|伴|とも|関|必要|は|至るまで)|へ|後|時|前|まで|した場合|(?:の|に関する)?(?:お知らせ|ご?案内|ご?報告)|させる|可否|作業(?!(?:が|を|も|は)?(?:全て|すべて|概ね|おおむね)?完了)|対応(?!(?:が|を)?(?:完了|開始))|支援|計画|状況|費用|方針|手順|フェーズ|活動|可能性|でき(?:な|ま?せ)|の(?:ため|際|ご)|等に|など)/
const stillAway = /未定|しばらく|暫く|改めて|次第|お知らせ|ご案内|お待ち|立って|時間を/
const doneReturn =
  /^(?:作業|対応|措置)?(?:が|を|も|は|に|と)?(?:全て|すべて|概ね|おおむね)?(?:いた)?(?:し|確認し|さ?せ(?:て(?:いただ|頂)き)?|され|でき|成功|至り|済|完了|行い|可能|運び|なり|なって|て|り|っ)/
const notReturned =
  /^(?:の(?:予定|目途|めど|見込み)は?|は|を|が)?(?:せず|して(?:お(?:りませ|らず)|いませ|いな)|な(?:し|く)|ありませ|ございませ|できて(?:お(?:りませ|らず)|いませ)|に(?:は)?至って(?:お(?:りませ|らず)|いませ|いな))/
const takesTime = /未定|時間|\d ?(?:日|週間|[かカヶケ]月)(?:間|程度|ほど)?[^、。]{0,6}(?:要|かか)/
/** 「順次再開してまいります」 */
const onTheWay = /^(?:を)?して(?:まい|参|いき|いく)/
/** 「通販サイトの再開に向け」 tells that the site is away; of systems and work it is said while they run in part. */
const siteBefore =
  /(?:サイト|ページ|サービス|ストア|ショップ|アプリ|決済|支払い?|[」』])(?:の|を)(?:早期の?|早い|一刻も早い|一日も早い|安全な)?$/
/** 「徐々に復旧に向かって対応を進めております」 */
const wayBack = /^に向か(?:って|い)(?:対応|作業|進)/
/** 「仮サイトを立ち上げてご覧いただけるようにいたしました」 */
const madePossible = /よう(?:に)?(?:いたし|し|なり|なって)(?:まし|おり|い)/
export const willReturn = /^(?:を)?(?:し|いたし|させて(?:いただ|頂)き)ます|^する(?:$|こと|運び|など)/
const actPast = /まし(?:た|て)|済|ており|て(?:おり|い)|た(?=$|[)」が])|完了|運び|されて|可能です|^し$|^を行い$|^て$/

/**
 * @param before what stands before the word
 * @param near what follows the word, up to the next comma
 * @param rest what follows the word, up to the end of the sentence
 * @returns null where a return is only spoken of
 */
export function returnState(before: string, near: string, rest: string): ClauseState | null {
  if (notReturned.test(near)) return 'stopped'
  if (wayBack.test(near)) return partly.test(before.slice(-8)) ? 'partial' : null
  if (whenWord.test(near))
    return near.startsWith('予定') || /予定$/.test(near)
      ? 'returning'
      : undetermined.test(rest)
        ? 'stopped'
        : isPlanned.test(rest)
          ? 'returning'
          : null
  if (/^(?:につきまして|について)?は$/.test(near) && isPlanned.test(rest)) return 'returning'
  if (/^は.{0,8}未定/.test(near)) return 'stopped'
  if (near.startsWith('に') && takesTime.test(rest)) return 'stopped'
  if (onTheWay.test(near)) return 'returning'
  if (near.startsWith('に向け')) return siteBefore.test(before) && !/まし(?:た|て)/.test(rest) ? 'returning' : null
  if (/^ま?で(?:に)?(?:は)?/.test(near) && /(?:時間|しばらく|暫く)/.test(rest)) return 'stopped'
  if (/来週|次週|翌週|来月/.test(before)) return 'returning'
  if (/^(?:につ|に関)/.test(near)) return stillAway.test(rest) ? 'stopped' : null
  if (aboutReturn.test(near)) return null
  const coming = future.test(near.slice(0, 28)) && !madePossible.test(near)
  if (goesOn.test(near) && /予定(?:です|して)/.test(rest)) return 'returning'
  if (doneReturn.test(near) && actPast.test(near) && !coming) return 'running'
  if (coming) return 'returning'
  if (/次第|来週|次週|(?:でき|した|のち|後)(?:に|、)$/.test(before)) return 'returning'
  if (willReturn.test(near) || nominalEnd.test(near)) return /今後/.test(before) ? 'returning' : 'running'
  return doneReturn.test(near) && actPast.test(near) ? 'running' : null
}
