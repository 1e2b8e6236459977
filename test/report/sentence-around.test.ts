import {describe, expect, it} from 'vitest'
import {sentenceAround} from '../../src/report/sentence-around.ts'
import {createSource, positionAt} from '../../src/syntax/source.ts'

const around = (text: string, words: string): string => {
  const start = text.indexOf(words)
  return sentenceAround(text, positionAt(createSource(text), start, start + words.length))
}

describe('sentenceAround', () => {
  it.each([
    ['停止した。情報が流出した。', '流出', '情報が«流出»した。'],
    ['- 氏名、住所\n- 電話', '住所', '- 氏名、«住所»'],
    ['- 氏名、住所\r\n- 電話', '電話', '- «電話»'],
    ['流出した', '流出した', '«流出した»'],
    ['流出した。次の文。', '流出した。', '«流出した。»'],
    ['サーバーから情報が\n流出した。次', '情報が\n流出', 'サーバーから«情報が\n流出»した。']
  ])('%j: %j', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence)
  })

  it('cuts a sentence that never ends', () => {
    const text = `${'あ'.repeat(100_000)}流出${'い'.repeat(100_000)}`
    expect(around(text, '流出')).toBe(`${'あ'.repeat(160)}«流出»${'い'.repeat(160)}`)
  })
})
