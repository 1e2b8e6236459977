import {describe, expect, it} from 'vitest'
import {extractCauses} from '../../../src/extract/facts/causes.ts'
import {factsOf} from '../../facts.ts'

const codesOf = (body: string, title?: string, publishers?: string[]) =>
  extractCauses(factsOf(body, title), publishers).map(({code}) => code)

describe('extractCauses', () => {
  it('sorts the codes and gives the words with their place', () => {
    const text = factsOf('第三者による不正アクセスを受け、サーバーがランサムウェアに感染しました。')
    const facts = extractCauses(text)
    expect(facts.map(({code}) => code)).toEqual(['ransomware', 'unauthorizedAccess'])
    const [evidence] = facts[1]?.evidence ?? []
    expect(evidence).toMatchObject({text: '不正アクセス', rule: 'stated-event'})
    const source = text.title?.source.source.text ?? ''
    expect(source.slice(evidence?.position.start.offset, evidence?.position.end.offset)).toBe('不正アクセス')
  })

  it('reads the title, and lets the body withdraw it', () => {
    expect(codesOf('ご迷惑をおかけしております。', 'サイバー攻撃によるシステム停止')).toEqual(['unauthorizedAccess'])
    expect(codesOf('調査の結果、不正アクセスではありませんでした。', '不正アクセスの可能性について')).toEqual([])
  })

  it.each([
    ['a denial', '不正アクセスの痕跡は確認されておりません。'],
    ['a plan', '## 再発防止策\n不正アクセスの監視を行い、マルウェアの侵入を遮断しました。'],
    ['a caution', '## お客様へのお願い\n当社を装ったメールが送信されたとの連絡がありました。'],
    ['a case', '万が一、不正アクセスが発生した場合は、速やかにお知らせします。'],
    ['a counter-measure', '不正アクセスの検知体制を強化しました。'],
    ['a law', '不正アクセス禁止法に基づく届出です。'],
    ['a note', '※リスト型攻撃とは、流出したパスワードを試す手法です。'],
    ['a danger', '開封された場合は、ウイルス感染などの危険があります。'],
    ['the title of a linked notice', '## 関連リンク\n2025年4月1日 不正アクセスに関するお知らせ（第1報）']
  ])('%s states no cause', (_, body) => {
    expect(codesOf(body)).toEqual([])
  })

  it('counts what is suspected', () => {
    expect(codesOf('不正アクセスの有無を含め調査しております。')).toEqual(['unauthorizedAccess'])
    expect(codesOf('マルウェアに感染した可能性があります。')).toEqual(['malware'])
  })

  it('takes no other name of a ransomware for a second event', () => {
    expect(codesOf('ランサムウェアに感染しました。\n\nウイルス感染が確認された端末を隔離しました。')).toEqual([
      'ransomware'
    ])
    expect(codesOf('ランサムウェアに感染しました。\n\n別の端末に不正なプログラムが設置されていました。')).toEqual([
      'ransomware',
      'malware'
    ])
  })

  it('gives a fault only where no attack is stated', () => {
    expect(codesOf('サイバー攻撃によりシステム障害が発生しました。')).toEqual(['unauthorizedAccess'])
    expect(codesOf('プログラムの不具合により表示に誤りがありました。')).toEqual(['systemFailure'])
  })

  it.each([
    ['業務委託先である架空印刷株式会社のサーバーが不正アクセスを受けました。'],
    ['当社が利用する架空メール株式会社のメールサービスが不正アクセスを受けました。'],
    ['当社の海外子会社において、ランサムウェアの被害が発生しました。'],
    ['架空システム社より、同社のサーバーが攻撃を受けたとの報告を受けました。'],
    ['外部サービスを経由し、不審な認証画面が表示されました。'],
    ['架空メール社のメールシステムに対する不正アクセスにつきまして、ご報告します。']
  ])('%s took place at a third party', (body) => {
    expect(codesOf(body)).toContain('thirdParty')
  })

  it.each([
    ['当社が利用するVPN機器を経由して不正アクセスを受けました。'],
    ['不正アクセスを受け、今後は委託先の管理を強化します。'],
    ['不正アクセスについて、保守を委託している会社と連携して調査しています。'],
    ['当社が運営するサイトが不正アクセスを受けました。'],
    ['セキュリティ会社から、不正アクセスの報告を受けました。'],
    ['会員サイトが不正アクセスを受け、お客様や代理店の個人情報が閲覧されました。']
  ])('%s took place at the publisher', (body) => {
    expect(codesOf(body)).not.toContain('thirdParty')
  })

  it('takes no group company for a third party where they speak together', () => {
    const body =
      '当社のグループ会社である架空塗料株式会社において不正アクセスが発生しました。\n\n当社および架空塗料では調査を続けております。'
    expect(codesOf(body)).toContain('thirdParty')
    expect(codesOf(body, undefined, ['架空商事株式会社', '架空塗料株式会社'])).toEqual(['unauthorizedAccess'])
  })

  it('reads a letter that begins with whom it is for', () => {
    expect(codesOf('## 卒業生の皆様へ\n名簿を印刷した業者のサーバーに不正アクセスがありました。')).toEqual([
      'unauthorizedAccess',
      'thirdParty'
    ])
    expect(codesOf('ご報告します。\n\n## お客様へ\n不正アクセスが発生したサイトには近づかないでください。')).toEqual([])
  })

  it('takes a named company for a third party unless it publishes', () => {
    const body = '架空保険株式会社(以下、架空保険)のシステムの一部が第三者による不正アクセスを受けました。'
    expect(codesOf(body, undefined, ['架空市'])).toContain('thirdParty')
    expect(codesOf(body, undefined, ['架空保険株式会社'])).not.toContain('thirdParty')
    const own = '架空保険株式会社(以下、当社)のシステムの一部が第三者による不正アクセスを受けました。'
    expect(codesOf(own, undefined, ['架空保険'])).not.toContain('thirdParty')
  })

  it('takes the denial of harm by an event for a denial of the event', () => {
    expect(codesOf('なお、ランサムウェアによる被害の兆候は見当たりません。')).toEqual([])
    expect(codesOf('ランサムウェア等の実行による二次被害の発生を防ぐ目的で、隔離しました。')).toEqual([])
  })
})
