import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {ruleList, validateDisclosure} from '../src/index.ts'
import preset, {createRemarkPreset, type RemarkRule, remarkRules} from '../src/remark.ts'
import {entry} from './entry.ts'

const path = '2025/09/01_架空商事株式会社.md'
const text = entry({title: '(タイトルなし) ', source: 'https://example.jp/', date: '2026年9月5日'})

function ruleNamed(id: string): RemarkRule {
  const rule = remarkRules[id]
  if (!rule) throw new RangeError(id)
  return rule
}

async function lint(plugins: PluggableList, value: string): Promise<VFile> {
  const file = new VFile({value, path})
  const processor = unified().use(remarkParse).use({plugins})
  await processor.run(processor.parse(file), file)
  return file
}

describe('remark', () => {
  it('reports what validateDisclosure reports', async () => {
    const file = await lint([preset], text)
    const found = file.messages.map(({ruleId, source, reason, line, column, fatal}) => ({
      ruleId,
      source,
      reason,
      start: line === undefined ? null : `${line}:${column}`,
      fatal
    }))
    const level = {error: true, warning: false, info: undefined}
    const expected = validateDisclosure(text, {path}).map(({ruleId, reason, severity, place}) => ({
      ruleId,
      source: 'incident-disclosure',
      reason,
      start: place && `${place.start.line}:${place.start.column}`,
      fatal: level[severity]
    }))
    expect(expected.length).toBeGreaterThan(3)
    expect(found).toHaveLength(expected.length)
    for (const message of expected) expect(found).toContainEqual(message)
  })

  it('has every rule but those that look across entries', () => {
    const known = ruleList.map(({id}) => id)
    for (const id of Object.keys(remarkRules)) expect(known).toContain(id)
    expect(remarkRules['prior-report-not-found']).toBeUndefined()
  })

  it('runs one rule, at another level and in another language', async () => {
    const {messages} = await lint([[ruleNamed('title-placeholder'), {level: 'error', locale: 'ja'}]], text)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ruleId: 'title-placeholder', fatal: true, actual: '(タイトルなし)'})
    expect(messages[0]?.reason).toMatch(/題名/)
    expect((await lint([[ruleNamed('title-placeholder'), 'off']], text)).messages).toEqual([])
  })

  it('says once that a file is no disclosure', async () => {
    const file = await lint([createRemarkPreset({locale: 'ja'})], '# 会社案内')
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['not-a-disclosure', true]])
  })
})
