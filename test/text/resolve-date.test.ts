import {describe, expect, it} from 'vitest'
import {findDates} from '../../src/text/date-expressions.ts'
import {fold} from '../../src/text/fold.ts'
import {type DateContext, resolveDate, resolveRangeEnd} from '../../src/text/resolve-date.ts'

const published = {publishedOn: '2025-11-12', previous: null}

function resolve(text: string, context: DateContext): string | null {
  const [date] = findDates(fold(text))
  if (!date) throw new Error(`Unexpected text without a date: ${text}`)
  return resolveDate(date, context)
}

function resolveRange(text: string, context: DateContext): [string | null, string | null] {
  const [date] = findDates(fold(text))
  if (!date) throw new Error(`Unexpected text without a date: ${text}`)
  const start = resolveDate(date, context)
  return [start, start === null ? null : resolveRangeEnd(date, start, context)]
}

describe('resolveDate', () => {
  it.each([
    ['2024年10月19日', '2024-10-19'],
    ['2025年10月上旬', '2025-10'],
    ['令和7年頃', '2025'],
    ['10月19日', '2025-10-19'],
    ['11月12日', '2025-11-12'],
    ['11月13日', '2024-11-13'],
    ['12月', '2024-12'],
    ['11月', '2025-11'],
    ['2月29日', '2024-02-29'],
    ['本日', '2025-11-12'],
    ['昨日', '2025-11-11'],
    ['明日', '2025-11-13'],
    ['今月8日', '2025-11-08'],
    ['先月', '2025-10'],
    ['先月20日', '2025-10-20'],
    ['来月上旬', '2025-12'],
    ['昨年12月', '2024-12'],
    ['昨年', '2024'],
    ['本年4月1日', '2025-04-01'],
    ['来年1月', '2026-01'],
    ['本日11月12日', '2025-11-12'],
    ['5日', '2025-11-05'],
    ['20日', '2025-10-20']
  ])('resolves %s against the publication', (text, date) => {
    expect(resolve(text, published)).toBe(date)
  })

  it.each([
    ['同日', '2025-10-29', '2025-10-29'],
    ['同日16時', '2025-10-29', '2025-10-29'],
    ['翌日', '2025-10-31', '2025-11-01'],
    ['翌々日', '2025-12-30', '2026-01-01'],
    ['前日', '2025-03-01', '2025-02-28'],
    ['翌30日', '2025-10-29', '2025-10-30'],
    ['翌1日', '2025-10-31', '2025-11-01'],
    ['翌1月5日', '2024-12-28', '2025-01-05'],
    ['同月20日', '2025-09-04', '2025-09-20'],
    ['同21日', '2025-09-04', '2025-09-21'],
    ['同年3月1日', '2024-01-15', '2024-03-01'],
    ['同3月1日', '2024-01-15', '2024-03-01'],
    ['翌年1月3日', '2023-12-30', '2024-01-03'],
    ['前年12月', '2024-04', '2023-12'],
    ['翌月', '2025-08-20', '2025-09'],
    ['8日', '2025-10-05', '2025-10-08'],
    ['2日', '2025-10-30', '2025-11-02'],
    ['5日(金)', '2025-08-29', '2025-09-05']
  ])('resolves %s after %s', (text, previous, date) => {
    expect(resolve(text, {publishedOn: '2025-11-12', previous})).toBe(date)
  })

  it('settles the year by the weekday beside the date', () => {
    expect(resolve('10月19日(土)', published)).toBe('2024-10-19')
    expect(resolve('12月1日(月)', published)).toBe('2025-12-01')
    expect(resolve('10月19日(水)', published)).toBe('2025-10-19')
  })

  it('takes a weekday that only a far later year has for a slip', () => {
    expect(resolve('5月7日(金)', {publishedOn: '2026-05-20', previous: null})).toBe('2026-05-07')
    expect(resolve('1月10日(土)', {publishedOn: '2025-12-12', previous: null})).toBe('2026-01-10')
    expect(resolve('5月7日(金)', {publishedOn: '2026-05-20', previous: null, planned: true})).toBe('2027-05-07')
  })

  it('takes the first date not before publication for plans', () => {
    expect(resolve('12月1日', {...published, planned: true})).toBe('2025-12-01')
    expect(resolve('1月', {...published, planned: true})).toBe('2026-01')
    expect(resolve('11月', {...published, planned: true})).toBe('2025-11')
  })

  it('carries the year from line to line and turns it in January', () => {
    const list = (previous: string) => ({publishedOn: '2026-03-26', previous, carryYear: true})
    expect(resolve('11月中旬', list('2025-11'))).toBe('2025-11')
    expect(resolve('1月5日', list('2025-12-22'))).toBe('2026-01-05')
    expect(resolve('12月20日', list('2026-01-05'))).toBe('2025-12-20')
    expect(resolve('6月1日', list('2024-05-30'))).toBe('2024-06-01')
  })

  it('gives null where nothing tells the year', () => {
    const nothing = {publishedOn: null, previous: null}
    for (const text of ['10月19日', '同日', '本日', '19日', '昨年']) expect(resolve(text, nothing)).toBeNull()
    expect(resolve('2025年10月', nothing)).toBe('2025-10')
  })
})

describe('resolveRangeEnd', () => {
  it.each([
    ['10月1日～5日', '2025-10-01', '2025-10-05'],
    ['10月30日～2日', '2025-10-30', '2025-11-02'],
    ['12月30日～1月3日', '2024-12-30', '2025-01-03'],
    ['12月30日～2025年1月3日', '2024-12-30', '2025-01-03'],
    ['2024年12月30日から翌年1月3日まで', '2024-12-30', '2025-01-03'],
    ['10月3日～翌4日', '2025-10-03', '2025-10-04'],
    ['5日～8日', '2025-11-05', '2025-11-08'],
    ['2025年4月から10月まで', '2025-04', '2025-10'],
    ['10月1日から本日まで', '2025-10-01', '2025-11-12'],
    ['10月上旬～中旬', '2025-10', '2025-10'],
    ['10月1日8時～10時', '2025-10-01', '2025-10-01']
  ])('resolves %s', (text, start, end) => {
    expect(resolveRange(text, published)).toEqual([start, end])
  })

  it('gives null without a range', () => {
    expect(resolveRange('10月1日', published)).toEqual(['2025-10-01', null])
  })
})
