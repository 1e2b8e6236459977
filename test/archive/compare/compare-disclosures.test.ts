import {describe, expect, it} from 'vitest'
import {compareDisclosures, disclosureComparisonSchema} from '../../../src/link.ts'
import {courseReports, reportAt} from '../reports.ts'

const [first, second, last] = courseReports()
const between = (older: string, newer: string) =>
  compareDisclosures(
    reportAt('2031/04/03_架空商事株式会社.md', {body: older}),
    reportAt('2031/04/17_架空商事株式会社.md', {body: newer})
  )

describe('compareDisclosures', () => {
  it('finds nothing between a report and itself', () => {
    for (const report of [first, second, last])
      expect(compareDisclosures(report, report)).toMatchObject({phases: [], services: [], counts: [], facts: []})
  })

  it('fits its schema in both directions', () => {
    for (const [older, newer] of [
      [first, second],
      [second, last],
      [last, first]
    ] as const) {
      const comparison = compareDisclosures(older, newer)
      expect(disclosureComparisonSchema.parse(comparison)).toEqual(comparison)
    }
  })

  it('names both reports', () => {
    const {older, newer} = compareDisclosures(first, second)
    expect(older).toEqual({
      path: '2031/06/04_株式会社見本食品.md',
      title: 'ランサムウェア攻撃によるシステム障害のお知らせ（第1報）',
      publishedOn: '2031-06-04',
      reportNumber: 1
    })
    expect(newer.reportNumber).toBe(2)
  })
})

describe('phases', () => {
  it('that were added and changed: which field, from what to what; spelling and footnote marks are no change', () => {
    expect(compareDisclosures(first, second).phases).toEqual([
      {
        name: '第１弾',
        kind: 'changed',
        progress: 'started',
        changes: [
          {property: 'status', label: null, scope: null, from: 'planned', to: 'started'},
          {property: 'field', label: '注文方法', scope: null, from: '電話注文', to: '電話注文、FAX 注文'},
          {
            property: 'field',
            label: '対象商品',
            scope: null,
            from: '保存食など 30 アイテム（※1）',
            to: '保存食など 48 アイテム（※2）'
          }
        ]
      },
      {
        name: '第２弾',
        kind: 'changed',
        progress: null,
        changes: [
          {property: 'startsOn', label: null, scope: null, from: '2031-07', to: '2031-06-30'},
          {property: 'startsPart', label: null, scope: null, from: 'early', to: null}
        ]
      },
      {
        name: '本格復旧フェーズ',
        kind: 'added',
        progress: null,
        changes: [
          {property: 'status', label: null, scope: null, from: null, to: 'planned'},
          {property: 'startsOn', label: null, scope: null, from: null, to: '2031-08'},
          {property: 'startsPart', label: null, scope: null, from: null, to: 'late'},
          {property: 'startsOpen', label: null, scope: null, from: null, to: 'true'},
          {property: 'notes', label: null, scope: null, from: null, to: '通常の出荷に戻す予定です'}
        ]
      }
    ])
  })

  it('of which a field stands under another label', () => {
    const phase = (label: string, text: string) =>
      `## 第1弾 出荷再開（4月2日開始）\n【対象】全てのお客様\n\n【${label}】${text}\n`
    expect(between(phase('ご注文方法', 'FAX'), phase('注文方法', 'FAX と電話')).phases[0]?.changes).toEqual([
      {property: 'field', label: '注文方法', scope: null, from: 'FAX', to: 'FAX と電話'}
    ])
    expect(between(phase('ご注文方法', 'FAX'), phase('注文方法', 'FAX')).phases).toEqual([])
  })

  it('that were finished', () => {
    const {phases} = compareDisclosures(second, last)
    expect(phases.map(({name, kind, progress}) => [name, kind, progress])).toEqual([
      ['第 1 弾', 'changed', 'finished'],
      ['第 2 弾', 'changed', 'started'],
      ['本格復旧フェーズ', 'changed', 'started']
    ])
  })

  it('that are not named any more', () => {
    const {phases} = compareDisclosures(second, first)
    expect(phases.at(-1)).toMatchObject({name: '本格復旧フェーズ', kind: 'removed', progress: null})
    expect(phases.at(-1)?.changes[0]).toMatchObject({from: 'planned', to: null})
  })
})

