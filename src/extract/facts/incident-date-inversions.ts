import {dateLabels, dateVerbs, publicNouns} from '../../lexicon/date-verbs.ts'
import {anyOf} from '../../text/any-of.ts'
import type {DateKind} from './incident-date-clauses.ts'
import {isHarmless} from './incident-date-harmless.ts'
import {findDateVerbs} from './incident-date-verbs.ts'

/*
 * Words that tell what a date is of and stand before it (spec/facts.md, the rules at the end of occurredOn and
 * discoveredOn).
 *
 * Matches: `発覚したのは3月6日です`, `攻撃を受けた3月6日以降`, `最初の侵入は3月1日でした`, `との連絡を3月6日に受けました`.
 * Must not: `公表したのは3月6日`, `警察への報告を3月6日に`, `復旧は3月6日です`.
 */

const longestLead = 60
/** The lead of a date that words before it may tell of: the cheap first look. */
const mayTell = /(?:[はたをが]|より|から|過日|去る|を受け|を見て|を知り)[、 ]{0,2}$/
const cleft = /のは、? ?$/
/** `受けた3月6日`; polite forms close a sentence. */
const attributive = /(?<!まし|でし)た ?$/
const topic = /は、? ?$/
/** What makes a statement of a date: `3月1日です`, `3月1日であったこと`, `3月1日に遡る`. */
const copula =
  /^ ?(?:\(現地時間\)|\(日本時間\))? ?(?:頃|ごろ|未明|早朝|夜|深夜)? ?(?:です|でし|であ|でござ|だ[。、っと]|の(?:もの|こと)(?:で|と)|に(?:さかのぼ|遡)|とみられ|と(?:推定|考え|思われ|判明|特定)|とのこと|、|。|$)/
/** `3月1日であることが判明` */
const foundLater = /^[^。、]{0,6}(?:であ(?:る|った)(?:こと|と)|とみられ|と(?:判明|推定|特定)|に(?:さかのぼ|遡))/
/** `最初に不正なログインが確認されたのは`: the earliest trace, no discovery. */
const firstOfAll = /最初[にの]|初めて|はじめて/
/** `最後に所在を確認したのは` */
const lastOfAll = /最後に[^。]{0,24}$/
const nearTopic = 12

const received = dateVerbs.find(({code}) => code === 'received')
const toldNouns = anyOf((received?.nouns ?? []).filter((noun) => !publicNouns.includes(noun)))
/** `との報告を同社より`: what was received, with its particle, and at most who sent it. */
const object = new RegExp(
  `(?<!(?:へ|に対する|宛)の ?ご?)${toldNouns}(?:等|など)?([をが])(?:[^。、をが]{1,20}(?:より|から|に))?[、 ]{0,2}(?:(?:過日|去る)[、 ]{0,2})?$`
)
/** What follows the date, up to the verb that takes the object. */
const nearVerb = 24
const toldVerbs = new Map(
  ['を', 'が'].map((particle) => [
    particle,
    new RegExp(
      `^[^。、をが]{0,${nearVerb}}?${anyOf(
        (received?.verbs ?? []).filter((verb) => verb.startsWith(particle)).map((verb) => verb.slice(1))
      )}`
    )
  ])
)

const contentOfNews = /(?:こと|旨|もの)[がは]、? ?$/
const madeNews =
  /^ ?(?:付で)?に?、?(?:[^。、をが]{1,16}(?:より|から|により|によって|にて|で))?(?:発表|公表|報道)され(?:た|まし)/

const press = /(?:報道|新聞記事|ニュース)(?:等|など)?を(?:受け|見て|知り)、? ?$/
const askedOwn = /^[^。]{0,40}(?:確認|調査|照会)(?:を(?:開始|行|依頼|始)|し)/

function kindOf(code: string): DateKind[] | null {
  if (code === 'notice' || code === 'received') return ['notice']
  return code === 'event' ? ['event'] : null
}

/** `発覚したのは`, `攻撃を受けた`: the verb reaches up to the date. */
function kindsByVerb(lead: string, tail: string): DateKind[] | null {
  const isCleft = cleft.test(lead)
  if (isCleft && lastOfAll.test(lead)) return []
  if (!isCleft && !attributive.test(lead)) return null
  const verb = findDateVerbs(lead).at(-1)
  if (verb === undefined || verb.denied || lead.slice(verb.end).trim().replace('、', '') !== '')
    return isCleft ? [] : null
  if (verb.code === 'event' && isCleft && foundLater.test(tail)) return ['start']
  if (verb.code === 'notice' && isCleft && firstOfAll.test(lead)) return ['start']
  return kindOf(verb.code) ?? (isCleft ? [] : null)
}

/** `最初の侵入は3月1日でした`. */
function kindsByTopic(lead: string, tail: string): DateKind[] | null {
  if (!topic.test(lead) || !copula.test(tail)) return null
  const noun = lead.slice(-nearTopic)
  const [notice, event] = dateLabels.map(({terms}) => Math.max(...terms.map((term) => noun.lastIndexOf(term))))
  if (notice === undefined || event === undefined || Math.max(notice, event) < 0) return null
  return notice > event ? ['notice'] : ['start']
}

/** `との報告を3月6日に受けました`. */
function kindsByObject(lead: string, tail: string): DateKind[] | null {
  const particle = object.exec(lead)?.[1]
  return particle !== undefined && !isHarmless(lead) && toldVerbs.get(particle)?.test(tail) ? ['notice'] : null
}

/** `攻撃が発生したことが、3月6日に発表されました`: news of another's making. */
function kindsByNews(lead: string, tail: string): DateKind[] | null {
  if (!contentOfNews.test(lead) || !madeNews.test(tail)) return null
  const verb = findDateVerbs(lead).at(-1)
  return verb?.code === 'event' && verb.form === 'embedded' && !verb.denied ? ['notice'] : null
}

/** `新聞報道を受け、3月6日に確認を開始`: the news told the organisation. */
function kindsByPress(lead: string, tail: string): DateKind[] | null {
  return press.test(lead) && askedOwn.test(tail) ? ['notice'] : null
}

/**
 * Tells what a date is of by the words before it.
 *
 * @param lead folded text before the date, back to the date before it or to the beginning of the sentence
 * @param tail folded text behind the date
 * @returns null where those words leave it to what follows; empty where they claim the date for something else
 * @example
 * kindsBefore('不正アクセスを検知したのは', 'です。') // ['notice']
 */
export function kindsBefore(lead: string, tail: string): readonly DateKind[] | null {
  if (!mayTell.test(lead.slice(-4))) return null
  const near = lead.slice(-longestLead)
  return (
    kindsByVerb(near, tail) ??
    kindsByTopic(near, tail) ??
    kindsByObject(near, tail) ??
    kindsByNews(near, tail) ??
    kindsByPress(near, tail)
  )
}
