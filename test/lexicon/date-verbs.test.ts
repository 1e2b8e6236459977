import {describe, expect, it} from 'vitest'
import {findDateVerbs} from '../../src/extract/facts/incident-date-verbs.ts'
import {
  dateLabels,
  dateOnlyWords,
  dateVerbCodes,
  dateVerbs,
  eventLightVerbs,
  exposureWords,
  faultWords,
  foundStates,
  harmlessWords,
  ownMailWords,
  periodWords,
  publicNouns,
  selfWords,
  unwantedDeeds,
  unwantedWords
} from '../../src/lexicon/date-verbs.ts'

const codeOf = (tail: string) => findDateVerbs(tail)[0]?.code

describe('verbs of dates', () => {
  it('has one entry for each code', () => {
    expect(dateVerbs.map(({code}) => code)).toEqual([...dateVerbCodes])
  })

  for (const {code, nouns, verbs, examples, counterExamples} of dateVerbs) {
    it(code, () => {
      expect([nouns.length, verbs.length]).toEqual([new Set(nouns).size, new Set(verbs).size])
      for (const example of examples) expect(`${example}: ${codeOf(example)}`).toBe(`${example}: ${code}`)
      for (const example of counterExamples) expect(`${example}: ${codeOf(example)}`).not.toBe(`${example}: ${code}`)
    })
  }

  it.each([
    ['what makes a verb of an event', eventLightVerbs],
    ['states that are found', foundStates],
    ['mail of the organisation', ownMailWords],
    ['periods', periodWords],
    ['dates alone', dateOnlyWords],
    ['harmless findings', harmlessWords],
    ['exposures', exposureWords],
    ['faults', faultWords],
    ['public nouns', publicNouns],
    ['the organisation', selfWords],
    ['deeds', unwantedDeeds],
    ['words before unwanted deeds', unwantedWords],
    ['labels', dateLabels.flatMap(({terms}) => terms)]
  ])('%s: no empty and no double word', (_, list) => {
    expect(list).not.toContain('')
    expect(new Set(list).size).toBe(list.length)
  })
})
