import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unifiedDiff} from '../../src/report/unified-diff.ts'

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
    const after = lines.map((line) => (/^(?:2|8|25)\n/.test(line) ? `*${line}` : line)).join('')
    expect(unifiedDiff('2031/04/02_架空商事株式会社.md', before, after)).toBe(
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
    expect(unifiedDiff('a.md', 'a\r\nb', 'a\r\nb\r\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+b\r\n'
    )
  })

  it.each([
    ['a b.md', 'a/a b.md\t'],
    ['a\u001b"\\\n.md', '"a/a\\033\\"\\\\\\012.md"']
  ])('writes the name %j as git does', (name, written) => {
    expect(unifiedDiff(name, 'x', 'y').split('\n')[0]).toBe(`--- ${written}`)
  })

  it('is empty where nothing changes', () => {
    expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('')
  })

  it('holds together by lines that occur once', () => {
    expect(unifiedDiff('a.md', '\na \n\n\nb\n \n\n', '\na\n\nb\n\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,7 +1,5 @@\n \n-a \n-\n+a\n \n b\n- \n \n'
    )
  })

  const line = fc.constantFrom('', ' ', 'a', 'b', 'c', 'd ', '見', 'a\r')
  const content = fc.tuple(fc.array(line), fc.boolean()).map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''))

  it('leads from the text before to the text after', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const diff = unifiedDiff('a.md', before, after)
        expect(patch(before, diff)).toBe(after)
        expect(diff === '').toBe(before === after)
      }),
      {numRuns: 1000}
    )
  })
})
