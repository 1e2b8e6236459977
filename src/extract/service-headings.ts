import type {Line, Outline, OutlineSection} from '../syntax/outline.ts'
import {maskBrackets, type Span} from '../text/noun-phrase.ts'
import {isBareActivity, kindOfName, splitNames} from '../text/service-name.ts'
import type {StateWord} from '../text/service-state.ts'
import {trimName} from '../text/trim-name.ts'
import {type ServiceContext, sentenceKey} from './service-context.ts'
import {type DatedStatus, datedStatus} from './service-dates.ts'
import {nameWithAlias} from './service-item.ts'
import {labelMentions} from './service-labels.ts'
import type {LineSpan, ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {proseMentions} from './service-prose.ts'
import {clauseStart} from './service-sentences.ts'

const headingEnd =
  /(?:(?:の|に関する|への)?(?:ご?提供状況|稼働状況|運営状況|復旧状況|利用状況|状況|影響|再開|復旧|休止|停止|一時停止|終了|休業|閉鎖|ご?案内|見通し|予定|今後の対応|お知らせ|(?<=の)対応)?(?:等)?(?:について|に関して|につきまして)?:?)$/
const statusSection = /サービス(?:等)?の?(?:現在の|復旧|提供|稼働)?(?:状況|現況)|各サービス/
const stopHeading = /(?:の|一時)(?:停止|休止|休業|閉鎖|中止)(?:について)?:?$/

/** Headings that name no service, whatever noun they end with. */
const otherHeading = /情報|お願い|窓口|問い合わせ|お客様へ|再発防止|現在|時点|取り?扱い|業務・サービス/

/** 「発送の再開」 tells that it is back; 再開予定 and a plan do not. */
const returnHeading = /の再開(?:\([^()]*\))?$/
const plan = /今後|予定|計画|ロードマップ|見通し|目途|対策|向け/

interface Reading extends DatedStatus {
  statements: LineSpan[]
}

/** What the sentences of a section say of the service that its heading names: those with no other subject. */
function readSection(lines: readonly Line[], name: string, whole: boolean, context: ServiceContext): Reading | null {
  let reading: DatedStatus | null = null
  const statements: LineSpan[] = []
  for (const line of lines) {
    if (line.kind === 'cell' || line.folded.startsWith('※') || /^https?:/.test(line.folded)) continue
    if (!whole && !context.isStated(line)) continue
    if (!whole && labelMentions(line, context) !== null) continue
    let own: readonly ServiceMention[] | null = null
    const ownMentions = () => {
      own ??= proseMentions(line, context)
      return own
    }
    for (const sentence of context.sentencesOf(line)) {
      const {text} = sentence
      const words = sentence.words.filter(
        (word) => word.state !== null && word.code !== 'going' && !word.told && !text.startsWith('影響', word.start)
      )
      const word = words.filter((one) => !(one.whole && one.state === 'stopped')).at(-1) ?? words.at(-1)
      if (word && (whole || !hasOtherSubject(line, sentence, name, ownMentions()))) {
        const dates = datedStatus(text, word, clauseStart(text, sentence.words, word), context.publishedOn)
        const next: DatedStatus =
          /一部の(?:お客|方)/.test(text) && dates.status === 'operating' ? {...dates, status: 'partial'} : dates
        if (reading === null || !isOpenReturn(word, next)) reading = next
        statements.push({line, start: sentence.start, end: sentence.end})
        context.takenSentences.add(sentenceKey(line, sentence))
      } else if (whole) statements.push({line, start: sentence.start, end: sentence.end})
    }
  }
  return reading === null ? null : {...(reading as DatedStatus), statements}
}

/** Whether a sentence names a service of its own. A bare 発注 under 商品の発注 is that of the heading. */
function hasOtherSubject(line: Line, sentence: Span, name: string, mentions: readonly ServiceMention[]): boolean {
  return mentions.some((mention) => {
    const [statement] = mention.statements
    if (!statement || statement.start !== sentence.start || mention.name.line !== line) return false
    const own = line.folded.slice(mention.name.start, mention.name.end)
    if (name.startsWith('その他') || (own.length > name.length && own.includes(name))) return true
    const head = own.replace(/^[おご]|(?:業務|対応)$/g, '')
    if (isBareActivity(own)) return isBareActivity(name) && !name.includes(head)
    return own.slice(-2) !== name.slice(-2) && !name.includes(own)
  })
}

/** 「全面再開の時期は未定です」 behind what is back already. */
function isOpenReturn(word: StateWord, next: DatedStatus): boolean {
  return word.code === 'resume' && next.status === 'suspended'
}

function titleSpan(heading: Line, title: string): Span | null {
  const at = heading.text.indexOf(title)
  if (at === -1 || title === '') return null
  let start = at
  let end = at + title.length
  const open = /^[-【<＜[■•・●\s]+/.exec(heading.folded.slice(start, end))
  if (open) start += open[0].length
  const close = /[】>\]\s:]{1,4}$/.exec(heading.folded.slice(start, end))
  if (close) end -= close[0].length
  return {start, end}
}

/**
 * Finds services that a heading names: `LOGI（ロジ）` over 「出荷を停止中です。」, `出荷の停止`, `会員サイトについて`.
 * `再発防止策の状況` names none.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: a heading that is a sentence.
 *
 * @param context the document; the lines and sentences that are read here are marked as used up
 */
export function headingMentions(context: ServiceContext): ServiceMention[] {
  const {outline} = context
  const mentions: ServiceMention[] = []
  const stack: OutlineSection[] = [...outline.root.children].reverse()
  for (let section = stack.pop(); section !== undefined; section = stack.pop()) {
    stack.push(...[...section.children].reverse())
    mentions.push(...sectionMentions(outline, section, context))
  }
  return mentions
}

function sectionMentions(outline: Outline, section: OutlineSection, context: ServiceContext): ServiceMention[] {
  const {heading} = section
  const {taken} = context
  if (!heading || !section.parts || taken.has(heading.index)) return []
  if (!context.statedSections.has(section) && !context.isHinted(heading)) return []
  const lines = outline.lines.slice(section.from, section.to)
  const span = titleSpan(heading, section.parts.title)
  if (!span) return []
  const title = heading.folded.slice(span.start, span.end)
  if (otherHeading.test(title)) return []
  const returned = returnHeading.test(title) && !plan.test(title) && !plan.test(section.parent?.heading?.folded ?? '')
  const bare = returned ? title.replace(/\([^()]*\)$/, '') : title
  const end = span.start + bare.replace(headingEnd, '').length
  const inStatusSection = isStatusSection(section)
  const whole = trimName(heading.folded, {start: span.start, end})
  const party = /^[^のへ]{2,20}(?:様|向け)(?:への|からの|の)/.exec(heading.folded.slice(whole.start, whole.end))
  const named = party ? {...whole, start: whole.start + party[0].length} : whole
  const name = heading.folded.slice(named.start, named.end)
  const kind = kindOfName(name.replace(/\([^()]*\)$/, ''))
  const isQuoted = /[「『]/.test(heading.folded[named.start - 1] ?? '')
  const isName = isQuoted || kind === 'service' || kind === 'activity' || kind === 'system' || kind === 'quoted'
  if (!isName && !(inStatusSection && title.length <= 40 && !/。|状況|について/.test(title))) return []
  if (/[をはが]/.test(maskBrackets(name))) return []
  const reading = readSection(lines, name, inStatusSection, context)
  const stopped = stopHeading.test(title)
  if (!reading && !stopped && !(returned && kind !== 'quoted')) return []
  if (inStatusSection || !reading) taken.add(heading.index)
  if (inStatusSection) for (const line of lines) taken.add(line.index)
  const status0 = stopped ? ('suspended' as const) : ('operating' as const)
  const dates = reading ?? {status: status0, since: null, resumesOn: null, statements: []}
  const statements =
    stopped || (returned && !reading) ? [{line: heading, ...span}, ...dates.statements] : dates.statements
  const {status, since, resumesOn} = dates
  const names = /、/.test(name) ? [named] : splitNames(heading.folded, named)
  return names.map((piece) => ({
    ...nameWithAlias(heading, trimName(heading.folded, piece)),
    parent: null,
    status,
    since,
    resumesOn,
    statements,
    weight: mentionWeights.listed
  }))
}

/**
 * Whether a heading opens a section on the state of services: `各サービスの状況`.
 *
 * @param folded a folded heading
 */
export function isStatusHeading(folded: string): boolean {
  return statusSection.test(folded)
}

function isStatusSection(section: OutlineSection): boolean {
  for (let above = section.parent; above; above = above.parent)
    if (isStatusHeading(above.heading?.folded ?? '')) return true
  return false
}
