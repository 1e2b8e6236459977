import {describe, expect, it} from 'vitest'
import {extractLeak} from '../../../src/extract/facts/leak.ts'
import type {LeakCode} from '../../../src/lexicon/fact-codes.ts'
import {slicesOf, textOf} from './text-of.ts'

const codeOf = (body: string, title?: string) => extractLeak(textOf(body, title)).code

const corpus: Record<LeakCode, readonly string[]> = {
  confirmed: [
    'お客様の個人情報が外部に漏えいしたことを確認しました。',
    '会員情報の一部が窃取され、攻撃者のサイトで公開されていることが判明しました。',
    '架空会員の名簿を別のお客様へ誤送信しました。',
    '第三者が会員情報を閲覧したことを確認しました。',
    '漏えいの可能性を調査していましたが、名簿が流出していたことが判明しました。',
    '## 漏えいした個人情報\n氏名、住所\n'
  ],
  possible: [
    'お客様の情報が漏えいした可能性があります。',
    '情報流出の痕跡は確認されておりませんが、閲覧された可能性は否定できません。',
    '個人情報が漏えいし、一部は悪用された可能性があることを確認しました。',
    '会員情報が外部から閲覧できる状態になっていました。',
    '名簿が流出したおそれがあります。漏えいした情報が悪用された事実は確認されておりません。',
    '## 漏えいのおそれがある情報\n氏名、住所',
    'クレジットカード情報の漏えいはございません。氏名は流出した可能性があります。',
    '情報が漏えいした可能性があります。当社の機密情報については、流出した事実はありません。'
  ],
  notConfirmed: [
    '現時点で情報の漏えいは確認されておりません。',
    '情報漏えいの有無を調査しています。',
    '情報流出の可能性も視野に入れて調査を進めています。',
    '委託先から、情報が流出したとの報告は受けておりません。',
    'お客様情報の流出に関する報告は受けておりません。',
    '情報流出の有無が判明しましたら、ご報告いたします。',
    '## 情報漏えいの可能性について\n現時点では確認されておりません。',
    '個人情報の外部への流出は現在調査中です。'
  ],
  none: [
    '調査の結果、お客様の情報の漏えいはありませんでした。',
    '個人情報の漏えいは発生していないことを確認しました。',
    '漏えいの可能性があるとお知らせしておりましたが、漏えいはなかったことが判明しました。',
    '当該サーバーに個人情報は含まれておりません。',
    '漏えいは確認されておらず、情報漏えいのおそれもないことを確認しました。'
  ],
  notMentioned: [
    '受注システムが停止しました。',
    '当社の資金が流出しました。',
    '情報漏えいの防止に努めてまいります。',
    '万が一、情報の流出が判明した場合は、速やかに公表します。',
    '社員の認証情報が窃取され、管理画面に侵入されました。',
    '現在、ホームページが閲覧できない状態です。',
    '対策後は、新たな情報の漏えいは確認されておりません。',
    '架空通信からの発表「お客様情報の漏えいについて」をご確認ください。',
    '個人情報が流出した旨を記載した脅迫メールが届きました。',
    '漏えいを検知する仕組みを導入します。'
  ]
}

describe('extractLeak', () => {
  for (const [code, bodies] of Object.entries(corpus))
    it.each(bodies)(`${code}: %s`, (body) => {
      expect(codeOf(body)).toBe(code)
    })

  it('lets the title speak only where the body is silent', () => {
    expect(codeOf('停止しました。', '個人情報漏えいの可能性について')).toBe('possible')
    expect(codeOf('漏えいは確認されておりません。', '個人情報漏えいの可能性について')).toBe('notConfirmed')
  })

  it('does not read lists of links, measures or contacts', () => {
    expect(
      codeOf('## 関連リンク\n- 情報が流出した可能性について\n\n## 再発防止策\n情報が漏えいした原因を分析します。')
    ).toBe('notMentioned')
  })

  it('gives the words with their places', () => {
    const body = '名簿が**流出**しました。その後、写真も漏えいしました。'
    const {evidence} = extractLeak(textOf(body))
    expect(evidence.map(({text, rule}) => [text, rule])).toEqual([
      ['流出', 'leak-stated'],
      ['漏えい', 'leak-stated']
    ])
    expect(slicesOf(body, evidence)).toEqual(['流出', '漏えい'])
  })
})
