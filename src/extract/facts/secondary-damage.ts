import {deniedHarms, harmfulKinds, harmfulMessages, meansOfEntry, reachingVerbs} from '../../lexicon/damage-words.ts'
import type {Evidence, SecondaryDamageFact} from '../../schema/facts.ts'
import {termFinder} from '../../text/find-terms.ts'
import {holdsAny} from '../../text/holds-any.ts'
import type {Sentence} from '../../text/sentences.ts'
import {readStance} from '../../text/stance.ts'
import {evidenceOf} from './evidence.ts'
import type {FactLine, FactText} from './fact-lines.ts'
import {factWords} from './fact-words.ts'

/**
 * Secondary damage: whether harm followed (spec/facts.md, secondaryDamage).
 *
 * Matches: `二次被害は確認されておりません` (none), `当社を装ったメールが送信されました` (confirmed).
 * Must not: `悪用される可能性があります`, `不審なメールにご注意ください`.
 * Known misses: harm told without a word of it (`お客様の口座から出金されました`).
 */
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

const findHarms = termFinder([{code: 'harm', terms: deniedHarms.terms, unless: []}])
const kind = new RegExp(longestFirst(harmfulKinds))
const reaching = new RegExp(longestFirst(reachingVerbs), 'g')
const message = new RegExp(`(?:${longestFirst(harmfulMessages.terms)})`)
const entry = new RegExp(`(?:${longestFirst(meansOfEntry)})[^。]{0,24}$`)
const misused = /カード|個人情報|(?:お客様|お客さま|会員|顧客|した|された)(?:の)?情報|ポイント|口座|アドレス(?:帳|が「)/
const deniedBehind =
  /^(?:等|など)?(?:による|に伴う|に関する)[^、。]{0,20}(?:被害|損害|報告|事実|事例|連絡|相談|申告|情報)[^。]{0,30}(?:ません|ない|おらず|なく)/
const bareHarm =
  /(?:本件|本事案|本事象|本インシデント|[こそ]れ|今回の[^、。]{0,10})(?:による|に関わる|に係る|に伴う|に起因する|に関する)[^、。漏流]{0,12}被害(?=は|も|の|に|等)/
/** No word tells of what kind, so it stands for any harm: at the head of its clause. */
const anyHarm =
  /(?:^(?:なお、)?|、|は|現時点(?:で|において)|何らかの|(?:本件|これ)(?:に関わる|に起因する|による))被害(?=(?:等|など|の発生|や影響)?(?:は|も|の(?:報告|情報|連絡)|に(?:関|つ)))/
/** Under a heading that names the harm, its denial names nothing. */
const elliptic =
  /^(?:なお、)?[^。、漏流]{0,14}、?(?:確認|報告|認め)(?:され|でき|し|られ)?て?(?:いな|おりませ|いませ|ませ|おらず)/
const laterOnly = /以降|対策後|対応後|遮断後|変更後|停止後/
const elsewhere = /その他の(?:サービス|システム|アカウント|サーバ|端末|拠点)[^。、]{0,16}$/
/** `財産的被害が生じるおそれのある情報は含まれておりません`, `悪用可能な脆弱性`: what is denied is another thing. */
const ofAnotherThing =
  /^(?:可能な|(?:等|など)?(?:が(?:直接)?(?:生じ|発生|想定|及)|を(?:直接)?生じさせ)[^、。]{0,12}(?:情報|データ))/
/** `悪用されないための対応`, `不正利用されないように` */
const purpose = /^[さしせれ]{0,3}ない(?:ため|よう)/
const sentInTitle =
  /(?:迷惑|スパム|フィッシング|なりすまし|不審な?|不正な?)(?:・[^、。]{1,8})?メール(?:等)?(?:の|を)?(?:大量)?(?:送信|配信|発信)(?!の?(?:可能性|お?おそれ|恐れ|疑い))/
const misuse = /^(?:不正(?:に)?(?:利用|使用|流用)|悪用|不正注文|不正購入|不正決済)/
const happened =
  /^[しすれいさきりらっ]{0,6}(?:た|まし|てい|てお|でい|でお|る(?:事案|事象|被害|事態|という事|インシデント|ことになり|こととなり))/
const happenedAsNoun =
  /^元と(?:され|して|なっ)|^(?:メール|等|事案|事象)?(?:が|を|も)(?:行われ|行われて|確認|発生|判明|検知|行って|認知|把握)/
/** Harm in itself, whatever was misused. */
const dealing = /^不正(?:な)?(?:ポイント)?(?:取引|交換|出金|注文|購入)/
const dealingDone = /^(?:行為|申請|被害|等)*(?:が|を)(?:発生|確認|行われ|検知)/
/** What sends without leave needs no word of its kind. */
const unbidden =
  /(?:不正に|大量の|意図しない)(?:メール|SMS|メッセージ|DM)(?:を|が|の)?[^、。]{0,14}$|(?:メール|SMS|メッセージ)(?:が|を)[^、。]{0,8}(?:不正に|大量に)[^、。]{0,10}$/
const sends = /^[送配発]/
const eventTold = /^(?:さ?れ|す)る(?:事案|事象|被害|事態)が(?:発生|確認|判明)/
/** The organisation itself opened the mail, or sent one: no harm to others. */
const own = /クリック|開封|開いて|入力し|注意喚起|お詫び(?:の)?メール|お知らせメール/
const unbiddenWord = holdsAny(['不正に', '大量', '意図しない'])
const skipped = new Set(['request', 'contact', 'reference', 'prevention'])
const before = 60

