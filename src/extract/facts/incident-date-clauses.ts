import {dateOnlyWords, foundStates, ownMailWords, periodWords} from '../../lexicon/date-verbs.ts'
import {beginsThere} from './incident-date-beginnings.ts'
import {isHarmless, isWorldly} from './incident-date-harmless.ts'
import {inquiry, isOutageLookedInto} from './incident-date-outages.ts'
import {type DateVerb, findDateVerbs} from './incident-date-verbs.ts'

/*
 * Which verb governs a date (spec/facts.md, the rules at the end of occurredOn and discoveredOn).
 *
 * Matches: `、攻撃を受けたことを確認しました` is a notice, `に攻撃を受け、停止しました` an event, `より攻撃を受けていたことが判明` the start
 * of one. Must not: `に公表いたしました攻撃について`, `現在、漏えいは確認されていません`.
 * Words before the date are read in incident-date-inversions.ts. Known misses: `3月6日時点で把握しておりました`.
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
  /** From hour to hour of one day or night: the span is that of the event. */
  hours: boolean
  /** A clock time stands beside it. */
  timed: boolean
  /** An inquiry is named before it: 調査の結果、3月6日に…. */
  found: boolean
  precision: 'day' | 'month' | 'year'
}

const none: ClauseReading = {kinds: [], embedded: false, published: false, open: false, end: 0}
const blank = / /g
/** `掲載していました`, from day to day: the exposure. */
const shown = /^(?:掲載|公開|配信)(?:して|されて|した状態|された状態)/
/** `(以下「本件」といいます)`, `(日本時間)`, `(下記3.参照)` */
const aside = /\([^()0-9]{1,80}\)|\([^()]{1,20}参照\)/g
const anyOf = (list: readonly string[]) => list.join('|')
const dateOnly = new RegExp(`^ ?(?:の)?(?:${anyOf(dateOnlyWords)})`)
const dated = /^ ?付/
const press = /報道|新聞|記事/
/** `3月6日に「攻撃について」として…を公表`: the title is blanked. */
const titled = /^(?:付け?で|に|で)?、?として/
/** `期間中に購入された`, but `期間中に不正アクセスを行った`. */
const period = new RegExp(
  `(?:${anyOf(periodWords)})(?!者|情報|履歴|内容|書|フォーム|画面|が(?:でき|行え|困難))|期間中に(?![^。]{0,12}(?:不正|攻撃|第三者|侵入))`
)
const ownMail = new RegExp(anyOf(ownMailWords))
const startMark = /^ ?(?:頃|ごろ)?(?:から|より|以降|以後|にかけ)/
const eventNoun =
  /^ ?の(?!お知らせ|公表|発表|報告|ご報告|リリース|プレス)[^、。のにがを]{0,16}(?:攻撃|不正アクセス|障害|感染|インシデント|事案|被害)/
/** `3月6日発生の障害`, `3月6日に判明の攻撃`, `3月6日が最初の侵入日`. */
const compound =
  /^ ?に?(?:(?<event>発生)|判明|発覚|検知|覚知)の(?=[^、。]{0,16}(?:攻撃|アクセス|障害|感染|インシデント|事案|被害|改ざん|漏))/
const startedInquiry = /調査|対策本部|対応/
/** What was noted is told as a clause of its own: the event may stand within it. */
const contentClause = /こと|事が|事を|もの|旨|事実|との|状態|可能性|おそれ|恐れ|疑い/
const apart = /^ ?に?[、,]/
/** `の利用者からの通報により`: the noun is what came in on that day. */
const senders = /^ ?の[^。、]{1,20}(?:から|より)の/
/** `に実施した点検において`: what it found stands behind. */
const found =
  /^ ?に?、?(?:実施|行)[^。、]{1,8}た[^。、]{0,16}(?:調査|点検|診断|検査|監査|確認|作業|棚卸)[^。、]{0,6}(?:で|において|にて|により|結果|際|中)/
/** A date before a noun, or in brackets behind one, tells of that noun only. */
const attributive =
  /^ ?(?:の(?![夜朝昼夕未深早午間終休]|業務|営業|勤務|期間|定期|点検|調査(?:で|に|の結果)|[^、。のをが]{0,6}(?:通報|連絡|指摘|申し出|監査)(?:により|によって|で|を受け)|確認|監視|巡回|保守|検査|メンテナンス|作業)|\)(?:に[対つ関]|の|を|が|は))/
