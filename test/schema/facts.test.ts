import {describe, expect, expectTypeOf, it} from 'vitest'
import {
  affectedCountSchema,
  type CauseCode,
  causeCodes,
  causeFactSchema,
  dataItemCodes,
  dataItemFactSchema,
  dateFactSchema,
  emptyFacts,
  evidenceSchema,
  forensicsFactSchema,
  type IncidentFacts,
  incidentFactsSchema,
  leakCodes,
  leakFactSchema,
  reportedToCodes,
  reportedToFactSchema,
  secondaryDamageCodes,
  secondaryDamageFactSchema
} from '../../src/schema/index.ts'
import {accepts, checksObject} from './check.ts'
import {at, exampleDisclosure} from './example.ts'

const evidence = [{text: '警察', position: at(0, 2), rule: 'made-up'}]

describe('incidentFactsSchema', () => {
  checksObject(incidentFactsSchema, exampleDisclosure().facts, {
    causes: [null, ['ransomware']],
    leak: [null, 'none'],
    affectedMax: [-1, 1.5, '1200'],
    occurredOn: ['2031-03-30'],
    forensics: [true, null]
  })

  it('keeps its codes in the type', () => {
    expectTypeOf<IncidentFacts['causes'][number]['code']>().toEqualTypeOf<CauseCode>()
    expectTypeOf<IncidentFacts['leak']['code']>().toEqualTypeOf<(typeof leakCodes)[number]>()
    expectTypeOf<'hacking'>().not.toExtend<CauseCode>()
  })
})

describe('the facts', () => {
  const codes = [null, '', 'constructor', 'unknown']
  describe('evidence', () =>
    checksObject(evidenceSchema, evidence[0] ?? {}, {text: [null], rule: [null], position: [null]}))
  describe('cause', () => checksObject(causeFactSchema, {code: 'fraud', evidence}, {code: codes, evidence: [null]}))
  describe('leak', () => checksObject(leakFactSchema, {code: 'none', evidence: []}, {code: codes, evidence: [[{}]]}))
  describe('data item', () =>
    checksObject(dataItemFactSchema, {code: 'name', text: '氏名', evidence}, {code: codes, text: [null]}))
  describe('count', () =>
    checksObject(
      affectedCountSchema,
      {value: 3, unit: '名', qualifier: 'exact', evidence},
      {value: [-1, 1.5, '3'], qualifier: codes}
    ))
  describe('date', () => checksObject(dateFactSchema, {date: '2031-03', evidence}, {date: [null, '2031-3']}))
  describe('secondary damage', () =>
    checksObject(secondaryDamageFactSchema, {code: 'confirmed', evidence}, {code: [...codes, 'possible']}))
  describe('reported to', () => checksObject(reportedToFactSchema, {code: 'ppc', evidence}, {code: codes}))
  describe('forensics', () => checksObject(forensicsFactSchema, {value: false, evidence: []}, {value: [null, 'true']}))
})

describe('the code lists', () => {
  it.each([
    ['causes', causeCodes, 17],
    ['leak', leakCodes, 5],
    ['data items', dataItemCodes, 24],
    ['secondary damage', secondaryDamageCodes, 3],
    ['reported to', reportedToCodes, 9]
  ])('%s name each code once', (_, codes, count) => {
    expect(codes).toHaveLength(count)
    expect(new Set(codes).size).toBe(count)
  })
})

describe('emptyFacts', () => {
  accepts(incidentFactsSchema, [emptyFacts()])

  it('says that nothing is mentioned', () => {
    const facts = emptyFacts()
    expect([facts.leak.code, facts.secondaryDamage.code]).toEqual(['notMentioned', 'notMentioned'])
    expect([facts.affectedMax, facts.occurredOn, facts.discoveredOn]).toEqual([null, null, null])
    expect(facts.forensics.value).toBe(false)
  })

  it('shares nothing between calls', () => {
    const changed = emptyFacts()
    changed.causes.push({code: 'fraud', evidence: []})
    changed.leak.evidence.push(...evidence)
    expect(emptyFacts().causes).toEqual([])
    expect(emptyFacts().leak.evidence).toEqual([])
  })
})
