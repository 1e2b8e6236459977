import {describe, expect, it} from 'vitest'
import {phaseSchema} from '../../src/schema/phase.ts'
import {entry, headsOf, phasesOf, rowsOf} from './phase-summary.ts'

describe('headings with fields in brackets', () => {
  const body = `## ２．受注の復旧計画（第 9 報から更新）
- 「本格稼働フェーズ 1」を追加いたしました。

### 第 1 弾 電話注文の試行（10 月 6 日開始済）
【対象】 （診療所を含む）一部の取引先さま

【注文方法】 電話

【対象商品】 軍手等の 24 アイテム（※2）、ケース単位

### 第 1 弾の拡大 倉庫の追加（10 月 20 日開始済）
【追加対象】 一部の取引先さま（拡大）

【出荷拠点】 3 拠点を追加（※4）、計 5 拠点

【出荷能力】 平常時の 2～3 割程度

### ＜新規＞ 第 2 弾 直送の再開（11 月 12 日開始済）
【対象商品】 ＜ケース注文＞第 1 弾の拡大と同様（約 180 アイテム）

＜バラ注文＞工具 約 120 万アイテム（9→10 サプライヤー）（※5、6）

【出荷拠点】 ①東倉庫

②西倉庫（架空市）

【出荷能力】 第 1 弾の拡大と同様

### 本格稼働フェーズ 1 2025 年 12 月中旬以降
通常の注文を再開予定

対象の倉庫を順次追加

※1 手作業での運用です。

※2 手袋等

## ３．そのほか
ご案内はありません。`
  const phases = phasesOf(body)

  it('finds names, descriptions, status and start', () => {
    expect(headsOf(body)).toEqual([
      '第 1 弾 | 電話注文の試行 | started | 2025-10-06',
      '第 1 弾の拡大 | 倉庫の追加 | started | 2025-10-20',
      '第 2 弾 | 直送の再開 | started | 2025-11-12',
      '本格稼働フェーズ 1 | - | planned | 2025-12 mid open'
    ])
    expect(phases.map(({update}) => update)).toEqual([null, null, 'new', null])
  })

  it('reads fields with scopes and lists', () => {
    expect(rowsOf(phases[0])).toEqual([
      '対象 (target) （診療所を含む）一部の取引先さま',
      '注文方法 (orderMethod) 電話',
      '対象商品 (products) 軍手等の 24 アイテム（※2）、ケース単位'
    ])
    expect(rowsOf(phases[2])).toEqual([
      '対象商品 (products) <ケース注文> 第 1 弾の拡大と同様（約 180 アイテム）',
      '対象商品 (products) <バラ注文> 工具 約 120 万アイテム（9→10 サプライヤー）（※5、6）',
      '出荷拠点 (shippingSites) ①東倉庫',
      '出荷拠点 (shippingSites) ②西倉庫（架空市）',
      '出荷能力 (shippingCapacity) 第 1 弾の拡大と同様'
    ])
  })

  it('reads quantities, footnotes and repeats', () => {
    const [boxed, single] = phases[2]?.fields[0]?.values ?? []
    expect(boxed?.sameAs).toEqual({name: '第 1 弾の拡大', phase: 1})
    expect(boxed?.quantities).toMatchObject([{value: 180, unit: 'アイテム', qualifier: 'about'}])
    expect(single?.quantities).toMatchObject([
      {value: 1_200_000, unit: 'アイテム', qualifier: 'about'},
      {value: 10, previous: 9, unit: 'サプライヤー'}
    ])
    expect(single?.footnotes).toEqual(['※5', '※6'])
    expect(phases[1]?.fields[2]?.values[0]?.quantities).toMatchObject([
      {min: 2, max: 3, unit: '割', qualifier: 'about'}
    ])
  })

  it('leaves the footnotes below the last stage out', () => {
    expect(phases[3]?.notes).toEqual(['通常の注文を再開予定', '対象の倉庫を順次追加'])
    const {start, end} = phases[3]?.position ?? {}
    const slice = entry(body).slice(start?.offset, end?.offset)
    expect(slice.startsWith('本格稼働フェーズ 1')).toBe(true)
    expect(slice.endsWith('対象の倉庫を順次追加')).toBe(true)
  })

  it('gives positions whose slices are the texts, and valid phases', () => {
    for (const phase of phases) {
      expect(phaseSchema.safeParse(phase).success).toBe(true)
      for (const {text, position, quantities} of phase.fields.flatMap(({values}) => values)) {
        expect(entry(body).slice(position.start.offset, position.end.offset)).toBe(text)
        for (const one of quantities) {
          expect(entry(body).slice(one.position.start.offset, one.position.end.offset)).toBe(one.text)
        }
      }
    }
  })
})

