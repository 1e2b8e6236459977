import {canBeNamed} from './named-thing.ts'
import type {Span} from './noun-phrase.ts'
import {kindOfName, type NameKind, splitNames, wholeQuote} from './service-name.ts'
import type {StateWord} from './service-state.ts'
import {trimName} from './trim-name.ts'

/** A noun phrase that a state word speaks of. */
export interface Subject {
  span: Span
  kind: NameKind
}

/**
 * The names in a noun phrase; some may be of kind `none`.
 *
 * @param text the folded sentence
 * @param span the phrase
 */
export function namesIn(text: string, span: Span): Subject[] {
  const whole = trimOwner(text, span)
  const names = piecesOf(text, whole)
  return jointUse.test(text.slice(span.start, span.end)) ? asOne(text, {...whole, end: span.end}, names) : names
}

/** 「会員サイトやアプリのご利用」: the use is that of both; 製品やサービス is all that a company offers. */
const jointUse =
  /(?:や|および|及び)[^、「『]{2,30}の(?:ご?利用|ご予約)$|製品(?:や|および|及び)[^、「『]{0,16}サービス$|(?:電話|FAX|メール|店頭|窓口)(?:や|および|及び)[^、「『]{2,16}での[^、の]{2,12}$/

function asOne(text: string, span: Span, names: Subject[]): Subject[] {
  const [first, second] = names.filter(({kind}) => kind !== 'none')
  if (!first || !second || wholeQuote.test(text.slice(first.span.start - 1, first.span.end + 1))) return names
  return [{span, kind: second.kind}]
}

function piecesOf(text: string, whole: Span): Subject[] {
  return splitNames(text, whole).map((piece) => {
    const kind = kindOfName(text.slice(piece.start, piece.end))
    const isTrimmed = piece.start === whole.start && piece.end === whole.end && kind !== 'quoted'
    if (isTrimmed) return {span: piece, kind}
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

/** An unknown noun that what is said of it shows to be a service. */
export function asThing(text: string, subject: Subject): Subject {
  return subject.kind === 'none' && canBeNamed(text.slice(subject.span.start, subject.span.end))
    ? {...subject, kind: 'thing'}
    : subject
}

/** What users miss when it fails. */
const usable =
  /^(?!すべて|全て|各|当該|該当|対象|関連|一部|自社|全)(?:リモートアクセス|.+(?:ネットワーク|回線|LAN)|.*ネットワーク接続|.*VPN(?:装置|接続|接続機能)?)$/

/** What its users lack as soon as it is stopped. */
const access = /(?:VPN|接続|リモートアクセス)$/

/** That a network was stopped is a measure, that its use is put off is a state. */
function tellsOfNet(text: string, own: string, {code, start, told}: StateWord): boolean {
  return (
    (code === 'halt' && !told && access.test(own)) ||
    code === 'unable' ||
    code === 'hard' ||
    code === 'cut' ||
    code === 'limit' ||
    code === 'normal' ||
    text.startsWith('見合', start) ||
    text.startsWith('復旧', start)
  )
}

/**
 * Names in the place of a subject or object, with those nouns that no lexicon knows.
 *
 * @param text the folded sentence
 * @param names what `namesIn` gave
 * @param word what is said of them
 */
export function thingsIn(text: string, names: readonly Subject[], word: StateWord): Subject[] {
  return names.flatMap((name): Subject[] => {
    if (name.kind !== 'none') return name.kind === 'generic' || name.kind === 'reference' ? [] : [name]
    const own = text.slice(name.span.start, name.span.end)
    return canBeNamed(own) || (tellsOfNet(text, own, word) && usable.test(own)) ? [{...name, kind: 'thing'}] : []
  })
}
