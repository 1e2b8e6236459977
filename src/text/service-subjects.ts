import {canBeNamed} from './named-thing.ts'
import type {Span} from './noun-phrase.ts'
import {nounPhraseStart} from './noun-phrase.ts'
import {type PhraseBefore, phraseBefore} from './phrase-before.ts'
import type {NameKind} from './service-name.ts'
import {isBareActivity, kindOfName, splitNames, trimName} from './service-name.ts'
import type {StateWord} from './service-state.ts'

/** A noun phrase that a state word speaks of. */
export interface Subject {
  span: Span
  kind: NameKind
}

const topicMarker =
  /(?:につきまして(?:は|も)?|について(?:は|も)?|に関しまして(?:は|も)?|に関して(?:は|も)?|におきまして(?:は|も)?|においても?は?|への影響(?=は)|では|には|は|も|の(?:表示)?(?:不具合|障害|エラー|安全性?|復旧|修復)(?:作業)?[をがは](?=解消|修正|改善|確認|完了|解決))/g
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
  const from = Math.max(0, word.start - subjectReach)
  const object = objectOf(masked, word)
  const parts = object ? partsIncluded(text, masked, object.span.start) : []
  if (parts.length > 0) return parts
  const objects = object ? namesIn(text, object.span).filter((name) => !isClauseNoun(masked, object.span, name)) : []
  const [first] = objects
  const best = objects.find(({kind}) => kind !== 'none')?.kind ?? 'none'
  const isArgument = object !== null && argument.test(object.particle)
  const isBare =
    objects.length < 3 && first !== undefined && isBareActivity(text.slice(first.span.start, first.span.end))
  const doer = object && best === 'generic' ? doerOf(text, masked, from, object, word) : null
  if (doer) return doer
  if (word.code === 'unaffected' && first) return objects.map((one) => asThing(text, one))
  if (object && useAlone.test(text.slice(object.span.start, object.span.end))) {
    const used = topicsBefore(text, masked, from, object.span.start, usedThing)
    if (used) return used
  }
  if (object && /^〓*ともに?/.test(masked.slice(object.span.end, word.start))) {
    const together = topicsBefore(text, masked, from, object.span.start)
    if (together) return together
  }
  if (best === 'service' || best === 'quoted' || best === 'system' || (best === 'activity' && !isBare))
    return isArgument ? objects.map((one) => asThing(text, one)) : objects
  const things = object && isArgument ? thingsIn(text, object.span, word) : []
  // What は or が marks is the subject, and no other is to be looked for.
  const isPart = object !== null && masked.startsWith('一部', object.span.start)
  if (object && !isPart && subjectParticle.test(object.particle))
    return best === 'none' ? (things.length > 0 ? things : null) : objects
  const until = object?.span.start ?? word.start
  const told = earlier.filter((one) => one.end <= until && isStop(one) && !isStop(word)).at(-1)
  const start = isBare && told ? Math.max(from, told.end) : from
  const plants = isBare && masked[until - 1] === 'で' ? phraseBefore(masked, until - 1) : null
  const included = plants ? partsIncluded(text, masked, plants.span.start) : []
  if (included.length > 0) return included
  const topics = topicsBefore(text, masked, start, until)
  // A system makes nothing: what is taken up again beside it is the work.
  if (topics) return isBare && object?.particle === 'を' && topics[0]?.kind === 'system' ? objects : topics
  const at = isBare ? (placeBefore(text, masked, until) ?? organizationBefore(text, masked, start, until)) : null
  if (at) return [at]
  if (best !== 'none') return objects
  if (things.length > 0) return things
  return strongTopic(text, masked, from, until, word) ?? objectBehind(text, masked, word)
}

const itself = /^(?:サービス|システム)(?:の?(?:提供|稼働|利用|運用))?$/

