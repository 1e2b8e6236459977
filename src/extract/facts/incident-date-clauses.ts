import {dateOnlyWords, foundStates, harmlessWords, ownMailWords, periodWords} from '../../lexicon/date-verbs.ts'
import {type DateVerb, findDateVerbs} from './incident-date-verbs.ts'

/*
 * Which verb governs a date (spec/facts.md, the rules at the end of occurredOn and discoveredOn).
 *
 * Matches: `、攻撃を受けたことを確認しました` is a notice, `に攻撃を受け、停止しました` an event, `より攻撃を受けていたことが判明` the start
 * of one. Must not: `に公表いたしました攻撃について`, `現在、漏えいは確認されていません`.
 * Known misses: the verb stands before the date (`発覚したのは3月6日です`).
 */

/** What a date is of. `start`: of an event that was found at another time. */
export type DateKind = 'event' | 'start' | 'notice'

/** The reading of what stands behind a date. */
export interface ClauseReading {
  kinds: readonly DateKind[]
  /** The event stands as the content of a notice: an earlier date may own the notice. */
  embedded: boolean
  /** The event stands as the content of a publication, which takes the date unless an earlier date owns it. */
  published: boolean
  /** Nothing was found that could govern the date: a verb behind a later date may. */
  open: boolean
  /** Offset behind the verb that decided. */
  end: number
}

/** What the date itself tells. */
export interface DateShape {
  /** It is a range, or から, より, 以降 follows. */
  starts: boolean
  /** It has an end too. */
  spans: boolean
  /** A clock time stands beside it. */
  timed: boolean
  /** An inquiry is named before it: 調査の結果、3月6日に…. */
  found: boolean
  precision: 'day' | 'month' | 'year'
}

const nothing = {embedded: false, published: false, open: false, end: 0}
const none: ClauseReading = {kinds: [], ...nothing}

const blank = / /g
const anyOf = (list: readonly string[]) => list.join('|')
const dateOnly = new RegExp(`^ ?(?:の)?(?:${anyOf(dateOnlyWords)})`)
const dated = /^ ?付/
const period = new RegExp(anyOf(periodWords))
const harmless = new RegExp(anyOf(harmlessWords))
const ownMail = new RegExp(anyOf(ownMailWords))
const startMark = /^ ?(?:頃|ごろ)?(?:から|より|以降|以後|にかけ)/
const eventNoun =
  /^ ?の(?!お知らせ|公表|発表|報告|ご報告|リリース|プレス)[^、。のにがを]{0,16}(?:攻撃|不正アクセス|障害|感染|インシデント|事案|被害)/
const startedInquiry = /調査|対策本部|対応/
const inquiry = /調査|解析|直ちに|その結果|ところ、|中で|その後|結果、|精査/
const apart = /^ ?に?[、,]/
/** A date before a noun, or in brackets behind one, tells of that noun only. */
const attributive = /^ ?(?:の(?![夜朝昼夕未深早午間終休]|業務|営業|勤務|期間)|\)(?:に[対つ関]|の|を|が|は))/
const attack = /(?:アクセス|攻撃|感染|侵入|流出|漏えい|漏洩)(?:等|など)?[がを]$/
const search = /調査を|ところ|結果|点検|確認作業/
/** What the inquiry of that day found stands behind a later date. */
const searched = /(?:調査|確認)[^。]{0,16}(?:ところ|結果)、?$/
const topic = /(?:について|につき|に関し|に関する|に対し|の件|に伴|により|によって|に係)/
const laterTopic = 24
const directly = 3
const nearby = 12
const harmlessReach = 24
const nearPublication = 40

/** The verb that an event hands the date on to: the first of another kind behind it. */
function noticeBehind(verbs: readonly DateVerb[], from: number): DateVerb | undefined {
  return verbs.slice(from + 1).find(({code}) => code !== 'event' && code !== 'deed')
}

function isNotice(verb: DateVerb | undefined): boolean {
  return verb !== undefined && (verb.code === 'notice' || verb.code === 'received') && !verb.denied
}

function startOf(verb: DateVerb, embedded: boolean): ClauseReading {
  return {...nothing, kinds: ['start'], embedded, end: verb.end}
}

/** An event that was found at another time: a span, a month, or what an inquiry brought to light. */
function isFoundLater(verb: DateVerb, date: DateShape): boolean {
  return date.starts || date.found || verb.form === 'record' || (date.precision !== 'day' && verb.start <= nearby)
}

/** `障害が発生し、調査の結果…を確認`: told for itself, not as what was found. */
function standsAlone(tail: string, verb: DateVerb, between: string, date: DateShape): boolean {
  const words = tail.slice(verb.start, verb.end)
  if (inquiry.test(between) || words.startsWith('発生')) return true
  if (!apart.test(tail)) return !foundStates.some((state) => words.startsWith(state))
  return date.timed && words.includes('受け')
}

