import {describe, expect, it} from 'vitest'
import {displayWidth} from '../../src/report/display-width.ts'
import {summary, summaryDivider} from '../../src/report/summary.ts'
import {type Disclosure, emptyFacts} from '../../src/schema/index.ts'
import {exampleDisclosure} from '../schema/example.ts'

const plain = {color: false, width: 80}

const example = `倉庫システム障害のお知らせ（第2報）

Organisation  架空商事株式会社
Published     2031-04-02
Report        no. 2, follow-up
Source        https://example.com/news/2
Links         https://example.com/faq
Earlier       第1報  2031/03/30_架空商事株式会社.md
Entry         2031/04/02_架空商事株式会社.md

Facts

  Cause             ransomware
  Leak              possible
  Information       name
  Affected          up to 1,200 名
  Occurred          2031-03-30
  Discovered        March 2031
  Secondary damage  none confirmed
  Reported to       police
  Outside experts   take part

Recovery phases (1)

  第1弾  started early April 2031 or later  [new]
    手作業での出荷
    対象商品  箱単位  約200品、1～2割程度
    順次広げます。

Services (1)

  Service   State    Since  Resumes
  カクウ便  planned  2031   2031-04-10

Chronology (1)

  2031-03-30 09:30 頃  異常を検知

Footnotes (1)

Messages (2)

  -    info     Unexpected nothing, expected something  made-up
  1:2  warning  Unexpected ２, expected 2               made-up
`

const bare = (): Disclosure => {
  const {publication, ...rest} = exampleDisclosure()
  return {
    ...rest,
    path: null,
    publication: {
      ...publication,
      title: '',
      publishedOn: null,
      organizations: [],
      sourceUrl: null,
      otherLinks: [],
      priorReports: [],
      reportNumber: null,
      releaseType: null
    },
    phases: [],
    services: [],
    footnotes: [],
    chronology: [],
    facts: emptyFacts(),
    messages: []
  }
}

/** Every string of a value changed. */
const mapTexts = <Value>(value: Value, change: (text: string) => string): Value =>
  JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'string' ? change(part) : part))

describe('summary', () => {
  it('shows every part of an entry', () => {
    expect(summary(exampleDisclosure(), plain)).toBe(example)
  })

  it('leaves out what the entry does not have', () => {
    expect(summary(bare(), plain)).toBe('(no title)\n\nOrganisation  not said\nPublished     not said\n')
  })

  it('shows incident id and update date where they are given', () => {
    const disclosure = bare()
    Object.assign(disclosure.publication, {publishedOn: '2031-04-01', updatedOn: '2031-05', incidentId: 'KS-2031-7'})
    expect(summary(disclosure, plain)).toContain(
      'Published     2031-04-01, updated May 2031\nIncident      KS-2031-7\n'
    )
  })

  it('counts the events that it does not list', () => {
    const disclosure = exampleDisclosure()
    disclosure.chronology = Array.from({length: 15}, () => disclosure.chronology).flat()
    const text = summary(disclosure, plain)
    expect(text.match(/異常を検知/g)).toHaveLength(12)
    expect(text).toContain('\n  and 3 more\n')
  })

  it('cuts a long event to one line', () => {
    const disclosure = exampleDisclosure()
    for (const event of disclosure.chronology) event.text = '見本を\n出荷した'.repeat(20)
    expect(summary(disclosure, plain)).toMatch(/ {2}2031-03-30 09:30 頃 {2}見本を 出荷した.*\.\.\.\n\n/)
  })

  it.each([60, 80, 100])('fits in %i columns', (width) => {
    const disclosure = mapTexts(exampleDisclosure(), (text) => (/[ぁ-ん]/.test(text) ? text.repeat(20) : text))
    const lines = summary(disclosure, {color: false, width}).split('\n')
    expect(lines.length).toBeGreaterThan(30)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  it('puts the start of a phase under a name that is too long', () => {
    const disclosure = exampleDisclosure()
    for (const phase of disclosure.phases) phase.name = '見本の段階'.repeat(6)
    expect(summary(disclosure, plain)).toContain('見本の段階\n    started early April 2031 or later  [new]\n')
  })

  it('lets no control character of the entry through', () => {
    const disclosure = mapTexts(exampleDisclosure(), (text) => `${text}\u001b]0;x\u0007\u202e\u009b2J\r`)
    expect(summary(disclosure, plain).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('differs with colour in escape sequences alone', () => {
    const colored = summary(exampleDisclosure(), {color: true, width: 80})
    expect(colored).toContain('\u001b[1m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    expect(colored.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(example)
  })
})

it('divides summaries by a blank line and a rule', () => {
  expect(summaryDivider(5)).toBe('\n-----\n\n')
})
