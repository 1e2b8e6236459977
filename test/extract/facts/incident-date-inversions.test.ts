import {describe, expect, it} from 'vitest'
import {kindsBefore} from '../../../src/extract/facts/incident-date-inversions.ts'

describe('kindsBefore', () => {
  it.each([
    ['異常を検知したのは、', 'です。', ['notice']],
    ['攻撃を受けた', '以降、停止しております。', ['event']],
    ['攻撃が最初に発生したのは', 'であることが判明しました。', ['start']],
    ['最初の侵入は', 'に遡ることが分かりました。', ['start']],
    ['発覚は', 'でした。', ['notice']],
    ['との連絡を', 'にお客様よりいただきました。', ['notice']],
    ['との報告を架空委託社より', 'に受けました。', ['notice']],
    ['架空委託社より攻撃の報告を 過日', 'に 受けました。', ['notice']],
    ['架空通信のサービスで攻撃が発生したことが、', 'に発表されました。', ['notice']]
  ])('%s3月6日%s', (lead, tail, kinds) => {
    expect(kindsBefore(lead, tail)).toEqual(kinds)
  })

  it('claims the date of a publication for nothing', () => {
    expect(kindsBefore('公表したのは', 'です。')).toEqual([])
  })

  it.each([
    ['警察への報告を', 'に受理されました。'],
    ['異常を検知しました', 'に停止しました。'],
    ['当社は', 'に異常を検知しました。'],
    ['復旧は', 'です。'],
    ['最終報告を', 'に受けました。'],
    ['復旧が完了したことが、', 'に発表されました。']
  ])('leaves %s3月6日%s to what follows', (lead, tail) => {
    expect(kindsBefore(lead, tail)).toBeNull()
  })
})
