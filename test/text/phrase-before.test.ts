import {describe, expect, it} from 'vitest'
import {maskBrackets} from '../../src/text/noun-phrase.ts'
import {phraseBefore} from '../../src/text/phrase-before.ts'

const read = (sentence: string, word: string) => {
  const found = phraseBefore(maskBrackets(sentence), sentence.indexOf(word))
  return found && [sentence.slice(found.span.start, found.span.end), found.particle]
}

describe('phraseBefore', () => {
  it.each([
    ['現在、出荷業務を一時的に停止しております', '停止', '出荷業務', 'を'],
    ['出荷再開', '再開', '出荷', ''],
    ['配達は11月3日から再開しております', '再開', '配達', 'は'],
    ['会員ページのご利用を停止しております', '停止', '会員ページのご利用', 'を'],
    ['架空ナビの利用再開', '再開', '架空ナビ', 'の'],
    ['「架空ナビ」へのアクセスを制限しております', '制限', '「架空ナビ」', 'を'],
    ['予約サイトは現在ご覧いただけません', 'いただけ', '予約サイト', 'は'],
    ['集荷はお取り扱いできません', 'できませ', '集荷', 'は'],
    ['通販サイトにアクセスしにくい', 'にくい', '通販サイト', ''],
    ['予約サイトにつきましては、引き続き停止しております', '停止', '予約サイト', 'につきましては']
  ])('in %j before %j is %j', (sentence, word, phrase, particle) => {
    expect(read(sentence, word)).toEqual([phrase, particle])
  })
  it('is null at the beginning', () => {
    expect(read('停止しております', '停止')).toBeNull()
  })
})
