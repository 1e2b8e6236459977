import {describe, expect, it} from 'vitest'
import {findDateVerbs} from '../../../src/extract/facts/incident-date-verbs.ts'

const formsOf = (tail: string) => findDateVerbs(tail).map(({code, form}) => `${code} ${form}`)

describe('findDateVerbs', () => {
  it.each([
    ['に障害が発生しました。', ['event final']],
    ['に攻撃を受け、', ['event linked']],
    ['に発生した事案', ['event relative']],
    ['に攻撃を受けたことを検知しました', ['event embedded', 'notice final']],
    ['に侵入された可能性', ['event embedded']],
    ['に操作が行われた記録', ['event record']],
    ['に公表済み', ['publication nominal']],
    ['に委託先から報告を受けました', ['received final']],
    ['に警察へ報告しました', ['deed final']],
    ['、購入の覚えがないとの申し出がお客様よりありました', ['received final']],
    [' 委託先より当社へ報告', ['received final']],
    [' 利用者より通報あり', ['received final']],
    [' 当社より警察へ報告', ['deed final']],
    ['、名簿を誤って送信しました', ['event final']],
    ['、案内を送信しました', []],
    ['に不正アクセスがございました', ['event final']],
    ['、元職員が名簿を持ち出しました', ['event final']],
    ['、メールでの連絡で', []],
    ['　社内ネットワークへ侵入', ['event final']]
  ])('%s', (tail, forms) => {
    expect(formsOf(tail)).toEqual(forms)
  })

  it('leaves out nouns that say nothing of the date', () => {
    expect(formsOf('の発生状況、感染経路、確認作業')).toEqual([])
  })

  it('leaves out what this very notice does', () => {
    expect(formsOf('、ここにお知らせいたします')).toEqual([])
  })

  it('tells a denial, a closed clause and what goes on', () => {
    expect(findDateVerbs('に確認されておりません')[0]?.denied).toBe(true)
    expect(findDateVerbs('に障害が発生しましたが、')[0]?.closed).toBe(true)
    expect(findDateVerbs('に障害が発生したことが')[0]?.closed).toBe(false)
    expect(findDateVerbs('、契約している業者')[0]?.lasting).toBe(true)
  })

  it('reads on behind a line feed', () => {
    const [verb] = findDateVerbs('に不正なアクセスが行われ\nた痕跡')
    expect([verb?.form, verb?.end]).toEqual(['embedded', 14])
  })
})
