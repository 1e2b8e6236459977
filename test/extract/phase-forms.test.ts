/** Forms that later reports of a series use, each in the smallest text that shows it. */
import {describe, expect, it} from 'vitest'
import {headsOf, phasesOf, rowsOf} from './phase-summary.ts'

describe('names and headings', () => {
  it('the start before the name', () => {
    const body = `## 再開の予定
### 11 月 4 日～　第 1 弾　既存の取引先（開始済）
### 11 月下旬　【第 2 弾】新しい取引先（予定）`
    expect(headsOf(body)).toEqual([
      '第 1 弾 | 既存の取引先 | started | 2025-11-04',
      '第 2 弾 | 新しい取引先 | planned | 2025-11 late'
    ])
  })

  it('words of the recovery before the name', () => {
    const body = `## ご案内
### 受注トライアル 第 3 弾 菓子の追加（11 月 6 日開始済）
### 復旧第 4 フェーズ：全店（12 月上旬予定）`
    expect(headsOf(body)).toEqual([
      '第 3 弾 | 受注トライアル 菓子の追加 | started | 2025-11-06',
      '復旧第 4 フェーズ | 全店 | planned | 2025-12 early'
    ])
  })

  it('a trial with its number glued on', () => {
    const body = `## １．出荷トライアル第 1 弾（10 月 30 日開始済）
対象　医療機関

## ２．出荷トライアル第 2 弾（11 月 17 日開始予定）
対象　出荷トライアル第 1 弾と同様`
    expect(headsOf(body)).toEqual([
      '出荷トライアル第 1 弾 | - | started | 2025-10-30',
      '出荷トライアル第 2 弾 | - | planned | 2025-11-17'
    ])
    expect(phasesOf(body)[1]?.fields[0]?.values[0]?.sameAs).toEqual({name: '出荷トライアル第 1 弾', phase: 0})
  })

  it('terms of a road map with a stage word, tags and fiscal years', () => {
    const body = `## 再発防止のロードマップ
### 4-1. 短期フェーズ（2025年8月～10月）：封じ込め【完了】
### 4-2. 中期フェーズ（2025年11月～12月）：認証の刷新 ※実施中
### 4-3. 長期フェーズ（2026年度以降）：見直し`
    expect(headsOf(body)).toEqual([
      '短期フェーズ | 封じ込め | completed | 2025-08',
      '中期フェーズ | 認証の刷新 | started | 2025-11',
      '長期フェーズ | 見直し | planned | -'
    ])
  })

  it('a tag before a period in the middle', () => {
    const body = `## ロードマップ
### フェーズ1【短期】　2025年10月～12月：入口の防御
### フェーズ2【中期】　2026年1月～：監視`
    expect(headsOf(body)).toEqual([
      'フェーズ1 | 【短期】 入口の防御 | started | 2025-10',
      'フェーズ2 | 【中期】 監視 | planned | 2026-01 open'
    ])
  })

  it('numbers put together, names glued to the next word or date, a number before 時期', () => {
    const body = `## 復旧計画
### 第 1～3 弾 手作業の出荷（11 月 4 日終了）
### 第４弾WEB 注文の再開（11 月 5 日開始済）
### 第 4 弾の拡大11 月 26 日開始予定
【対象】 第 2 弾と同様
### 本格復旧フェーズ ２ 時期未定`
    expect(headsOf(body)).toEqual([
      '第 1～3 弾 | 手作業の出荷 | completed | -',
      '第４弾 | WEB 注文の再開 | started | 2025-11-05',
      '第 4 弾の拡大 | - | planned | 2025-11-26',
      '本格復旧フェーズ ２ | - | planned | -'
    ])
    expect(phasesOf(body)[2]?.fields[0]?.values[0]?.sameAs).toEqual({name: '第 2 弾', phase: 0})
  })

  it('a name in brackets before the status', () => {
    expect(headsOf('## 復旧計画\n### （１）出荷トライアル（第 1 弾～第 3 弾）　【11 月 8 日終了】')).toEqual([
      '第 1 弾～第 3 弾 | 出荷トライアル | completed | -'
    ])
  })

  it('signs at both ends, and the rest of a series in brackets', () => {
    const body = `## 復旧計画
◆第 3 弾 アプリの再開（11 月 10 日開始済）◆
対　　象：全会員
お 届 け：3 日後

◆本格復旧フェーズ（第 2 弾以降） 倉庫の追加（来週より順次）◆
対象：全会員`
    expect(headsOf(body)).toEqual([
      '第 3 弾 | アプリの再開 | started | 2025-11-10',
      '本格復旧フェーズ（第 2 弾以降） | 倉庫の追加 | planned | -'
    ])
    expect(rowsOf(phasesOf(body)[0])).toEqual(['対　　象 (target) 全会員', 'お 届 け 3 日後'])
  })

  it('lists of sentences that begin with the name', () => {
    const body = `## 予約の再開
第1段階（11月10日～）　窓口の受付を再開しました。

第2段階（11月24日～）　電話の受付を再開します。`
    expect(headsOf(body)).toEqual([
      '第1段階 | 窓口の受付を再開しました。 | started | 2025-11-10',
      '第2段階 | 電話の受付を再開します。 | planned | 2025-11-24'
    ])
  })
})

