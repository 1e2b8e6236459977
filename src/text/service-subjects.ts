import {everyMatch} from './every-match.ts'
import type {Span} from './noun-phrase.ts'
import {nounPhraseStart} from './noun-phrase.ts'
import {type PhraseBefore, phraseBefore} from './phrase-before.ts'
import {isBareActivity} from './service-name.ts'
import type {StateWord} from './service-state.ts'
import {asThing, namesIn, type Subject, thingsIn} from './subject-names.ts'
import {
  offererMark,
  organizationsBefore,
  partsIncluded,
  placeBefore,
  plainTopicMarker,
  strongTopic,
  topicsBefore
} from './subject-search.ts'
import {trimName} from './trim-name.ts'

const emptyPhrase = /^(?:現在|具体的な?|今後の?|本格的な?|全面的な?|なお|また|※現在|その後)$/

/** Longest stretch searched for the subject of a word. */
const subjectReach = 130

/**
 * Finds what a state word speaks of: its object, its subject, or the topic of the sentence.
 *
 * An activity alone (出荷を) gives way to a topic that names what is meant (架空工場は); a topic that has a state of its
 * own in the sentence is not asked again.
 *
 * @param text the folded sentence
 * @param masked the same through `maskBrackets`
 * @param word a state word of the sentence
 * @param earlier the state words before it
 * @returns the names, of which some may be of kind `none`; null where there is no subject
 * @example
 * subjectsOf(text, maskBrackets(text), word, []) // 「会員サイトを停止しております」: the span of 会員サイト
 */
export function subjectsOf(
  text: string,
  masked: string,
  word: StateWord,
  earlier: readonly StateWord[]
): Subject[] | null {
  const from = Math.max(0, word.start - subjectReach, contrastBefore(masked, word, earlier))
  const object = beforeAll(behindStated(objectOf(masked, word), masked, earlier), masked)
  const parts = object ? partsIncluded(text, masked, object.span.start) : []
  if (parts.length > 0) return parts
  const objects = object ? namesIn(text, object.span).filter((name) => !isClauseNoun(masked, object.span, name)) : []
  const [first] = objects
  const best = objects.find(({kind}) => kind !== 'none')?.kind ?? 'none'
  const isArgument =
    object !== null &&
    (argument.test(object.particle) ||
      masked.startsWith('の一部に', object.span.end) ||
      (word.code === 'delay' && masked[object.span.end] === 'に') ||
      (object.particle === 'の' && keptUp.test(masked.slice(word.end, word.end + 8))))
  const isBare =
    objects.length < 3 && first !== undefined && isBareActivity(text.slice(first.span.start, first.span.end))
  const doer = object && best === 'generic' ? doerOf(text, masked, from, object, word) : null
  if (doer) return doer
  if (object && word.code === 'unaffected' && first) {
    const isTopic = best === 'generic' || ofEvent.test(masked.slice(0, word.start))
    const used = isTopic ? topicsBefore(text, masked, from, object.span.start) : null
    return used ?? objects.map((one) => asThing(text, one))
  }
  if (object && useAlone.test(text.slice(object.span.start, object.span.end))) {
    const used = topicsBefore(text, masked, from, object.span.start, usedThing)
    if (used) return used
  }
  if (object && makeshift.test(text.slice(object.span.start, object.span.end))) {
    const replaced = topicsBefore(text, masked, from, object.span.start)
    if (replaced) return replaced
  }
  if (object && /^〓*ともに?/.test(masked.slice(object.span.end, word.start))) {
    const together = topicsBefore(text, masked, from, object.span.start)
    if (together) return together
  }
  if (best === 'service' || best === 'quoted' || best === 'system' || (best === 'activity' && !isBare))
    return isArgument ? objects.map((one) => asThing(text, one)) : objects
  const things = object && isArgument ? thingsIn(text, objects, word) : []
  // What は or が marks is the subject, and no other is to be looked for.
  const isPart = object !== null && masked.startsWith('一部', object.span.start)
  if (object && !isPart && subjectParticle.test(object.particle))
    return best === 'none' ? (things.length > 0 ? things : companyAtWork(text, masked, from, word)) : objects
  const until = object?.span.start ?? word.start
  const told = earlier.filter((one) => one.end <= until && isStop(one) && !isStop(word)).at(-1)
  const start = isBare && told ? Math.max(from, told.end) : from
  const plants = isBare && masked[until - 1] === 'で' ? phraseBefore(masked, until - 1) : null
  const included = plants ? partsIncluded(text, masked, plants.span.start) : []
  if (included.length > 0) return included
  const topics = topicsBefore(text, masked, start, until, isBare ? plainTopicMarker : undefined)
  // A system makes nothing: what is taken up again beside it is the work.
  if (topics) return isBare && object?.particle === 'を' && topics[0]?.kind === 'system' ? objects : topics
  const at = isBare || best === 'generic' ? placeBefore(text, masked, until) : null
  if (at) return [at]
  const isWork = first !== undefined && work.test(text.slice(first.span.start, first.span.end))
  const organizations = isBare || isWork ? organizationsBefore(text, masked, start, until, isBare) : []
  if (organizations.length > 0) return organizations
  const offerer = best === 'generic' ? strongTopic(text, masked, from, until, word, offererMark) : null
  if (offerer) return offerer
  if (best !== 'none') return objects
  if (things.length > 0) return things
  return strongTopic(text, masked, from, until, word) ?? objectBehind(text, masked, from, word)
}

