import {expect, it} from 'vitest'
import {findOrganizationSlip} from '../../src/text/organization-slip.ts'

it.each([
  ['架空商事株式会', '架空商事株式会社'],
  ['見本県立効果高等学校', '見本県立工科高等学校'],
  ['架空商事株式会社', null],
  ['株式会社架空', null]
])('%s is meant as %s', (name, meant) => {
  expect(findOrganizationSlip(name)?.meant ?? null).toBe(meant)
})
