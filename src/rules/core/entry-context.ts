import type {ReadingRuleId} from '../../extract/reading-message.ts'
import type {Disclosure} from '../../schema/disclosure.ts'
import type {DisclosureMessage, MessageFix} from '../../schema/message.ts'
import type {Position} from '../../schema/position.ts'
import type {Publication, PublicationItem} from '../../schema/publication.ts'
import type {Section} from '../../schema/section.ts'
import {positionAt, type Source} from '../../syntax/source.ts'
import {type HeadLine, headLines} from './head-lines.ts'

/** One entry as its rules see it. */
export interface EntryContext {
  disclosure: Disclosure
  publication: Publication
  source: Source
  text: string
  path: string | null
  /** The line end of the file. */
  eol: string
  /** The lines before the body, its heading 本文 included. */
  head: readonly HeadLine[]
  /** Offset of the first character after the head. */
  bodyStart: number
}

/**
 * @param disclosure an entry, read
 * @param source its text
 */
export function createEntryContext(disclosure: Disclosure, source: Source): EntryContext {
  const head = headLines(source, disclosure.sections[0]?.position.start.offset ?? source.text.length)
  const bodyStart = source.lineStarts[head.at(-1)?.number ?? 0] ?? source.text.length
  const eol = /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n'
  const {publication, path} = disclosure
  return {disclosure, publication, source, text: source.text, path, eol, head, bodyStart}
}

/** The place of a stretch of the source. */
export function placeOf({source}: Pick<EntryContext, 'source'>, start: number, end: number): Position {
  return positionAt(source, start, end)
}

/** The place of a piece of an item, by indexes into its text. */
export function placeInItem({position}: PublicationItem, start: number, end: number): Position {
  const {line, column, offset} = position.start
  const point = (at: number) => ({line, column: column + at, offset: offset + at})
  return {start: point(start), end: point(end)}
}

/** What the reader itself found doubtful under a name. */
export function readingOf({disclosure}: EntryContext, id: ReadingRuleId): DisclosureMessage[] {
  return disclosure.messages.filter(({ruleId}) => ruleId === id)
}

/** The items of one role, in order. */
export function itemsOf(publication: Publication, role: PublicationItem['role']): PublicationItem[] {
  return publication.items.filter((item) => item.role === role)
}

/** The line of the head that a place is on. */
export function headLineAt({head}: EntryContext, place: Position | null): HeadLine | undefined {
  return place === null ? undefined : head[place.start.line - 1]
}

/** A repair of a stretch of the source. */
export function replace(start: number, end: number, text: string): MessageFix {
  return {range: [start, end], text}
}

/** A repair that takes a whole line away, with its line end. */
export function removeLine({source}: EntryContext, line: HeadLine): MessageFix {
  return replace(source.lineStarts[line.number - 1] ?? 0, source.lineStarts[line.number] ?? source.text.length, '')
}

/** Every section, parents before their children. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}
