import {type ClauseState, goesOn, nominalEnd, wasSo} from './clause-state.ts'

const isSo =
  /て(?:おり|い(?:る|ます|$))|状態|状況|いただ(?:き|い)|頂(?:き|い)|続いて|続けて|^中(?!に|の|から|は)|とな(?:り|っ)ま|いたします|^します|余儀なく(?!され)|^です/
const nounBefore =
  /^(?:でき|し(?:た|ている|ておる)(?!状)|された|中の|期間|に伴|に至|による|によ|のお知らせ|後|前|時|の(?:判断|決定|措置|対応|上|うえ|お知らせ|お詫び)|を?(?:決|検討|判断|依頼|要請|指示|求)|まで|など|させる|することで|する(?:可能|場合|こと|必要|恐れ|おそれ))/
const actDone = /^(?:を|と)?(?:いた)?(?:し|さ?せ(?:て(?:いただ|頂)き)?|され|行い|実施し)(?:いたし)?まし/
const unchanged =
  /^(?:を|は)?(?:して|されて)?(?:お(?:りませ|らず)|いませ|いな|はありませ|はございませ|することなく|せず)/
/** 「停止措置を解除しました」 */
export const lifted = /^(?:措置|していた\S{0,12})?(?:を|の|は|が)(?:解除|解消)/
/** 「受注が停止しているため、ご不便をおかけしております」 */
const because = /^(?:して(?:いる|おります)(?:ため|こと(?:から|により))|により)$/
/** 「会員サイトの停止を継続しております」 */
const keptUp = /^(?:措置)?を継続(?:し|いた|中)/
/** 「受注システムが停止し、出荷に影響が出ています」: what stopped by itself, and was not stopped for a while. */
const itself = /が(?:一時)?$/
/** 「サイトを停止し、調査を始めました」 tells an act. */
const actFollows = /^(?:を?行い|(?:いた)?し)$/
/** What was mended afterwards may work again. */
const set = /改修|修正|再開|復旧|解消|完了|移行|公開/

/**
 * @param near what follows the word, up to the next comma
 * @param rest what follows the word, up to the end of the sentence
 * @param before what stands before the word
 * @returns null where a stop is past, or no state
 */
export function haltState(near: string, rest: string, before: string): {state: ClauseState; told: boolean} | null {
  if (near.startsWith('したまま') || near.startsWith('されたまま')) return {state: 'stopped', told: false}
  if (unchanged.test(near)) return {state: 'running', told: false}
  if (lifted.test(near)) return {state: 'running', told: false}
  if (goesOn.test(near) && /^し?、現在も/.test(rest)) return {state: 'stopped', told: false}
  if (actFollows.test(near) && /まし(?:た|て)$/.test(rest) && !set.test(rest)) return {state: 'stopped', told: true}
  if ((goesOn.test(near) || near === 'とし') && /現在|見合/.test(before) && /(?:おり|い)ます$/.test(rest))
    return {state: 'stopped', told: false}
  if (goesOn.test(near) && itself.test(before) && /(?:おり|い)ます$/.test(rest) && !set.test(rest))
    return {state: 'stopped', told: false}
  if (keptUp.test(near)) return {state: 'stopped', told: false}
  if (nominalEnd.test(near)) return {state: 'stopped', told: false}
  if (because.test(near) && /ます$|ません$/.test(rest)) return {state: 'stopped', told: false}
  if (wasSo.test(near)) return null
  if (actDone.test(near)) return {state: 'stopped', told: true}
  if (nounBefore.test(near)) return null
  return isSo.test(near) ? {state: 'stopped', told: false} : null
}

/** What cannot be known or proved is no service that cannot be used. */
const cannotKnow =
  /(?:否定|特定|確認|把握|断定|判断|判別|確定|払拭|保証|回答|お答え|説明|証明|復元|復号|復旧|解読|予測|想定|排除|評価|検知|防止|防御|回避|識別|推測|解明|開示|連絡|報告|(?<!電話|窓口|受付)対応|返金|調査|作業|期待|無視|入手|取得|公表|言及|同定|明確化)(?:を?する)?(?:こと)?(?:が|は|も|を|まで|まではで?|には)?$/
const cannotNow = /^(?:い|ん(?!でした)|くな(?:って|りま)|せん|て|ます|い(?:状|た))/
const cannotNoun =
  /^い(?:場合|環境|仕組み|設計|設定|状態に(?!あ|な)|と(?:の|いう|連絡|報告)|ため|可能性|おそれ|恐れ|形|仕様|よう|こと|時|期間|方|お客|理由|事象|[^状。、]{0,3}情報)/

/** 「買い物籠を利用できないようにしています」 */
const madeSo = /^いようにして(?:おり|い)ます/

/** 「ご利用いただけないことをあわせてお知らせいたします」 */
const toldNow = /^いことを?(?:併せて|あわせて|合わせて)?(?:お知らせ|ご報告|ご案内|お詫び)/

/**
 * @param before what stands before the word
 * @param near what follows the word, up to the next comma
 */
export function unableState(before: string, near: string): ClauseState | null {
  if (cannotKnow.test(before)) return null
  if (near.startsWith('では') || /(?:と|に)なった/.test(near) || wasSo.test(near)) return null
  if (nominalEnd.test(near) || /^(?:と(?:なって|して)|です|で、)/.test(near)) return 'stopped'
  if (toldNow.test(near) || madeSo.test(near)) return 'stopped'
  if (cannotNoun.test(near)) return null
  return cannotNow.test(near) && !/ました/.test(near) ? 'stopped' : null
}

/** 「社内網は遮断しております」; that it was cut is a measure of its day. */
export function cutState(near: string): ClauseState | null {
  return /^(?:して|って)?(?:お(?:ります|り$)|い(?:ます|る(?:$|ため)))|^(?:まま|状態)/.test(near) ? 'stopped' : null
}
