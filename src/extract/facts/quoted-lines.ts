import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {Line} from '../../syntax/outline.ts'

/**
 * Lines that hold another text (spec/facts.md, rule 2: a quoted fake mail, the title of a linked or earlier notice).
 *
 * Matches: `2025年4月1日 個人情報漏えいに関するお詫び（第1報）` under 関連リンク. Must not: `漏えいした件数：12件`.
 * Known misses: a fake mail that stands in the text without any caption.
 */
const noticeEnd =
  /(?:について|お知らせ|ご報告|お詫び|ご案内|関する件|リリース|第 ?[\d一二三四五]報|こちら)[」』)】]{0,2}(?:\([^()]{0,24}\)|【[^【】]{0,12}】|※\d?)?$/
/** What `dated` can begin with, and an opening quotation mark. */
const titleStarts = '・*※○●■◆- (<【2令前既第「『'
const dated = /^(?:[・*※○●■◆-] ?)?[(<【]?(?:20\d\d ?[年./-]|令和|前回|前報|既報|第\d報)/
const mailHeading = /メール ?(?:の ?)?(?:本文|文面|内容|例|の一例|サンプル|画面)|(?:文面|本文|件名)(?:例|の例|の一例)/

/**
 * Whether a line is nothing but the title of a notice: of a reference list, or with the date or address of the notice.
 *
 * @param line a line that is neither heading nor caption
 * @param role the role of what stands over it
 */
export function isQuotedTitle(line: Line, role: SectionRole): boolean {
  const {folded} = line
  if (folded.endsWith('。')) return false
  if (role === 'reference' || (folded.includes(' | ') && !/[。、]/.test(folded))) return true
  const begins = titleStarts.includes(folded.charAt(0)) && (dated.test(folded) || /^[「『]/.test(folded))
  if (!begins && !folded.includes('http')) return false
  const link = folded.indexOf('http')
  return noticeEnd.test(link === -1 ? folded : folded.slice(0, link).trimEnd().replace(/:$/, '').trimEnd())
}

/**
 * Whether a line stands under a heading that announces the text of a mail.
 *
 * @param line a line of the body
 * @param heading the nearest heading, caption or label
 */
export function isQuotedMail(line: Line, heading: string | null): boolean {
  if (heading === null || line.kind === 'heading' || !heading.includes('メ')) return false
  return mailHeading.test(heading) && !/情報|項目|対象|流出|漏|ました/.test(heading)
}