function readEvent(tail: string, verbs: readonly DateVerb[], at: number, date: DateShape): ClauseReading {
  const verb = verbs[at]
  if (!verb) return none
  const event: ClauseReading = {...nothing, kinds: [date.spans ? 'start' : 'event'], end: verb.end}
  if (verb.form === 'record') return startOf(verb, true)
  if (verb.closed && searched.test(tail)) return {...event, kinds: [...event.kinds, 'notice']}
  if (verb.form === 'final' || verb.closed) return event
  if (verb.form === 'linked' && !verb.comma && verbs[at + 1]?.code === 'event')
    return readEvent(tail, verbs, at + 1, date)
  const behind = noticeBehind(verbs, at)
  if (!behind) return event
  if (behind.code === 'publication')
    return verb.form === 'embedded' && behind.start - verb.end <= nearPublication
      ? {...none, published: true, end: verb.end}
      : event
  if (!isNotice(behind)) return event
  const between = tail.slice(verb.end, behind.start)
  if (isFoundLater(verb, date)) return startOf(verb, verb.form === 'embedded')
  if (verb.form === 'relative' && (verb.start <= directly || topic.test(between.slice(0, laterTopic)))) return event
  if (verb.form === 'linked' && standsAlone(tail, verb, between, date)) return event
  return {...nothing, kinds: ['notice'], embedded: verb.form === 'embedded', end: behind.end}
}

function readNotice(tail: string, verb: DateVerb, shape: DateShape): ClauseReading {
  const before = tail.slice(0, verb.end)
  if (verb.denied || harmless.test(before.slice(-harmlessReach))) return none
  if (shape.found && attack.test(tail.slice(0, verb.start))) return none
  if (!shape.starts) return {...nothing, kinds: ['notice'], end: verb.end}
  const embedded = /(?:こと|の)[がを]$/.test(tail.slice(0, verb.start))
  return {...nothing, kinds: embedded ? ['start'] : ['start', 'notice'], embedded, end: verb.end}
}

function published(verbs: readonly DateVerb[]): boolean {
  return verbs.some(({code}) => code === 'publication')
}

/** Whether a deed leaves the date to the verbs behind it: it describes a noun, or leads up to what was found. */
function passes(tail: string, verb: DateVerb): boolean {
  if (verb.lasting || search.test(tail.slice(0, verb.end + 2))) return true
  return (verb.form === 'relative' || verb.form === 'embedded') && verb.start > directly
}

/**
 * Reads what stands behind a date.
 *
 * @param tail folded text from the end of the date to the next date or the end of the sentence
 * @param date what the date itself tells
 * @example
 * const day = {starts: false, spans: false, timed: false, found: false, precision: 'day'} as const
 * readDateClause('、攻撃を受けたことを確認しました。', day).kinds // ['notice']
 */
export function readDateClause(tail: string, date: DateShape): ClauseReading {
  if (!tail.includes(' ')) return readClause(tail, date)
  const reading = readClause(tail.replace(blank, ''), date)
  return {...reading, end: withBlanks(tail, reading.end)}
}

/** From an offset of the text without blanks to that of the text with them. */
function withBlanks(text: string, offset: number): number {
  let at = 0
  for (let rest = offset; rest > 0 && at < text.length; at++) if (text[at] !== ' ') rest--
  return at
}

function readClause(tail: string, date: DateShape): ClauseReading {
  const stateOfDay = dateOnly.test(tail)
  if (stateOfDay && !dated.test(tail)) return none
  const verbs = findDateVerbs(tail)
  if (stateOfDay && (verbs[0]?.code !== 'received' || published(verbs))) return none
  const shape = {...date, starts: date.starts || startMark.test(tail)}
  const noun = eventNoun.exec(tail)
  if (noun) return {...nothing, kinds: ['event'], end: noun[0].length}
  if (attributive.test(tail)) return none
  for (const [at, verb] of verbs.entries()) {
    const before = tail.slice(0, verb.start)
    if (shape.starts && period.test(tail.slice(0, verb.end + 4))) return none
    if (shape.starts && startedInquiry.test(before)) return none
    if (verb.code === 'publication') {
      if (verb.form === 'nominal' && verb.start >= directly) continue
      return none
    }
    if (verb.code === 'deed') {
      if (passes(tail, verb)) continue
      return none
    }
    if (verb.code === 'notice' || verb.code === 'received') return readNotice(tail, verb, shape)
    if (verb.denied) continue
    if (/^[送配]信/.test(tail.slice(verb.start, verb.end)) && ownMail.test(before)) return none
    return readEvent(tail, verbs, at, shape)
  }
  return {...none, open: true}
}
