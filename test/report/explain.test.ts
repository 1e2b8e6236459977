import {describe, expect, it} from 'vitest'
import {explain} from '../../src/report/explain.ts'
import {type Disclosure, type Evidence, emptyFacts} from '../../src/schema/index.ts'
import {createSource, positionAt} from '../../src/syntax/source.ts'
import {exampleDisclosure} from '../schema/example.ts'

const label = '2031/04/02_a.md'

const text = `3月30日に発生。4月1日に判明。
ランサムウェアによる被害で、情報が流出した可能性があります。
二次被害はない。警察に相談し、外部の専門家と調べている。
- 氏名（最大1,200名）
`

const evidenceOf = (source: string, words: string, rule: string): Evidence[] => {
  const start = source.indexOf(words)
  return [{text: words, position: positionAt(createSource(source), start, start + words.length), rule}]
}

const disclosureWith = (facts: Partial<Disclosure['facts']>): Disclosure => ({
  ...exampleDisclosure(),
  facts: {...emptyFacts(), ...facts}
})

const full = disclosureWith({
  causes: [{code: 'ransomware', evidence: evidenceOf(text, 'ランサムウェア', 'stated')}],
  leak: {code: 'possible', evidence: evidenceOf(text, '流出', 'leak-supposed')},
  dataItems: [{code: 'name', text: '氏名', evidence: evidenceOf(text, '氏名', 'listed')}],
  affectedCounts: [{value: 1200, unit: '名', qualifier: 'max', evidence: evidenceOf(text, '最大1,200名', 'listed')}],
  affectedMax: 1200,
  occurredOn: {date: '2031-03-30', evidence: evidenceOf(text, '3月30日', 'event')},
  discoveredOn: {date: '2031-04-01', evidence: evidenceOf(text, '4月1日', 'discovery')},
  secondaryDamage: {code: 'noneConfirmed', evidence: evidenceOf(text, '二次被害', 'denied')},
  reportedTo: [{code: 'police', evidence: evidenceOf(text, '警察', 'told')}],
  forensics: {value: true, evidence: evidenceOf(text, '専門家', 'expert')}
})

const example = `倉庫システム障害のお知らせ（第2報）

causes: ransomware
  stated         2031/04/02_a.md:2:1   «ランサムウェア»による被害で、情報が流出した可能性があります。
leak: possible
  leak-supposed  2031/04/02_a.md:2:18  ランサムウェアによる被害で、情報が«流出»した可能性があります。
dataItems: name
  listed         2031/04/02_a.md:4:3   - «氏名»（最大1,200名）
affectedCounts: 1200 名 max
  listed         2031/04/02_a.md:4:6   - 氏名（«最大1,200名»）
occurredOn: 2031-03-30
  event          2031/04/02_a.md:1:1   «3月30日»に発生。
discoveredOn: 2031-04-01
  discovery      2031/04/02_a.md:1:10  «4月1日»に判明。
secondaryDamage: noneConfirmed
  denied         2031/04/02_a.md:3:1   «二次被害»はない。
reportedTo: police
  told           2031/04/02_a.md:3:9   «警察»に相談し、外部の専門家と調べている。
forensics: true
  expert         2031/04/02_a.md:3:19  警察に相談し、外部の«専門家»と調べている。
`

const silent = `(no title)

causes: -
leak: notMentioned
dataItems: -
affectedCounts: -
occurredOn: -
discoveredOn: -
secondaryDamage: notMentioned
reportedTo: -
forensics: false
`

describe('explain', () => {
  it('gives each fact with its rule, its place and its sentence, aligned', () => {
    expect(explain(full, {label, text})).toBe(example)
  })

  it('names every fact also where nothing is said', () => {
    const disclosure = disclosureWith({})
    disclosure.publication.title = ''
    expect(explain(disclosure, {label, text})).toBe(silent)
  })

  it('shows words that steer a terminal, and words of several lines, on one safe line', () => {
    const hostile = '情報が流出\n\u202eした\u009b。'
    const disclosure = disclosureWith({
      leak: {code: 'confirmed', evidence: evidenceOf(hostile, '流出\n\u202eした', 'stated')}
    })
    disclosure.publication.title = '題\u001b[2J\n名'
    const shown = explain(disclosure, {label: 'a\u001b].md', text: hostile})
    expect(shown).toContain('題<U+001B>[2J 名\n')
    expect(shown).toContain('a<U+001B>].md:1:4  情報が«流出 <U+202E>した»<U+009B>。\n')
    expect(shown).toMatch(/^(?:[^\p{Cc}\p{Cf}]|\n)*$/u)
  })
})
