import {describe, expect, it} from 'vitest'
import {type DateShape, readDateClause} from '../../../src/extract/facts/incident-date-clauses.ts'

const day: DateShape = {starts: false, spans: false, hours: false, timed: false, found: false, precision: 'day'}
const kindsOf = (tail: string, shape: Partial<DateShape> = {}) => readDateClause(tail, {...day, ...shape}).kinds

describe('readDateClause', () => {
  it.each([
    '、受注サーバーで障害が発生しました。',
    'に外部から攻撃を受け、サーバーを停止しました。',
    'に発生した不正アクセスについて、調査の結果、漏えいが判明しました。',
    'のサイバー攻撃により、受注を停止しております。',
    'より不審な画面が表示される状態となっております。',
    'に攻撃を受け、漏えいがないことを確認しました。',
    'に不正アクセスが発生したことに関連し、調査の結果、漏えいが判明しました。'
  ])('event: %s', (tail) => {
    expect(kindsOf(tail)).toEqual(['event'])
  })

  it.each([
    'に不審な通信を検知しました。',
    '、攻撃を受けたことを確認しました。',
    '、サーバーのデータが暗号化され、ランサムウェアの被害であることが判明しました。',
    'に複数の端末のデータが暗号化され、被害が発生していることを確認しました。',
    'に委託先より、攻撃を受けたとの報告がありました。',
    'に利用者から問い合わせが寄せられました。',
    '、サーバーに接続できないことを確認しました。',
    'に実施した診断において、不審なファイルが設置されていることが判明しました。',
    'に当社の端末が不正アクセス(以下「本件」)を受けたことを確認しました。',
    'の深夜、社員が異常に気付きました。',
    '、委託先から、同社において公表(下記3.参照)されている攻撃により当社の情報が漏えいした旨の報告がありました。',
    'に被害を認識後、直ちに遮断しました。',
    'に 不 正なアクセスを検 知しました。'
  ])('notice: %s', (tail) => {
    expect(kindsOf(tail)).toEqual(['notice'])
  })

  it.each([
    '、障害が発生し、調査を進めたところ、暗号化を確認しました。',
    '、ファイルが開けなくなり、調査の結果、暗号化を確認しました。'
  ])('event and notice: whoever cannot use his systems has noticed: %s', (tail) => {
    expect(kindsOf(tail)).toEqual(['event', 'notice'])
  })

  it.each([
    ['より、第三者が侵入していたことが判明しました。', {}],
    ['にかけて、会員ページが閲覧できる状態にあったことが判明しました。', {starts: true, spans: true}],
    ['に第三者が侵入したことを確認しました。', {found: true}],
    ['に攻撃を受けていたことが判明しました。', {precision: 'month' as const}],
    ['14時に不審な更新が行われた記録を確認しました。', {}],
    ['には第三者が侵入していたものと推定されます。', {}],
    ['、会員の名簿を当社サイトに掲載していました。', {starts: true, spans: true}]
  ])('start: %s', (tail, shape) => {
    expect(kindsOf(tail, shape)).toEqual(['start'])
  })

  it.each([
    'に公表いたしました攻撃について、',
    '付のお知らせでご報告した件、',
    '付で、攻撃を検知したことについて公表しました。',
    '現在、漏えいは確認されておりません。',
    'に個人情報保護委員会へ報告しました。',
    'に受注を再開しました。',
    'に攻撃を受けたことを公表しました。',
    'に             として、攻撃を受けたことを公表いたしました。',
    'に安全性を確認しました。',
    'に再度の攻撃を確認しました。',
    'に漏えいがなかったとの最終報告を受けました。',
    'の卒業生について、漏えいした可能性が判明しました。',
    'に作成されたアカウントからの侵入であると確認しました。',
    'に対象の方へお詫びのメールが送信されました。'
  ])('neither: %s', (tail) => {
    expect(kindsOf(tail)).toEqual([])
  })

  it.each([
    'までに購入されたお客様の情報が漏えいした可能性が判明しました。',
    'の期間中にご利用いただいた方の情報が流出しました。'
  ])('no period of use: %s', (tail) => {
    expect(kindsOf(tail, {starts: true, spans: true})).toEqual([])
  })

  it('waits where nothing governs the date', () => {
    expect(readDateClause('、架空委託社より、', day)).toEqual({
      kinds: [],
      embedded: false,
      published: false,
      open: true,
      end: 0
    })
  })

  it('counts the end with the blanks', () => {
    expect(readDateClause(' に 異常を検知しました。', day).end).toBe(12)
  })
})
