import {describe, expect, it} from 'vitest'
import {sectionRole} from '../../src/extract/section-role.ts'
import type {SectionRole} from '../../src/lexicon/section-roles.ts'
import {parseHeading} from '../../src/text/heading.ts'

function roleOf(heading: string, parentRole: SectionRole | null = null, bodyText = '') {
  const {title, number} = parseHeading(heading)
  return sectionRole({heading, title, number, parentRole, bodyText})
}

describe('sectionRole: the head decides', () => {
  const corpus: [SectionRole, string[]][] = [
    [
      'overview',
      [
        '1. 概要',
        '事案の概　要',
        '発生した事象',
        '攻撃の内容',
        '経緯と概要',
        '本件の概要、経緯及び原因',
        '第三者による侵入の概要'
      ]
    ],
    [
      'chronology',
      [
        '２．経緯',
        '発生日時',
        '本件への対応経緯',
        '調査経緯',
        '10月1日（水）',
        '［2026年2月3日］',
        '令和８年３月末',
        '発覚から初動対応まで'
      ]
    ],
    ['cause', ['原因と再発防止策', '侵入経路について', '攻撃の手口', '障害の背景', '原因・対応']],
    [
      'dataItems',
      [
        '漏洩した可能性のある情報',
        '対象情報',
        '個人データの項目',
        '漏えい及びその可能性がある個人データ',
        '流出した会員情報・件数',
        '個人情報の種別'
      ]
    ],
    [
      'affected',
      [
        '対象者',
        '【対象件数】12件',
        '被害の状況',
        '影響範囲外の情報',
        '個人情報・データの流出可能性',
        '漏えいの有無',
        '取引先への影響',
        '攻撃を受けたサーバー',
        '会員情報の状況'
      ]
    ],
    [
      'secondaryDamage',
      ['二次被害の有無', '⼆次被害又はそのおそれの有無及びその内容', '2次被害の状況', '二次被害の状況とお願い']
    ],
    [
      'response',
      [
        '対応状況',
        '原因に対する対応',
        '関係機関への報告',
        '対象者の皆さまへのご連絡',
        '現在の状況と今後の対応',
        '緊急対応',
        '対象となる会員・関係者へのご連絡'
      ]
    ],
    ['findings', ['原因の調査状況', '調査結果の概要', 'フォレンジック調査', '新たに判明した事項']],
    ['prevention', ['再発防止策', '原因究明の取り組み', '今後の対策', '監視の強化', '管理体制', '再発防止策と対応']],
    [
      'recovery',
      ['復旧状況', 'サービスの再開について', '診療への影響', '店舗営業', '復旧見込み', '代替方法', '第 2 弾の拡大']
    ],
    ['businessImpact', ['業績への影響', '業務及び業績への影響', '生産への影響']],
    ['request', ['二次被害防止のお願い', '不審なメールにご注意ください。', '注意事項', '二次被害防止に向けたご案内']],
    ['contact', ['お問合せ先', '＜問合わせ窓口（架空商事（※3））＞', 'ご相談・お問い合わせ窓口', '窓口のご案内']],
    [
      'faq',
      ['よくあるご質問', 'Q2. 補償はありますか', '対象者には連絡が来ますか？', 'ご案内および、よくあるご質問（FAQ）']
    ],
    [
      'reference',
      [
        'これまでの発表',
        '関連リンク',
        '関連情報',
        '更新履歴',
        '第1報（2026年1月9日公表）',
        '（参考１）「架空サービスにおける情報漏えいについて」（架空社）'
      ]
    ],
    ['apology', ['お詫び', '最後に']],
    [
      'other',
      [
        '公表が遅れた経緯',
        '2026年1月9日18:40更新',
        '【2026年1月9日追記】',
        '架空配信サービスの概要',
        '当該印刷会社の情報'
      ]
    ]
  ]
  for (const [role, headings] of corpus)
    it.each(headings)(`%s is ${role}`, (heading) => {
      expect(roleOf(heading)).toBe(role)
    })
})

