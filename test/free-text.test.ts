import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {
  DisclosureError,
  emptyFacts,
  extractChronology,
  extractFacts,
  incidentFactsSchema,
  parseDisclosure
} from '../src/index.ts'
import {expectPlacesInside} from './places.ts'

const folder = join(import.meta.dirname, '../fixtures/free-text')
const names = ['news-article', 'pdf-text']

const read = (name: string) => ({
  text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
  expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'))
})

const sentence = '4月3日、ランサムウェアの被害を確認しました。'

describe('extractChronology', () => {
  it.each(names)('%s', (name) => {
    const {text, expected} = read(name)
    const events = extractChronology(text, {publishedOn: expected.publishedOn})
    expect(events.map(({date, dateEnd, text}) => ({date, dateEnd, text}))).toEqual(expected.chronology)
    for (const {text: words, position} of events)
      expect(text.slice(position.start.offset, position.end.offset)).toContain(words)
    expectPlacesInside(events, text)
  })

  it('ends the events of a date where its bullets end', () => {
    const text =
      '📅 2031年4月3日\n\n• 検知\n• 停止\n\n利用者は困っている。\n\n📅 2031年4月4日\n\n• 復旧\n\n明日は晴れ。'
    expect(extractChronology(text).map(({date, text}) => [date, text])).toEqual([
      ['2031-04-03', '検知'],
      ['2031-04-03', '停止'],
      ['2031-04-04', '復旧']
    ])
  })

  it('gives dates no year where the day of publication is not known', () => {
    const text = '経緯\n\n4月3日　検知\n4月4日　停止'
    expect(extractChronology(text).map(({date}) => date)).toEqual([null, null])
    expect(extractChronology(text, {publishedOn: '2031-04-05'}).map(({date}) => date)).toEqual([
      '2031-04-03',
      '2031-04-04'
    ])
  })
})

describe('extractFacts', () => {
  it.each(names)('gives %s evidence that stands in the text', (name) => {
    const {text, expected} = read(name)
    const facts = extractFacts(text, {publishedOn: expected.publishedOn})
    expect(incidentFactsSchema.safeParse(facts).success).toBe(true)
    expect(facts.leak.code).toBe(expected.facts.leak)
    expect(facts.causes.map(({code}) => code)).toEqual(expected.facts.causes)
    expectPlacesInside(facts, text)
    for (const {text: words, position} of facts.causes.flatMap(({evidence}) => evidence))
      expect(text.slice(position.start.offset, position.end.offset)).toBe(words)
  })

  it.each<[string, string | Uint8Array | VFile]>([
    ['a string', sentence],
    ['bytes', new TextEncoder().encode(sentence)],
    ['a vfile', new VFile(sentence)],
    ['a byte order mark', `\ufeff${sentence}`]
  ])('reads %s', (_, value) => {
    const {causes, discoveredOn} = extractFacts(value, {publishedOn: '2031-04-05'})
    expect(causes.map(({code}) => code)).toEqual(['ransomware'])
    expect(discoveredOn?.date).toBe('2031-04-03')
  })

  it('finds nothing in nothing', () => {
    expect(extractFacts('')).toEqual(emptyFacts())
    expect(extractChronology(' \n')).toEqual([])
  })
})

describe.each([
  ['extractFacts', extractFacts],
  ['extractChronology', extractChronology]
])('%s', (_, extract) => {
  it.each<[string, string | Uint8Array, string]>([
    ['too much', 'あ'.repeat(11), 'too-large'],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), 'not-text'],
    ['NUL characters', 'PK\0\0', 'not-text']
  ])('refuses %s', (_, value, code) => {
    expect(() => extract(value, {maxLength: 10})).toThrow(DisclosureError)
    expect(() => extract(value, {maxLength: 10})).toThrow(expect.objectContaining({code}))
  })

  it.each(['', '2031-13', '2031-02-29', '2031/04/05', '5 April 2031'])('refuses %j as a date', (publishedOn) => {
    expect(() => extract(sentence, {publishedOn})).toThrow(RangeError)
    expect(() => extract(sentence, {publishedOn})).toThrow(
      `Unexpected publishedOn ${JSON.stringify(publishedOn)}, expected a date as YYYY, YYYY-MM or YYYY-MM-DD`
    )
  })

  it.each(['2031', '2031-04', '2031-04-05', null])('takes %j as a date', (publishedOn) => {
    expect(() => extract(sentence, {publishedOn})).not.toThrow()
  })
})

it.each(names)('parseDisclosure refuses %s', (name) => {
  expect(() => parseDisclosure(read(name).text)).toThrow(expect.objectContaining({code: 'not-a-disclosure'}))
})
