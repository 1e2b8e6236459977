import type {Line, OutlineSection} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {isBareActivity} from '../text/service-name.ts'
import type {StateWord} from '../text/service-state.ts'
import {inheritedSubjects, isSubjectless, subjectsOf} from '../text/service-subjects.ts'
import type {Subject} from '../text/subject-names.ts'
import {type ServiceContext, sentenceKey} from './service-context.ts'
import {type DatedStatus, datedStatus} from './service-dates.ts'
import {nameWithAlias} from './service-item.ts'
import type {LineSpan, ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {shopBefore} from './service-parent.ts'
import {isNameless, resolveName, weightOfName} from './service-resolve.ts'
import {clauseStart, type StatedSentence} from './service-sentences.ts'
import {topicAbove} from './service-topic.ts'
import {isInCase, isRepeated, mayName} from './service-words.ts'

const hearsay =
  /[?？]$|ますか|とのことで|との報告|から報告を受け|旨の(?:報告|連絡)|と(?:の|いう)連絡|確認しましたら|(?:事象|件|障害|こと|お知らせ|お詫び)について(?:\([^()]*\)|_\d*)?$/
/** What others report of the present: 「順次営業を再開している旨の報告を受けております」. */
const presentReport =
  /(?:(?:再開|復旧|稼働)して(?:いる|おり)|可能(?:な状態)?(?:である|とな(?:って(?:いる|おり)|った))?)(?:との|旨の?|と)[^。、]{0,10}(?:報告|連絡)/
const listedDate = /^(?:[(（]?\d{1,2}[)）.]\s?)?(?:20\d\d|令和|\d{1,2}月|\d{1,2}\/|\d{1,2}[:時]\d|同日|翌)/
/** 影響：, 被害： tell what happened. */
const incident = /^[〇○●・■◇◆]? ?(?:影 ?響|被 ?害|原 ?因|事 ?象)[^。:]{0,6}:/
const both = /^両(?:サイト|サービス|システム|ショップ|ストア|店|アプリ)$/
/** What is missing of a service that runs. */
const someFunctions = /^一部の?(?:機能|ページ|コンテンツ)$/
const chronology = /経緯|時系列|経過|これまで/

/**
 * Finds services whose present state is told in a sentence: 「出荷業務を停止しております」 and not 「サーバーを停止しました」.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: a name that only an earlier sentence gives and no 当サービス points to.
 *
 * @param line a line of the body
 * @param context the document; sentences that another reader has used up are left out
 */
export function proseMentions(line: Line, context: ServiceContext): ServiceMention[] {
  if (!context.isHinted(line)) return []
  const telling = context.sentencesOf(line).filter(mayTell)
  if (telling.length === 0 || incident.test(line.folded)) return []
  let history: boolean | null = null
  const isDated = () => {
    history ??= isHistory(line)
    return history
  }
  return telling.flatMap((sentence) => {
    if (context.takenSentences.has(sentenceKey(line, sentence)) || isHearsay(sentence.text)) return []
    return sentenceMentions(line, sentence, isDated, context)
  })
}

function isHearsay(text: string): boolean {
  return hearsay.test(text) && !presentReport.test(text)
}

/** A stop that is past has no state, but tells what a later return is of. */
function mayTell({words}: StatedSentence): boolean {
  return words.some(({state, code}) => state !== null || code === 'halt')
}

/** Lines of a chronology tell what happened: a stop in them holds only for its day. */
function isHistory(line: Line): boolean {
  if (listedDate.test(line.folded)) return true
  for (let section: OutlineSection | null = line.section; section; section = section.parent) {
    const heading = section.heading?.folded ?? ''
    if (chronology.test(heading) || listedDate.test(heading.replace(/^[■□●・◆\s]+/, ''))) return true
  }
  return false
}

function sentenceMentions(
  line: Line,
  sentence: StatedSentence,
  isDated: () => boolean,
  context: ServiceContext
): ServiceMention[] {
  const mentions: ServiceMention[] = []
  sentence.words.forEach((word, index) => {
    if (word.state === null && word.code === 'halt') rememberStop(sentence, word, line, context)
    if (!tellsPresent(sentence, word, index)) return
    const earlier = sentence.words.slice(0, index)
    const subjects =
      subjectsOf(sentence.text, sentence.masked, word, earlier) ??
      inheritedSubjects(sentence.text, sentence.masked, word, earlier)?.filter(({kind}) => kind !== 'whole')
    if (subjects?.length && !isWorkOfTopic(line, sentence, subjects, context)) {
      const named = namedMentions(line, sentence, word, subjects, isDated(), context)
      mentions.push(...named)
      if (word.code === 'halt' && word.state === 'stopped' && !(word.told && isDated()))
        context.lastStopped.name = named[0]?.name ?? null
    } else if (mentions.length === 0 && !(word.told && isDated()))
      mentions.push(...unnamedMentions(line, sentence, word, context))
  })
  return joinParts(mentions)
}

const lightWork = /^[おご]?(?:受付|対応|業務|提供|利用)$/

/** 「受付を再開しております」 under ■受注業務 is told of the 受注業務. */
function isWorkOfTopic(
  line: Line,
  {text}: StatedSentence,
  subjects: readonly Subject[],
  context: ServiceContext
): boolean {
  const [subject] = subjects
  if (!subject || subjects.length > 1) return false
  const own = text.slice(subject.span.start, subject.span.end)
  if (!lightWork.test(own) && !isBareActivity(own)) return false
  const topic = topicAbove(context.outline, line)
  return topic !== null && (lightWork.test(own) || topic.line.folded.startsWith(own, topic.start))
}

/** Whether a word tells a present state of anything; its subject is not looked at. */
function tellsPresent({text, words}: StatedSentence, word: StateWord, index: number): boolean {
  if (word.state === null || text.startsWith('対象外', word.start)) return false
  if (word.code === 'resume' && word.nominal && text[word.start - 1] === 'の') return false
  if (word.code === 'halt' && word.nominal) return false
  if (!mayName(text, word) || isInCase(text, word) || isRepeated(text, word, words[index - 1])) return false
  return !(word.whole && word.state === 'stopped' && words.slice(0, index).some(({state}) => state !== null))
}

function namedMentions(
  line: Line,
  sentence: StatedSentence,
  word: StateWord,
  subjects: readonly Subject[],
  dated: boolean,
  context: ServiceContext
): ServiceMention[] {
  const {text, words, start, end} = sentence
  const known = subjects.filter(({kind}) => kind !== 'none')
  if (known.length === 0) return []
  let dates: DatedStatus | null = null
  const readDates = () => {
    dates ??= withHeadingDate(line, text, word, clauseStart(text, words, word), context.publishedOn)
    return dates
  }
  const statement = {line, start, end}
  return known.flatMap((subject) => {
    const part = someFunctions.test(text.slice(subject.span.start, subject.span.end)) ? context.antecedent() : null
    if (part && !word.told)
      return [mentionOf(part.name, {...readDates(), status: 'partial'}, statement, mentionWeights.prose)]
    if (both.test(text.slice(subject.span.start, subject.span.end)))
      return context.pair().map((name) => mentionOf(name, readDates(), statement, mentionWeights.prose))
    const name = resolveName(subject, line, sentence, word, readDates, context)
    if (!name || (dated && !text.includes('現在') && isNameless(subject, name, line, start))) return []
    return [mentionOf(name, readDates(), statement, weightOf(subject, name, word, dated, context))]
  })
}

function weightOf(subject: Subject, name: LineSpan, word: StateWord, dated: boolean, context: ServiceContext): number {
  if (dated && word.told) return mentionWeights.past
  return weightOfName(subject, name, word.told || dated, context)
}

/** A state without a subject is that of the topic above it, or of what the document is about. */
function unnamedMentions(
  line: Line,
  {text, masked, start, end}: StatedSentence,
  word: StateWord,
  context: ServiceContext
): ServiceMention[] {
  const topic = topicAbove(context.outline, line)
  if (!topic && !isSubjectless(masked, word)) return []
  const stated = topic ?? context.lastStopped.name
  const known = stated ?? context.antecedent()?.name
  const name = known ?? context.hit() ?? context.itself()
  if (!name) return []
  const weight = stated ? mentionWeights.prose : known ? mentionWeights.told : mentionWeights.whole
  return [mentionOf(name, datedStatus(text, word, 0, context.publishedOn), {line, start, end}, weight)]
}

function mentionOf(name: LineSpan, dates: DatedStatus, statement: LineSpan, weight: number): ServiceMention {
  return {parent: shopBefore(name), statements: [statement], weight, ...nameWithAlias(name.line, name), ...dates}
}

/** 「停止しておりました」: a later 「現在は復旧しております」 speaks of it. */
function rememberStop(
  {text, masked, start}: StatedSentence,
  word: StateWord,
  line: Line,
  context: ServiceContext
): void {
  const behind = text.slice(word.end, word.end + 12)
  if (!/^[をし]/.test(behind) || !/おりまし|いまし/.test(behind)) return
  const subject = subjectsOf(text, masked, word, [])?.[0]
  if (!subject || subject.kind === 'generic' || subject.kind === 'reference') return
  context.lastStopped.name = {line, start: start + subject.span.start, end: start + subject.span.end}
}

/** A return under a heading that is nothing but its date: 「明日（4月24日）8時30分より：」. */
function withHeadingDate(
  line: Line,
  text: string,
  word: StateWord,
  from: number,
  publishedOn: PartialDate | null
): DatedStatus {
  const dates = datedStatus(text, word, from, publishedOn)
  const heading = line.section.heading?.folded ?? ''
  if (word.code !== 'resume' || dates.since !== null || dates.resumesOn !== null || !/(?:より|から):?$/.test(heading))
    return dates
  const shift = heading.length
  return datedStatus(heading + text, {...word, start: word.start + shift, end: word.end + shift}, 0, publishedOn)
}

/** 「Xは、本日受注を再開し、明日出荷を再開します」: X is back in part. */
function joinParts(mentions: readonly ServiceMention[]): ServiceMention[] {
  const same = (one: ServiceMention, other: ServiceMention) =>
    one.name.start === other.name.start && one.name.line === other.name.line
  return mentions.map((mention) => {
    if (mention.status !== 'planned') return mention
    const back = mentions.find((other) => other !== mention && same(other, mention) && other.status === 'operating')
    return back ? {...mention, status: 'partial' as const, since: back.since} : mention
  })
}
