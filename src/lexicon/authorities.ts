import type {ReportedToCode} from './fact-codes.ts'
import {words} from './section-roles.ts'

/** Words for the bodies that an organisation reports to. Source: spec/facts.md (reportedTo). */
export interface AuthorityEntry {
  code: ReportedToCode
  terms: readonly string[]
  /** Longer words that hold a term and name no such body. */
  unless: readonly string[]
  /** Sentences that bring the code. */
  examples: readonly string[]
  /** Sentences that do not. */
  counterExamples: readonly string[]
}

export const authorities: readonly AuthorityEntry[] = [
  {
    code: 'ppc',
    terms: words('個人情報保護委員会 個人情報保護員会 個人情報保護委員 個人情報委員会 個情委 PPC'),
    unless: words(
      '学内個人情報保護委員会 社内個人情報保護委員会 個人情報保護委員会規則 個人情報保護委員会のガイドライン'
    ),
    examples: ['個人情報保護委員会へ報告いたしました。', '- 個人情報保護委員会への速報(提出済み)'],
    counterExamples: [
      '必要に応じて個人情報保護委員会へ報告いたします。',
      '個人情報保護委員会の定めるところによります。'
    ]
  },
  {
    code: 'police',
    terms: words(`
      警察 警視庁 警察署 警察庁 県警 府警 道警 サイバー犯罪対策課 サイバー警察局 サイバー特別捜査 捜査機関 捜査当局 法執行機関 連邦捜査局 FBI
    `),
    unless: words('警察を名乗 警察を装 警察官を名乗 警察官を装 警察専用相談 警察相談専用'),
    examples: ['所轄の警察署に相談しております。', '警視庁へ被害届を提出しました。'],
    counterExamples: ['被害に遭われた場合は警察にご相談ください。', '警察を名乗る電話にご注意ください。']
  },
  {
    code: 'ministry',
    terms: words(`
      監督官庁 監督省庁 監督当局 所管官庁 所管省庁 所轄官庁 所轄庁 所轄省庁 主務官庁 主務省庁 主管庁 関係省庁 関係官庁 関連省庁 関連官庁 規制当局 所管行政庁 所管行政機関
      所轄行政機関 監督行政機関 監督行政庁 所管部局 総務省 金融庁 財務局 文部科学省 文科省 厚生労働省 厚労省 厚生局 国土交通省 国交省 経済産業省 経産省 経済産業局
      農林水産省 農水省 環境省 防衛省 防衛装備庁 財務省 法務省 外務省 内閣府 内閣官房 デジタル庁 消費者庁 こども家庭庁 スポーツ庁 文化庁 国税庁 水産庁 林野庁 資源エネルギー庁 観光庁 特許庁
      地方整備局 運輸局 総合通信局 労働局 保健所 国家サイバー統括室 内閣サイバーセキュリティセンター NISC NCO
      県教育委員会 都教育委員会 府教育委員会 県教委 保健医療局 管轄行政機関 管轄官庁 管轄省庁 監督機関 所管自治体 関係自治体
    `),
    unless: words(`
      総務省告示 総務省のガイドライン 経済産業省のガイドライン 厚生労働省のガイドライン 経済産業省告示
    `),
    examples: ['文部科学省に報告いたしました。', '監督官庁への届出を行っております。'],
    counterExamples: ['監督官庁である個人情報保護委員会へ報告しました。', '総務省のガイドラインに従います。']
  },
  {
    code: 'jpcert',
    terms: ['JPCERT', 'JPCERT/CC', 'JPCERTコーディネーションセンター', 'JPCERT コーディネーションセンター'],
    unless: words('JPCERTの注意喚起'),
    examples: ['JPCERT/CCへ報告し、助言を受けております。'],
    counterExamples: ['JPCERT/CCの公開資料をご参照ください。']
  },
  {
    code: 'ipa',
    terms: words('情報処理推進機構 IPA'),
    unless: [],
    examples: ['情報処理推進機構(IPA)へ届出を行いました。'],
    counterExamples: ['情報処理推進機構の資料をご参照ください。']
  },
  {
    code: 'jipdec',
    terms: words(`
      JIPDEC 日本情報経済社会推進協会 プライバシーマーク審査機関 プライバシーマーク指定審査機関 プライバシーマーク推進センター プライバシーマーク付与機関
      プライバシーマーク事務局 プライバシーマークの審査機関 Pマーク審査機関 Pマーク事務局 Pマーク指定審査機関 Pマークの審査機関
      プライバシーマークの指定審査機関 プライバシーマーク認証機関
    `),
    unless: [],
    examples: ['プライバシーマーク審査機関へ報告しております。'],
    counterExamples: ['当社はプライバシーマークを取得しております。']
  },
  {
    code: 'cardCompanies',
    terms: words(`
      クレジットカード会社 カード会社 決済代行会社 決済代行業者 決済代行事業者 決済代行 国際ブランド カードブランド クレジット会社 各カード会社 アクワイアラ 加盟店契約会社
    `),
    unless: words('カード会社を装 カード会社を名乗 カード会社のお問い合わせ'),
    examples: [
      '決済代行会社およびカード会社へ報告いたしました。',
      'クレジットカード会社と連携し、取引のモニタリングを継続しております。'
    ],
    counterExamples: [
      'ご契約のカード会社へお問い合わせください。',
      '一部のカード会社から漏えいの懸念について連絡を受けました。'
    ]
  },
  {
    code: 'exchange',
    terms: words('証券取引所 東証'),
    unless: words(
      '証券取引所プライム 証券取引所スタンダード 証券取引所グロース 東証プライム 東証スタンダード 東証グロース 証券取引所上場'
    ),
    examples: ['東京証券取引所へ報告いたしました。'],
    counterExamples: ['当社は東京証券取引所に上場しております。']
  },
  {
    code: 'other',
    terms: words(`
      関係機関 関連機関 関係諸機関 関係各機関 各関係機関 関係当局 関連当局 関係各所 関係行政機関 行政機関 関連行政機関 行政当局 公的機関 各所轄機関 所轄機関 管轄機関 当局 各国当局 業界団体
      関係団体 関係先機関 所管機関 データ保護当局 データ保護機関 行政 関係箇所 公的な機関
    `),
    unless: words(`
      関係各所様 関係機関を名乗 関係機関を装 行政機関を名乗 行政機関を装 関係機関を騙 公的機関を名乗 公的機関を装 行政機関の職員 行政サービス 行政書士 行政手続 行政機関個人情報 行政機関等の保有
      地方行政 行政区 行政処分 行政指導 行政担当 行政文書 行政事務 行政情報 システム関係機関 医療関係機関 行政機関のご担当
    `),
    examples: ['関係当局への報告を行っております。', '関係機関に相談しております。'],
    counterExamples: [
      '関係機関と連携して対応しております。',
      '警察などの関係機関に相談しております。',
      '関係各所様に連絡しております。'
    ]
  }
]
