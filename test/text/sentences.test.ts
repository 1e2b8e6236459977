import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentences, startOfSentenceBefore} from '../../src/text/sentences.ts'

function split(text: string): string[] {
  return splitSentences(text).map(({start, end}) => text.slice(start, end))
}

describe('splitSentences', () => {
  const corpus: [string, string[]][] = [
    ['復旧しました。 調査中です。', ['復旧しました。', '調査中です。']],
    ['復旧しました', ['復旧しました']],
    ['ご注意ください！！次に進みます？はい｡', ['ご注意ください！！', '次に進みます？', 'はい｡']],
    [
      '担当は「確認中です。後日回答します。」と答えた。以上。',
      ['担当は「確認中です。後日回答します。」と答えた。', '以上。']
    ],
    ['対象者（退職者を含む。）へ連絡した。', ['対象者（退職者を含む。）へ連絡した。']],
    ['甲(乙「丙。」丁。)戊。己。', ['甲(乙「丙。」丁。)戊。', '己。']],
    ['【重要。】本文。', ['【重要。】本文。']],
    ['一部「停止した。再開した。', ['一部「停止した。', '再開した。']],
    ['停止した」。再開した。', ['停止した」。', '再開した。']],
    ['止めた（甲「乙）。動いた。', ['止めた（甲「乙）。', '動いた。']],
    ['Kaku!市場を止めた。再開!次へ', ['Kaku!市場を止めた。', '再開!', '次へ']],
    ['閉じた。」次の文。', ['閉じた。」', '次の文。']],
    ['  　。 ', ['。']],
    ['', []],
    [' \n ', []]
  ]
  it.each(corpus)('%j', (text, expected) => expect(split(text)).toEqual(expected))

  it('gives up a bracket that stays open too long', () => {
    const long = `「${'あ'.repeat(100)}。${'い'.repeat(150)}。」う。`
    expect(split(long)).toHaveLength(3)
    expect(split(`「${'あ'.repeat(50)}。${'い'.repeat(50)}。」う。`)).toHaveLength(1)
  })

  it('stays linear with brackets that never close', () => {
    const started = process.cpuUsage()
    expect(split('('.repeat(100_000) + ']'.repeat(100_000)).join('')).toHaveLength(200_000)
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000)
  })

  it('cuts what never ends at a comma, or where there is none at its length', () => {
    expect(split('あ、'.repeat(1500))).toEqual(['あ、'.repeat(1000), 'あ、'.repeat(500)])
    expect(split('あ'.repeat(3000)).map(({length}) => length)).toEqual([2000, 1000])
  })

  it('loses nothing but blanks', () => {
    const text = fc.string({unit: fc.constantFrom(...'あい。！?「」()（）【】 \n!a')})
    fc.assert(
      fc.property(text, (value) => {
        let last = 0
        for (const {start, end} of splitSentences(value)) {
          expect(value.slice(last, start).trim()).toBe('')
          expect(value.slice(start, end).trim()).toHaveLength(end - start)
          last = end
        }
        expect(value.slice(last).trim()).toBe('')
      })
    )
  })
})

describe('startOfSentenceBefore', () => {
  it.each<[string, number, number]>([
    ['流出しました。氏名です。', 7, 0],
    ['公表。流出。氏名。', 6, 3],
    ['流出しました。', 0, 0]
  ])('%j: of the one at %i it is %i', (folded, start, before) => {
    expect(startOfSentenceBefore(folded, start)).toBe(before)
  })
})
