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
  it('lets an item say when it comes back', () => {
    expect(read('## ご利用いただけないサービス\n- 図書の貸出（11月20日再開予定）\n- 蔵書検索\n')).toMatchObject([
      {name: '図書の貸出', status: 'planned', resumesOn: '2025-11-20'},
      {name: '蔵書検索', status: 'suspended', resumesOn: null}
    ])
  })
  it('takes what runs from a heading too', () => {
    expect(states('【稼働中のシステム】\n- 図書の貸出\n- 蔵書検索\n')).toEqual([
      '図書の貸出: operating',
      '蔵書検索: operating'
    ])
  })
  it('takes the state from a lead that speaks of them as a whole', () => {
    expect(states('下記サービスにつきましては、復旧しております。\n\n- 図書の貸出\n- 蔵書検索\n')).toEqual([
      '図書の貸出: operating',
      '蔵書検索: operating'
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

describe('states told in prose', () => {
  const opening = '平素より「架空堂オンラインショップ」をご利用いただき、ありがとうございます。\n\n'
  it.each([
    ['安全を確かめるまで、社外へのメール配信は自粛しております。\n', ['社外へのメール配信: suspended']],
    ['現在も館内ネットワークはインターネットに接続しておりません。\n', ['館内ネットワーク: suspended']],
    ['館内ネットワークは11月3日以降、全て遮断しております。\n', ['館内ネットワーク: suspended']],
    ['現在、学内ネットワークの稼働を見合わせております。\n', ['学内ネットワーク: suspended']],
    ['空想の攻撃元からのアクセスを遮断しております。\n', []],
    ['既に不正な経路を遮断しております。\n', []],
    ['直ちに社内ネットワークを遮断しました。\n', []],
    [
      'SkyNote365、CloudPad、架空のクラウドサービスは被害を受けておりません。\n',
      ['SkyNote365: operating', 'CloudPad: operating', '架空のクラウドサービス: operating']
    ],
    ['メールは別の会社の仕組みを利用しており、こちらも被害を受けておりません。\n', ['メール: operating']],
    ['会員の口座情報は影響を受けておりません。\n', []],
    ['出荷業務に影響を及ぼす問題は発生しておりません。\n', ['出荷業務: operating']],
    ['受注及び配送業務につきましては、継続できる見通しです。\n', ['受注: operating', '配送業務: operating']],
    ['受注業務に遅滞が発生しております。\n', ['受注業務: partial']],
    ['教材配信システムにつきましては、利用できないことをあわせてご報告いたします。\n', ['教材配信システム: suspended']],
    ['当館が利用している予約サーバーが、攻撃の影響によりサービスを停止しております。\n', ['予約サーバー: suspended']],
    ['当館サーバーが、攻撃の影響によりサービスを停止しております。\n', []],
    ['- 本事象による生産への影響は発生しておりません。\n', ['生産: operating']],
    ['現時点において、生産、販売活動については影響ございません。\n', ['生産: operating', '販売活動: operating']],
    [
      '受注及び配送業務につきましては、継続できている状況に変わりありません。\n',
      ['受注: operating', '配送業務: operating']
    ],
    ['現在、お電話でのご注文は受け付けておりません。\n', ['お電話でのご注文: suspended']],
    ['通販サイトは現在メンテナンス中です。\n', ['通販サイト: suspended']],
    ['製造・出荷は手作業にて継続しております。\n', ['製造・出荷: operating']],
    [
      '受付システムが稼働しておらず、配送、および返品の対応が停止しております。\n',
      ['受付システム: suspended', '配送: suspended', '返品の対応: suspended']
    ],
    [
      '弊社が利用している予約サーバーにつきまして、攻撃の影響によりサービスを停止しておりましたが、現在は復旧しております。\n',
      ['予約サーバー: operating']
    ],
    ['館内の講座用回線は本日復旧いたしました。\n', ['館内の講座用回線: operating']],
    ['質問ページを閉鎖し、プログラムを改修いたしました。\n', []],
    ['修復を終え、会員サイトは正常に表示されております。\n', ['会員サイト: operating']],
    ['会員管理システムの再稼働は、12月下旬を予定しています。\n', ['会員管理システム: planned']],
    [
      '電話は支障なく利用できており、受発注等の事業活動は継続しております。\n',
      ['電話: operating', '受発注等の事業活動: operating']
    ],
    [`${opening}安全のため、システムの稼働を見合わせております。\n`, ['架空堂オンラインショップ: suspended']],
    [
      `${opening}該当サイトのシステムを停止し、外部からのアクセスを遮断いたしました。\n`,
      ['架空堂オンラインショップ: suspended']
    ],
    ['直ちにサーバーを停止し、外部からのアクセスを遮断いたしました。\n', []]
  ])('%j', (body, expected) => {
    expect(states(body)).toEqual(expected)
  })
  it('reads the dates of a stop and of a return behind it', () => {
    expect(read('12月17日より、自粛していた電子メールの発信を再開させていただきます。\n')[0]).toMatchObject({
      status: 'planned',
      resumesOn: '2025-12-17'
    })
    expect(read('教材配信システムにつきましては、12月末日まで利用できません。\n')[0]?.since).toBeNull()
  })
  it('gives the shop as the parent of its way of paying', () => {
    const [service] = read(
      '改修後の「架空堂」のクレジットカード決済再開日につきましては、決定次第お知らせいたします。\n'
    )
    expect(service).toMatchObject({name: 'クレジットカード決済', parent: '架空堂', status: 'suspended'})
  })
  it('reads 両 as the two that were named', () => {
    expect(
      states(
        '弊社が運営する「架空ナビ」と「空想手帖」が改ざんされました。\n\n現在、両サイトは正常な状態で稼働しております。\n'
      )
    ).toEqual(['架空ナビ: operating', '空想手帖: operating'])
  })
  it('names the system of the writer where nothing names it more fully', () => {
    expect(
      states('当会のシステムが攻撃を受けました。\n\n万全を期すため、当該システムの稼働を停止しております。\n')
    ).toEqual(['当会のシステム: suspended'])
  })
})

describe('labels', () => {
  it.each([
    ['- 外来診療：通常どおり診療しております', ['外来診療: operating']],
    ['- 救急受け入れ（ER）：11月12日から停止しています。', ['救急受け入れ: suspended']],
    ['- 検品システム、配送状況照会サービス ⇒ 停止中', ['検品システム: suspended', '配送状況照会サービス: suspended']],
    ['- 健康教室：11月20日から再開予定', ['健康教室: planned']],
    ['- 会計窓口：稼働中', ['会計窓口: operating']],
    ['- 会計窓口：通常稼働', ['会計窓口: operating']],
    ['- 会計システム … 停止', ['会計システム: suspended']],
    ['- 会計システム＝停止中', ['会計システム: suspended']],
    ['- 対象フォーム…お届けの停止、住所の変更、カタログの請求に関するお問い合わせ', []],
    ['第1弾　会計システムの再開（10月29日開始）', []],
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