const attack = /(?:アクセス|攻撃|感染|侵入|流出|漏えい|漏洩)(?:等|など)?[がを]$/
/** Found before, on another day. */
const again = /再び|再度/
const search = /調査[をでに]|ところ|結果|点検|確認作業/
const startedApart = /^ ?(?:頃|ごろ)?(?:から|より|以降|以後|にかけて?)?、/
/** What the inquiry of that day found stands behind a later date. */
const searched = /(?:調査|確認)[^。]{0,16}(?:ところ|結果)、?$/
const topic = /(?:について|につき|に関し|に関する|に対し|の件|に伴|により|によって|に係)/
const source = /(?:より|から)、/
/** `3月6日に発生したことに関連し`, `発生したことに伴い`: told as known, whatever was found of it. */
const ofKnown = /(?:こと|件)に(?:関|伴|係|つ)/
/** `侵入していたものと推定されます`: nobody noticed on that day. */
const inferred = /(?:もの|こと)?と(?:推定|推測|想定|考え|思わ|みら|みて|見ら)/
const contentOfPast = /た(?:こと|形跡|痕跡|もの|事実)[がを]$/
const content = /(?:旨の?|との?|という) ?ご?$/
/** 発表されました: the organisation heard of it as all others did. */
const toldByOthers = /^(?:発表|公表|報道)され(?:た|まし)/
/** Nobody notices that all is well: `応答がないことに気付き`. */
const missed = /^気(?:付|づ|が)/
const byOthers = /^..され(?:た|てい)/
const nearNoun = 12
const laterTopic = 24
const directly = 3
const nearby = 12
const nearPublication = 40

/** The verb that an event hands the date on to: the first of another kind behind it. */
function noticeBehind(verbs: readonly DateVerb[], from: number): DateVerb | undefined {
  return verbs.slice(from + 1).find(({code}) => code !== 'event' && code !== 'deed')
}

function isNotice(verb: DateVerb | undefined): boolean {
  return verb !== undefined && (verb.code === 'notice' || verb.code === 'received') && !verb.denied
}

function startOf(verb: DateVerb, embedded: boolean): ClauseReading {
  return {...none, kinds: ['start'], embedded, end: verb.end}
}

/** `5月に改ざんされていることが判明`: it still went on when it was found. */
const goesOn = /^[^、。た]{1,8}て(?:い|お)る(?:こと|旨|との|と|状[態況])/

/** An event that was found at another time: a span, a month, or what an inquiry brought to light. */
function isFoundLater(tail: string, verb: DateVerb, date: DateShape): boolean {
  if (date.starts || date.found || verb.form === 'record') return true
  return date.precision !== 'day' && verb.start <= nearby && !goesOn.test(tail.slice(verb.start))
}

/** `障害が発生し、調査の結果…を確認`: told for itself, not as what was found. */
function standsAlone(tail: string, verb: DateVerb, between: string, date: DateShape): boolean {
  const words = tail.slice(verb.start, verb.end)
  if (inquiry.test(between) || words.startsWith('発生')) return true
  if (!apart.test(tail)) return !foundStates.some((state) => words.startsWith(state))
  return words.includes('受け') && (date.timed || !contentClause.test(between))
}

/** `委託先より、攻撃を受け…との報告を受けました`: all that was told, whatever its clauses. */
function isTold(tail: string, verbs: readonly DateVerb[], at: number): boolean {
  const told = verbs.slice(at + 1).find(({code}) => code === 'received')
  if (told === undefined || told.denied) return false
  return source.test(tail.slice(0, verbs[at]?.start)) && content.test(tail.slice(0, told.start))
}

/** `暗号化され被害が発生し`, `暗号化される被害が発生した`: one event in two verbs. */
function handsOn(verb: DateVerb, next: DateVerb | undefined): boolean {
  if (next?.code !== 'event') return false
  if (verb.form === 'linked') return !verb.comma
  return verb.form === 'relative' && next.start - verb.end <= nearNoun
}

