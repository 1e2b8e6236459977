import {describe, expect, it} from 'vitest'
import {parseDisclosure} from '../../src/index.ts'

const overview =
  '# 公表概要\n- 不正アクセスに関するお知らせ\n- 2025年11月10日\n- 株式会社サンプル文具\n- https://bungu.example/\n'

function states(body: string): string[] {
  const {services} = parseDisclosure(`${overview}\n# 本文\n${body}\n`)
  return services.map(({name, status}) => `${name}: ${status}`)
}

describe('a name is the whole phrase', () => {
  it.each([
    ['シンガポールにおける文具の輸出業務に影響が生じております。', ['シンガポールにおける文具の輸出業務: partial']],
    [
      '会員サイトやスマートフォンアプリのご利用には影響はありません。',
      ['会員サイトやスマートフォンアプリのご利用: operating']
    ],
    [
      '文具の生産やお客様への製品納入にも支障は生じておりません。',
      ['文具の生産: operating', 'お客様への製品納入: operating']
    ],
    ['電話およびFAXでのご注文を停止しております。', ['電話およびFAXでのご注文: suspended']],
    ['サーバーへの攻撃を受け、倉庫業務を停止しております。', ['倉庫業務: suspended']],
    ['受注、出荷および全ての業務を停止しております。', ['受注: suspended', '出荷: suspended']],
    ['現在、受注、出荷およびその他の業務を停止しております。', ['受注: suspended', '出荷: suspended']],
    ['会員サイトのすべての機能を停止しております。', ['会員サイト: suspended']],
    ['会員サイト（https://kaiin.example/）を停止しております。', ['会員サイト: suspended']],
    ['会員サイトをはじめとする各種サービスを停止しております。', ['会員サイト: suspended']],
    ['会員サイトや予約サイトなどのサービスを停止しております。', ['会員サイト: suspended', '予約サイト: suspended']],
    ['外来、入院、救急ともに通常どおり診療しております。', ['外来: operating', '入院: operating', '救急: operating']],
    ['コールセンターの受付時間を短縮しております。', ['コールセンター: partial']],
    [
      '入庫および文具の発送について、今週中に全拠点が通常稼働に移行する予定です。',
      ['入庫: suspended', '文具の発送: suspended']
    ]
  ])('%j', (sentence, expected) => {
    expect(states(sentence)).toEqual(expected)
  })
})

describe('work and access that go on, are late or are cut', () => {
  it.each([
    ['治験は支障なく継続しております。', ['治験: operating']],
    ['入荷は滞りなく行っております。', ['入荷: operating']],
    ['BUNGU AMERICA の通常業務への影響は出ておりません。', ['BUNGU AMERICA の通常業務: operating']],
    ['架空便は、本件による影響はございません。', []],
    ['架空配送サービスは、本件による影響はございません。', ['架空配送サービス: operating']],
    ['文具の発送に遅れは生じておりません。', ['文具の発送: operating']],
    ['商品のお届けに1週間程度の遅れが生じております。', ['商品のお届け: partial']],
    ['在庫照会システムは復旧には至っておりません。', ['在庫照会システム: suspended']],
    ['お電話がつながりません。', ['お電話: suspended']],
    ['文具の生産への影響は確認されておりません。', ['文具の生産: operating']],
    ['経理業務および給与業務に遅れが生じております。', ['経理業務: partial', '給与業務: partial']],
    ['現在、手作業により受注業務を行っております。', ['受注業務: operating']],
    ['電話対応を継続しております。', ['電話対応: operating']],
    ['外部からのネットワーク接続を一部制限しています。', ['外部からのネットワーク接続: partial']],
    ['VPN接続を停止しております。', ['VPN接続: suspended']],
    ['架空オンラインの停止を継続しております。', ['架空オンライン: suspended']],
    ['架空オンラインについては、引き続きサービスを停止させていただきます。', ['架空オンライン: suspended']],
    ['受注が停止しているため、ご不便をおかけしております。', ['受注: suspended']],
    ['会員サイトの一部の機能がご利用いただけません。', ['会員サイト: partial']],
    ['パスワードの再設定機能を停止しております。', ['パスワードの再設定機能: suspended']],
    ['会員サイトは一時閲覧できませんでしたが、現在は正常に閲覧いただけます。', ['会員サイト: operating']],
    ['公式SNSアカウントを停止しております。', ['公式SNSアカウント: suspended']]
  ])('%j', (sentence, expected) => {
    expect(states(sentence)).toEqual(expected)
  })
  it.each([
    'お詫び状の発送を停止しております。',
    '通知書の発送を再開いたしました。',
    '専用窓口を再開いたしました。',
    '通常業務を再開いたしました。',
    'リモートデスクトップを停止しております。',
    'グループ各社の輸送業務への影響はございません。',
    '安心してご利用いただけるサービスを提供するため、対策を強化します。',
    '弊社のサービスは停止いたしました。',
    '復旧対応を継続しております。'
  ])('finds nothing in %j', (sentence) => {
    expect(states(sentence)).toEqual([])
  })
})