/** 「架空便は、本件による影響はございません」 */
const ofEvent = /(?:による|に伴う|(?:件|事案|障害|事象|攻撃|アクセス)の)$/

/** 「会員サイトの停止を継続しております」 */
const keptUp = /^(?:措置)?を継続/

/** What stands for all that a company does. */
const work = /^(?:通常|全)?の?(?:業務|営業|事業|操業|稼働|事業活動|業務運営)$/

/** 「事象は解消し」 has its subject in itself; only what stands before it tells of what. */
const mended = /^(?!現在).+は解消/

/** 「基幹システムは暫定システムを復旧し」: what is back in part is what it stands in for. */
const makeshift = /^(?:暫定|仮|代替)[^設]/

const contrast = /(?:ますが|ですが|ましたが|ものの)、/

/** 「復旧作業を継続しておりますが、」 states nothing. */
const ownWork = /(?:作業|調査|対応|確認|監視)を(?:鋭意|引き続き)?$/

/** 「Xは再開しましたが、Yは…」: what was said of X is no subject of what follows, once X has its state. */
function contrastBefore(masked: string, word: StateWord, earlier: readonly StateWord[]): number {
  const last = earlier
    .filter(({state, start, end}) => state !== null && end <= word.start && !ownWork.test(masked.slice(0, start)))
    .at(-1)
  const match = last && contrast.exec(masked.slice(last.end, word.start))
  return last && match ? last.end + match.index + match[0].length : 0
}

const itself = /^(?:サービス|システム)(?:の?(?:提供|稼働|利用|運用))?$/

const doerMark = /(?:が|は|につきまして|について)、/g

/** 「予約サーバーが、攻撃によりサービスを停止しており」: the one that stops is named before. */
function doerOf(text: string, masked: string, from: number, object: PhraseBefore, word: StateWord): Subject[] | null {
  if (word.code !== 'halt' || object.particle !== 'を' || !itself.test(text.slice(object.span.start, object.span.end)))
    return null
  const mark = everyMatch(doerMark, masked.slice(from, object.span.start)).at(-1)
  if (!mark) return null
  const end = from + mark.index
  const name = trimName(text, {start: nounPhraseStart(masked, end), end})
  return named.test(text.slice(name.start, name.end)) ? [{span: name, kind: 'thing'}] : null
}

/** メールサーバー is known to its users, 当社サーバー is not. */
const named = /^(?!当|弊|本|一部|複数|同).{2,}(?:サーバー?|クラウド|ネットワーク)$/

/** What only a thing has that is used: 「会員サイトが、閲覧ができない状況です」. */
const useAlone = /^ご?(?:閲覧|利用|使用|表示|視聴|ログイン|接続|アクセス)$/
const usedThing =
  /が(?=、|[^、。はが]{2,24}(?:を受け|により))|(?:について|につきまして)?は|の(?=ご?(?:閲覧|利用|表示))/g
const noObject = /(?:状態|状況)$|^(?:こちら|これ|それ|現在)$|(?:ます|ました|です)$/

/** The phrase before a word; 「閲覧可能な状態に復旧」 has none. */
function objectOf(masked: string, word: StateWord): PhraseBefore | null {
  const object = phraseBefore(masked, word.start)
  return object && noObject.test(masked.slice(object.span.start, object.span.end)) ? null : object
}

const conjunction = /^(?:など)?(?:、|および|及び|ならびに|並びに)+/

