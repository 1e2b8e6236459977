import {describe, expect, it} from 'vitest'
import {areRelated} from '../../../src/archive/link/related-names.ts'
import {organizationKey, properName} from '../../../src/text/organization-key.ts'

const related = (one: string, other: string) =>
  areRelated(properName(organizationKey(one)), properName(organizationKey(other)))

describe('areRelated', () => {
  it.each([
    ['架空商事株式会社', '架空商事ホールディングス株式会社', true],
    ['架空商事株式会社', '架空商事物流株式会社', true],
    ['架空商事株式会社', '見本食品株式会社', false],
    ['見本県教育委員会', '例示県教育委員会', false]
  ])('%s, %s: %s', (one, other, answer) => {
    expect(related(one, other)).toBe(answer)
    expect(related(other, one)).toBe(answer)
  })
})