describe('sectionRole: words of many kinds', () => {
  const corpus: Partial<Record<SectionRole, string>> = {
    overview:
      '(1)事象及び原因 概要・経緯・当面の対策 事故の全容 弊社ウェブサイトの改ざんについて 不審メールの送信について 障害の発生 不正侵入の発生 システム不具合の概況',
    chronology:
      '発生年月日 判明日時 侵入日 不正アクセスを検知した日時 事案の推移 発覚の端緒 対応履歴 事象発生から現在まで これまでの動き 侵入の時期',
    cause: '侵入口 設定ミスについて 攻撃者の侵入方法 発生した理由 感染源 根本原因',
    dataItems: '流出した写真 漏えいした可能性のある書類 該当するファイル 影響を受けるデータ 流出した台本',
    affected:
      '対象拠点 対象製品 被害を受けた機器 該当フロア 影響を受けた医療機関 被害額 対象ページ 改ざんされた期間 情報流出の発生 改ざんされたバナー',
    secondaryDamage: '情報の悪用の有無 不正使用の状況 二次被害の発生状況 悪用の事実について',
    response:
      'カードの再発行について 補償内容 記者会見について 対象者への通知方法 費用の負担 応急処置 対応中の事項 現在の対応体制 対応を開始しました',
    findings:
      '現時点で判明していること 調査で確認できた内容 ログの解析 調査の継続 分かったこと 明らかになった点 調査の実施',
    prevention: 'パスワードポリシーの厳格化 セキュリティ研修 運用の自動化 監視範囲の拡充 権限の見直しを実施します',
    recovery:
      '店舗休業のお知らせ 発送の遅延 サービスの正常化 予約の受付停止 閉鎖しているサイト 復旧中のシステム 出荷の再開時期 停止しているレーン',
    businessImpact: '経営成績への影響 業績予想の修正 当社グループの財政状態への影響 決算発表の延期',
    request: '皆様にお願いしたいこと ご確認いただきたい内容 不審メールの見分け方 ご協力いただきたいこと',
    contact: 'ヘルプデスク 専用ダイヤルの開設 本件の照会先 受付日時 下記の問い合わせ先窓口を案内する。',
    reference: '関連するお知らせ 過去の公表 前回のお知らせ 用語の説明 これまでのご報告 【参考：これまでの発表】',
    apology: 'おわび 代表取締役からのメッセージ 結びに',
    other: '公表が遅れた理由 前回公表からの変更点 マルウェアとは 委託業務の内容',
    faq: 'ご質問とご回答 よくあるお問い合わせ'
  }
  for (const [role, headings] of Object.entries(corpus))
    it.each(headings.split(' '))(`%s is ${role}`, (heading) => {
      expect(roleOf(heading)).toBe(role)
    })

  it.each([
    ['再発防止のための措置', 'prevention'],
    ['再発防止に向けた県の対応', 'response'],
    ['不審な電話を受けた場合の対応', 'request'],
    ['調査結果を踏まえた今後の対策', 'prevention'],
    ['発覚から公表までの流れ', 'chronology'],
    ['公表までに時間を要した理由', 'other'],
    ['不正送信メールについて', 'affected'],
    ['不正に送信されたメール', 'affected'],
    ['漏えいした可能性のあるメール', 'dataItems'],
    ['2025年8月4日 架空倉庫の障害に関するお知らせ', 'reference'],
    ['2025年8月4日時点の調査のご報告', 'findings']
  ])('%s is %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role)
  })

  it('reads a label that its text follows', () => {
    expect(roleOf('概要 架空館の端末が二台とも動かない')).toBe('overview')
  })
})

describe('sectionRole: the parent decides', () => {
  const corpus: [SectionRole, SectionRole, string][] = [
    ['faq', 'faq', '再発防止策について'],
    ['prevention', 'prevention', '社員教育の徹底'],
    ['prevention', 'prevention', '端末の入れ替え'],
    ['prevention', 'response', '認証の強化'],
    ['response', 'response', 'ネットワークの遮断'],
    ['response', 'response', '漏えいが確認された会員'],
    ['contact', 'response', '専用窓口'],
    ['dataItems', 'dataItems', '従業員（退職者を含む）'],
    ['affected', 'dataItems', '漏えい件数'],
    ['dataItems', 'affected', '窃取された情報'],
    ['cause', 'findings', '侵入経路'],
    ['recovery', 'recovery', '架空ストア'],
    ['request', 'request', 'パスワードの変更'],
    ['chronology', 'overview', '8月9日'],
    ['chronology', 'reference', '8月9日'],
    ['dataItems', 'dataItems', '2025年4月～2026年3月'],
    ['prevention', 'prevention', '【実施済み】'],
    ['prevention', 'prevention', '【実施予定】'],
    ['response', 'prevention', '実施済みの措置'],
    ['recovery', 'recovery', '架空システム連携（倉庫を含む）'],
    ['response', 'recovery', '取引先との連携']
  ]
  it.each(corpus)('%s under %s: %s', (role, parent, heading) => {
    expect(roleOf(heading, parent)).toBe(role)
  })
})

describe('sectionRole: the text decides', () => {
  const corpus: [SectionRole, string, string][] = [
    ['businessImpact', '今後の見通し', '当期の業績に与える影響は精査中です。'],
    ['recovery', '今後の見通し', '復旧には一週間を要し、再開日は追って決めます。'],
    ['response', '今後の見通し', '調査を続け、判明次第ご報告します。'],
    ['secondaryDamage', '想定される影響', 'なりすましや詐欺に悪用される場合があります。'],
    ['request', '会員の皆様へ', 'パスワードを変更を済ませ、ご注意ください。'],
    ['apology', '会員の皆様へ', '深くお詫び申し上げ、信頼回復に努めます。'],
    ['affected', '個人情報の保護', '会員の情報が流出した跡は見つかっていません。'],
    ['recovery', '架空線の状況', '全区間で稼働し、通常通り営業しております。'],
    ['affected', '架空ストア', '対象は会員12件で、流出と漏えいは認めていません。'],
    ['overview', '状況', '社内の端末が攻撃を受けたことが発覚し、感染を認めました。']
  ]
  it.each(corpus)('%s: %s (%s)', (role, heading, bodyText) => {
    expect(roleOf(heading, null, bodyText)).toBe(role)
  })

  const underParent: [SectionRole, SectionRole, string, string][] = [
    ['dataItems', 'affected', '会員の個人情報（12名）', '氏名、住所、電話番号'],
    ['affected', 'affected', '会員の個人情報について', '流出の跡は見つかっていません。'],
    ['request', 'recovery', '受診を予定されている方へ', '保険証を必ずご持参いただきますようお願いします。'],
    ['recovery', 'recovery', '入院を予約された方へ', '日を改める場合があります。ご理解ください。'],
    ['recovery', 'recovery', '進捗状況', '復旧を進めています。']
  ]
  it.each(underParent)('%s under %s: %s (%s)', (role, parent, heading, bodyText) => {
    expect(roleOf(heading, parent, bodyText)).toBe(role)
  })
})

describe('sectionRole: any input', () => {
  it('gives other where nothing is known', () => {
    expect(roleOf('')).toBe('other')
    expect(roleOf('架空ストア')).toBe('other')
  })

  it('stays fast on long and strange headings', () => {
    const started = performance.now()
    for (const part of ['(', '12月', '「', 'および', '状況の', '2.', '【', '追記', '当該', '、'])
      roleOf(part.repeat(2000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
