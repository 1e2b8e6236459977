import {changedLines, type LineChange, linesWithEnds} from './changed-lines.ts'

const context = 3

/** Changes that are near enough to stand under one heading. */
const hunksOf = (changes: readonly LineChange[]): LineChange[][] => {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (hunk && last && change.start - last.end <= 2 * context) hunk.push(change)
    else hunks.push([change])
  }
  return hunks
}

const marked = (mark: string, lines: readonly string[]): string =>
  lines.map((line) => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`)).join('')

/** Where a side of a hunk holds no line, the line before it is named. */
const span = (start: number, count: number): string =>
  count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`

const hunkText = (hunk: readonly LineChange[], before: readonly string[], shift: number): string => {
  const from = Math.max(0, (hunk[0]?.start ?? 0) - context)
  const to = Math.min(before.length, (hunk.at(-1)?.end ?? 0) + context)
  const grown = hunk.reduce((sum, {start, end, lines}) => sum + lines.length - (end - start), 0)
  let body = ''
  let line = from
  for (const {start, end, lines} of hunk) {
    body += marked(' ', before.slice(line, start)) + marked('-', before.slice(start, end)) + marked('+', lines)
    line = end
  }
  body += marked(' ', before.slice(line, to))
  return `@@ -${span(from, to - from)} +${span(from + shift, to - from + grown)} @@\n${body}`
}

const special = /[\p{Cc}"\\]/gu
const escapes: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\'}
const octal = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')

/** As git writes names: in quotes where a character would break the line, with a tab after a name that has blanks. */
const headerName = (name: string): string => {
  const quoted = name.replace(special, (character) => escapes[character] ?? octal(character))
  if (quoted !== name) return `"${quoted}"`
  return name.includes(' ') ? `${name}\t` : name
}

/**
 * A unified diff that `git apply` and `patch -p1` take.
 *
 * @param path path of the file, `/` between folders
 * @param before the text before
 * @param after the text after
 * @returns lines with their line ends; empty where nothing changed
 * @example
 * unifiedDiff('a.md', 'a \n', 'a\n') // '--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a \n+a\n'
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const changes = changedLines(before, after)
  if (changes.length === 0) return ''
  const lines = linesWithEnds(before)
  let shift = 0
  let text = `--- ${headerName(`a/${path}`)}\n+++ ${headerName(`b/${path}`)}\n`
  for (const hunk of hunksOf(changes)) {
    text += hunkText(hunk, lines, shift)
    for (const {start, end, lines: added} of hunk) shift += added.length - (end - start)
  }
  return text
}
