import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unifiedDiff} from '../../src/report/unified-diff.ts'
import type {MessageFix} from '../../src/schema/index.ts'

const apply = (text: string, edits: readonly MessageFix[]): string =>
  [...edits]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((result, {range, text: put}) => result.slice(0, range[0]) + put + result.slice(range[1]), text)

/** What `patch` does, strictly: context and removed lines must stand where the hunk says. */
const patch = (before: string, diff: string): string => {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const rows = (diff.match(/[^\n]*\n/g) ?? []).slice(2)
  const result: string[] = []
  let line = 0
  rows.forEach((row, index) => {
    const heading = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$/.exec(row)
    if (heading) {
      const start = Number(heading[1]) - (heading[2] === '0' ? 0 : 1)
      result.push(...old.slice(line, start))
      line = start
      expect(result.length).toBe(Number(heading[3]) - (heading[4] === '0' ? 0 : 1))
      return
    }
    if (row.startsWith('\\')) return
    const content = rows[index + 1]?.startsWith('\\') ? row.slice(1, -1) : row.slice(1)
    if (row.startsWith('+')) {
      result.push(content)
      return
    }
    expect(content).toBe(old[line])
    line++
    if (row.startsWith(' ')) result.push(content)
  })
  return [...result, ...old.slice(line)].join('')
}

describe('unifiedDiff', () => {
  it('shows three lines around a change, and joins changes that are near', () => {
    const lines = Array.from({length: 30}, (_, index) => `${index + 1}\n`)
    const before = lines.join('')
    const at = (line: number): number => lines.slice(0, line - 1).join('').length
    const edits = [2, 8, 25].map((line): MessageFix => ({range: [at(line), at(line)], text: '*'}))
    expect(unifiedDiff('2031/04/02_架空商事株式会社.md', before, apply(before, edits), edits)).toBe(
      `--- a/2031/04/02_架空商事株式会社.md
+++ b/2031/04/02_架空商事株式会社.md
@@ -1,11 +1,11 @@
 1
-2
+*2
 3
 4
 5
 6
 7
-8
+*8
 9
 10
 11
@@ -22,7 +22,7 @@
 22
 23
 24
-25
+*25
 26
 27
 28
`
    )
  })

  it('tells of a line end that is missing at the end of the file, and keeps CR', () => {
    expect(unifiedDiff('a.md', 'a\r\nb', 'a\r\nb\r\n', [{range: [4, 4], text: '\r\n'}])).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+b\r\n'
    )
  })

  it.each([
    ['a b.md', 'a/a b.md\t'],
    ['a\u001b"\\\n.md', '"a/a\\033\\"\\\\\\012.md"']
  ])('writes the name %j as git does', (name, written) => {
    expect(unifiedDiff(name, 'x', 'y', []).split('\n')[0]).toBe(`--- ${written}`)
  })

  it('is empty where nothing changes', () => {
    expect(unifiedDiff('a.md', 'a\n', 'a\n', [{range: [0, 1], text: 'a'}])).toBe('')
  })

  const content = fc.array(fc.constantFrom('a', 'b ', '\n', '\n', '\r\n', '見')).map((parts) => parts.join(''))
  const edited = fc.tuple(content, fc.array(fc.tuple(fc.nat(), fc.nat(3), content))).map(([text, wishes]) => {
    const edits: MessageFix[] = []
    let free = 0
    for (const [offset, length, put] of wishes) {
      const start = free + (offset % 8)
      const end = Math.min(text.length, start + length)
      if (start > text.length) break
      edits.push({range: [start, end], text: put})
      free = end + 1
    }
    return {before: text, edits}
  })

  it('leads from the text before to the text after', () => {
    fc.assert(
      fc.property(edited, ({before, edits}) => {
        const after = apply(before, edits)
        expect(patch(before, unifiedDiff('a.md', before, after, [...edits].reverse()))).toBe(after)
        expect(unifiedDiff('a.md', before, after, [...edits, ...edits])).toBe(unifiedDiff('a.md', before, after, edits))
      }),
      {numRuns: 500}
    )
  })

  it('is right also where the edits do not tell the whole change', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        expect(patch(before, unifiedDiff('a.md', before, after, []))).toBe(after)
      })
    )
  })
})
