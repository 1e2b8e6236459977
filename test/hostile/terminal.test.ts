import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {folderWith} from '../cli/entries.ts'
import {fakeStreams} from '../cli/fake-streams.ts'
import {entry} from '../entry.ts'

const escapes = '\u001b[2J\u001b]0;題\u0007\u009b31m\u202e\u2066\u007f\u0008'
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u

const text = (date: string) =>
  entry({
    title: `停止${escapes}のお知らせ`,
    date,
    organization: `架空${escapes}商事株式会社`,
    body: [
      `## 原因${escapes}`,
      `ランサム${escapes}ウェアにより氏名${escapes}が漏えいしました。`,
      `- 第1段階：${escapes}再開`,
      `- 受注システム${escapes}：停止中`,
      `10月4日 02:25　検知${escapes}`
    ].join('\n')
  })

const paths = [`2025/09/05_架空${escapes}.md`, '2025/09/09_架空商事株式会社.md'] as const
const files = {[paths[0]]: text('2025年9月5日'), [paths[1]]: text('2025年9月9日 '), [`a${escapes}.md`]: '# 別の文書'}

describe('escapes of a stranger never reach the terminal raw', () => {
  it.each([
    ['parse', 'json'],
    ['parse', 'ndjson'],
    ['parse', 'summary'],
    ['validate', 'stylish'],
    ['validate', 'json'],
    ['validate', 'github'],
    ['validate', 'sarif'],
    ['diff', 'text'],
    ['diff', 'json']
  ])('%s --format %s', async (command, format) => {
    const folder = await folderWith(files)
    const given = command === 'diff' ? paths.map((path) => `${folder}/${path}`) : [folder]
    const {streams, out, error} = fakeStreams({columns: 80, errorTerminal: true, env: {NO_COLOR: '1', CI: '1'}})
    await run([command, ...given, '--format', format], streams)
    expect(out()).not.toBe('')
    expect(out()).not.toMatch(steering)
    expect(error()).not.toMatch(steering)
  })

  it.each([
    ['parse', '--explain'],
    ['validate', '--fix-dry-run']
  ])('%s %s', async (command, option) => {
    const {streams, out, error} = fakeStreams({columns: 80, errorTerminal: true, env: {NO_COLOR: '1', CI: '1'}})
    await run([command, await folderWith(files), option], streams)
    expect(out()).not.toBe('')
    expect(out() + error()).not.toMatch(steering)
  })

  it.each([
    ['parse', `/no${escapes}`],
    ['dataset', `/no${escapes}`, '--out', '/tmp/x'],
    ['schema', escapes],
    [escapes]
  ])('wrong use: %#', async (...argv) => {
    const {streams, error} = fakeStreams({errorTerminal: true})
    expect(await run(argv, streams)).toBe(2)
    expect(error()).toMatch(/^incident-disclosure: Unexpected \P{Cc}+\n$/u)
  })
})
