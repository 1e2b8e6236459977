import {describe, expect, it} from 'vitest'
import {areRelated, organizationKey, properName} from '../../../src/archive/link/organization-key.ts'

const related = (one: string, other: string) =>
  areRelated(properName(organizationKey(one)), properName(organizationKey(other)))

describe('organizationKey', () => {
  it('is one for all spellings', () => {
    expect(organizationKey('株式会社　ＫＡＫＵ 架空')).toBe(organizationKey('株式会社kaku架空'))
  })

  it('keeps the legal form', () => {
    expect(organizationKey('株式会社架空')).not.toBe(organizationKey('架空株式会社'))
  })
})

describe('properName', () => {
  it.each([
    ['株式会社架空', '架空'],
    ['架空株式会社', '架空'],
    ['株式会社', '株式会社']
  ])('%s', (name, proper) => expect(properName(name)).toBe(proper))
})

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
