import {describe, expect, it} from 'vitest'
import {isDenied, itemStance} from '../../../src/extract/facts/data-item-stance.ts'

/** The stance behind the first 氏名. */
const stanceOf = (text: string) => itemStance(text, text.indexOf('氏名') + 2, text.length)

describe('itemStance', () => {
  it.each([
    ['said', '氏名が漏えいした可能性があります。'],
    ['said', '氏名が流出した可能性を完全には否定できません。'],
    ['said', '氏名の漏えいを確認しました。'],
    ['said', '氏名が閲覧可能な状態でした。'],
    ['said', '氏名が含まれておりました。'],
    ['said', '氏名が流出しましたが、住所は含まれておりません。'],
    ['said', '氏名以外の情報は含まれておりません。'],
    ['said', '氏名についても流出した事が判明しました。'],
    ['said', '氏名が流出したことは否定できません。'],
    ['said', '氏名へのアクセスが可能な状態でした。'],
    ['denied', '氏名が含まれていたことは確認されていません。'],
    ['denied', '氏名は含まれておりません。'],
    ['denied', '氏名の漏えいはございません。'],
    ['denied', '氏名の流出は確認されませんでした。'],
    ['denied', '氏名が漏えいしたとの報告は受けておりません。'],
    ['denied', '氏名以外の情報が流出しました。'],
    ['denied', '氏名は本件の対象外です。'],
    ['denied', '氏名は無し)'],
    ['open', '氏名の流出の有無を調査しています。'],
    ['advised', '氏名をお伝えにならないようお願いいたします。'],
    ['advised', '氏名の流出が確認された場合は個別にご連絡します。'],
    ['none', '氏名に限られ、住所は含まれておりません。'],
    ['none', '氏名、住所']
  ])('%s: %s', (stance, text) => {
    expect(stanceOf(text)).toBe(stance)
  })
})

describe('isDenied', () => {
  it.each([
    ['住所を除く', true],
    ['住所情報は含まず', true],
    ['住所のみ', false],
    ['住所以外', false],
    ['住所、氏名', false]
  ])('%s: %s', (text, denied) => {
    expect(isDenied(text, 2, text.length)).toBe(denied)
  })
})