describe('layouts of staged recoveries', () => {
  it('description and start in the line under the heading', () => {
    const body = `## 復旧計画
### 第 1 弾
FAX 受付の試行（11 月 4 日開始）

【対象】 一部の会員 【注文方法】 FAX

### 第 2 弾（予定）
店舗受付の試行（※3）（11 月中開始予定）

【対象】 第 1 弾と同様

### 本格復旧フェーズ
2025 年 12 月上旬以降

会員サイトの受付を再開予定
全店へ順次拡大`
    expect(headsOf(body, '2025-11-06')).toEqual([
      '第 1 弾 | FAX 受付の試行 | started | 2025-11-04',
      '第 2 弾 | 店舗受付の試行 | planned | 2025-11',
      '本格復旧フェーズ | - | planned | 2025-12 early open'
    ])
    expect(rowsOf(phasesOf(body)[0])).toEqual(['対象 (target) 一部の会員', '注文方法 (orderMethod) FAX'])
    expect(phasesOf(body)[1]?.footnotes).toEqual(['※3'])
    expect(phasesOf(body)[2]?.notes).toEqual(['会員サイトの受付を再開予定', '全店へ順次拡大'])
  })

  it('plain lines with labels before a colon', () => {
    const body = `復旧は次の順に進めます。

■第1段階（10月15日開始済）
対象：法人の取引先
注文方法：FAX

■第2段階（11月下旬予定）
対象：第1段階と同じ

■お問い合わせ
電話 03-0000-0000`
    const phases = phasesOf(body)
    expect(headsOf(body)).toEqual(['第1段階 | - | started | 2025-10-15', '第2段階 | - | planned | 2025-11 late'])
    expect(rowsOf(phases[1])).toEqual(['対象 (target) 第1段階と同じ'])
    expect(phases[1]?.fields[0]?.values[0]?.sameAs).toEqual({name: '第1段階', phase: 0})
    expect(phases[1]?.notes).toEqual([])
  })

  it('bullets of one list', () => {
    const body = `## 営業再開のスケジュール
- 第1段階（10月10日～）：駅前の12店舗
- 第2段階（11月27日～）：全85店舗
- 第3段階（時期未定）：深夜営業

ご不便をおかけいたします。`
    expect(headsOf(body)).toEqual([
      '第1段階 | 駅前の12店舗 | started | 2025-10-10',
      '第2段階 | 全85店舗 | planned | 2025-11-27',
      '第3段階 | 深夜営業 | planned | -'
    ])
  })

  it('bullets with nested fields', () => {
    const body = `## 出荷の復旧計画
- 第1弾（10月15日開始済）
  - 対象：法人会員
- 第2弾（11月19日開始予定）
  - 対象商品：文具 約1万アイテム`
    expect(headsOf(body)).toEqual(['第1弾 | - | started | 2025-10-15', '第2弾 | - | planned | 2025-11-19'])
    expect(phasesOf(body).map(rowsOf)).toEqual([['対象 (target) 法人会員'], ['対象商品 (products) 文具 約1万アイテム']])
  })

  it('a table with a row for each stage', () => {
    const body = `## 診療の復旧工程
| 段階 | 時期 | 内容 | 状況 |
|---|---|---|---|
| 第1段階 | 10月1日 | 救急の再開 | 完了 |
| 第2段階 | 11月10日 | 外来 約8割 | 実施中 |
| 第3段階 | 12月中旬 | 全科 | 予定 |`
    expect(headsOf(body)).toEqual([
      '第1段階 | - | completed | 2025-10-01',
      '第2段階 | - | started | 2025-11-10',
      '第3段階 | - | planned | 2025-12 mid'
    ])
    expect(rowsOf(phasesOf(body)[1])).toEqual(['時期 11月10日', '内容 外来 約8割', '状況 実施中'])
  })

  it('a table under a heading that names the stages as a whole', () => {
    const body = '## 復旧フェーズ\n|フェーズ|時期|\n|-|-|\n|第1弾|10月29日開始済|\n|第2弾|11月下旬予定|'
    expect(headsOf(body)).toEqual(['第1弾 | - | started | 2025-10-29', '第2弾 | - | planned | 2025-11 late'])
  })

  it('a table with a column for each stage', () => {
    const body = `## 出荷再開計画
| | フェーズ1 | フェーズ2 |
|---|---|---|
| 開始日 | 11月6日 | 11月27日（予定） |
| 対象商品 | ＜常温＞300アイテム<br>＜冷凍＞20アイテム | フェーズ1と同様 |
| 出荷拠点 | 2拠点 | 4拠点 |`
    const phases = phasesOf(body)
    expect(headsOf(body)).toEqual(['フェーズ1 | - | started | 2025-11-06', 'フェーズ2 | - | planned | 2025-11-27'])
    expect(rowsOf(phases[0])).toEqual([
      '開始日 11月6日',
      '対象商品 (products) <常温> 300アイテム',
      '対象商品 (products) <冷凍> 20アイテム',
      '出荷拠点 (shippingSites) 2拠点'
    ])
    expect(phases[1]?.fields[1]?.values[0]?.sameAs).toEqual({name: 'フェーズ1', phase: 0})
  })

  it('a table of fields under each heading', () => {
    const body = `## 復旧計画
### フェーズ1 手作業での出荷（11月6日開始）
| 項目 | 内容 |
|---|---|
| 対象 | 一部の取引先 |
| 出荷能力 | 通常の2割程度 |

### フェーズ2 システムでの出荷（11月下旬予定）
| 対象 | 全取引先 |
|---|---|
| 出荷能力 | 通常の8割以上 |`
    expect(phasesOf(body).map(rowsOf)).toEqual([
      ['対象 (target) 一部の取引先', '出荷能力 (shippingCapacity) 通常の2割程度'],
      ['対象 (target) 全取引先', '出荷能力 (shippingCapacity) 通常の8割以上']
    ])
  })

  it('a road map by term', () => {
    const body = `## 再発防止のロードマップ
### 【短期（即時～2026 年 3 月末）｜緊急対策】
- 端末の点検
### 【中期（～2026 年 9 月）｜認証の強化】
- 多要素認証の導入
### 【長期（2026 年下期～）｜定着】
- 訓練の定期化`
    expect(headsOf(body, '2026-02-01')).toEqual([
      '短期 | 緊急対策 | started | -',
      '中期 | 認証の強化 | planned | -',
      '長期 | 定着 | planned | 2026 open'
    ])
    expect(phasesOf(body)[1]?.notes).toEqual(['多要素認証の導入'])
  })

  it('steps with a status in brackets', () => {
    const body = `## 全面復旧までの工程
### STEP1 社内網の安全確認【完了】
専門家の確認を終えました。
### STEP2：受注システムの再構築【実施中】
- 対象システム：受注、在庫
### STEP3　出荷の正常化　予定`
    expect(headsOf(body)).toEqual([
      'STEP1 | 社内網の安全確認 | completed | -',
      'STEP2 | 受注システムの再構築 | started | -',
      'STEP3 | 出荷の正常化 | planned | -'
    ])
  })

  it('one stage in the brackets of a heading, fields in bullets without brackets', () => {
    const body = `## １．出荷試行（第１弾）の概要
- 開始日 2025 年 10 月 14 日
- 出荷拠点

①東倉庫（架空市 2 丁目 3 番 4 号）

②西倉庫

- 対象商品 マスク等 24 アイテム
- ご注文方法 FAX によるご注文
- ご注文対象 一部のお客様

※数量に限りがございます。`
    const [phase] = phasesOf(body)
    expect(headsOf(body)).toEqual(['第１弾 | 出荷試行 | started | 2025-10-14'])
    expect(rowsOf(phase)).toEqual([
      '開始日 2025 年 10 月 14 日',
      '出荷拠点 (shippingSites) ①東倉庫（架空市 2 丁目 3 番 4 号）',
      '出荷拠点 (shippingSites) ②西倉庫',
      '対象商品 (products) マスク等 24 アイテム',
      'ご注文方法 (orderMethod) FAX によるご注文',
      'ご注文対象 (target) 一部のお客様'
    ])
    expect(phase?.notes).toEqual(['※数量に限りがございます。'])
  })

  it('rounds of a recovery, labels in square brackets', () => {
    const body = `## 復旧の見通し
### 一次復旧（10月8日完了）
手動での運用を開始しました。
### 二次復旧（11月27日予定）
[対象] 全工場
[生産能力] 通常の約7割
### 全面復旧（12月末目途）
通常の体制`
    expect(headsOf(body)).toEqual([
      '一次復旧 | - | completed | -',
      '二次復旧 | - | planned | 2025-11-27',
      '全面復旧 | - | planned | 2025-12 late'
    ])
    expect(rowsOf(phasesOf(body)[1])).toEqual(['対象 (target) 全工場', '生産能力 通常の約7割'])
  })

  it('deeper headings as labels', () => {
    const body = `## 復旧計画
### 第2フェーズ（11月25日開始予定）
#### 対象
- 法人会員
- 医療機関
#### 対象商品
＜店舗＞飲料 30品目
＜通販＞菓子
### 第3フェーズ
12月上旬より全店で再開予定です。`
    expect(headsOf(body)).toEqual([
      '第2フェーズ | - | planned | 2025-11-25',
      '第3フェーズ | - | planned | 2025-12 early'
    ])
    expect(rowsOf(phasesOf(body)[0])).toEqual([
      '対象 (target) 法人会員',
      '対象 (target) 医療機関',
      '対象商品 (products) <店舗> 飲料 30品目',
      '対象商品 (products) <通販> 菓子'
    ])
  })

  it('bold lines that lost their mark-up', () => {
    const body = `## 今後の再開計画

**第１弾：電話注文の再開（11月10日より実施中）**

**対象** 首都圏の店舗様

**第２弾：Web注文の再開（12月予定）**

**対象** 第１弾と同様

以上`
    expect(headsOf(body)).toEqual([
      '第１弾 | 電話注文の再開 | started | 2025-11-10',
      '第２弾 | Web注文の再開 | planned | 2025-12'
    ])
  })

  it('numbered headings with separate labels and values', () => {
    const body = `## 生産の再開について
### 1. 第一段階　工場の部分稼働（済）
対象工場 東工場
生産能力 通常の50%
### 2. 第二段階　全工場の稼働（2025年12月1日～）
対象工場 全6工場`
    expect(headsOf(body)).toEqual([
      '第一段階 | 工場の部分稼働 | completed | -',
      '第二段階 | 全工場の稼働 | planned | 2025-12-01'
    ])
    expect(rowsOf(phasesOf(body)[1])).toEqual(['対象工場 全6工場'])
  })

  it('stages that are over, put together, and marks of update', () => {
    const body = `## 復旧計画・進捗
### 第 1 弾～第 3 弾（終了）
### ＜更新＞本格復旧フェーズ（フェーズ 1） 11 月 5 日（水）開始済
【対象】＜更新＞ 全会員
（一部の会員を除く）
【注文方法】 ①法人サイト

約 3 万社

②一般サイト

順次ご案内

【対象商品（※3）】 約 1,450 万アイテム
### 本格復旧フェーズ（フェーズ 2） 2026 年 1 月以降（第 9 報から更新）
後日お知らせします。`
    const phases = phasesOf(body)
    expect(headsOf(body)).toEqual([
      '第 1 弾～第 3 弾 | - | completed | -',
      '本格復旧フェーズ（フェーズ 1） | - | started | 2025-11-05',
      '本格復旧フェーズ（フェーズ 2） | - | planned | 2026-01 open'
    ])
    expect(phases.map(({update}) => update)).toEqual([null, 'updated', 'updated'])
    expect(rowsOf(phases[1])).toEqual([
      '対象 (target) 全会員',
      '対象 (target) （一部の会員を除く）',
      '注文方法 (orderMethod) <法人サイト> 約 3 万社',
      '注文方法 (orderMethod) <一般サイト> 順次ご案内',
      '対象商品 (products) 約 1,450 万アイテム'
    ])
    expect(phases[1]?.fields[2]?.values[0]?.footnotes).toEqual(['※3'])
  })

  it('a scope above several fields, and a stage with a name of its own', () => {
    const body = `## 復旧計画
### 本格復旧 フェーズ 1 通常注文の再開（11 月 5 日開始済）
#### 会員サイト
【対象】 法人会員
【出荷拠点】 東倉庫
#### 代理店サイト
【対象】 全代理店
### 予約サイトの再開（11 月 20 日開始予定）
＜個人＞
【対象】 全会員
【注文方法】 Web
### お知らせの方法
電子メールでお知らせします。`
    expect(headsOf(body)).toEqual([
      '本格復旧 フェーズ 1 | 通常注文の再開 | started | 2025-11-05',
      '予約サイトの再開 | - | planned | 2025-11-20'
    ])
    expect(phasesOf(body).map(rowsOf)).toEqual([
      [
        '対象 (target) <会員サイト> 法人会員',
        '出荷拠点 (shippingSites) <会員サイト> 東倉庫',
        '対象 (target) <代理店サイト> 全代理店'
      ],
      ['対象 (target) <個人> 全会員', '注文方法 (orderMethod) <個人> Web']
    ])
  })

  it('a value broken over lines', () => {
    const body = `## 復旧計画
### フェーズ 1（11 月 4 日～）
【対象商品】 飲料、
菓子 20 品目
【出荷拠点】 東倉庫
西倉庫`
    expect(rowsOf(phasesOf(body)[0])).toEqual([
      '対象商品 (products) 飲料、\n菓子 20 品目',
      '出荷拠点 (shippingSites) 東倉庫',
      '出荷拠点 (shippingSites) 西倉庫'
    ])
  })

  it('the closing words of a notice end the last stage', () => {
    const body = `## 復旧計画
### フェーズ 1（11 月 4 日開始）
【対象】 全会員

皆様にはご迷惑をおかけし、お詫び申し上げます。

進捗は改めてお知らせします。`
    expect(phasesOf(body)[0]?.notes).toEqual([])
  })
})

