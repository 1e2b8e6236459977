import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {daysInMonth} from '../../src/text/calendar.ts'
import {type DateExpression, findDates, type SingleDate} from '../../src/text/date-expressions.ts'
import {fold} from '../../src/text/fold.ts'

/** The one date of a text, which must take up all of it. */
function whole(text: string): DateExpression | null {
  const [date, ...rest] = findDates(fold(text))
  return date && rest.length === 0 && date.start === 0 && date.end === text.length ? date : null
}

function first(text: string): DateExpression | undefined {
  return findDates(fold(text))[0]
}

const corpus: [Partial<SingleDate>, string[]][] = [
  [
    {year: 2025, month: 10, day: 19},
    [
      '2025年10月19日',
      '2025 年 10 月 19 日',
      '２０２５年１０月１９日',
      '2025年⼗⽉十九⽇',
      '2025/10/19',
      '2025 / 10 / 19',
      '２０２５／１０／１９',
      '2025-10-19',
      '2025.10.19',
      '令和7年10月19日',
      '令和 7 年 10 月 19 日',
      '令和７（2025）年10月19日',
      '令和7年(2025年)10月19日',
      '2025年(令和7年)10月19日',
      '2025(令和7)年10月19日',
      'R7.10.19',
      'R7年10月19日',
      '令和7.10.19',
      '令和七年十月十九日',
      '二〇二五年十月十九日',
      '25年10月19日',
      '2025年10月19日日'
    ]
  ],
  [{year: 2025, month: 1, day: 9}, ['2025/1/9', '2025/01/09', '2025年1月9日', '2025-01-09']],
  [{year: 2019, month: 5, day: 1}, ['令和元年5月1日', '令和1年5月1日', '2019年5月1日']],
  [{year: 2019, month: 3, day: null}, ['平成31年3月', '2019年3月', '2019/03', '2019.03', '2019年3月XX日']],
  [{year: null, month: 10, day: 19}, ['10月19日', '10/19', '10 月 19 日', '十月十九日', '10月19日']],
  [{year: null, month: 10, day: null}, ['10月', '10 月', '１０月', '十月']],
  [{year: 2025, month: null, day: null}, ['2025年', '令和7年', 'R7年']],
  [{year: null, month: null, day: 19}, ['19日', '１９日', '19 日']],
  [
    {month: 10, day: 19, weekday: 0},
    ['10月19日(日)', '10月19日（日曜日）', '10/19(日)', '10月19日日曜日', '10月19(日)', '10月19日 (日・祝)']
  ],
  [{month: 10, part: 'early', day: null}, ['10月上旬', '10月初旬', '10月初め', '10月の上旬', '10 月 上旬']],
  [{month: 10, part: 'mid', day: null}, ['10月中旬', '10月半ば']],
  [{month: 10, part: 'late', day: null}, ['10月下旬', '10月末', '10月末日']],
  [{month: 10, approximate: true}, ['10月頃', '10月ごろ', '10月末頃', '10月19日頃']],
  [{month: 12, open: true}, ['12月以降', '12月上旬以降', '12月1日～', '12/1~', '12月1日(月)9時以降', '12月より後']],
  [{relative: 'sameDay', day: null}, ['同日', '同日 16時', '同日、午後3時']],
  [{relative: 'sameDay', day: 20, month: null}, ['同日20日', '同日(20日)']],
  [{relative: 'nextDay'}, ['翌日', '翌30日', '翌 30 日', '翌日(30日)', '翌1月5日']],
  [{relative: 'dayAfterNext'}, ['翌々日']],
  [{relative: 'previousDay'}, ['前日']],
  [{relative: 'today'}, ['本日', '今日', '本日10月19日', '本日（10月19日）', '本日(10月19日(日))']],
  [{relative: 'yesterday'}, ['昨日', '昨日10月18日', '昨18日']],
  [{relative: 'tomorrow'}, ['明日']],
  [{relative: 'sameMonth', month: null}, ['同月', '同月20日', '同 20 日', '同20日']],
  [{relative: 'sameYear'}, ['同年', '同年12月', '同年12月1日', '同12月1日']],
  [{relative: 'thisMonth'}, ['今月', '今月8日', '本月', '当月']],
  [{relative: 'lastMonth'}, ['先月', '先月末', '前月20日']],
  [{relative: 'nextMonth'}, ['来月', '来月上旬', '翌月']],
  [{relative: 'thisYear'}, ['今年', '本年4月', '本年4月1日']],
  [{relative: 'lastYear'}, ['昨年', '昨年12月', '昨年の12月', '前年3月', '去年']],
  [{relative: 'nextYear'}, ['来年1月', '翌年1月3日']]
]

const ranges: [Partial<SingleDate>, Partial<SingleDate>, string[]][] = [
  [
    {month: 10, day: 1},
    {month: 10, day: 5},
    [
      '10月1日～5日',
      '10月1日から5日まで',
      '10月1日(水)～10月5日(日)',
      '10月1～5日',
      '10/1-10/5',
      '10月1日より10月5日まで'
    ]
  ],
  [{month: 10, day: 30}, {month: 11, day: 2}, ['10月30日～2日', '10月30日～11月2日']],
  [
    {year: 2025, month: 12, day: 30},
    {year: 2026, month: 1, day: 3},
    ['2025年12月30日～1月3日', '2025/12/30-2026/1/3', '2025年12月30日～2026年1月3日']
  ],
  [{month: null, day: 5}, {month: null, day: 8}, ['5日から8日まで', '5日～8日', '5日 ～ 8日']],
  [
    {year: 2025, month: 4},
    {year: 2025, month: 10},
    ['2025年4月から10月まで', '2025/04 ~ 2025/10', '2025年4月～10月', '2025年4～10月']
  ],
  [{month: 10, part: 'early'}, {month: 10, part: 'mid'}, ['10月上旬～中旬', '10月上旬から10月中旬']],
  [{year: 2025, month: 8, day: 25}, {month: 9, day: 12, relative: 'sameYear'}, ['2025年8月25日から同年9月12日まで']]
]

