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

describe('prose', () => {
  it.each([
    ['現在、受注、出荷業務を停止しております。', ['受注: suspended', '出荷業務: suspended']],
    ['会員サイトは利用できなくなっておりましたが、本日復旧いたしました。', ['会員サイト: operating']],
    ['本社工場での製造は11月2日から再開しております。', ['本社工場での製造: operating']],
    [
      '「架空便」「空想便」につきましては、復旧までしばらくお時間をいただきます。',
      ['架空便: suspended', '空想便: suspended']
    ],
    ['通販サイトは12月1日から再開する予定です。', ['通販サイト: planned']],
    ['通販サイトは安全を確認でき次第、再開いたします。', ['通販サイト: suspended']],
    ['園児の送迎および給食の提供を休止しております。', ['園児の送迎: suspended', '給食: suspended']],
    ['証明書のコンビニ交付は11月10日から再開しております。', ['証明書のコンビニ交付: operating']],
    ['会員向けネットワークへの接続が不安定な状況です。', ['会員向けネットワーク: partial']],
    ['11月5日から見積、受発注、出荷を再開しております。', ['見積: operating', '受発注: operating', '出荷: operating']],
    [
      '現在は通常どおりメールの送受信及びホームページの閲覧が可能な状態です。',
      ['メールの送受信: operating', 'ホームページの閲覧: operating']
    ],
    ['架空堂本店サイトは停止しております。本店サイトの再開時期は未定です。', ['架空堂本店サイト: suspended']],
    ['通販サイトにアクセスしにくい事象が生じておりましたが、復旧しております。', ['通販サイト: operating']],
    ['点検のため、同ウェブサイトは一時閉鎖しております。', ['ウェブサイト: suspended']],
    ['会員サービスは終了いたしました。', ['会員サービス: discontinued']],
    ['第一病棟の外来診療を制限しております。', ['第一病棟の外来診療: partial']],
    ['架空飲料は製造を一部再開しています。', ['架空飲料: partial']],
    [
      '業務は通常どおりで、生産活動・出荷・銀行との取引への影響はありません。',
      ['生産活動: operating', '出荷: operating', '銀行との取引: operating']
    ],
    ['外来・入院診療は通常通り行っております。', ['外来・入院診療: operating']],
    [
      '商品の出荷は停止しておりますが、返品の受付は行っております。',
      ['商品の出荷: suspended', '返品の受付: operating']
    ],
    ['営業活動は継続しております。', ['営業活動: operating']],
    ['通常どおり営業を継続しております。', ['営業: operating']],
    ['弊社システムはほぼ復旧しております。', ['弊社システム: partial']],
    ['現在、一部のシステムが停止しております。', ['一部のシステム: suspended']],
    ['すべてのシステムが問題なく稼働しております。', ['すべてのシステム: operating']],
    ['主要システムの安全性が確認され、平常どおりの運用を再開しております。', ['主要システム: operating']],
    ['主要システムの応急復旧が完了しました。', ['主要システム: operating']],
    ['会計システムについては、範囲を限定し生産活動を再開しております。', ['生産活動: partial']],
    [
      '受発注業務や配送体制においても徐々に復旧に向かって対応を進めております。',
      ['受発注業務: partial', '配送体制: partial']
    ],
    ['当会のホームページが、不正アクセスにより閲覧ができない状態です。', ['当会のホームページ: suspended']],
    [
      '一部機能を制限しているものの会員サイトの表示不具合を解消し、閲覧可能な状態に復旧しました。',
      ['会員サイト: partial']
    ],
    ['住所変更サービスは受付を停止しております。', ['住所変更サービス: suspended']],
    ['多目的室については、通常どおりご利用いただけます。', ['多目的室: operating']],
    ['当該予約システムは復旧しております。', ['予約システム: operating']],
    ['お支払いは現金・カード決済ともにご利用可能です。', ['お支払い: operating']],
    ['11月20日からは北工場を含む全3工場で製造を一部再開します。', ['北工場: planned']],
    ['会員サイトは閉鎖しておりますが、再び開く場合は、お知らせします。', ['会員サイト: suspended']],
    ['営業に大きな支障は出ておりません。', ['営業: operating']],
    ['給食の提供に影響はありません。', ['給食の提供: operating']],
    ['部品の供給は継続しております。', ['部品の供給: operating']],
    ['入荷および出荷業務について、本日、全拠点で通常稼働に移行しました。', ['入荷: operating', '出荷業務: operating']],
    [
      'ウェブからの予約を停止しており、お電話での予約のみ承っております。',
      ['ウェブからの予約: suspended', 'お電話での予約: partial']
    ],
    [
      '社内業務ならびに問屋とのデータ連携・お問い合わせ対応等に遅延が生じております。',
      ['問屋とのデータ連携・お問い合わせ対応: partial']
    ],
    ['配達への影響は限定的で、通常どおり運営しております。', ['配達: operating']],
    ['一刻も早い会員サイトの復旧に向けた対応を進めております。', ['会員サイト: suspended']],
    ['会員サイトは12月1日から順次再開してまいります。', ['会員サイト: planned']],
    ['各種サービス停止、ならびに出荷業務に影響が生じております。', ['出荷業務: partial']],
    ['受注業務および窓口等の対応が停止しております。', ['受注業務: suspended', '窓口等の対応: suspended']],
    ['攻撃の起点となったVPN装置も遮断しております。', ['VPN装置: suspended']],
    [
      '会計システムは暫定システムを復旧し、11月5日から見積を再開しております。',
      ['会計システム: partial', '見積: operating']
    ],
    ['売店は営業しておりますが、ウェブ予約は停止中です。', ['売店: operating', 'ウェブ予約: suspended']],
    ['12月1日より会報サイトをリニューアルオープンする見通しです。', ['会報サイト: planned']],
    [
      '故障の続く弊社システムにつきましては修理の作業を継続しておりますが、復旧までには長い時間を要します。',
      ['弊社システム: suspended']
    ],
    ['製造、物流、販売のいずれも通常どおり稼働しています。', ['製造: operating', '物流: operating', '販売: operating']],
    ['新規のご登録は受け付けておりません。', ['新規のご登録: suspended']],
    ['会員網は復旧しましたが、学内共有は利用できません。', ['会員網: operating', '学内共有: suspended']],
    ['検体の受付は継続しておりますが、結果の通知に遅れが生じております。', ['検体の受付: operating']],
    ['架空堂サイトにつながりにくい状態が続いております。', ['架空堂サイト: partial']],
    ['点検を終え、新しい販売サイトにて運営を再開しています。', ['新しい販売サイト: operating']],
    ['「架空便」につきましては、全機能の復旧を確認しております。', ['架空便: operating']],
    ['会員サイトの障害は解消しております。', ['会員サイト: operating']],
    ['店頭でのお買い物は、外来診療を含む通常診療を再開しました。', ['外来診療: operating']]
  ])('%j', (sentence, expected) => {
    expect(states(`${sentence}\n`)).toEqual(expected)
  })
  it.each([
    '被害の拡大を防ぐため、直ちに当該サーバーを停止しております。',
    '対象のアカウントを停止しました。',
    '対象の社員は業務を停止しております。',
    '発注済みの商品は予定通りご納品いただけますようお願いします。',
    '社内ネットワークを停止しております。',
    '被害を受けたシステムは全て復旧しております。',
    '関連するシステムを停止しました。',
    '委託先への業務委託は停止しております。',
    '不正なアクセスを遮断しております。',
    '一時、会員サイトを停止しておりました。',
    'サービス停止期間中のご請求はございません。',
    'システムの復旧作業を進めております。',
    '現在もサービスは利用できますか？',
    'お問い合わせは下記窓口で受け付けております。',
    '引き続き調査を継続しております。',
    '新たな調査を開始しております。',
    '業務への影響はございません。',
    '感染の疑いにより一部のシステムを停止しております。',
    '取引先との取引を停止しております。',
    '安全に会員サイトが利用できる状態であると委託先から報告を受けております。',
    '会員サイトがご利用しづらい事象について（11月1日）',
    '脆弱性は解消しております。',
    '現在も好調な受注を継続しております。',
    'お電話でのお問い合わせは受け付けておりません。',
    '旧サイトが稼働していたサーバーを廃止いたします。',
    '業務用パソコンは利用を停止しております。'
  ])('finds nothing in %j', (sentence) => {
    expect(states(`${sentence}\n`)).toEqual([])
  })
  it('gives the dates of the state and of the return', () => {
    const [back, planned] = read('会員サイトは11月3日に再開しました。\n\n予約サイトは12月1日から再開する予定です。\n')
    expect(back).toMatchObject({status: 'operating', since: '2025-11-03', resumesOn: null})
    expect(planned).toMatchObject({status: 'planned', since: null, resumesOn: '2025-12-01'})
  })
  it('takes the date of a stop from a line of its own', () => {
    expect(read('商品の発送を停止しております。\n\n## ■停止期間\n2025年10月27日～\n')[0]?.since).toBe('2025-10-27')
  })
  it('counts a restart on the day of publication as done', () => {
    expect(read('会員サイトは本日11月12日より再開いたします。\n')[0]?.status).toBe('operating')
  })
  it('resolves 当サービス', () => {
    const body =
      '平素より「架空チャンネル」をご利用いただきありがとうございます。\n\n当サービスは一時停止しておりましたが、本日再開いたしました。\n'
    expect(states(body)).toEqual(['架空チャンネル: operating'])
  })
  it('gives a return without a subject to what the opening says was hit', () => {
    const opening = '弊社会員サイトにおいて、第三者による改ざんがありました。\n\n'
    expect(states(`${opening}現在は復旧しております。\n`)).toEqual(['会員サイト: operating'])
    expect(states(`${opening}現在は、正常にご利用いただける状態です。\n`)).toEqual(['会員サイト: operating'])
  })
  it('knows a category by the name that it stands before', () => {
    const body =
      '配車サービス「架空便」をご利用いただきありがとうございます。\n\n現在、配車サービスを停止しております。\n'
    expect(states(body)).toEqual(['架空便: suspended'])
  })
  it('gives what is quoted behind a category as alias', () => {
    expect(read('配車サイト「架空便」は復旧しております。\n')[0]).toMatchObject({
      name: '配車サイト「架空便」',
      alias: '架空便'
    })
  })
  it('leaves all services aside where a list tells them apart', () => {
    const body = '一部のサービスがご利用いただけません。\n\n## ■停止中のサービス\n- 商品の発送\n'
    expect(states(body)).toEqual(['商品の発送: suspended'])
  })
  it('gives a return without a subject to what was stopped before', () => {
    expect(states('一時的に予約機能を停止しておりました。\n\n※現在は復旧しております。\n')).toEqual([
      '予約機能: operating'
    ])
  })
  it('takes a fuller name only from what stands before', () => {
    const body = '外部サイトで警告が出ました。\n\n現在は問題なく安全に運用しております。\n'
    expect(states(body)).toEqual([])
    expect(states('該当アプリは停止しております。\n\n別の公式アプリは無関係です。\n')).toEqual([])
  })
  it('names a thing once for two words of one sentence', () => {
    const body =
      '平素より架空クラウドをご利用いただきありがとうございます。\n\n現在は全サービスが復旧し、安定して稼働しております。\n'
    expect(states(body)).toEqual(['全サービス: operating'])
  })
  it('gives a sentence without a subject to the topic on the line above it', () => {
    const body =
      '- 代金決済に関して\n  帳簿も含め、問題なく運用できております。\n- 採用活動に関して\n  問題なく進めております。\n'
    expect(states(body)).toEqual(['代金決済: operating'])
  })
  it('takes what the title states where the text states nothing', () => {
    const titled = (title: string, text: string) => {
      const [outline] = parseOutlines(
        `# 公表概要\n- ${title}\n- 2025年11月12日\n- 架空商事株式会社\n\n# 本文\n${text}\n`
      )
      return outline
        ? extractServices(outline, {publishedOn: '2025-11-12'}).map(({name, status}) => `${name}: ${status}`)
        : []
    }
    expect(
      titled('「架空ナビ」サービスの一時停止に関するお知らせ', '直ちに本サービスを停止し、点検を始めました。')
    ).toEqual(['架空ナビ: suspended'])
    expect(titled('会員サイト復旧のお知らせ', 'ご迷惑をおかけしました。')).toEqual(['会員サイト: operating'])
    expect(titled('会員サイト再開の見通しについて', 'ご迷惑をおかけしました。')).toEqual([])
    expect(titled('サーバー停止のお知らせ', 'ご迷惑をおかけしました。')).toEqual([])
  })
  it('reads no measure of a contractor as a service', () => {
    expect(states('現在、取引を一時停止し、連絡を控えております。\n')).toEqual([])
  })
  it('resolves 本件サイト', () => {
    expect(
      states(
        '弊社が運営する「架空広場」（以下「本件サイト」といいます。）の件です。\n\n本件サイトは再開しております。\n'
      )
    ).toEqual(['架空広場: operating'])
  })
  it('tells the shop from its way of paying', () => {
    expect(read('架空堂.jpのクレジットカード支払は停止しております。\n')[0]).toMatchObject({
      name: 'クレジットカード支払',
      parent: '架空堂.jp'
    })
  })
  it('reads the systems of the writer as a whole where their return takes time', () => {
    expect(states('弊社システムにつきましては復旧までに時間を要する見込みです。\n')).toEqual([
      '弊社システム: suspended'
    ])
  })
  it('joins work alone with the work whose goods were named before', () => {
    expect(states('商品の製造業務に影響を及ぼす問題は発生しておりません。今後の製造は通常どおりです。\n')).toEqual([
      '商品の製造業務: operating'
    ])
  })
  it('gives a return without a subject to the site of which a page was hit', () => {
    expect(
      states('公式サイトの一部ページで改ざんが確認されました。\n\n現在は修正を完了し、正常に表示されております。\n')
    ).toEqual(['公式サイト: operating'])
  })
  it('reads a stop in a list of measures of which it is said that no return is in sight', () => {
    const body =
      '- 社員の符号の変更\n- 外部からの入口の全封鎖（早期再開の予定なし）\n- 予約サイトの停止（再開時期未定）\n'
    expect(states(body)).toEqual(['外部からの入口: suspended', '予約サイト: suspended'])
  })
  it('takes names from the line that says which sites are meant', () => {
    const pair = '対象サイト：架空堂本店／カクウマップ\n\n両サイトは正常に稼働しております。\n'
    expect(states(pair)).toEqual(['架空堂本店: operating', 'カクウマップ: operating'])
    expect(states('対象サービス：架空ナビ（地図配信）\n\n当該サービスは停止しております。\n')).toEqual([
      '架空ナビ: suspended'
    ])
  })
  it('gives the mending of a failure to no site that is only spoken of', () => {
    expect(states('外部のサービス「カクウ配信」が悪用されました。\n\n当該事象は解消しております。\n')).toEqual([])
  })
  it('gives all functions to the service that they are of', () => {
    const body = '当社が運営する「架空旅行」が不正アクセスを受けました。\n\nログインを含め全ての機能を停止中です。\n'
    expect(states(body)).toEqual(['架空旅行: suspended'])
  })
  it('takes the date of the return from a sentence of its own', () => {
    const [shop] = read('通販サイトは現在休止中です。\n\n再開は、12月3日を予定しております。\n')
    expect(shop).toMatchObject({name: '通販サイト', status: 'planned', resumesOn: '2025-12-03'})
  })
  it('leaves stops in a chronology alone', () => {
    expect(states('## 経緯\n- 11月1日 会員サイトを停止しました。\n')).toEqual([])
  })
})
