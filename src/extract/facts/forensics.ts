import {expertHedges, expertWords, expertWork, otherExperts, outsiders} from '../../lexicon/forensics-words.ts'
import type {ForensicsFact} from '../../schema/facts.ts'
import {evidenceOf} from './evidence.ts'
import type {FactLine, FactText} from './fact-lines.ts'
import {factWords} from './fact-words.ts'

/**
 * Forensics: whether outside experts investigate, diagnose or support, done, under way or planned (spec/facts.md).
 *
 * Matches: `外部専門機関による調査を実施しております`. Must not: `必要に応じて専門家に相談します`.
 * Known misses: an expert that is only named (`架空セキュリティ株式会社に依頼`).
 */
const named = [...expertWords.terms].sort((a, b) => b.length - a.length).join('|')
const work = `(?:${expertWork.join('|')})`
/** `外部業者の調査`, `外部業者と連携し、影響範囲の調査を` */
const term = new RegExp(
  `${named}|(?:${outsiders.join('|')})(?=[^、。]{0,16}${work}|[^、。]{0,8}(?:と|の)(?:も|とも|共|連携|協力|協働|もと|下)[^。]{0,24}${work})`,
  'g'
)
const hedged = new RegExp(`(?:${expertHedges.join('|')})[^。]{0,30}$`)
const otherKind = new RegExp(`(?:${otherExperts.join('|')})[^、。]{0,4}$`)
const definition = /^[^。]{0,20}とは/
const negated = /^[^。]{0,30}(?:は|を)(?:実施|依頼|行)(?:せず|わず|っておりません|しておりません|していません)/
/** Who only told the organisation of the incident takes no part in the inquiry. */
const informant =
  /^(?:等|など|様)?(?:から|より)、?[^。]{0,40}(?:旨の(?:連絡|通報|指摘|情報)|連絡を受|通報を受|情報提供を受)/
/** A window or a call to the reader names experts of its own. */
const skipped = new Set(['request', 'contact', 'reference'])

function findIn(line: FactLine): {start: number; end: number} | null {
  const {folded} = line.line
  if ((line.words & factWords.expert) === 0) return null
  for (const match of folded.matchAll(term)) {
    const end = match.index + match[0].length
    const before = folded.slice(Math.max(0, match.index - 40), match.index)
    const after = folded.slice(end, end + 40)
    if (
      hedged.test(before) ||
      otherKind.test(before) ||
      definition.test(after) ||
      negated.test(after) ||
      informant.test(folded.slice(end, end + 60))
    )
      continue
    return {start: match.index, end}
  }
  return null
}

/**
 * Reads whether outside experts take part.
 *
 * @param text the text of one publication
 * @returns with the first mention of each line as evidence
 * @example
 * extractForensics(text).value // true
 */
export function extractForensics(text: FactText): ForensicsFact {
  const evidence = text.lines.flatMap((line) => {
    if (line.quoted || skipped.has(line.role)) return []
    const found = findIn(line)
    return found ? [evidenceOf(line.line, found.start, found.end, 'outside-expert')] : []
  })
  return {value: evidence.length > 0, evidence}
}