describe('start, status and update', () => {
  it('a mark of update in one bracket with the start', () => {
    const body = `## 復旧計画
### 第 3 弾 医療用品の追加（11 月 10 日開始済、第 9 報から更新）
### 第 4 弾
飲料の追加（11 月下旬開始予定、第 9 報から更新）

【対象】 全会員`
    expect(headsOf(body)).toEqual([
      '第 3 弾 | 医療用品の追加 | started | 2025-11-10',
      '第 4 弾 | 飲料の追加 | planned | 2025-11 late'
    ])
    expect(phasesOf(body).map(({update}) => update)).toEqual(['updated', 'updated'])
  })

  it('description, start and fields on lines of their own', () => {
    const body = `## 復旧計画
### 第 3 弾
Web 受付の再開

11 月 11 日開始済

【対象】 全会員`
    expect(headsOf(body)).toEqual(['第 3 弾 | Web 受付の再開 | started | 2025-11-11'])
    expect(phasesOf(body)[0]?.notes).toEqual([])
  })

  it('an end is no start', () => {
    expect(headsOf('## 復旧計画\n### 第 1 弾～第 2 弾 手作業の出荷（11 月 4 日をもって終了）')).toEqual([
      '第 1 弾～第 2 弾 | 手作業の出荷 | completed | -'
    ])
  })

  it('a field that states the status beats a date', () => {
    const body = `## 復旧状況
### 第1フェーズ　美容室様
【開始日】2025年11月4日
【進捗】完了
### 第2フェーズ　小売店様（11月10日～）
【状況】準備中`
    expect(headsOf(body)).toEqual([
      '第1フェーズ | 美容室様 | completed | 2025-11-04',
      '第2フェーズ | 小売店様 | planned | 2025-11-10'
    ])
  })

  it('a table with the start in a row 開始, and one with the names in the second column', () => {
    const columns = `## 出荷再開計画
| 項目 | 第1弾 | 第2弾 |
|---|---|---|
| 開始 | 11月4日（開始済） | 11月下旬（予定） |
| 対象 | 一部の会員 | 第1弾と同様 |`
    expect(headsOf(columns)).toEqual(['第1弾 | - | started | 2025-11-04', '第2弾 | - | planned | 2025-11 late'])
    const rows = `## 復旧工程表
| 時期 | フェーズ | 出荷拠点 |
|---|---|---|
| 11月4日（開始済） | 第1フェーズ | 2拠点 |
| 12月中旬（予定） | 第2フェーズ | 2→5拠点 |`
    expect(headsOf(rows)).toEqual(['第1フェーズ | - | started | 2025-11-04', '第2フェーズ | - | planned | 2025-12 mid'])
    expect(rowsOf(phasesOf(rows)[1])).toEqual(['時期 12月中旬（予定）', '出荷拠点 (shippingSites) 2→5拠点'])
  })
})