const negatives = [
  '2025年度の計画',
  '令和7年度',
  '2026年3月期の業績',
  '10年保存した',
  '3年間の契約',
  '30日間の停止',
  '3日以内に連絡',
  '5営業日',
  '何日も続いた',
  '約10日を要する',
  '24時間365日の監視',
  '第1/2回の会',
  '第10日目',
  '(1/2)',
  '24/7の監視',
  'バージョン2.3.1',
  '192.168.10.19',
  '03-1234-5678',
  '/2025/10/19/news',
  'https:2025/10/19',
  '比率：3/4',
  'img2025-10-19',
  '2025-10-19-架空商事',
  '2月30日',
  '13月1日',
  '2025/13/01',
  '2025年2月29日',
  '日本年金機構',
  '前年比',
  '前年同期',
  '同年代の方',
  '判明日時',
  '事前日程',
  '一日も早い復旧',
  '過去3年分',
  '10,000円',
  '公益社団法人2030年国際架空博覧会協会'
]

describe('findDates', () => {
  for (const [value, spellings] of corpus) {
    it.each(spellings)(`reads ${JSON.stringify(value)}: %s`, (text) => {
      expect(whole(text)).toMatchObject(value)
      expect(whole(text)?.rangeEnd).toBeNull()
    })
  }

  for (const [from, to, spellings] of ranges) {
    it.each(spellings)('reads a range: %s', (text) => {
      expect(whole(text)).toMatchObject({...from, rangeEnd: to})
    })
  }

  it.each(negatives)('finds no date: %s', (text) => {
    expect(findDates(fold(text))).toEqual([])
  })

  it.each([
    ['10月19日(日)14時頃、検知', 14, '10月19日(日)14時頃'],
    ['10月19日、午後2時に', 2, '10月19日、午後2時'],
    ['10月19日の深夜に', null, '10月19日の深夜'],
    ['10月19日\n16時30分 受注を停止', 16, '10月19日\n16時30分'],
    ['2025-10-19T14:30', 14, '2025-10-19T14:30'],
    ['10/1(水)19:31 侵入', 19, '10/1(水)19:31']
  ])('reads the time beside the date: %s', (text, hour, span) => {
    expect(first(text)?.time?.hour).toBe(hour)
    expect(text.slice(0, first(text)?.end)).toBe(span)
  })

  it('reads times at both ends of a range', () => {
    const date = whole('1月1日(水)8時57分～1月2日6時44分')
    expect(date).toMatchObject({day: 1, weekday: 3, time: {hour: 8, minute: 57}})
    expect(date?.rangeEnd).toMatchObject({day: 2, time: {hour: 6, minute: 44}})
    expect(whole('3月1日22時から、3月6日4時まで')?.rangeEnd).toMatchObject({month: 3, day: 6, time: {hour: 4}})
    expect(findDates('3月1日から、3月6日に').map(({rangeEnd}) => rangeEnd)).toEqual([null, null])
    expect(whole('11月6日8時30分～10時30分')?.rangeEnd).toMatchObject({month: 11, day: 6, time: {hour: 10}})
  })

  it('takes no range where a date was changed into another', () => {
    expect(findDates(fold('開始を10月1日から10月5日に変更')).map((date) => date.day)).toEqual([1, 5])
  })

  it('gives every date of an enumeration', () => {
    const days = findDates(fold('11月11日、14日及び21日、※12月 3 日'))
    expect(days.map(({month, day}) => [month, day])).toEqual([
      [11, 11],
      [null, 14],
      [null, 21],
      [12, 3]
    ])
  })

  it('reads back every day in every notation', () => {
    const kanji = (value: number) =>
      (value < 10 ? '' : value < 20 ? '十' : `${'一二三'[Math.floor(value / 10) - 1]}十`) +
      ['', ...'一二三四五六七八九'][value % 10]
    const two = (value: number) => String(value).padStart(2, '0')
    const day = fc
      .record({year: fc.integer({min: 2020, max: 2029}), month: fc.integer({min: 1, max: 12})})
      .chain(({year, month}) =>
        fc.record({
          year: fc.constant(year),
          month: fc.constant(month),
          day: fc.integer({min: 1, max: daysInMonth(year, month)})
        })
      )
    fc.assert(
      fc.property(day, (value) => {
        const {year, month, day} = value
        const texts = [
          `${year}年${month}月${day}日`,
          `${year} 年 ${month} 月 ${day} 日`,
          `${year}/${month}/${day}`,
          `${year}-${two(month)}-${two(day)}`,
          `${year}.${month}.${day}`,
          `令和${year - 2018}年${month}月${day}日`,
          `R${year - 2018}.${month}.${day}`,
          `令和${kanji(year - 2018)}年${kanji(month)}月${kanji(day)}日`
        ]
        for (const text of texts) {
          const wide = text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
          expect(whole(text)).toMatchObject(value)
          expect(whole(wide)).toEqual(whole(text))
        }
      })
    )
  })

  it('gives ordered spans inside any text', () => {
    const piece = fc.constantFrom(
      '2025',
      '年',
      '10',
      '月',
      '19',
      '日',
      '/',
      '-',
      '~',
      '(',
      ')',
      ' ',
      '同',
      '翌',
      '令和',
      '時',
      ':',
      '頃',
      'から',
      '末',
      '火'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const date of findDates(text)) {
          expect(date.start).toBeGreaterThanOrEqual(last)
          expect(date.end).toBeGreaterThan(date.start)
          last = date.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})
