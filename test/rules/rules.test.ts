import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createArchiveValidator, disclosureMessageSchema, fixDisclosure, validateDisclosure} from '../../src/index.ts'
import type {BadExample, RuleExample} from '../../src/rules/core/rule.ts'
import {rules} from '../../src/rules/index.ts'
import type {DisclosureMessage} from '../../src/schema/message.ts'

const folder = join(import.meta.dirname, '../../src/rules')

function messagesOf({text, path, others}: RuleExample, locale: 'en' | 'ja' = 'en'): DisclosureMessage[] {
  if (others === undefined) return validateDisclosure(text, {locale, ...(path !== undefined && {path})})
  const validator = createArchiveValidator({locale})
  const own = path ?? 'example.md'
  for (const [name, entry] of Object.entries({...others, [own]: text})) validator.read({path: name, text: entry})
  return validator.finish().find((entry) => entry.path === own)?.messages ?? []
}

function expectFix(example: BadExample, message: DisclosureMessage): void {
  const options = example.path === undefined ? {} : {path: example.path}
  expect(message.fix !== undefined).toBe(example.fixed !== undefined)
  if (example.fixed === undefined) return
  const all = messagesOf(example)
  const result = fixDisclosure(example.text, [message], options)
  expect(result.text).toBe(example.fixed)
  expect(result.fixed).toEqual([message])
  // The other repairs of the entry do not stand in its way.
  expect(fixDisclosure(example.text, all, options).fixed).toContainEqual(message)
  const again = fixDisclosure(result.text, messagesOf({...example, text: result.text}), options)
  expect(again.fixed.filter(({ruleId}) => ruleId === message.ruleId)).toEqual([])
}

it('has a file for each rule, in the order of the names', () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  expect(rules.map(({id}) => id)).toEqual(names)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what it wants in both languages', () => {
    expect(rule.description.en).toMatch(/^[A-Z0-9公].*\.$/)
    expect(rule.description.ja).toMatch(/[ぁ-ん].*。$/)
  })

  it.each(rule.examples.good.map((example, place) => [place, example] as const))('is silent: good %i', (_, example) => {
    expect(messagesOf(example).filter(({ruleId}) => ruleId === id)).toEqual([])
  })

  it.each(rule.examples.bad.map((example, place) => [place, example] as const))('finds one: bad %i', (_, example) => {
    const found = messagesOf(example).filter(({ruleId}) => ruleId === id)
    expect(found).toHaveLength(1)
    for (const message of found) {
      expect(disclosureMessageSchema.safeParse(message).error).toBeUndefined()
      expect(message.reason).toMatch(/^Unexpected .+, expected .+/s)
      expect(message.severity).toBe(example.severity ?? rule.severity)
      const {place} = message
      expect(place && `${place.start.line}:${place.start.column}`).toBe(example.at)
      expectFix(example, message)
    }
    const [japanese] = messagesOf(example, 'ja').filter(({ruleId}) => ruleId === id)
    expect(japanese?.reason).toMatch(/[ぁ-ん]/)
    expect(japanese?.reason).not.toContain('Unexpected')
  })
})