describe('fields', () => {
  it('scopes in round brackets and before colons', () => {
    const body = `## 復旧計画
### 第 2 弾 単品の再開（11 月 10 日開始済）
【対象】（離島を含む）全会員
【対象商品】
（箱注文）第 1 弾と同様
（バラ注文）約 590 品目（※3）
【出荷拠点】箱注文：4 拠点　バラ注文：1 拠点
【出荷能力】箱注文：通常の 3 割
バラ注文：第 1 弾から変更なし`
    const [phase] = phasesOf(body)
    expect(rowsOf(phase)).toEqual([
      '対象 (target) （離島を含む）全会員',
      '対象商品 (products) <箱注文> 第 1 弾と同様',
      '対象商品 (products) <バラ注文> 約 590 品目（※3）',
      '出荷拠点 (shippingSites) <箱注文> 4 拠点',
      '出荷拠点 (shippingSites) <バラ注文> 1 拠点',
      '出荷能力 (shippingCapacity) <箱注文> 通常の 3 割',
      '出荷能力 (shippingCapacity) <バラ注文> 第 1 弾から変更なし'
    ])
    expect(phase?.fields[3]?.values[1]?.sameAs).toEqual({name: '第 1 弾', phase: null})
  })

  it('scopes that could be labels', () => {
    const body = `## 復旧計画
### 第 3 弾（11 月 10 日開始済）
【対象商品】 ＜既存商品＞第 2 弾と同様

＜追加商品＞約 90 品目

＜バラの注文＞約 20 品目

【出荷拠点】 東倉庫
### 第 4 弾（12 月開始予定）
＜対象＞＜法人＞全会員
＜出荷拠点＞東倉庫`
    expect(phasesOf(body).map(rowsOf)).toEqual([
      [
        '対象商品 (products) <既存商品> 第 2 弾と同様',
        '対象商品 (products) <追加商品> 約 90 品目',
        '対象商品 (products) <バラの注文> 約 20 品目',
        '出荷拠点 (shippingSites) 東倉庫'
      ],
      ['対象 (target) <法人> 全会員', '出荷拠点 (shippingSites) 東倉庫']
    ])
  })

  it('labels that are not of the lexicon among those that are', () => {
    const body = `## 再開の予定
### 第一弾（11月10日開始済）
取扱サイト：本店
対象：会員
支払いの方法：代金引換
### 第二弾（12月予定）
対象ブランド：春草
対象商品：
箱注文：10 品目
バラ注文：2 品目
出荷拠点：東倉庫`
    expect(phasesOf(body).map(rowsOf)).toEqual([
      ['取扱サイト 本店', '対象 (target) 会員', '支払いの方法 代金引換'],
      [
        '対象ブランド 春草',
        '対象商品 (products) <箱注文> 10 品目',
        '対象商品 (products) <バラ注文> 2 品目',
        '出荷拠点 (shippingSites) 東倉庫'
      ]
    ])
    expect(phasesOf(body)[0]?.description).toBeNull()
  })

  it('labels before a slash', () => {
    const body = `## 再開の概要
### 第2段階　通販の再開（11月10日より）
〇対象商品／乳製品　42 品目
〇注文方法／電話、Web`
    expect(rowsOf(phasesOf(body)[0])).toEqual([
      '対象商品 (products) 乳製品　42 品目',
      '注文方法 (orderMethod) 電話、Web'
    ])
  })

  it('repeats point to stages told together or spelled otherwise', () => {
    const body = `## 復旧計画
### 第 1 弾・第 2 弾（終了）
### 第三弾 Web の再開（11 月 10 日開始済）
【対象】第 2 弾と同様
### 第四弾 直送の再開（12 月上旬予定）
【対象】第３弾と同じ`
    const repeats = phasesOf(body).flatMap(({fields}) => fields.flatMap(({values}) => values.map(({sameAs}) => sameAs)))
    expect(repeats).toEqual([
      {name: '第 2 弾', phase: 0},
      {name: '第３弾', phase: 1}
    ])
  })
})

describe('what is no stage', () => {
  it.each([
    [
      'a round of a campaign with a date and products',
      '## 催し\n### 【第2弾】秋の健康フェア（11月20日開始）\n対象商品：茶'
    ],
    ['a campaign before the name', '## 対象の催し\n### 秋の感謝祭 第１弾\n対象商品：食器'],
    ['phases of a study', '## 治験の進行\n### フェーズ2 試験（2026年1月予定）'],
    ['steps of an application with a label', '## 第 2 弾のお申込み方法\n### STEP 1 申込書\n対象商品：別紙'],
    ['stages of the investigation', '## 調査の進捗\n- 第1段階（初動調査）：完了\n- 第2段階（詳細調査）：12月予定'],
    ['one sentence that begins with a name', '## 今後\n第2弾（11月20日予定）　商品を増やす予定です。']
  ])('%s', (_, body) => {
    expect(headsOf(body)).toEqual([])
  })
})
