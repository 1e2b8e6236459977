import {describe, expect, it} from 'vitest'
import {isWithin, organizationKey, properName, shareName} from '../../src/text/organization-key.ts'

describe('organizationKey', () => {
  it.each([
    ['株式会社架空', '株式会社 架空'],
    ['株式会社架空', '株式会社\u3000架空'],
    ['架空２商事', '架空2商事'],
    ['⻄架空', '西架空'],
    ['㈱架空', '(株)架空'],
    ['株式会社ABC', '株式会社ａｂｃ']
  ])('is one for %s and %s', (left, right) => {
    expect(organizationKey(left)).toBe(organizationKey(right))
  })

  it.each([
    ['架空株式会社', '株式会社架空'],
    ['架空大学', '学校法人架空大学']
  ])('keeps the legal form: %s and %s', (left, right) => {
    expect(organizationKey(left)).not.toBe(organizationKey(right))
  })
})

describe('isWithin', () => {
  it.each([
    ['架空商事株式会', '架空商事株式会社', true],
    ['株式会社架空', '株式会社架空グループ', true],
    ['株式会社架空', '架空株式会社', false]
  ])('%s, %s: %s', (left, right, within) => {
    expect(isWithin(left, right)).toBe(within)
    expect(isWithin(right, left)).toBe(within)
  })
})

describe('shareName', () => {
  it.each([
    ['株式会社架空商事', '架空物流株式会社', true],
    ['株式会社架空', '株式会社見本', false],
    ['学校法人見本学園', '見本学園大学', true]
  ])('%s, %s: %s', (left, right, shared) => {
    expect(shareName(left, right)).toBe(shared)
  })
})

describe('properName', () => {
  it.each([
    ['株式会社架空', '架空'],
    ['架空株式会社', '架空'],
    ['株式会社', '株式会社']
  ])('%s', (name, proper) => expect(properName(name)).toBe(proper))
})
