import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {disclosureRowSchema, emptyFacts, parseDisclosure, toRow} from '../src/index.ts'
import {entry} from './entry.ts'
import {exampleDisclosure} from './schema/example.ts'

const exampleRow = {
  path: '2031/04/02_架空商事株式会社.md',
  title: '倉庫システム障害のお知らせ（第2報）',
  publishedOn: '2031-04-02',
  organizations: '架空商事株式会社',
  reportNumber: 2,
  releaseType: 'followUp',
  incidentId: null,
  sourceUrl: 'https://example.com/news/2',
  causes: 'ransomware',
  leak: 'possible',
  dataItems: 'name',
  affectedMax: 1200,
  affectedMaxUnit: '名',
  affectedCounts: '1200 名 max',
  occurredOn: '2031-03-30',
  discoveredOn: '2031-03',
  daysToDiscovery: null,
  daysToPublication: null,
  secondaryDamage: 'noneConfirmed',
  reportedTo: 'police',
  forensics: true,
  phases: 1,
  services: 1,
  servicesOperating: 0,
  servicesPartial: 0,
  servicesSuspended: 0,
  servicesPlanned: 1,
  servicesDiscontinued: 0,
  chronologyEvents: 1,
  messages: 2
}

describe('toRow', () => {
  it('gives every column in a fixed order', () => {
    const row = toRow(exampleDisclosure())
    expect(row).toEqual(exampleRow)
    expect(Object.keys(row)).toEqual(Object.keys(disclosureRowSchema.shape))
  })

  it('joins lists, a separator inside an element made full-width', () => {
    const disclosure = exampleDisclosure()
    disclosure.publication.organizations = ['架空商事株式会社', '見本|物産']
    disclosure.facts.causes = [
      {code: 'ransomware', evidence: []},
      {code: 'thirdParty', evidence: []}
    ]
    disclosure.facts.affectedCounts = [
      {value: 12, unit: '社', qualifier: 'exact', evidence: []},
      {value: 2300, unit: '名', qualifier: 'about', evidence: []}
    ]
    disclosure.facts.affectedMax = 2300
    expect(toRow(disclosure)).toMatchObject({
      organizations: '架空商事株式会社|見本｜物産',
      causes: 'ransomware|thirdParty',
      affectedMaxUnit: '名',
      affectedCounts: '12 社 exact|2300 名 about'
    })
  })

  it('counts calendar days between full dates', () => {
    const disclosure = exampleDisclosure()
    disclosure.facts.occurredOn = {date: '2031-02-27', evidence: []}
    disclosure.facts.discoveredOn = {date: '2031-03-01', evidence: []}
    expect(toRow(disclosure)).toMatchObject({daysToDiscovery: 2, daysToPublication: 32})
  })

  it('says nothing of what is not there', () => {
    const disclosure = {...exampleDisclosure(), facts: emptyFacts(), services: []}
    expect(toRow(disclosure)).toMatchObject({
      causes: '',
      leak: 'notMentioned',
      affectedMax: null,
      affectedMaxUnit: null,
      affectedCounts: '',
      occurredOn: null,
      daysToDiscovery: null,
      services: 0
    })
  })

  it('gives a row that the schema accepts', () => {
    const fixture = readFileSync(join(import.meta.dirname, '../fixtures/regular/first-report-ransomware.md'), 'utf8')
    for (const text of [fixture, entry()]) {
      const row = toRow(parseDisclosure(text))
      expect(disclosureRowSchema.parse(row)).toEqual(row)
      for (const value of Object.values(row)) expect(typeof value === 'object' ? value : null).toBeNull()
    }
  })
})
