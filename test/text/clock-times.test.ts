import {describe, expect, it} from 'vitest'
import {daysAfter, findClockTimes, toHHMM} from '../../src/text/clock-times.ts'
import {fold} from '../../src/text/fold.ts'

const corpus: [string | null, string[]][] = [
  [
    '14:30',
    [
      '14時30分',
      '14 時 30 分',
      '14:30',
      '１４：３０',
      '午後2時30分',
      '午後2時半',
      '14時半',
      '14:30:05',
      '2:30 PM',
      'PM2:30',
      'p.m. 2:30',
      '14:30 JST',
      '14時30分（日本時間）'
    ]
  ],
  ['16:00', ['16 時', '16時', '午後4時', '夕方4時', '16:00', '16時頃', '午後 4 時ごろ']],
  ['00:00', ['午前0時', '0時', '0:00', '24:00', '午前12時', '深夜12時']],
  ['12:00', ['正午', '午後0時', '12時', '12:00', '正午頃']],
  ['08:05', ['8時5分', '08:05', '朝8時5分', '午前8時5分頃']],
  ['22:00', ['夜10時', '22時', '午後10時', '深夜22時']],
  ['02:00', ['深夜2時', '未明2時', '2:00', '午前2時']],
  ['01:00', ['25:00', '25時']],
  [null, ['未明', '早朝', '午前', '午後', '深夜', '夕方', '午前中', '未明頃']]
]

describe('findClockTimes', () => {
  for (const [value, spellings] of corpus) {
    it.each(spellings)(`reads ${value}: %s`, (text) => {
      const times = findClockTimes(fold(text))
      expect(times.map(toHHMM)).toEqual([value])
      expect(times[0]).toMatchObject({start: 0, end: text.length})
    })
  }

  it.each([
    '24時間体制',
    '3時間後',
    '3 時間',
    '2001:db8::1',
    '16:9の画面',
    '30:00',
    '一時的',
    '00:1A:2B:3C',
    '第2時限',
    '朝日新聞',
    'SPAM 2件'
  ])('finds no time: %s', (text) => {
    expect(findClockTimes(fold(text))).toEqual([])
  })

  it.each([
    ['未明', '未明', false],
    ['午後3時頃', '午後頃', true],
    ['3時過ぎ', '過ぎ', false],
    ['16時台', '台', false],
    ['14:30', null, false]
  ])('keeps the words of %s', (text, words, approximate) => {
    expect(findClockTimes(fold(text))[0]).toMatchObject({text: words, approximate})
  })

  it('gives both ends of a range, without the blank after them', () => {
    expect(findClockTimes('9:00~17時30分 に').map(({start, end}) => [start, end])).toEqual([
      [0, 4],
      [5, 11]
    ])
    expect(findClockTimes('19:31 侵入')[0]?.end).toBe(5)
  })

  it('counts 24:00 and later to the next day', () => {
    expect(findClockTimes('25:00 23:59 午後11時').map(daysAfter)).toEqual([1, 0, 0])
  })
})
