import type {Line, OutlineSection} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {isBareActivity} from '../text/service-name.ts'
import type {StateWord} from '../text/service-state.ts'
import {inheritedSubjects, isSubjectless, type Subject, subjectsOf} from '../text/service-subjects.ts'
import {pointsBack} from './service-antecedent.ts'
import {type ServiceContext, sentenceKey} from './service-context.ts'
import {type DatedStatus, datedStatus} from './service-dates.ts'
import {nameWithAlias} from './service-item.ts'
import type {LineSpan, ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {clauseStart, type StatedSentence} from './service-sentences.ts'

const hearsay =
  /[?？]$|ますか|とのことで|との報告|から報告を受け|旨の(?:報告|連絡)|と(?:の|いう)連絡|確認しましたら|(?:事象|件|障害|こと|お知らせ|お詫び)について(?:\([^()]*\))?$/
/** What stands behind or shortly before it is told of a case that may come. */
const inCase = /場合(?:は|には|が|も|$)/
const caseReach = 15

function clauseBehind(text: string, from: number): string {
  const near = text.slice(from, from + caseReach)
  const comma = near.indexOf('、')
  return comma === -1 ? near : near.slice(0, comma)
}

const conditional = /(?:次第|場合|際に?|まで)[、は]/
const listedDate = /^(?:[(（]?\d{1,2}[)）.]\s?)?(?:20\d\d|令和|\d{1,2}月|\d{1,2}\/|\d{1,2}[:時]\d|同日|翌)/
/** 影響：, 被害： tell what happened. */
const incident = /^[〇○●・■◇◆]? ?(?:影 ?響|被 ?害|原 ?因|事 ?象)[^。:]{0,6}:/
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
  if (!context.isHinted(line) || incident.test(line.folded)) return []
  const dated = isHistory(line)
  return context.sentencesOf(line).flatMap((sentence) => {
    if (context.takenSentences.has(sentenceKey(line, sentence)) || sentence.words.length === 0) return []
    return hearsay.test(sentence.text) ? [] : sentenceMentions(line, sentence, dated, context)
  })
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
  dated: boolean,
  context: ServiceContext
): ServiceMention[] {
  const {text, masked, words} = sentence
  const mentions: ServiceMention[] = []
  words.forEach((word, index) => {
    if (word.state === null && word.code === 'halt') rememberStop(text, masked, word, line, sentence.start, context)
    if (word.state === null || text.startsWith('対象外', word.start)) return
    if (word.code === 'resume' && word.nominal && text[word.start - 1] === 'の') return
    if (word.code === 'halt' && (word.nominal || (dated && word.told))) return
    if (!mayName(text, word)) return
    if (inCase.test(text.slice(0, word.end)) || inCase.test(clauseBehind(text, word.end))) return
    if (isRepeated(text, word, words[index - 1])) return
    if (word.whole && word.state === 'stopped' && words.slice(0, index).some((one) => one.state !== null)) return
    const subjects =
      subjectsOf(text, masked, word, words.slice(0, index)) ??
      inheritedSubjects(text, masked, word, words.slice(0, index))?.filter(({kind}) => kind !== 'whole')
    if (!subjects?.length) {
      if (!isSubjectless(masked, word)) return
      const known = context.lastStopped.name ?? context.antecedent()?.name
      const name = known ?? context.hit()
      if (name)
        mentions.push(
          mentionOf(
            name,
            datedStatus(text, word, 0, context.publishedOn),
            {line, start: sentence.start, end: sentence.end},
            known ? mentionWeights.told : mentionWeights.whole
          )
        )
      return
    }
    const dates = withHeadingDate(line, text, word, clauseStart(words, word), context.publishedOn)
    for (const subject of subjects) {
      const name = resolve(subject, line, sentence.start, word, dates, context)
      if (!name || (dated && !text.includes('現在') && isNameless(subject, name, line))) continue
      mentions.push(
        mentionOf(
          name,
          dates,
          {line, start: sentence.start, end: sentence.end},
          name === context.hit() ? mentionWeights.whole : weightOf(subject, name, word.told || dated)
        )
      )
    }
  })
  return joinParts(mentions)
}