function readEvent(tail: string, verbs: readonly DateVerb[], at: number, date: DateShape): ClauseReading {
  const verb = verbs[at]
  if (!verb) return none
  const event: ClauseReading = {...none, kinds: [date.spans ? 'start' : 'event'], end: verb.end}
  if (verb.form === 'record') return startOf(verb, true)
  if (verb.closed && searched.test(tail)) return {...event, kinds: [...event.kinds, 'notice']}
  if (verb.form === 'final') return event
  if (verb.closed) return isTold(tail, verbs, at) ? {...none, kinds: ['notice'], end: verb.end} : event
  if (handsOn(verb, verbs[at + 1])) return readEvent(tail, verbs, at + 1, date)
  if (isTold(tail, verbs, at)) return {...none, kinds: ['notice'], end: verb.end}
  // `1月5日に発生した同様の事象`: another one.
  if (verb.form === 'relative' && tail.startsWith('同様', verb.end)) return none
  const behind = noticeBehind(verbs, at)
  const upToVerb = tail.slice(verb.start, verb.end + nearby)
  if (!behind) return verb.form === 'embedded' && inferred.test(upToVerb) ? startOf(verb, true) : event
  if (verb.form === 'embedded' && ofKnown.test(upToVerb) && !apart.test(tail)) return event
  if (behind.code === 'publication') {
    if (verb.form !== 'embedded' || behind.start - verb.end > nearPublication) return event
    if (toldByOthers.test(tail.slice(behind.start, behind.end))) return {...none, kinds: ['notice'], end: behind.end}
    return {...none, published: true, end: verb.end}
  }
  if (!isNotice(behind) || isHarmless(tail.slice(0, behind.end))) return event
  const between = tail.slice(verb.end, behind.start)
  if (date.hours && !date.found) return {...event, embedded: verb.form === 'embedded'}
  if (isFoundLater(tail, verb, date)) {
    const start = startOf(verb, verb.form === 'embedded')
    // `3月6日より、…が届いているとの連絡があり`: reports came in from that day on.
    if ((isReportOf(tail, behind) && !date.spans) || isOutageLookedInto(tail, verb, between))
      return {...start, kinds: ['start', 'notice']}
    return start
  }
  const describes = verb.start <= directly && !apart.test(tail)
  if (verb.form === 'relative' && (describes || topic.test(between.slice(0, laterTopic)))) return event
  if (verb.form === 'linked' && standsAlone(tail, verb, between, date))
    return isOutageLookedInto(tail, verb, between) ? {...event, kinds: [...event.kinds, 'notice']} : event
  const embedded = verb.form === 'embedded' || contentOfPast.test(tail.slice(0, behind.start))
  return {...none, kinds: ['notice'], embedded, end: behind.end}
}

/** `攻撃が確認され、障害が発生しました`: the sentence tells the event itself, and no inquiry between. */
function endsInEvent(tail: string, verb: DateVerb, verbs: readonly DateVerb[]): boolean {
  const last = verbs.at(-1)
  if (last?.code !== 'event' || last.form !== 'final' || last.denied || verb.form !== 'linked') return false
  return tail.startsWith('発生', last.start) && !inquiry.test(tail.slice(verb.end, last.start))
}

function readNotice(tail: string, verb: DateVerb, shape: DateShape, verbs: readonly DateVerb[]): ClauseReading {
  const before = tail.slice(0, verb.end)
  const noticing = tail.slice(verb.start, verb.end)
  if (verb.denied || again.test(before) || (!missed.test(noticing) && isHarmless(before))) return none
  if (shape.found && attack.test(tail.slice(0, verb.start))) return none
  if (verb.form === 'relative' && isWorldly(tail.slice(verb.end))) return none
  // From a day on reports came in: the first of them tells the day.
  if (!shape.starts && verb.comma && endsInEvent(tail, verb, verbs))
    return {...none, kinds: ['event', 'notice'], end: verb.end}
  const told = tail.slice(0, verb.start)
  if (!shape.starts || verb.code === 'received')
    return {...none, kinds: ['notice'], embedded: contentOfPast.test(told), end: verb.end}
  const embedded = /(?:こと|の)[がを]$/.test(told)
  // From day to day: what went on, not when it was noted.
  const isCourse = embedded || (shape.spans && !shape.hours)
  return {...none, kinds: isCourse ? ['start'] : ['start', 'notice'], embedded, end: verb.end}
}

function published(verbs: readonly DateVerb[]): boolean {
  return verbs.some(({code}) => code === 'publication')
}

