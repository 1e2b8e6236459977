import {describe, expect, it} from 'vitest'
import type {Stance} from '../../src/lexicon/stance-words.ts'
import {fold} from '../../src/text/fold.ts'
import {splitSentences} from '../../src/text/sentences.ts'
import {readStance, stanceAt} from '../../src/text/stance.ts'

/** The word stands between { and }. */
function place(marked: string) {
  const start = marked.indexOf('{')
  const text = fold(marked.replace('{', '').replace('}', ''))
  const term = {start, end: marked.indexOf('}') - 1}
  const sentence = splitSentences(text).find(({end}) => term.end <= end) ?? {start: 0, end: text.length}
  return [text, sentence, term] as const
}

const corpus: Record<Stance, readonly string[]> = {
  stated: [
    'お客様の情報が{漏えい}しました。',
    '一部の情報が外部へ{流出}したことを確認いたしました。',
    '{漏えい}しましたが、不正利用は確認されておりません。',
    '個人情報の{流出}が判明したため、調査を続けています。',
    '{氏名}、住所、電話番号が送信されてしまいました。',
    '調査の結果、情報の{漏えい}が確認されました。',
    '第三者により{閲覧}され、現在も原因を調査しています。',
    '{漏えい}した情報は次のとおりです。',
    '{漏えい}した情報が悪用された事実は確認されておりません。',
    '{漏えい}に伴う二次被害は確認されておりません。',
    '{不正アクセス}により、意図しないメールが送信されました。',
    '{不正アクセス}により、身に覚えのない注文が行われました。'
  ],
  possible: [
    'お客様の情報が{漏えい}した可能性があります。',
    '{氏名}、住所が漏えいしたおそれがあることが判明しました。',
    '情報が{漏えい}した可能性は否定できません。',
    '{漏えい}の可能性を完全には排除できない状況です。',
    '情報の{流出}がないとは言い切れません。',
    '{漏えい}していないと断定することはできません。',
    '個人情報が{漏えい}し、一部は悪用された可能性があることを確認しました。',
    '情報が{閲覧}された、または持ち出された可能性があります。',
    '{漏えい}した可能性のある情報',
    '{漏えい}のおそれのある情報は以下のとおりです。',
    '第三者が{閲覧}できる状態になっていました。',
    '{流出}の可能性は極めて低いものの、否定はできません。',
    '{漏えい}した可能性があるとの報告を受けました。'
  ],
  denied: [
    '情報の{漏えい}は確認されておりません。',
    '{漏えい}は確認されておりませんが、悪用された可能性があります。',
    '{流出}した事実はありません。',
    '情報の{流出}や改ざん、不正利用は確認されていません。',
    '{漏えい}した痕跡は見当たりませんでした。',
    '{漏えい}の可能性はないと判断しました。',
    '{漏えい}の恐れがないことが判明しました。',
    '{クレジットカード情報}は含まれておりません。',
    '{クレジットカード情報}を除く会員情報が漏えいしました。',
    '{流出}したとの報告は受けておりません。',
    '当社からの{漏えい}によるものではなく、別の原因です。'
  ],
  open: [
    '{漏えい}の有無を調査しています。',
    '{漏えい}の可能性を含め、調査を進めております。',
    '情報が{流出}したかどうかは不明です。',
    '{流出}の可能性も視野に入れて調査しています。',
    '{漏えい}を含めた影響範囲を調査中です。'
  ],
  contingent: [
    '万が一、情報が{漏えい}していた場合は、ご連絡します。',
    '{漏えい}が確認された場合には、速やかに公表します。',
    '情報{漏えい}を防ぐための措置を講じました。',
    '{漏えい}のないよう、管理を徹底します。'
  ],
  request: ['不審な{メール}にご注意ください。', '{パスワード}の変更をお願いいたします。']
}

describe('stanceAt', () => {
  for (const [stance, sentences] of Object.entries(corpus))
    it.each(sentences)(`${stance}: %s`, (marked) => {
      expect(stanceAt(...place(marked))).toBe(stance)
    })
})

describe('readStance', () => {
  it.each([
    ['{漏えい}した情報', 'relative'],
    ['{漏えい}した可能性のある情報', 'relative'],
    ['{漏えい}の範囲を精査しています。', 'modifier'],
    ['{漏えい}した可能性があります。', 'predicate'],
    ['{漏えい}した事実は確認されておりません。', 'predicate'],
    ['{漏えい}したことを確認しました。', 'predicate']
  ])('%s: the word is used as %s', (marked, use) => {
    expect(readStance(...place(marked)).use).toBe(use)
  })

  it.each([
    ['情報の{漏えい}はありません。', true],
    ['情報の{漏えい}は発生していないことを確認しました。', true],
    ['情報の{漏えい}は確認されておりません。', false],
    ['情報が{流出}した痕跡はありません。', false]
  ])('%s is a flat denial: %s', (marked, flat) => {
    expect(readStance(...place(marked))).toMatchObject({stance: 'denied', flat})
  })

  it.each([
    ['対策後の{漏えい}は確認されておりません。', true],
    ['新たな{流出}はありません。', true],
    ['情報の{漏えい}は確認されておりません。', false]
  ])('%s is limited: %s', (marked, limited) => {
    expect(readStance(...place(marked)).limited).toBe(limited)
  })
})
