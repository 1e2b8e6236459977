import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  addDays,
  addMonths,
  comparePartialDates,
  daysBetween,
  daysInMonth,
  partsOf,
  toPartialDate,
  weekdayOf
} from '../../src/text/calendar.ts'

describe('calendar', () => {
  it.each([
    [2025, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [null, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 13, 0],
    [2025, 0, 0]
  ])('counts the days of %s-%s', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })

  it.each([
    ['2025-12-31', '2026-01-02', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-04-03', '2025-04-03', 0],
    ['2025-04-03', '2025-03-31', -3],
    ['2025-04', '2025-04-03', null],
    ['2025-04-03', '2025', null]
  ])('counts the days from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('moves over the ends of months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addDays('2025-10', 1)).toBe('2025-10')
    expect(addMonths('2025-01-31', -1)).toBe('2024-12')
    expect(addMonths('2025-12', 1)).toBe('2026-01')
    expect(addMonths('2025', 1)).toBe('2025')
  })

  it('knows the weekday of a full date only', () => {
    expect(weekdayOf('2025-10-19')).toBe(0)
    expect(weekdayOf('2026-01-01')).toBe(4)
    expect(weekdayOf('2025-10')).toBeNull()
  })

  it('compares as far as both dates go', () => {
    expect(comparePartialDates('2025-10', '2025-10-19')).toBe(0)
    expect(comparePartialDates('2025-09-30', '2025-10')).toBeLessThan(0)
    expect(comparePartialDates('2026', '2025-12-31')).toBeGreaterThan(0)
  })

  it('goes there and back', () => {
    const date = fc.date({min: new Date('1980-01-01'), max: new Date('2060-12-31'), noInvalidDate: true})
    fc.assert(
      fc.property(date, fc.integer({min: -4000, max: 4000}), (value, days) => {
        const iso = value.toISOString().slice(0, 10)
        expect(addDays(addDays(iso, days), -days)).toBe(iso)
        expect(toPartialDate(partsOf(iso))).toBe(iso)
      })
    )
  })
})