/** 「サービス停止、ならびに出荷に影響が生じております」: what has stopped is told of before. */
function behindStated(object: PhraseBefore | null, masked: string, earlier: readonly StateWord[]): PhraseBefore | null {
  const inner = object && earlier.filter(({start, end}) => start >= object.span.start && end < object.span.end).at(-1)
  const joint = inner ? conjunction.exec(masked.slice(inner.end)) : null
  return object && inner && joint
    ? {...object, span: {start: inner.end + joint[0].length, end: object.span.end}}
    : object
}

/** 会員サイトをはじめとする各種サービス: what is named stands before. */
function beforeAll(object: PhraseBefore | null, masked: string): PhraseBefore | null {
  const at = object ? masked.slice(object.span.start, object.span.end).search(/をはじめと(?:する|した)/) : -1
  return object && at > 0 ? {...object, span: {start: object.span.start, end: object.span.start + at}} : object
}

const argument = /[はがをも]$|つきまして|ついて|関し|では$|には$/

const behind = /^(?:の|に)?(?=([^をはがに、。]{2,16})を(?:継続|実施|行|提供|続|再開))/

/** 「通常どおり出荷を継続しております」; of 業務 behind it the sentence says whose it is. */
function objectBehind(text: string, masked: string, from: number, word: StateWord): Subject[] | null {
  if (word.code !== 'normal') return null
  const match = behind.exec(masked.slice(word.end, word.end + 24))
  if (!match) return null
  const start = word.end + match[0].length
  const names = namesIn(text, {start, end: start + (match[1] ?? '').length}).filter(({kind}) => kind !== 'none')
  const organizations = work.test(match[1] ?? '') ? organizationsBefore(text, masked, from, word.start, false) : []
  if (organizations.length > 0) return organizations
  return names.length > 0 ? names : null
}

/** 「架空社では対策を実施し、安全に利用可能な状態です」: what is used is no company. */
const safeToUse = /安全にご?$/

/** 「架空社も通常どおり業務を継続しております」 */
function companyAtWork(text: string, masked: string, from: number, word: StateWord): Subject[] | null {
  if (word.code !== 'normal' || safeToUse.test(masked.slice(0, word.start))) return null
  const companies = organizationsBefore(text, masked, from, word.start, false)
  return companies.length > 0 ? companies : null
}

function isStop(word: StateWord): boolean {
  return word.state === 'stopped'
}

const subjectParticle = /(?:^|で)[はがも]$|つきまして|ついて|関し/

/** 「被害を受けたシステム」: the clause before it says which one is meant, and it names none. */
function isClauseNoun(masked: string, span: Span, name: Subject): boolean {
  return name.kind === 'generic' && /[たる]$/.test(masked.slice(0, span.start))
}

/**
 * Finds the subject of an earlier state word of the sentence: 「会員サイトを停止しておりましたが、復旧しました」.
 *
 * @param text the folded sentence
 * @param masked the same through `maskBrackets`
 * @param word the state word; a delay or a limit is not that of what was told before
 * @param earlier state words, in the order of the text
 */
export function inheritedSubjects(
  text: string,
  masked: string,
  word: StateWord,
  earlier: readonly StateWord[]
): Subject[] | null {
  if (word.code === 'delay' || word.code === 'limit') return null
  if (word.code === 'end' && objectOf(masked, word) !== null) return null
  if (contrastBefore(masked, word, earlier) > 0 && objectOf(masked, word) !== null) return null
  for (const one of [...earlier].reverse()) {
    const subjects = subjectsOf(text, masked, one, [])
    if (subjects) return subjects
  }
  return null
}

/** 「安全にご利用いただけるサービスの提供に努めます」 tells no state. */
const inState = /^(?:な?状態|とな|との|です|ます|$)/

/**
 * Whether a return names nothing at all: 「現在は復旧しております」, 「具体的な再開時期は未定です」.
 *
 * @param masked a folded sentence through `maskBrackets`
 * @param word a state word of the sentence
 */
export function isSubjectless(masked: string, word: StateWord): boolean {
  if (word.code === 'normal')
    return (
      /正常にご?$|現在は?、?$/.test(masked.slice(0, word.start)) ||
      (safeToUse.test(masked.slice(0, word.start)) && inState.test(masked.slice(word.end))) ||
      (/^(?:なお、)?現在/.test(masked) && masked.length <= 60)
    )
  if (word.code !== 'resume' || mended.test(masked.slice(word.start, word.end))) return false
  const object = objectOf(masked, word)
  return (
    object === null || object.particle === 'にて' || emptyPhrase.test(masked.slice(object.span.start, object.span.end))
  )
}
