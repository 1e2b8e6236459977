import {describe, expect, it} from 'vitest'
import {extractServices} from '../../src/extract/services.ts'
import type {ServiceStatus} from '../../src/schema/service.ts'
import {parseOutlines} from '../../src/syntax/parse-outlines.ts'

const head = '# 公表概要\n- 架空障害のお知らせ\n- 2025年11月12日\n- 架空商事株式会社\n\n# 本文\n'

function read(body: string): ServiceStatus[] {
  const [outline] = parseOutlines(head + body)
  return outline ? extractServices(outline, {publishedOn: '2025-11-12'}) : []
}

const states = (body: string) => read(body).map(({name, status}) => `${name}: ${status}`)

describe('a heading for each service', () => {
  it('takes the name from the heading and the state from the text under it', () => {
    const body = `## 3. 各サービスの状況
#### SORA（ソラ）

出荷は再開の対象外です。

サービス再開時期は確定し次第お知らせいたします。

#### 空想プリント（名刺印刷）

11月10日より一部のお客様からの注文受付を開始。

全面再開の時期は確定し次第お知らせいたします。

#### 架空ナビ

安全確認を実施。

通常サービスをご提供中。
`
    const services = read(body)
    expect(services.map(({name, alias, status}) => [name, alias, status])).toEqual([
      ['SORA', 'ソラ', 'suspended'],
      ['空想プリント', null, 'partial'],
      ['架空ナビ', null, 'operating']
    ])
    expect(services[1]?.since).toBe('2025-11-10')
    expect(services[0]?.statements).toHaveLength(2)
  })
  it('reads a heading that is itself the state', () => {
    expect(states('### 出荷の停止\nお届けが遅くなります。\n')).toEqual(['出荷: suspended'])
  })
  it('gives the state of the text where the heading only names a return', () => {
    expect(states('## 会員サイトの再開について\n再開についてはもうしばらくお待ちください。\n')).toEqual([
      '会員サイト: suspended'
    ])
  })
  it('reads a heading that is itself a return, and no plan of one', () => {
    expect(states('### メール送受信の再開（運用の変更）\n手順を改めました。\n')).toEqual(['メール送受信: operating'])
    expect(states('## 今後の予定\n### メール送受信の再開\n手順を改めます。\n')).toEqual([])
  })
  it('reads a name on a line of its own, in a section on services', () => {
    expect(
      states('## サービスの状況\n架空便\n\n現在も停止しております。\n\n空想便\n\n通常どおりご利用いただけます。\n')
    ).toEqual(['架空便: suspended', '空想便: operating'])
  })
})

it('reads names on lines of their own in a section on a situation', () => {
  const body = '集荷\n\n現在お取り扱いできません。\n\n荷物の追跡\n\n平常どおりお使いいただけます。\n'
  expect(states(`## 業務の状況\n${body}`)).toEqual(['集荷: suspended', '荷物の追跡: operating'])
  expect(states('## 業務の状況\n事務局\n\n平常どおりお使いいただけます。\n')).toEqual([])
})

describe('lists', () => {
  it('takes the state from the heading, and that of an item from the item', () => {
    expect(
      states(
        '## ■現在停止中のサービス\n- 商品のご注文\n- 名刺の作成\n- 会報の発送（復旧済）\n\n※店頭へお越しください。\n'
      )
    ).toEqual(['商品のご注文: suspended', '名刺の作成: suspended', '会報の発送: operating'])
  })
  it('takes the state from a lead that says nothing else', () => {
    expect(states('現在停止しているサービスは次のとおりです。\n\n- 図書の貸出\n- 蔵書検索\n')).toEqual([
      '図書の貸出: suspended',
      '蔵書検索: suspended'
    ])
  })
  it('reads no list of what attackers could do', () => {
    expect(states('第三者による以下の行為が可能な状態です。\n\n- 架空サイトへの転送\n- 検索結果への登録\n')).toEqual([])
  })
  it('takes the state from a lead sentence', () => {
    expect(states('以下の業務を停止しています。\n\n- 第一倉庫の入出庫\n- 名刺の作成\n')).toEqual([
      '第一倉庫の入出庫: suspended',
      '名刺の作成: suspended'
    ])
  })
  it('lets the sentence around a list win over its items', () => {
    expect(
      states(
        'この影響で、\n- 待ち時間表示の休止\n- 発券機の利用制限\n\nが生じましたが、11月1日までに復旧しております。\n'
      )
    ).toEqual(['待ち時間表示: operating', '発券機: operating'])
  })
  it('reads no list of data', () => {
    expect(states('以下の情報が第三者に閲覧可能な状態となっておりました。\n\n- 氏名\n- 電話番号\n')).toEqual([])
  })
})