/** `3月6日以降、購入されたお客様から…との連絡を`: what was reported, of whatever buyers. */
function isReportOf(tail: string, verb: DateVerb): boolean {
  return verb.code === 'received' && startedApart.test(tail)
}

/** Whether a deed leaves the date to the verbs behind it: it describes a noun, or leads up to what was found. */
function passes(tail: string, verb: DateVerb): boolean {
  if (verb.lasting || found.test(tail) || search.test(tail.slice(0, verb.end + 2))) return true
  return (verb.form === 'relative' || verb.form === 'embedded') && verb.start > directly
}

/**
 * Reads what stands behind a date.
 *
 * @param tail folded text from the end of the date to the next date or the end of the sentence
 * @param date what the date itself tells
 * @example
 * const day = {starts: false, spans: false, hours: false, timed: false, found: false, precision: 'day'} as const
 * readDateClause('、攻撃を受けたことを確認しました。', day).kinds // ['notice']
 */
export function readDateClause(tail: string, date: DateShape): ClauseReading {
  const plain = tail.includes('(') ? tail.replace(aside, (words) => ' '.repeat(words.length)) : tail
  if (!plain.includes(' ')) return readClause(plain, date)
  const reading = readClause(plain.replace(blank, ''), date)
  return {...reading, end: withBlanks(plain, reading.end)}
}

/** From an offset of the text without blanks to that of the text with them. */
function withBlanks(text: string, offset: number): number {
  let at = 0
  for (let rest = offset; rest > 0 && at < text.length; at++) if (text[at] !== ' ') rest--
  return at
}

/** `3月6日付で…との報告を受け`: the date of a letter. */
function readDated(tail: string, verbs: readonly DateVerb[]): ClauseReading {
  const told = verbs.find(
    ({code, start}) => code === 'received' || (code === 'notice' && press.test(tail.slice(0, start)))
  )
  if (told === undefined || told.denied || published(verbs)) return none
  return {...none, kinds: ['notice'], end: told.end}
}

function readClause(tail: string, date: DateShape): ClauseReading {
  const stateOfDay = dateOnly.test(tail)
  if ((stateOfDay && !dated.test(tail)) || titled.test(tail)) return none
  const verbs = findDateVerbs(tail)
  if (stateOfDay) return readDated(tail, verbs)
  const shape = {...date, starts: date.starts || startMark.test(tail)}
  const noun = eventNoun.exec(tail)
  if (noun) return {...none, kinds: ['event'], end: noun[0].length}
  const named = compound.exec(tail)
  if (named) return {...none, kinds: [named.groups?.event ? 'event' : 'notice'], end: named[0].length}
  if (beginsThere(tail)) return {...none, kinds: ['start'], end: tail.length}
  if (attributive.test(tail) && !senders.test(tail)) return none
  // Nobody counts purchases from clock time to clock time.
  const isOneOccasion = shape.hours && shape.timed
  const mayBePeriod = shape.starts && !isOneOccasion && !verbs.some((verb) => isReportOf(tail, verb))
  for (const [at, verb] of verbs.entries()) {
    const before = tail.slice(0, verb.start)
    if (mayBePeriod && period.test(tail.slice(0, verb.end + 4))) return none
    if (shape.starts && startedInquiry.test(before)) return none
    if (verb.code === 'publication') {
      if (verb.form === 'nominal' && verb.start >= directly) continue
      // `公表されている攻撃の`: describes a noun, and dates nothing.
      if (verb.form === 'relative' && byOthers.test(tail.slice(verb.start))) continue
      if (shape.spans && shown.test(tail.slice(verb.start))) return {...none, kinds: ['start'], end: verb.end}
      return none
    }
    if (verb.code === 'deed') {
      if (passes(tail, verb)) continue
      return none
    }
    // `3月6日より、攻撃が確認された端末の利用を再開`: the day is that of the deed.
    if (shape.starts && verb.form === 'relative' && verb.start > directly && isNotice(verb)) continue
    if (verb.code === 'notice' || verb.code === 'received') return readNotice(tail, verb, shape, verbs)
    if (verb.denied) continue
    if (/^[送配]信/.test(tail.slice(verb.start, verb.end)) && ownMail.test(before)) return none
    return readEvent(tail, verbs, at, shape)
  }
  return {...none, open: true}
}