/** システム in a chronology: what was restored on a day, of which nothing tells whether it is all. */
function isNameless({kind}: Subject, name: LineSpan, line: Line): boolean {
  return (
    name.line === line &&
    (kind === 'whole' ||
      ((kind === 'generic' || kind === 'reference') && !ownName.test(line.folded.slice(name.start, name.end))))
  )
}

function weightOf({kind}: Subject, {line, start, end}: LineSpan, past: boolean): number {
  if (kind === 'whole' || /一部/.test(line.folded.slice(start, end))) return mentionWeights.whole
  return past ? mentionWeights.told : mentionWeights.prose
}

/** 「Xは通常どおり受付が可能です」 says one thing twice. */
function isRepeated(text: string, word: StateWord, before: StateWord | undefined): boolean {
  if (!before || before.state === null) return false
  if (word.code === 'going') return !/[、。]/.test(text.slice(before.end, word.start))
  if (word.code !== 'normal' || before.code !== 'normal') return false
  return word.start - before.end <= 8 && !/[、のをは]/.test(text.slice(before.end, word.start))
}

function mentionOf(name: LineSpan, dates: DatedStatus, statement: LineSpan, weight: number): ServiceMention {
  return {...nameWithAlias(name.line, name), parent: null, ...dates, statements: [statement], weight}
}