describe('labels', () => {
  it.each([
    ['- 外来診療：通常どおり診療しております', ['外来診療: operating']],
    ['- 救急受け入れ（ER）：11月12日から停止しています。', ['救急受け入れ: suspended']],
    ['- 検品システム、配送状況照会サービス ⇒ 停止中', ['検品システム: suspended', '配送状況照会サービス: suspended']],
    ['- 健康教室：11月20日から再開予定', ['健康教室: planned']],
    ['- 会計窓口：稼働中', ['会計窓口: operating']],
    ['- 送迎バス（停止中）', ['送迎バス: suspended']],
    ['- 給付金の申請（11月20日再開予定）', ['給付金の申請: planned']],
    ['- 学習室（旧館）', []],
    ['- 11:00：全機能の稼働を再開。', []],
    ['- 初動対応：サーバーを停止しております。', []],
    ['- 原因：機器の故障により利用できない状態です。', []]
  ])('%j', (line, expected) => {
    expect(states(`${line}\n`)).toEqual(expected)
  })
  it('gives the alias', () => {
    expect(read('- 救急受け入れ（ER）：停止しています。\n')[0]?.alias).toBe('ER')
  })
})

describe('tables', () => {
  it('reads a column of names with a column of states', () => {
    expect(states('|サービス|状況|\n|---|---|\n|架空便|停止中|\n|空想便|再開済み|\n')).toEqual([
      '架空便: suspended',
      '空想便: operating'
    ])
  })
  it('takes dates from a column of their own', () => {
    const [back, planned] = read(
      '|業務|状況|再開日|\n|---|---|---|\n|訪問点検|復旧済み|11月10日|\n|配食|停止中|11月20日（予定）|\n'
    )
    expect(back).toMatchObject({status: 'operating', since: '2025-11-10'})
    expect(planned).toMatchObject({status: 'planned', resumesOn: '2025-11-20'})
  })
  it('reads no other table', () => {
    expect(states('|項目|件数|\n|---|---|\n|サービス停止の申込者|3件|\n')).toEqual([])
  })
})

describe('merging', () => {
  it('makes one entry of one service, whose last statement wins', () => {
    const services = read('会員サイトを停止しております。\n\n## 続報\n「会員サイト」は再開いたしました。\n')
    expect(services.map(({name, status}) => [name, status])).toEqual([['会員サイト', 'operating']])
    expect(services[0]?.statements).toHaveLength(2)
  })
})

it('gives positions whose slices are the texts', () => {
  const body =
    '## 状況\n> 現在、**会員サイト**を停止しております。\n\n- 外来診療：通常どおりです\n\n## ■停止中のサービス\n- 商品の発送\n'
  const source = head + body
  const services = read(body)
  expect(services.length).toBeGreaterThan(1)
  for (const {name, position, statements} of services) {
    expect(source.slice(position.start.offset, position.end.offset)).toBe(name)
    for (const {text, position: place} of statements)
      expect(source.slice(place.start.offset, place.end.offset).replaceAll('*', '')).toBe(text)
  }
})

it('reads an empty body', () => {
  expect(read('')).toEqual([])
})
