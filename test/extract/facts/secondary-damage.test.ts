import {describe, expect, it} from 'vitest'
import {extractSecondaryDamage} from '../../../src/extract/facts/secondary-damage.ts'
import {slicesOf, textOf} from './text-of.ts'

const codeOf = (body: string, title?: string) => extractSecondaryDamage(textOf(body, title)).code

const corpus = {
  confirmed: [
    '当社のアカウントから、約300件の迷惑メールが送信されました。',
    'お客様に、当社を装った不審な電話がかかっていることを確認しました。',
    '流出した情報が不正に利用されたことを確認しました。',
    '不審なメールが送信されました。二次被害は確認されておりません。',
    'フィッシングサイトへ誘導するメッセージが、ご予約のお客様に配信されていました。'
  ],
  noneConfirmed: [
    '二次被害は確認されておりません。',
    '漏えいした情報が悪用された事実は確認されていません。',
    '現時点で情報の不正利用による被害は報告されておりません。',
    '本事案による被害は確認されておりません。',
    '情報の漏えい及び二次被害は確認されておりません。',
    '## 二次被害の有無\n現時点では確認されておりません。',
    '情報が販売サイトに掲載されましたが、悪用の報告は受けておりません。'
  ],
  notMentioned: [
    '流出した情報が悪用される可能性があります。',
    '当社を装った不審なメールにご注意ください。',
    '二次被害の防止に努めます。',
    '情報漏えいは確認されておりません。',
    '機器の脆弱性が悪用されました。',
    '社員がフィッシングメールのリンクをクリックし、認証情報が悪用されました。',
    'クレジットカード情報が不正利用された可能性があります。',
    '不審なメールが届いた場合は、削除してください。',
    'お詫びのメールを送信しました。'
  ]
}

describe('extractSecondaryDamage', () => {
  for (const [code, bodies] of Object.entries(corpus))
    it.each(bodies)(`${code}: %s`, (body) => {
      expect(codeOf(body)).toBe(code)
    })

  it('reads the title where the body is silent', () => {
    expect(codeOf('ご迷惑をおかけしました。', '迷惑メールの送信に関するお詫び')).toBe('confirmed')
    expect(codeOf('ご迷惑をおかけしました。', '迷惑メール送信の可能性について')).toBe('notMentioned')
  })

  it('gives the words with their places', () => {
    const body = '現時点で、**二次被害**は確認されておりません。'
    const {evidence} = extractSecondaryDamage(textOf(body))
    expect(evidence.map(({rule}) => rule)).toEqual(['harm-not-found'])
    expect(slicesOf(body, evidence)).toEqual(['二次被害'])
  })
})