describe('services', () => {
  it('whose state changed', () => {
    expect(compareDisclosures(first, second).services).toEqual([
      {
        name: '見本マルシェ',
        alias: null,
        parent: null,
        kind: 'changed',
        from: {status: 'suspended', since: null, resumesOn: null},
        to: {status: 'planned', since: null, resumesOn: '2031-06-25'}
      }
    ])
  })

  it('that appeared, and those that are told of no more', () => {
    const {services} = between('- 見本便：停止中', '- 例示便：停止中')
    expect(services.map(({name, kind}) => [name, kind])).toEqual([
      ['例示便', 'appeared'],
      ['見本便', 'notRepeated']
    ])
  })
})

describe('counts', () => {
  it('that were revised', () => {
    expect(compareDisclosures(first, second).counts).toEqual([
      {
        kind: 'revised',
        from: {value: 1200, unit: '名', qualifier: 'about'},
        to: {value: 1480, unit: '名', qualifier: 'exact'}
      }
    ])
  })

  it('of which only the largest go together where more are told than before', () => {
    const {counts} = between(
      'お客さま 2,300 名の個人情報が漏えいしました。',
      'お客さま 2,500 名の個人情報が漏えいしました。\n\n- 会員 1,500 名の氏名が漏えいしました。\n- 取引先 1,000 名の氏名が漏えいしました。'
    )
    expect(counts.map(({kind, from, to}) => [kind, from?.value, to?.value])).toEqual([
      ['revised', 2300, 2500],
      ['added', undefined, 1500],
      ['added', undefined, 1000]
    ])
  })

  it('that are told otherwise, of one value', () => {
    const {counts} = between('お客さま約 300 名の氏名が漏えいしました。', 'お客さま 300 人の氏名が漏えいしました。')
    expect(counts.map(({kind, from, to}) => [kind, from?.qualifier, to?.qualifier])).toEqual([
      ['revised', 'about', 'exact']
    ])
  })
})

describe('facts', () => {
  it('that were confirmed', () => {
    expect(compareDisclosures(first, second).facts).toEqual([
      {fact: 'leak', kind: 'confirmed', from: 'possible', to: 'confirmed'},
      {fact: 'secondaryDamage', kind: 'confirmed', from: null, to: 'noneConfirmed'},
      {fact: 'dataItem', kind: 'confirmed', from: null, to: 'phone'},
      {fact: 'reportedTo', kind: 'confirmed', from: null, to: 'ppc'},
      {fact: 'forensics', kind: 'confirmed', from: null, to: 'true'}
    ])
  })

  it('that are not repeated are not withdrawn', () => {
    expect(compareDisclosures(second, last).facts.map(({fact, kind}) => [fact, kind])).toEqual([
      ['reportedTo', 'notRepeated'],
      ['reportedTo', 'notRepeated'],
      ['forensics', 'notRepeated']
    ])
  })

  it('that were withdrawn', () => {
    const {facts} = between('氏名が漏えいしたおそれがあります。', '調査の結果、情報の漏えいはありませんでした。')
    expect(facts).toContainEqual({fact: 'leak', kind: 'withdrawn', from: 'possible', to: 'none'})
  })

  it('dates that are told less precisely are not corrected', () => {
    const {facts} = between('2031年4月1日に不正アクセスが発生しました。', '2031年4月に不正アクセスが発生しました。')
    expect(facts).toContainEqual({fact: 'occurredOn', kind: 'notRepeated', from: '2031-04-01', to: '2031-04'})
  })

  it('dates that were corrected', () => {
    const {facts} = between('2031年4月1日に不正アクセスが発生しました。', '2031年3月30日に不正アクセスが発生しました。')
    expect(facts).toContainEqual({fact: 'occurredOn', kind: 'changed', from: '2031-04-01', to: '2031-03-30'})
  })
})
