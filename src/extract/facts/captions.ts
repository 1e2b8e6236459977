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
const contents = /^[(【<[]?(?:内容|項目|種類)[)】>\]]?:?$/
const prose = /(?:ます|です|ました|ません|ください|下さい)[)」]?$/
// A name alone in a line (a company, a school) is a signature, not those affected.
const affects = /対象|該当|影響|被害|件数|人数|漏|流出|可能性|[お恐]れ|範囲/
const numberLike = /^[\d(<[①-⑳❶-❿⑴-⒇⒈-⒛ⅠⅡⅢⅣⅤⅥⅦⅧIVXA-Za-z一二三四五六七八九十第問ア-コ]/
/** `3月6日 業者より連絡`: an entry of a chronology. A bare date stays a caption. */
const dated =
  /^(?:(?:\d{4}|令和 ?\d{1,2}) ?年 ?)?(?:\d{1,2} ?月 ?\d{1,2} ?日|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}\/\d{1,2})(?:\([^()]{1,6}\))? ?[^ \d(]/
/** `3月6日18:00頃`: the colon of a time makes no label. */
const clock = /^[^:]*\d:\d/
const label = /^[・●○〇■◆◇-]? ?([^:。、]{2,30}?) ?: ?(?=[^ /])/

/** A paragraph of one line, or the line over a list. */
function standsAlone(line: Line, next: Line | undefined): boolean {
  return line.first && (next === undefined || next.first || /^[・①-⑳(※-]/.test(next.folded))
}

function roleOf(heading: string, parts: HeadingParts, parentRole: SectionRole | null, bodyText: string): SectionRole {
  return sectionRole({heading, title: parts.title, number: parts.number, parentRole, bodyText})
}

/** A line that may be a caption, as far as its shape tells. */
export interface CaptionShape {
  line: Line
  /** Captions of one style are of one level; `bare` without any sign. */
  style: string
  parts: HeadingParts
  /** The text under it. */
  bodyText: string
}

function isPossible({folded, kind}: Line): boolean {
  if ((kind !== 'text' && kind !== 'item') || folded.length > longest || folded.length < 2) return false
  const last = folded.charAt(folded.length - 1)
  return last !== '。' && last !== '、' && folded.charAt(0) !== '※' && folded.charAt(0) !== '・' && !prose.test(folded)
}

/** `2. 対象となる情報` over its text: Markdown takes it for an item, and the text for the rest of it. */
function isNumberedItem({marker, folded}: Line, next: Line | undefined): boolean {
  if (marker === null || !/^\d/.test(marker) || folded.length > longestLabel) return false
  return next !== undefined && next.marker === null && next.kind !== 'heading'
}

/**
 * Looks at the shape of a line: whether it may be a caption, and of which level.
 *
 * @param line a line that is no Markdown heading
 * @param next the line after it
 * @returns null for a line of the text itself
 */
export function captionShape(line: Line, next: Line | undefined): CaptionShape | null {
  if (!isPossible(line)) return null
  const {folded, text, kind} = line
  const first = folded.charAt(0)
  const bodyText = next?.text ?? ''
  if (signs.includes(first)) return {line, style: first, parts: parseHeading(text), bodyText}
  if (isNumberedItem(line, next)) return {line, style: 'numbered', parts: parseHeading(text), bodyText}
  if (kind === 'text' && folded.length <= longestNumbered && numberLike.test(folded)) {
    const parts = parseHeading(text)
    if (parts.rank !== null) return {line, style: String(parts.rank), parts, bodyText}
  }
  if (folded.endsWith(':')) return {line, style: 'label', parts: parseHeading(text), bodyText}
  if (kind === 'item' || !standsAlone(line, next)) return null
  if (!notice.test(folded) && (folded.length > longestLabel || dated.test(folded))) return null
  return {line, style: 'bare', parts: parseHeading(text), bodyText}
}

/**
 * Reads the role of a caption.
 *
 * @param shape what `captionShape` gave
 * @param parentRole the role of what stands above it; null for none
 * @returns null where a bare line names no role and announces no notice
 * @example
 * captionOf(shape, null)?.role // 'dataItems' for 【漏えいした情報】
 */
export function captionOf(
  {line, style, parts, bodyText}: CaptionShape,
  parentRole: SectionRole | null
): Caption | null {
  const {text, folded} = line
  // （内容） under 漏えいした情報の件数及び内容 is one of the two.
  if ((parentRole === 'affected' || parentRole === 'dataItems') && contents.test(folded))
    return {text, style, role: 'dataItems'}
  if (style !== 'bare' || notice.test(folded)) return {text, style, role: roleOf(text, parts, parentRole, bodyText)}
  const own = roleOf(text, parts, null, '')
  if (own === 'other' || (own === 'affected' && !affects.test(folded))) return null
  // メールアドレス over an address to write to.
  if (own === 'dataItems' && parentRole === 'contact') return {text, style, role: 'contact'}
  return {text, style, role: own}
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
  if (found === undefined || clock.test(line.folded)) return null
  const parts = parseHeading(found)
  const role = roleOf(found, parts, null, '')
  return role === 'other' ? null : {text: found, role, style: 'label'}
}