interface Finding {
  code: 'confirmed' | 'noneConfirmed'
  line: FactLine
  start: number
  end: number
}

function harmsIn(line: FactLine, sentence: Sentence): Finding[] {
  const {folded} = line.line
  const found: Finding[] = []
  for (const {start, end} of findHarms(folded, sentence.start, sentence.end)) {
    const word = folded.slice(start, end)
    const reading = readStance(folded, sentence, {start, end})
    const lead = folded.slice(sentence.start, start)
    const behind = folded.slice(end, sentence.end)
    if (laterOnly.test(lead) || elsewhere.test(lead) || ofAnotherThing.test(behind) || purpose.test(behind)) continue
    if (reading.stance === 'denied' || deniedBehind.test(behind)) found.push({code: 'noneConfirmed', line, start, end})
    else if (
      reading.stance === 'stated' &&
      dealing.test(word) &&
      dealingDone.test(folded.slice(end)) &&
      !skipped.has(line.role)
    )
      found.push({code: 'confirmed', line, start, end})
    else if (
      reading.stance === 'stated' &&
      reading.use === 'predicate' &&
      misuse.test(word) &&
      happened.test(folded.slice(end)) &&
      misused.test(lead.slice(-before)) &&
      !entry.test(lead.slice(-before).replace(misused, '')) &&
      !skipped.has(line.role)
    )
      found.push({code: 'confirmed', line, start, end})
  }
  const omitted =
    !line.isHeading && line.role === 'secondaryDamage'
      ? elliptic.exec(folded.slice(sentence.start, sentence.end))
      : null
  if (omitted) found.push({code: 'noneConfirmed', line, start: sentence.start, end: sentence.start + omitted[0].length})
  const text = folded.slice(sentence.start, sentence.end)
  const bare = text.includes('被害') ? (bareHarm.exec(text) ?? anyHarm.exec(text)) : null
  if (bare) {
    const end = sentence.start + bare.index + bare[0].length
    const start = end - '被害'.length
    if (readStance(folded, sentence, {start, end}).stance === 'denied')
      found.push({code: 'noneConfirmed', line, start, end})
  }
  return found
}

function messagesIn(line: FactLine, sentence: Sentence): Finding[] {
  const {folded} = line.line
  const text = folded.slice(sentence.start, sentence.end)
  if (skipped.has(line.role) || !message.test(text) || own.test(text)) return []
  const found: Finding[] = []
  for (const match of text.matchAll(reaching)) {
    const lead = text.slice(Math.max(0, match.index - before), match.index)
    const from = lead.search(kind)
    const isKnown = from !== -1 && message.test(lead.slice(from))
    if (!isKnown && !(sends.test(match[0]) && unbidden.test(lead))) continue
    const start = sentence.start + match.index
    const end = start + match[0].length
    const after = folded.slice(end, sentence.end)
    const endsItem = after === '' && line.line.kind === 'item' && !line.isHeading
    if (!endsItem && !happened.test(after) && !happenedAsNoun.test(after)) continue
    if (eventTold.test(after) || readStance(folded, sentence, {start, end}).stance === 'stated')
      found.push({code: 'confirmed', line, start, end})
  }
  return found
}

/** Under a heading of the harm a denial needs no word of it. */
function mayTellHarm({words, role}: FactLine): boolean {
  return (words & factWords.harm) !== 0 || role === 'secondaryDamage'
}

function mayTellMessage({words, line: {folded}}: FactLine): boolean {
  return (words & factWords.message) !== 0 && (kind.test(folded) || unbiddenWord(folded))
}

/** Where sending the mails is the incident, some bodies only refer to what the title says. */
function titleDamage(title: FactText['title']): SecondaryDamageFact {
  const sent = title && sentInTitle.exec(title.folded)
  if (!title || !sent) return {code: 'notMentioned', evidence: []}
  const evidence = [evidenceOf(title, sent.index, sent.index + sent[0].length, 'harm-in-title')]
  return {code: 'confirmed', evidence}
}

/**
 * Reads what the document says about harm that followed.
 *
 * @param text the text of one publication
 * @example
 * extractSecondaryDamage(text).code // 'noneConfirmed'
 */
export function extractSecondaryDamage(text: FactText): SecondaryDamageFact {
  const found = text.lines
    .filter((line) => !line.quoted)
    .flatMap((line) => [
      ...(mayTellHarm(line) ? line.sentences.flatMap((sentence) => harmsIn(line, sentence)) : []),
      ...(mayTellMessage(line) ? line.sentences.flatMap((sentence) => messagesIn(line, sentence)) : [])
    ])
  const code = (['confirmed', 'noneConfirmed'] as const).find((wanted) =>
    found.some((finding) => finding.code === wanted)
  )
  if (code === undefined) return titleDamage(text.title)
  const rule = code === 'confirmed' ? 'harm-stated' : 'harm-not-found'
  const evidence: Evidence[] = found
    .filter((finding) => finding.code === code)
    .map(({line, start, end}) => evidenceOf(line.line, start, end, rule))
  return {code, evidence}
}
