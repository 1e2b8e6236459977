import type {Span} from './noun-phrase.ts'
import {nounPhraseStart} from './noun-phrase.ts'

// What stands between the subject of a word and the word: light nouns glued to it, adverbs, dates, then a particle.
const attached =
  /(?:[ごお]|ご利用|利用|ご提供|提供|運用|稼働|公開|全面|本格的?な?|一部|緊急|一時|臨時|暫定|仮|部分|完全|応急|全て|すべて)$/
/** The verb of 「Xがご覧いただけない」, 「Xをお取り扱いできません」, 「Xが閲覧しづらい」. */
const usedVerb =
  /(?<=に)(?:アクセス|接続|ログイン)(?:し|が)?$|(?<=に)(?:つながり|繋がり)$|(?<=[はがをも]|では|には|について|関して)(?:現在、?|一時的に|一時|引き続き|大変|非常に)?(?:[ごお]?(?:利用|使用|閲覧|視聴|接続|ログイン|アクセス|受付|受け付け|受け|注文|使い|覧(?:に)?|購入|買い物|予約|取り?扱い|取引|提供|案内|申し?込み|登録|参照|送受信|受信|送信|配信|表示|操作|更新)(?:し|を|に)?|つながり|繋がり)$/
const inability = /^(?:でき|いただけ|頂け|なれ|いたしか|致しかね|づら|にく|しづら|しにく|お使い|利用|使用|行え)/
const adverbial =
  /(?:一時的に|一旦|一時|全面的に|部分的に|部分的な|段階的に|限定的に|順次|一部|引き続き|引続き|現在も?|現時点で(?:は|も)?|現状(?:では)?|既に|すでに|再び|緊急|本日|同日|早急に|直ちに|速やかに|念のため|原則として|原則|当面の間|しばらくの間|正常に|無事|全て|すべて|概ね|おおむね|のいずれも|いずれも|ほぼ|徐々に|大きな|重大な|深刻な|著しい|特段の|直接の|直接的な|特に|何ら|一切|全拠点[がで]|全社で|(?:今週|来週|今月|来月|本日|同日)中|平常時?の|自主的に|やむを得ず|安全に|完全に|新たに|同日中に|以下の通り|とも(?:に)?|さらに|より|から|まで(?:に|の間)?|をもって|以降|頃|ごろ|に|、|\s|安全確認のため|\(〓*\)|〓)$/
const dateTail =
  /(?:\d(?:日|週間|[かカヶケ]月)間?(?:程度|ほど|以上)?の|\d ?[年月日時分/.:]{1,2}(?:\d{1,2}分)?|〓{2,4}|午前|午後|[上中下]旬|未明|頃|\d{1,8})$/
const marker =
  /(?:につきまして(?:は|も)?|について(?:は|も)?|に関しまして(?:は|も)?|に関して(?:は|も)?|において(?:は|も)?|における|にて|では|には|にも|でも|への|からの|との|での|のみ(?:を|は)?|を|が|は|も|の|へ)$/

export interface PhraseBefore {
  span: Span
  /** The particle behind the phrase; empty where the phrase touches the word (`出荷再開`). */
  particle: string
}

/**
 * Finds the noun phrase that a word takes: the last one before it, with adverbs, dates and the particle left out.
 *
 * @param masked a folded sentence through `maskBrackets`
 * @param at where the word begins, index into the sentence (UTF-16 code units)
 * @returns null where no phrase stands before it
 * @example
 * phraseBefore('現在、出荷業務を一時的に停止', 12) // {span: {start: 3, end: 7}, particle: 'を'}
 */
export function phraseBefore(masked: string, at: number): PhraseBefore | null {
  let end = at
  for (let turn = 0; turn < 14; turn++) {
    if (turn > 0 && masked[end - 1] === 'を') break
    const before = masked.slice(Math.max(0, end - 20), end)
    const cut = (turn === 0 ? gluedTo(before, masked, at) : null) ?? dateTail.exec(before) ?? adverbialCut(before)
    if (!cut || cut[0] === '') break
    end -= cut[0].length
  }
  const particle = marker.exec(masked.slice(Math.max(0, end - 10), end))?.[0] ?? ''
  end -= particle.length
  const access = /(?:への|(?<=サービス|サイト|システム|アプリ)の)(?:アクセス|接続|ログイン)$/.exec(
    masked.slice(Math.max(0, end - 10), end)
  )
  if (access) end -= access[0].length
  const start = nounPhraseStart(masked, end)
  return start < end ? {span: {start, end}, particle} : null
}

/** The verb of what cannot be done, or a light noun. */
function gluedTo(before: string, masked: string, at: number): RegExpExecArray | null {
  const used = inability.test(masked.slice(at, at + 4)) ? usedVerb.exec(before) : null
  return used ?? attached.exec(before)
}

function adverbialCut(before: string): RegExpExecArray | null {
  const cut = adverbial.exec(before)
  if (!cut || cut[0] === '〓') return null
  return cut
}