/** 「予約サーバーが、攻撃によりサービスを停止しており」: the one that stops is named before. */
function doerOf(text: string, masked: string, from: number, object: PhraseBefore, word: StateWord): Subject[] | null {
  if (word.code !== 'halt' || object.particle !== 'を' || !itself.test(text.slice(object.span.start, object.span.end)))
    return null
  const mark = [...masked.slice(from, object.span.start).matchAll(/(?:が|は|につきまして|について)、/g)].at(-1)
  if (!mark) return null
  const end = from + mark.index
  const name = trimName(text, {start: nounPhraseStart(masked, end), end})
  return named.test(text.slice(name.start, name.end)) ? [{span: name, kind: 'thing'}] : null
}

/** メールサーバー is known to its users, 当社サーバー is not. */
const named = /^(?!当|弊|本|一部|複数|同).{2,}(?:サーバー?|クラウド|ネットワーク)$/

/** What only a thing has that is used: 「会員サイトが、閲覧ができない状況です」. */
const useAlone = /^ご?(?:閲覧|利用|使用|表示|視聴|ログイン|接続|アクセス)$/
const usedThing = /が(?=、)|(?:について|につきまして)?は|の(?=ご?(?:閲覧|利用|表示))/g
const noObject = /(?:状態|状況)$|^(?:こちら|これ|それ)$/

/** The phrase before a word; 「閲覧可能な状態に復旧」 has none. */
function objectOf(masked: string, word: StateWord): PhraseBefore | null {
  const object = phraseBefore(masked, word.start)
  return object && noObject.test(masked.slice(object.span.start, object.span.end)) ? null : object
}

const argument = /[はがをも]$|つきまして|ついて|関し|では$|には$/

/** What users miss when it fails. */
const usable = /^(?!すべて|全て|各|当該|該当|対象|関連|一部|自社|全).+(?:ネットワーク|回線|LAN)$/

const strongMark = /(?:につきまして|について|に関しまして|に関して)(?:は|も)/g

/** 「多目的室については、通常どおりご利用いただけます」: the noun is unknown, but nothing else is spoken of. */
function strongTopic(text: string, masked: string, from: number, until: number, word: StateWord): Subject[] | null {
  if (word.code === 'resume' && word.state !== 'running' && word.state !== 'partial') return null
  const mark = [...masked.slice(from, until).matchAll(strongMark)].at(-1)
  if (!mark) return null
  const end = from + mark.index
  const things = thingsIn(text, {start: nounPhraseStart(masked, end), end}, word)
  return things.length > 0 ? things : null
}

const behind = /^(?:の|に)?(?=([^をはがに、。]{2,16})を(?:継続|実施|行|提供|続|再開))/

/** 「通常どおり営業を継続しております」 */
function objectBehind(text: string, masked: string, word: StateWord): Subject[] | null {
  if (word.code !== 'normal') return null
  const match = behind.exec(masked.slice(word.end, word.end + 24))
  if (!match) return null
  const start = word.end + match[0].length
  const names = namesIn(text, {start, end: start + (match[1] ?? '').length}).filter(({kind}) => kind !== 'none')
  return names.length > 0 ? names : null
}

function asThing(text: string, subject: Subject): Subject {
  return subject.kind === 'none' && canBeNamed(text.slice(subject.span.start, subject.span.end))
    ? {...subject, kind: 'thing'}
    : subject
}

/** That a network was stopped is a measure, that its use is put off is a state. */
function tellsOfNet(text: string, {code, start}: StateWord): boolean {
  return (
    code === 'unable' ||
    code === 'hard' ||
    code === 'cut' ||
    text.startsWith('見合', start) ||
    text.startsWith('復旧', start)
  )
}

/** Nouns that no lexicon knows, in the place of a subject or object. */
function thingsIn(text: string, span: Span, word: StateWord): Subject[] {
  return splitNames(text, trimOwner(text, span)).flatMap((piece): Subject[] => {
    const name = trimName(text, piece)
    const own = text.slice(name.start, name.end)
    const isNamed = canBeNamed(own) || (tellsOfNet(text, word) && usable.test(own))
    const kind = kindOfName(own)
    if (kind === 'none') return isNamed ? [{span: name, kind: 'thing'}] : []
    return kind === 'generic' || kind === 'reference' ? [] : [{span: name, kind}]
  })
}

