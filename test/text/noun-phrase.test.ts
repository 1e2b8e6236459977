import {describe, expect, it} from 'vitest'
import {maskBrackets, nounPhraseStart} from '../../src/text/noun-phrase.ts'

describe('maskBrackets', () => {
  it.each([
    ['「は、」は', '〓〓〓〓は'],
    ['架空便(を含む)を', '架空便〓〓〓〓〓を'],
    ['「甲「乙」丙」が', '〓〓〓〓〓〓〓が'],
    ['閉じない「括弧', '閉じない「括弧'],
    ['', '']
  ])('%j becomes %j', (text, masked) => {
    expect(maskBrackets(text)).toBe(masked)
  })
  it('keeps the length, also with surrogate pairs', () => {
    const text = '「晴れ💛便」を停止'
    expect(maskBrackets(text)).toHaveLength(text.length)
  })
})

describe('nounPhraseStart', () => {
  it.each([
    ['現在、会員サイト', '会員サイト'],
    ['障害が発生しており、受注、出荷業務', '受注、出荷業務'],
    ['不正アクセスを受けた予約サイト', '予約サイト'],
    ['対応が完了したことを受け配達サービス', '配達サービス'],
    ['お電話による配車サービス', 'お電話による配車サービス'],
    ['安全のため通販サイトおよび予約サイト', '通販サイトおよび予約サイト'],
    ['影響:会員ページ', '会員ページ']
  ])('of %j is at %j', (sentence, phrase) => {
    expect(sentence.slice(nounPhraseStart(maskBrackets(sentence), sentence.length))).toBe(phrase)
  })
  it('is the end where there is no phrase', () => {
    expect(nounPhraseStart('', 0)).toBe(0)
  })
})
