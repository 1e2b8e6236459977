import {describe, expect, it} from 'vitest'
import {isAffected} from '../../../src/extract/facts/affected-count-context.ts'
import type {CountedNumber} from '../../../src/extract/facts/affected-count-numbers.ts'
import {findQuantities} from '../../../src/text/quantities.ts'

/** Whether the first number of a sentence is of those affected. */
function judge(text: string, listed = false, heading = '') {
  const quantity = findQuantities(text)[0]
  if (!quantity || !('value' in quantity)) throw new Error('no number')
  const kind = quantity.kind === 'person' || quantity.kind === 'organization' ? quantity.kind : 'record'
  const number: CountedNumber = {...quantity, kind}
  return isAffected(text, {start: 0, end: text.length}, number, listed, heading)
}

describe('isAffected', () => {
  it.each([
    '会員3,400名の情報が流出した可能性があります。',
    'メールアドレス54件を誤送信しました。',
    '取引先120社の情報が漏えいしました。',
    '漏えい件数は312件です。',
    'お問い合わせをいただいた方1,200件の情報が流出しました。',
    '不正ログインの対象は583アカウントです。'
  ])('%s', (text) => {
    expect(judge(text)).toBe(true)
  })

  it.each([
    ['no leak', '会員3,400名にお知らせを発送しました。'],
    ['inquiries', '漏えいに関するお問い合わせは54件です。'],
    ['staff', '専門家30名の体制で流出の調査をしています。'],
    ['mails sent', '迷惑メール約4,500件が不特定多数に送信され、情報が流出しました。'],
    ['mails sent to addresses', '流出した情報のうち553件のメールアドレス宛に偽の案内が送信されました。'],
    ['misuse', '流出した情報による不正注文は12件です。'],
    ['attempts', '不正ログイン試行回数は24,000件で、情報が閲覧されました。'],
    ['an abused account', '職員1名のメールアカウントが乗っ取られ、情報が流出しました。'],
    ['schools', '26校の卒業生の情報が漏えいした可能性があります。'],
    ['a company that takes part', '連結子会社2社の利用者の情報が流出しました。'],
    ['an earlier value', '171名とお伝えした情報漏えいの対象者に誤りがありました。'],
    ['zero', '漏えいした情報は0件です。']
  ])('not %s', (_, text) => {
    expect(judge(text)).toBe(false)
  })

  it('needs no words of a leak in a section that lists those affected', () => {
    expect(judge('会員 3,400名', true)).toBe(true)
    expect(judge('約140万通', true, '送信件数')).toBe(false)
  })
})