function rememberStop(
  text: string,
  masked: string,
  word: StateWord,
  line: Line,
  offset: number,
  context: ServiceContext
): void {
  const subject = subjectsOf(text, masked, word, [])?.[0]
  if (!subject || subject.kind === 'generic' || subject.kind === 'reference') return
  if (/^を|^し/.test(text.slice(word.end, word.end + 1)) && /おりまし|いまし/.test(text.slice(word.end, word.end + 12)))
    context.lastStopped.name = {line, start: offset + subject.span.start, end: offset + subject.span.end}
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

const pointing = /(?:以下|下記)の|^(?:上記(?!以外)|これら)/
const others = /^(?:その他|他の|上記以外).*サービス/
const begun = /受注|出荷|注文|入出庫|製造|生産|営業|診療|サービス/
const ownName = /サイト|ホームページ|HP|ショップ|ストア/i

/** What is looked into or watched goes on or begins in every disclosure. */
const ownWork = /(?:調査|監視|確認|対応|対策|作業|分析|解析|検証|協議|強化|準備)[^、。]{0,10}$/

/** A first look at a word, before its subject is searched. */
function mayName(text: string, word: StateWord): boolean {
  if (word.code === 'going') {
    const before = text.slice(0, word.start)
    return !ownWork.test(before.slice(-16)) && (still.test(text.slice(0, word.end)) || contrast.test(before))
  }
  return !text.startsWith('開始', word.start) || begun.test(text.slice(0, word.start))
}

const still = /継続|引き続き|引続き|現在|通常|従来|これまで/
const contrast = /(?:停止|休止|中止|見合わせ|でき|いただけ)[^、。]{0,16}が、/

const lightVerb = /^ご?(?:利用|公開|稼働|運用|運営)$/
const pointers = /^(?:当該|該当|対象|[本当同])/

/** 写真サービス where the text has 写真サービス「架空館」. */
function isCategory(text: string, {line, start}: LineSpan): boolean {
  return /[「『]/.test(line.folded[start - 1] ?? '') && line.folded.slice(0, start - 1).endsWith(text)
}

/** サイト is the 会員サイト that was hit, and no system. */
function isSameThing(text: string, {line, start, end}: LineSpan): boolean {
  return lightVerb.test(text) || line.folded.slice(start, end).endsWith(text.replace(pointers, ''))
}

/** 「システムは復旧しております」, where nothing names the system. */
function isBack(text: string, word: StateWord): boolean {
  return (
    (word.state === 'running' || word.state === 'partial') &&
    ((word.code === 'resume' && /(?:システム|サービス)$/.test(text)) ||
      (word.code === 'normal' && text.endsWith('システム')))
  )
}

/** 「出荷は引き続き行っております」 and not 「受付は専用窓口にて行っております」, which tells how. */
function goesOn(folded: string, offset: number, kind: Subject['kind'], name: LineSpan, word: StateWord): boolean {
  const before = folded.slice(offset, name.start)
  if (contrast.test(before)) return true
  if (kind === 'thing') return false
  const told = folded.slice(name.end, offset + word.end)
  return (
    !/問い?合わ?せ|相談/.test(folded.slice(name.start, name.end)) &&
    /^(?:は|も|を|につ|に関)/.test(told) &&
    still.test(told)
  )
}

/** That systems are back or fail is told of their state; that they were stopped, of a measure. */
function isPresentOfAll(folded: string, end: number, word: StateWord): boolean {
  if (word.state === 'running' || word.state === 'partial') return word.code === 'resume' || word.code === 'normal'
  return (
    word.state === 'stopped' && /^[がは]/.test(folded.slice(end)) && (word.code === 'halt' || word.code === 'unable')
  )
}

/** Whether what is said can be said of a service alone; any thing can be limited, begin or end. */
function showsService(word: StateWord, line: Line, {resumesOn}: DatedStatus): boolean {
  if (word.told || word.nominal || (word.state === 'returning' && resumesOn === null)) return false
  if (line.folded.startsWith('開始', word.start)) return false
  return (
    word.code === 'halt' ||
    word.code === 'resume' ||
    word.code === 'unable' ||
    word.code === 'normal' ||
    word.code === 'hard'
  )
}

/** 当該通販サイト, which nothing names more fully, is 通販サイト. */
function withoutPointer(name: LineSpan, kind: Subject['kind']): LineSpan {
  const text = name.line.folded.slice(name.start, name.end)
  const pointer = kind === 'reference' ? pointers.exec(text) : null
  return {...name, start: name.start + (pointer?.[0].length ?? 0)}
}

/** Where the name of a subject stands, and null where the state cannot be that of a service. */
function resolve(
  subject: Subject,
  line: Line,
  offset: number,
  word: StateWord,
  dates: DatedStatus,
  context: ServiceContext
): LineSpan | null {
  const {kind, span} = subject
  const own: LineSpan = {line, start: offset + span.start, end: offset + span.end}
  const text = line.folded.slice(own.start, own.end)
  if (kind === 'none' || pointing.test(text) || /^[^(]*\)/.test(text)) return null
  if (kind === 'thing' && word.code !== 'going' && !showsService(word, line, dates)) return null
  if (word.code === 'unaffected' && kind !== 'activity' && !others.test(text)) return null
  if (
    word.code === 'going' &&
    !((kind === 'activity' || kind === 'thing') && goesOn(line.folded, offset, kind, own, word))
  )
    return null
  if (kind === 'whole') return word.told || !isPresentOfAll(line.folded, own.end, word) ? null : own
  if (word.code === 'accept' && !/注文|予約|申込|受注|診療/.test(text)) return null
  if (line.folded.startsWith('開始', offset + word.start) && !begun.test(text)) return null
  if (kind === 'generic' || kind === 'reference') {
    if (word.told) return null
    const antecedent = context.antecedent()
    if (antecedent && pointsBack(text, antecedent)) return antecedent.name
    const full = context.fullName(kind === 'reference' ? text.replace(pointers, '') : text)
    if (full) return full
    const hit = context.hit()
    if (hit && isSameThing(text, hit)) return hit
    return ownName.test(text) || isBack(text, word) ? withoutPointer(own, kind) : null
  }
  if (kind === 'activity' && (word.code === 'end' || (word.state !== 'running' && /との取引$/.test(text)))) return null
  if (kind === 'system' && (word.told || word.code === 'limit')) return null
  if (
    kind === 'activity' &&
    (word.told || (word.state === 'returning' && dates.resumesOn === null && isBareActivity(text)))
  )
    return null
  const known = context.antecedent()
  if (known && isCategory(text, known.name)) return known.name
  if (conditional.test(line.folded.slice(own.end, own.end + 8))) return null
  return own
}
