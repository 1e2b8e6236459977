import {authorities} from '../../lexicon/authorities.ts'
import {type ReportedToCode, reportedToCodes} from '../../lexicon/fact-codes.ts'
import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {ReportedToFact} from '../../schema/facts.ts'
import {positionOf} from '../../syntax/outline.ts'
import {type FoundTerm, termFinder} from '../../text/find-terms.ts'
import type {Sentence} from '../../text/sentences.ts'
import type {FactLine, FactText} from './fact-lines.ts'
import {factWords} from './fact-words.ts'

/*
 * Reported to: the bodies that the organisation informed or consulted (spec/facts.md, reportedTo).
 *
 * Matches: `個人情報保護委員会へ報告し、警察にも相談しております`. Must not: `被害に遭われた場合は警察にご相談ください`.
 * Known misses: a body that is named by its own name alone, a report told in two sentences.
 */

interface Found {
  fact: FactLine
  term: FoundTerm<ReportedToCode>
  rule: string
}

const find = termFinder(authorities)
/** Sections that speak to the reader; only what is said to be done counts there. */
const adviceRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['request', 'contact'])

const report =
  /報告|相談|届|通報|申告|情報提供|情報を提供|情報共有|共有|提出|速報|確報|申し出|照会|説明|通知|連絡|申請|告訴|告発|被害申|第 ?\d ?報|第[一二三]報/
const cooperate = /連携|協議|協力|捜査|助言|指導|支援|派遣|指示|情報交換|手続/
/** The body speaks, or its name is borrowed. */
const source =
  /^\)?(?:など|等)?(?:\([^()]{0,30}\))?(?:様)?(?:より|から|を(?:名乗|装|騙|かた)|の(?:定め|ガイドライン|告示|資料|ホームページ|サイト|ウェブサイト|注意喚起|公表|発表|公開|相談窓口|規定|規則|連絡先|職員を|担当者を))/
/** `総務省より報告を求められ、本日提出しました`: what it asked for was given. */
const answered =
  /^(?:より|から)[^。]{0,30}(?:(?:報告|資料|説明|回答)[^、。]{0,10}(?:求め|要請|指示)|報告徴[求収]|報告命令)[^。]{0,30}(?:提出|報告(?:書|し|いた|を行|済)|回答)/
const conditional =
  /必要に応じ|必要があれば|必要な場合|(?:確認|判明|特定)(?:され|し)た場合|場合(?:に|は|、|には)|際(?:に)?は/
const request =
  /ください|下さい|お願い(?:いた|申|致|します|したい)|いただ(?:き|け)ます(?:よう|と)|お勧め|推奨|賜り|ご相談を/
/** A heading or an apposition names the commission by another word. */
const isCommission = /^(?:である|たる|の|外局の|\()?(?:内閣府の?)?個人情報保護委員会|^(?:所管|の外局|外局)/
const actsItself = /^(?:では|は|が|「)/
const generic = /官庁|省庁|当局|行政庁|行政機関|監督機関|所轄庁|主管庁/
const denied =
  /^[^。]{0,40}(?:報告|届出|相談|連絡)[^。]{0,14}(?:(?:して|行って)(?:い|お)(?:ません|りません)|不要|対象外|義務(?:は|が)(?:な|ご|あり)|該当し(?:な|ま))/
/** `…へ報告。`: the note of a deed too. */
const done = /ており|ました|しています|済|(?:報告|提出|届出)(?:を実施)?。?$/
const alone = /^(?:[-・●○※*①-⑳]|\d{1,2}[.)]|\(\d\))?[^。]{0,60}$/
const toBody = /へ|に|との|と|宛|対し/

interface Passage {
  fact: FactLine
  sentence: Sentence
}

function saysReport(around: string, named: boolean): boolean {
  return report.test(around) || (named && cooperate.test(around))
}

/** An item under a heading or a lead that announces reports. */
function isAnnounced(fact: FactLine, lead: string): boolean {
  if (!alone.test(fact.line.folded)) return false
  return (fact.heading !== null && report.test(fact.heading)) || report.test(lead)
}

function readSentence({fact, sentence}: Passage, lead: string): Found[] {
  const {folded} = fact.line
  const terms = find(folded, sentence.start, sentence.end)
  if (terms.length === 0) return []
  const text = folded.slice(sentence.start, sentence.end)
  if (request.test(text) || (adviceRoles.has(fact.role) && !done.test(text))) return []
  const found: Found[] = []
  for (const term of terms) {
    const tail = folded.slice(term.end, sentence.end)
    const head = folded.slice(Math.max(sentence.start, term.start - 30), term.start)
    if ((source.test(tail) && !answered.test(tail)) || denied.test(tail)) continue
    if (term.code === 'ministry' && (isCommission.test(tail) || actsItself.test(tail))) continue
    const verb = tail.search(report)
    if (conditional.test(head) || conditional.test(tail.slice(0, Math.max(verb, 0)))) continue
    const named = term.code !== 'other'
    if (term.code === 'police' && /^[^。、]{0,24}調査/.test(tail)) found.push({fact, term, rule: 'told-report'})
    if (saysReport(tail, named) && (toBody.test(tail) || named)) found.push({fact, term, rule: 'told-report'})
    else if (isAnnounced(fact, lead) || (saysReport(head, named) && alone.test(text) && named))
      found.push({fact, term, rule: 'listed-body'})
  }
  return found
}

function isGeneric({line}: FactLine, {start, end}: Found['term']): boolean {
  return generic.test(line.folded.slice(start, end))
}

/**
 * Reads whom the organisation informed or consulted.
 *
 * @param text the text of one publication
 * @returns each code once, in the order of the codes, with the words it rests on
 * @example
 * extractReportedTo(text).map(({code}) => code) // ['ppc', 'police']
 */
export function extractReportedTo({lines}: FactText): ReportedToFact[] {
  const found: Found[] = []
  let lead = ''
  for (const fact of lines) {
    if (fact.quoted || fact.role === 'reference') continue
    if ((fact.words & factWords.authority) !== 0)
      for (const sentence of fact.sentences) found.push(...readSentence({fact, sentence}, lead))
    if (fact.line.kind === 'text') lead = fact.line.folded
  }
  const named = found.some(({term}) => term.code !== 'other')
  const facts: ReportedToFact[] = []
  for (const code of reportedToCodes) {
    if (code === 'other' && named) continue
    const own = found.filter(
      ({fact, term}) => term.code === code && !(fact.isHeading && named && isGeneric(fact, term))
    )
    if (own.length === 0) continue
    const evidence = own.map(({fact: {line}, term: {start, end}, rule}) => ({
      text: line.text.slice(start, end),
      position: positionOf(line, start, end),
      rule
    }))
    facts.push({code, evidence})
  }
  return facts
}
