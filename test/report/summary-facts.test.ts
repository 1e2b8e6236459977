import {describe, expect, it} from 'vitest'
import {createPalette} from '../../src/report/palette.ts'
import {factsPart} from '../../src/report/summary-facts.ts'
import {emptyFacts} from '../../src/schema/index.ts'
import {exampleDisclosure} from '../schema/example.ts'

const view = {width: 80, palette: createPalette(false)}

describe('factsPart', () => {
  it('has nothing to show where the document says nothing', () => {
    expect(factsPart(emptyFacts(), view)).toEqual([])
  })

  it('shows a flat denial, which is not the same as silence', () => {
    expect(factsPart({...emptyFacts(), leak: {code: 'none', evidence: []}}, view)).toEqual([
      'Facts',
      '',
      '  Leak  none'
    ])
  })

  it('lists every cause and number, each with unit and qualifier', () => {
    const facts = exampleDisclosure().facts
    facts.causes.push({code: 'thirdParty', evidence: []})
    facts.affectedCounts.push({value: 45, unit: '社', qualifier: 'exact', evidence: []})
    const lines = factsPart(facts, view)
    expect(lines).toContain('  Cause             ransomware, at another organisation')
    expect(lines).toContain('  Affected          up to 1,200 名, 45 社')
  })
})