describe('a sentence without a subject', () => {
  it('tells that what was hit can be used in safety', () => {
    const body =
      '弊社が利用する「架空メール便」が不正アクセスを受けました。\n\n提供元が対策を行い、現在は安全に利用可能な状態です。'
    expect(states(body)).toEqual(['架空メール便: operating'])
  })
  it('is heard from others and told of the present', () => {
    const body =
      '弊社が利用する「架空メール便」が不正アクセスを受けました。\n\n現在は安全に利用可能な状態であるとの報告を受けております。'
    expect(states(body)).toEqual(['架空メール便: operating'])
  })
  it('speaks of 当サイト where nothing names it more fully', () => {
    expect(
      states('平素より当サイトをご利用いただきありがとうございます。\n\n現在は通常どおり運営しております。')
    ).toEqual(['当サイト: operating'])
  })
  it('speaks of what stands in brackets on the line above it', () => {
    expect(states('【文具通販サイト】\n\n現在停止しております。')).toEqual(['文具通販サイト: suspended'])
    expect(states('■受注業務について\n\n現在、FAXにて受付を再開しております。')).toEqual(['受注業務: operating'])
  })
  it('speaks of what is quoted in the greeting, or behind 弊社', () => {
    for (const opening of [
      '「架空の窓」をご利用いただいておりますお客様へ',
      '弊社「架空の窓」（https://mado.example/）への不正アクセスがありました。'
    ])
      expect(states(`${opening}\n\n現在、サービスを停止しております。`)).toEqual(['架空の窓: suspended'])
  })
  it('speaks of the site that is greeted with its owner', () => {
    expect(states('平素より弊社通販サイトをご利用いただきありがとうございます。\n\n現在は復旧しております。')).toEqual([
      '弊社通販サイト: operating'
    ])
  })
  it('is back, though it was stopped', () => {
    expect(states('会員サイトは一時停止しましたが、現在は復旧しております。')).toEqual(['会員サイト: operating'])
  })
  it('speaks of what is hit by a failure', () => {
    expect(states('弊社の在庫照会システムに障害が発生しました。\n\n現在は復旧しております。')).toEqual([
      '在庫照会システム: operating'
    ])
  })
})

describe('what サイト, サービス and 同サイト point back to', () => {
  it('is a shop', () => {
    const body =
      '架空文具オンラインショップへの不正アクセスについてご報告いたします。\n\n現在、当該サイトは停止しております。'
    expect(states(body)).toEqual(['架空文具オンラインショップ: suspended'])
  })
  it('is what a system offers', () => {
    const body = '学修支援システムに対し、外部から不正アクセスがありました。\n\n現在、サービスを停止しております。'
    expect(states(body)).toEqual(['学修支援システム: suspended'])
  })
  it('is a site for whom it is made', () => {
    const body = '弊社の学生向けウェブサイトが攻撃を受けました。\n\n同ウェブサイトは一時閉鎖させていただいております。'
    expect(states(body)).toEqual(['学生向けウェブサイト: suspended'])
  })
  it('is a service that goes on being used, and not the company that runs it', () => {
    const body =
      '弊社は株式会社架空通信（以下「架空」）が運営する「架空メール便」を利用しております。\n\n当該サービスについては、対策が行われたことから、現在も利用を継続しています。'
    expect(states(body)).toEqual(['架空メール便: operating'])
  })
})

describe('lists', () => {
  it('stand under work that is affected, with or without the marks of Markdown', () => {
    const lead = '調査にあたり、以下の業務に一部影響がでています。'
    expect(states(`${lead}\n\n・文具の受注業務\n\n調査を進めています。`)).toEqual(['文具の受注業務: partial'])
  })
  it('are told last by what stands behind them', () => {
    const body =
      '以下の業務に影響が生じています。\n\n- 文具の入庫\n- 文具の出荷\n\n11月12日より、上記業務の再開を予定しております。'
    expect(states(body)).toEqual(['文具の入庫: planned', '文具の出荷: planned'])
  })
  it('stand behind a state on one line', () => {
    expect(states('停止中のサービス：会員サイト、返品受付')).toEqual(['会員サイト: suspended', '返品受付: suspended'])
  })
  it('are numbered in brackets', () => {
    expect(states('停止中のサービスは次のとおりです。\n\n（1）会員サイト\n\n（2）返品受付')).toEqual([
      '会員サイト: suspended',
      '返品受付: suspended'
    ])
  })
  it('tell in a paragraph of an item what becomes of it', () => {
    expect(states('1. 電話対応\n\n   現在停止しております。')).toEqual(['電話対応: suspended'])
  })
  it('give a stop that is noted as over', () => {
    expect(states('- 会員システムの一時停止（再開済み）')).toEqual(['会員システム: operating'])
  })
})
