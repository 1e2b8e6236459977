import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {Line} from '../../syntax/outline.ts'
import {type HeadingParts, parseHeading} from '../../text/heading.ts'
import {sectionRole} from '../section-role.ts'

/**
 * Captions: bare lines that serve as headings. Half of the archive's headings are no Markdown headings.
 *
 * Matches: `【漏えいした可能性のある情報】`, `■ 対応状況`, `（２）侵入経路`, `対象となる項目：`.
 * Must not: `・氏名`, `※ 調査中です。`, `① 氏名、住所` under a heading (an item: it keeps the role above it).
 * Known misses: a bare line without any sign over a paragraph is a caption only where its words name a role.
 */
export interface Caption {
  text: string
  role: SectionRole
  /** Captions of one style are of one level. */
  style: string
}

const longest = 60
const longestNumbered = 40
const longestLabel = 30
const signs = '■□◆◇●○〇◯◎▼▽▲△▶▷►★☆⚫◾◼【<〈《≪[〔Ø'
const notice = /(?:について|お知らせ|ご報告|お詫び|関する件|ご案内)[」』)]?(?:\([^()]{0,12}\))?$/
const prose = /(?:ます|です|ました|ません|ください|下さい)[)」]?$/
// A name alone in a line (a company, a school) is a signature, not those affected.
const affects = /対象|該当|影響|被害|件数|人数|漏|流出|可能性|[お恐]れ|範囲/
const label = /^[・●○〇■◆◇-]? ?([^:。、]{2,30}?) ?: ?(?=[^ /])/

function styleOf(folded: string, parts: HeadingParts): string {
  const sign = folded.charAt(0)
  if (signs.includes(sign)) return sign
  return parts.rank === null ? 'bare' : String(parts.rank)
}

function hasSign(folded: string): boolean {
  return signs.includes(folded.charAt(0))
}

/** A paragraph of one line, or the line over a list. */
function standsAlone(line: Line, next: Line | undefined): boolean {
  return line.first && (next === undefined || next.first || /^[・①-⑳(※-]/.test(next.folded))
}

function roleOf(heading: string, parts: HeadingParts, parentRole: SectionRole | null, bodyText: string): SectionRole {
  return sectionRole({heading, title: parts.title, number: parts.number, parentRole, bodyText})
}

/**
 * Reads a line as a caption.
 *
 * @param line a line that is no Markdown heading
 * @param next the line after it
 * @param parentRole the role of what stands above it; null for none
 * @returns null for a line of the text itself
 * @example
 * captionOf(line, undefined, null)?.role // 'dataItems' for 【漏えいした情報】
 */
export function captionOf(line: Line, next: Line | undefined, parentRole: SectionRole | null): Caption | null {
  const {folded, text, kind} = line
  if ((kind !== 'text' && kind !== 'item') || folded.length > longest || folded.length < 2) return null
  const last = folded.charAt(folded.length - 1)
  if (last === '。' || last === '、' || folded.startsWith('※') || folded.startsWith('・') || prose.test(folded))
    return null
  const parts = parseHeading(text)
  const numbered = parts.rank !== null && kind === 'text' && folded.length <= longestNumbered
  const bodyText = next?.text ?? ''
  const style = styleOf(folded, parts)
  if (hasSign(folded) || numbered || last === ':') return {text, style, role: roleOf(text, parts, parentRole, bodyText)}
  if (kind === 'item' || !standsAlone(line, next)) return null
  if (notice.test(folded)) return {text, style: 'bare', role: roleOf(text, parts, parentRole, bodyText)}
  const own = roleOf(text, parts, null, '')
  if (own === 'other' || folded.length > longestLabel || (own === 'affected' && !affects.test(folded))) return null
  return {text, style: 'bare', role: own}
}

/**
 * Reads the label that a line begins with: `項目：氏名、住所` is of its own role.
 *
 * @param line a line that is neither heading nor caption
 * @returns null where there is no label, or none that names a role
 * @example
 * labelOf(line)?.role // 'dataItems' for 漏えいした情報：氏名
 */
export function labelOf(line: Line): Caption | null {
  if (line.kind === 'cell' || !line.folded.slice(0, longestLabel + 6).includes(':')) return null
  const found = label.exec(line.folded)?.[1]
  if (found === undefined) return null
  const parts = parseHeading(found)
  const role = roleOf(found, parts, null, '')
  return role === 'other' ? null : {text: found, role, style: 'label'}
}
