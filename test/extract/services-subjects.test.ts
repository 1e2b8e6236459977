import {describe, expect, it} from 'vitest'
import {extractServices} from '../../src/extract/services.ts'
import type {ServiceStatus} from '../../src/schema/service.ts'
import {parseOutlines} from '../../src/syntax/parse-outlines.ts'

function read(body: string, title = '架空障害のお知らせ'): ServiceStatus[] {
  const [outline] = parseOutlines(`# 公表概要\n- ${title}\n- 2025年11月12日\n- 架空商事株式会社\n\n# 本文\n${body}`)
  return outline ? extractServices(outline, {publishedOn: '2025-11-12'}) : []
}

const states = (body: string, title?: string) =>
  read(body, title).map(({name, parent, status}) => `${parent === null ? '' : `${parent} > `}${name}: ${status}`)

describe('what a sentence speaks of', () => {
  it.each([
    ['空想支社も通常どおり業務を継続しております。', ['空想支社: operating']],
    [
      '架空 CO.,LTD.、空想支社、PT. KAKU PRESSにおいて、対策を講じ、限定的に業務を開始しております。',
      ['架空 CO.,LTD.: partial', '空想支社: partial', 'PT. KAKU PRESS: partial']
    ],
    ['西日本拠点は通常どおり稼働しております。', ['西日本拠点: operating']],
    ['電話取引の制限を解除しました。', ['電話取引: operating']],
    [
      '空輸関連業務および島内倉庫業務の一部に影響が生じております。',
      ['空輸関連業務: partial', '島内倉庫業務: partial']
    ],
    [
      'お届けしている架空サービスは、社外の場所で動かしており、この件によるサービス利用に影響はありません。',
      ['架空サービス: operating']
    ],
    ['一部業務について、社内帳票システムを仮復旧いたしました。', ['社内帳票システム: partial']],
    ['ホームページ内の「架空の部屋」へのアクセスを制限しております。', ['架空の部屋: partial']],
    ['お届けに遅れが生じております。', ['お届け: partial']],
    ['安否確認サービスの提供を停止しております。', ['安否確認サービス: suspended']],
    ['帳票配信サービスの接続を遮断しております。', ['帳票配信サービス: suspended']],
    ['館内の無線網は現在も遮断したままとなっております。', ['館内の無線網: suspended']],
    ['受発注システムが停止し、出荷業務に影響が出ています。', ['受発注システム: suspended', '出荷業務: partial']],
    ['空想予約は現在ご利用になれません。', ['空想予約: suspended']],
    ['休止中の空想サイトの再開につきましては、あらためてお知らせいたします。', ['空想サイト: suspended']],
    ['時間を要するため、仮設サイトを立ち上げてご覧いただけるようにいたしました。', ['仮設サイト: operating']]
  ])('%j', (sentence, expected) => {
    expect(states(`${sentence}\n`)).toEqual(expected)
  })
  it.each([
    '現在、システムは正常に動作しています。',
    '委託会社は業務を停止しております。',
    '調査は完了し、業務を再開しております。',
    '社内業務に遅れが生じております。',
    '空想展示のページでは通常通りご提供できる商品と、そうでない商品がございます。',
    'PDF:【空想サイト】がご利用しづらい事象について_'
  ])('finds nothing in %j', (sentence) => {
    expect(states(`${sentence}\n`)).toEqual([])
  })
})

describe('what サービス, システム and 当該サイト point back to', () => {
  it('is the site that the opening says was hit, with or without a gloss', () => {
    const opening = '弊社の学習サイト（生徒用）への不正アクセスがありました。\n\n'
    expect(states(`${opening}現在は点検を終え、サービスを再開しております。\n`)).toEqual(['学習サイト: operating'])
  })
  it('is what the opening quotes as hit', () => {
    const opening = '「空想郵便」において、漏えいのおそれがあることが分かりました。\n\n'
    expect(states(`${opening}現在は復旧しております。\n`)).toEqual(['空想郵便: operating'])
    expect(states(`${opening}運営元からは、安全な状態に復旧しているとの報告を受けております。\n`)).toEqual([
      '空想郵便: operating'
    ])
  })
  it('is no site on which something was seen', () => {
    expect(states('検索サイトにおいて、警告が表示されました。\n\n現在は復旧しております。\n')).toEqual([])
  })
  it('is what the title says was hit, where the opening says nothing', () => {
    const body = 'ご心配をおかけしました。\n\n現在は、システムは正常に動作しています。\n'
    expect(states(body, 'KAKU-MAPへの不正アクセスについて')).toEqual(['KAKU-MAP: operating'])
    const later = 'ご心配をおかけしました。\n\n現在は復旧しております。\n'
    expect(states(later, '空想市場ホームページへの不正アクセスについて')).toEqual(['空想市場ホームページ: operating'])
    expect(states(later, '当社システムへの不正アクセスについて')).toEqual([])
  })
  it('is what was given the name 該当サイト', () => {
    const body =
      '弊社が運営する店「空想市場」（以下、「該当サイト」といいます）の件です。\n\n該当サイトは停止しております。\n'
    expect(states(body)).toEqual(['空想市場: suspended'])
  })
  it('is what a label gives in full, though it was stopped only as an act', () => {
    const body =
      '発覚後ただちに当該システムを停止し、調べを行いました。\n\n対象システム：空想学科（昼間部）在学生向けWEBシステム\n'
    expect(states(body)).toEqual(['空想学科（昼間部）在学生向けWEBシステム: suspended'])
  })
  it('is both of two targets with their addresses', () => {
    const body =
      '対象サイト：空想会社案内（a.example.com）／空想地図（b.example.com）\n\n両サイトは正常に稼働しております。\n'
    expect(states(body)).toEqual(['空想会社案内: operating', '空想地図: operating'])
  })
  it('is the service of which some functions are stopped', () => {
    const body = '会員サイト「空想の間」が攻撃を受けました。\n\n現在、一部機能を制限して提供しております。\n'
    expect(states(body)).toEqual(['空想の間: partial'])
  })
  it('is what the line before says was stopped', () => {
    const body =
      '弊社が運営する「空想市場」の件です。\n\n営業影響: サイトを一時停止、点検を実施。11月2日付で新しい場所にて復旧完了済み\n'
    expect(states(body)).toEqual(['空想市場: operating'])
  })
})

describe('a stop that a chronology tells', () => {
  const chronology = (event: string) => `## 経緯\n${event}\n\n## 今後\n`
  it('holds for a way of paying', () => {
    const event = '2025年11月3日弊社が運営する「空想 市場」 でのカード決済を停止いたしました。'
    expect(states(chronology(event))).toEqual(['空想 市場 > カード決済: suspended'])
    expect(read(chronology(event))[0]?.since).toBe('2025-11-03')
  })
  it('holds for a site where something is still to come back', () => {
    const event = '2025年11月3日、「空想市場」を停止いたしました。'
    expect(states(`${chronology(event)}新通販サイトの再開時期は未定です。\n`)).toEqual([
      '空想市場: suspended',
      '新通販サイト: suspended'
    ])
    expect(states(chronology(event))).toEqual([])
  })
})

it('reads an item that is a list of names', () => {
  expect(states('■停止しているサービス\n空想便、空想予約\n')).toEqual(['空想便: suspended', '空想予約: suspended'])
})
