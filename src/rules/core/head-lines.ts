import type {ArchiveHeading} from '../../lexicon/archive-headings.ts'
import {archiveHeadingCode} from '../../syntax/build-outline.ts'
import type {Source} from '../../syntax/source.ts'

/*
 * The head of an entry, line by line, as it stands in the file: 公表概要, 事案ID, 公表種別, up to the heading 本文.
 */

/** A line before the body. */
export interface HeadLine {
  /** From 1. */
  number: number
  /** Offset of the first character, a byte order mark left out. */
  start: number
  /** Offset after the last character, the line end left out. */
  end: number
  text: string
  /** `loose`: text without a bullet. `comment`: an HTML comment. */
  kind: 'heading' | 'bullet' | 'gluedBullet' | 'blank' | 'comment' | 'loose'
  /** What the last heading before it, or its own, opens. */
  part: ArchiveHeading['code']
  /** Of a heading the text after its `#`. */
  title: string | null
}

const heading = /^[ \t\u3000]{0,3}#{1,6}/
const bullet = /^[ \t\u3000]*[-*+](?:[ \t\u3000]|$)/
const gluedBullet = /^[ \t\u3000]*[-*+](?![-*+])/

function kindOf(text: string): HeadLine['kind'] {
  if (text.trim() === '') return 'blank'
  if (heading.test(text)) return 'heading'
  if (bullet.test(text)) return 'bullet'
  if (gluedBullet.test(text)) return 'gluedBullet'
  return text.trimStart().startsWith('<!--') ? 'comment' : 'loose'
}

/** Lines of the source without their line ends and without a byte order mark. */
function rawLine({text, lineStarts}: Source, index: number): {start: number; end: number} {
  const from = lineStarts[index] ?? 0
  const start = index === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from
  let end = lineStarts[index + 1] ?? text.length
  if (end > start && text[end - 1] === '\n') end--
  if (end > start && text[end - 1] === '\r') end--
  return {start, end}
}

/**
 * Cuts the head of an entry into lines.
 *
 * @param source the entry
 * @param limit offset where its body begins at the latest
 * @returns lines; the last is the heading 本文, where there is one
 */
export function headLines(source: Source, limit: number): HeadLine[] {
  const lines: HeadLine[] = []
  let part: HeadLine['part'] = 'overview'
  for (let index = 0; index < source.lineStarts.length; index++) {
    const {start, end} = rawLine(source, index)
    const text = source.text.slice(start, end)
    const kind = kindOf(text)
    const title = kind === 'heading' ? text.replace(heading, '').trim() : null
    const code = title === null ? null : archiveHeadingCode(title)
    // The text of a section begins after its `#`, so that its line begins before it.
    if (end >= limit && code === null && start > 0) break
    part = code ?? part
    lines.push({number: index + 1, start, end, text, kind, part, title})
    if (code === 'body') break
  }
  return lines
}
