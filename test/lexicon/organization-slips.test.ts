import {describe, expect, it} from 'vitest'
import {organizationSlips} from '../../src/lexicon/organization-slips.ts'
import {findOrganizationSlip} from '../../src/text/organization-slip.ts'

describe.each(organizationSlips.map((slip) => [slip.term, slip] as const))('%s', (_, slip) => {
  it.each(slip.examples)('is in %s', (name) => {
    expect(findOrganizationSlip(name)?.slip).toBe(slip)
  })

  it.each(slip.counterExamples)('is not in %s', (name) => {
    expect(findOrganizationSlip(name)).toBeNull()
  })
})
