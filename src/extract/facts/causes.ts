import {type CauseCode, causeCodes} from '../../lexicon/fact-codes.ts'
import type {CauseFact, Evidence} from '../../schema/facts.ts'
import {fold} from '../../text/fold.ts'
import {tellsOfEvent} from './cause-contexts.ts'
import {type CauseMention, type CausePassage, causePassages, mentionsIn} from './cause-mentions.ts'
import {thirdPartyStatements} from './cause-third-party.ts'
import {evidenceOf} from './evidence.ts'
import type {FactText} from './fact-lines.ts'

/*
 * Causes: the kinds of event that the document says happened, confirmed or suspected (spec/facts.md, causes).
 *
 * Matches: `当社サーバーがランサムウェアに感染しました`. Must not: `再発防止策として不正アクセスの検知を強化します`.
 * Known misses: events told without any word of their kind; a cause that only a linked notice names.
 */

/** With one of these a fault is a consequence. */
const attacks: ReadonlySet<CauseCode> = new Set<CauseCode>([
  'ransomware',
  'unauthorizedAccess',
  'malware',
  'accountTakeover',
  'credentialStuffing',
  'webTampering',
  'vulnerabilityExploit',
  'supportScam',
  'dosAttack',
  'fraud',
  'phishing'
])

/** Beside a ransomware these are other words for it, beside a support scam what the fraudster talks of. */
const glossed = /^(?:マルウ[ェエ]ア|ウ[イィ]ルス|Emotet|トロイの木馬)$/

/** A forged sender: the mailbox itself was not entered. */
const forged = /偽装|詐称/

const directDenial =
  /^(?:等|など|行為|攻撃|被害)?(?:の(?:事実|痕跡|形跡|兆候|可能性)?|によるもの|を受けた(?:もの|事実|形跡|痕跡)|された(?:もの|事実|形跡|痕跡))?(?:は|が|では|も|で)[^。、]{0,8}(?:あり|ござい|な[いくか])/

/** What is only feared or titled and then flatly denied is withdrawn. */
function isWithdrawn(told: readonly CauseMention[], all: readonly CauseMention[]): boolean {
  if (told.some(({place, reading}) => place === 'text' && reading.stance === 'stated')) return false
  const rest = all.filter((mention) => !told.includes(mention))
  return rest.some(
    ({place, reading, line, end, sentence}) =>
      place === 'text' &&
      reading.stance === 'denied' &&
      reading.flat &&
      !reading.limited &&
      directDenial.test(line.folded.slice(end, sentence.end))
  )
}

/** As sentences are compared: folded, without blanks. */
const squeezed = (name: string) => fold(name).replaceAll(' ', '')

const legalForm = /株式会社|有限会社|合同会社| |\(株\)|㈱/g

/** 当社および架空塗料では: the publishers speak together, and none of them is another to the rest. */
function speakJointly({lines}: FactText, publishers: readonly string[]): boolean {
  if (publishers.length < 2) return false
  const partners = publishers.map((name) => name.replace(legalForm, ''))
  return lines.some(({line: {folded}}) =>
    partners.some((name) => ['および', '及び', 'ならびに', 'と'].some((and) => folded.includes(`当社${and}${name}`)))
  )
}

function byCode(passages: readonly CausePassage[]): Map<CauseCode, CauseMention[]> {
  const mentions = new Map<CauseCode, CauseMention[]>()
  for (const passage of passages)
    for (const mention of mentionsIn(passage)) {
      const known = mentions.get(mention.code)
      if (known) known.push(mention)
      else mentions.set(mention.code, [mention])
    }
  return mentions
}

/** So many clear statements are evidence enough. */
const enough = 3

/** What a fraudster shows before he asks for the controls. */
const scamWarning = /(?:偽|虚偽|嘘)の?[^。、]{0,16}(?:警告|メッセージ|画面)|サポート詐欺|ウ[イィ]ルス駆除費用/

function firstTold(mentions: readonly CauseMention[], scamTold: boolean): CauseMention[] {
  const told: CauseMention[] = []
  for (const mention of mentions) {
    if (told.length === enough) break
    if (tellsOfEvent(mention, scamTold)) told.push(mention)
  }
  return told
}

function ruleOf({place, reading}: CauseMention): string {
  if (place !== 'text') return `named-in-${place}`
  return reading.stance === 'stated' ? 'stated-event' : 'suspected-event'
}

/**
 * Reads what kinds of event a document states for its incident.
 *
 * @param text the text of one publication
 * @param publishers the names of the organisations that publish it
 * @returns each code once, in the order of the codes, with the words it rests on
 * @example
 * extractCauses(text).map(({code}) => code) // ['ransomware', 'unauthorizedAccess']
 */
export function extractCauses(text: FactText, publishers: readonly string[] = []): CauseFact[] {
  const passages = causePassages(text)
  const mentions = byCode(passages)
  const facts = new Map<CauseCode, Evidence[]>()
  for (const code of causeCodes) {
    const own = mentions.get(code)
    if (own === undefined) continue
    const scamTold =
      code === 'supportScam' && passages.some(({line: {folded}, place}) => place === 'text' && scamWarning.test(folded))
    const told = firstTold(own, scamTold)
    if (told.length === 0 || isWithdrawn(told, own)) continue
    facts.set(
      code,
      told.map((mention) => evidenceOf(mention.line, mention.start, mention.end, ruleOf(mention)))
    )
  }
  if (
    (facts.has('ransomware') || facts.has('supportScam')) &&
    facts.get('malware')?.every(({text}) => glossed.test(text))
  )
    facts.delete('malware')
  if (
    facts.get('phishing')?.some(({text}) => forged.test(text)) &&
    facts.get('accountTakeover')?.every(({text}) => text === 'メールアドレス')
  )
    facts.delete('accountTakeover')
  if ([...facts.keys()].some((code) => attacks.has(code))) facts.delete('systemFailure')
  const others = thirdPartyStatements(passages, speakJointly(text, publishers), publishers.map(squeezed))
  if (others.length > 0)
    facts.set(
      'thirdParty',
      others.map(({passage: {line, sentence}, rule}) => evidenceOf(line, sentence.start, sentence.end, rule))
    )
  return [...facts].map(([code, evidence]) => ({code, evidence}))
}