/** 「外来診療、入院診療を含む通常診療」: the parts are the names. */
function partsIncluded(text: string, masked: string, start: number): Subject[] {
  const including = /を(?:含む|含めた|はじめ(?:とする|として|とした)?、?)$/.exec(
    masked.slice(Math.max(0, start - 10), start)
  )
  const whole = including ? phraseBefore(masked, start - including[0].length) : null
  return whole ? namesIn(text, whole.span).filter(({kind}) => kind !== 'none' && kind !== 'generic') : []
}

/** 「公式サイトで情報発信を再開」 */
function placeBefore(text: string, masked: string, start: number): Subject | null {
  const place = masked[start - 1] === 'で' ? phraseBefore(masked, start - 1) : null
  const name = place ? namesIn(text, place.span)[0] : undefined
  return name && (name.kind === 'service' || name.kind === 'quoted') ? name : null
}

function isStop(word: StateWord): boolean {
  return word.state === 'stopped'
}

const subjectParticle = /(?:^|で)[はがも]$|つきまして|ついて|関し/

/** 「被害を受けたシステム」: the clause before it says which one is meant, and it names none. */
function isClauseNoun(masked: string, span: Span, name: Subject): boolean {
  return name.kind === 'generic' && /[たる]$/.test(masked.slice(0, span.start))
}

function topicsBefore(
  text: string,
  masked: string,
  from: number,
  until: number,
  marker: RegExp = topicMarker
): Subject[] | null {
  const marks = [...masked.slice(from, until).matchAll(marker)].reverse()
  let generic: Subject[] | null = null
  for (const mark of marks) {
    const end = from + mark.index
    const start = nounPhraseStart(masked, end)
    if (start >= end) continue
    const names = namesIn(text, {start, end})
    const kind = names[0]?.kind ?? 'none'
    if (kind !== 'none' && kind !== 'generic') return names
    if (kind === 'generic') generic ??= names
  }
  return generic
}

const organizationMark = /(?<=[^ぁ-んに])は、?/g
const notOrganization =
  /当社|弊社|弊店|当院|本学|当店|当|様|方|皆|現在|時点|影響|情報|以降|今回|本件|これ|それ|サーバ|ため|より|から|結果|者|[0-9]日/

/** A company or plant of which the sentence says that it has taken up its work again: 架空飲料は製造を再開しています. */
function organizationBefore(text: string, masked: string, from: number, until: number): Subject | null {
  const mark = [...masked.slice(from, until).matchAll(organizationMark)].at(-1)
  if (!mark) return null
  const end = from + mark.index
  const start = nounPhraseStart(masked, end)
  const name = text.slice(start, end)
  if (name.length < 3 || name.length > 24 || notOrganization.test(name) || /[ぁ-ん]$/.test(name)) return null
  return {span: trimName(text, {start, end}), kind: 'service'}
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
  for (const one of [...earlier].reverse()) {
    const subjects = subjectsOf(text, masked, one, [])
    if (subjects) return subjects
  }
  return null
}

function namesIn(text: string, span: Span): Subject[] {
  return splitNames(text, trimOwner(text, span)).map((piece) => {
    const kind = kindOfName(text.slice(piece.start, piece.end))
    const name = trimName(text, piece)
    const trimmed = kindOfName(text.slice(name.start, name.end))
    return {span: name, kind: kind === 'quoted' || trimmed === 'none' ? kind : trimmed}
  })
}

function trimOwner(text: string, span: Span): Span {
  const name = trimName(text, span)
  const opens = text[name.start - 1] ?? ''
  return '「『'.includes(opens) && opens !== '' ? {start: name.start - 1, end: name.end + 1} : name
}

/**
 * Whether a return names nothing at all: 「現在は復旧しております」, 「具体的な再開時期は未定です」.
 *
 * @param masked a folded sentence through `maskBrackets`
 * @param word a state word of the sentence
 */
export function isSubjectless(masked: string, word: StateWord): boolean {
  if (word.code === 'normal')
    return /正常にご?$/.test(masked.slice(0, word.start)) || (/^(?:なお、)?現在/.test(masked) && masked.length <= 60)
  if (word.code !== 'resume') return false
  const object = objectOf(masked, word)
  return object === null || emptyPhrase.test(masked.slice(object.span.start, object.span.end))
}