describe('what is no stage', () => {
  it.each([
    ['steps of instructions', '## パスワード変更の手順\n### STEP1 画面を開く\n### STEP2 「変更」をクリック'],
    ['phases of the attack', '## 攻撃の流れ\n### フェーズ1 初期侵入（9月1日）\n### フェーズ2 横展開（9月3日）'],
    [
      'mentions in prose',
      '## 今後\n出荷は第1弾として再開しました。続く第2弾（1月20日予定）で広げます。\n\n第 1 弾のお客様にはご案内済みです。'
    ],
    [
      'a bullet about a stage',
      '## 復旧計画\n- 「第 2 弾の拡大」が新しいお知らせです。\n- 第1弾、第2弾のご注文は電話で承ります。'
    ],
    ['reports, investigations, years', '## 第5報\n## 一次調査（完了）\n## 第二次報告\n## 第1期生の皆様\n## 二次被害'],
    ['campaigns', '## 春の感謝祭 第2弾のお知らせ\n### 第2弾 春のキャンペーン'],
    ['two-step authentication', '## 2段階認証（11月10日開始）\n### 二段階認証の設定'],
    ['measures with a status', '## 再発防止策\n### 【実施済み】\n- 教育\n### 【実施予定】\n- 点検'],
    ['days', '## 再開スケジュール\n### 本日（11月12日）22時より\n病棟\n### 明日（11月13日）8時より\n外来'],
    [
      'terms in prose and in bullets',
      '## 対策\n短期的には監視を強め、中期的には体制を見直します。\n- 短期：教育\n- 中期：監査'
    ],
    ['other long and short terms', '## 中期経営計画（2026年～2028年）\n## 長期休館（11月10日～）\n## 短期大学部'],
    ['one bare word of recovery', '## 全面復旧（11月10日）\n通常どおりです。'],
    ['gradual work', '## 段階的な復旧\n現在の段階では再開時期は未定です。'],
    ['a table of reports', '## これまでの発表\n| 報告 | 日付 |\n|---|---|\n| 第1報 | 10月1日 |\n| 第2報 | 10月3日 |']
  ])('%s', (_, body) => {
    expect(headsOf(body)).toEqual([])
  })
})
