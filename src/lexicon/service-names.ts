/** How far a noun at the end of a name shows that the name is a service. */
export const serviceHeadCodes = ['service', 'activity', 'system', 'generic'] as const
export type ServiceHeadCode = (typeof serviceHeadCodes)[number]

export interface ServiceHeads {
  code: ServiceHeadCode
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/**
 * Nouns that can head the name of a service.
 *
 * - `service`: something offered under its own name: a site, a shop, a form, a way of paying
 * - `activity`: what an organisation does for others: orders, shipping, treatment
 * - `system`: a system; stopping one is more often a measure than a state
 * - `generic`: nouns that name nothing by themselves and point back to a name
 */
export const serviceHeads: readonly ServiceHeads[] = [
  {
    code: 'service',
    terms: [
      'サービス',
      'サイト',
      'ショップ',
      'ストア',
      'ホームページ',
      'HP',
      'ページ',
      'ポータル',
      'アプリ',
      'モール',
      'フォーム',
      'プラットフォーム',
      'コールセンター',
      '会員制度',
      'メールマガジン',
      'メルマガ',
      'ブログ',
      '決済',
      '支払',
      '支払い',
      '決済方法',
      '決済機能',
      '店舗',
      '店',
      '支店',
      '店頭',
      'ポイント',
      'チャット',
      '機能',
      'シミュレーション',
      '交換先',
      'カード払い',
      'マイページ',
      '図書館',
      'インターネット接続',
      'Wi-Fi',
      'ダウンロード',
      '宴会場'
    ],
    examples: ['会員向けサービス', '架空堂オンラインショップ', 'クレジットカード決済'],
    counterExamples: ['顧客情報', '共有サーバー']
  },
  {
    code: 'activity',
    terms: [
      '受注',
      '発注',
      '受発注',
      '注文',
      '注文受付',
      '出荷',
      '発送',
      '配送',
      '集配',
      '配達',
      '納品',
      '返品',
      '入出庫',
      '入荷',
      '物流',
      '受付',
      '予約',
      '申込',
      '申込み',
      '申し込み',
      '手続き',
      '購入',
      '販売',
      '診療',
      '外来',
      '入院',
      '救急受け入れ',
      '救急受入れ',
      '救急受入',
      '救急',
      '検査',
      '宿泊',
      '製造',
      '生産',
      '工場',
      '営業',
      '配信',
      '情報発信',
      '送受信',
      '電話',
      'FAX',
      '問い合わせ',
      '閲覧',
      'ログイン',
      '会員登録',
      '登録',
      '交換',
      '交換申請',
      '申請',
      '査定',
      '買取',
      '買い取り',
      'チェックイン',
      'チェックアウト',
      '製品',
      '見積',
      '調達',
      '回収',
      '貸出',
      '開館'
    ],
    examples: ['商品の発送', '外来診療', '第一工場の製造'],
    counterExamples: ['被害の調査', '関係者への連絡']
  },
  {
    code: 'system',
    terms: ['システム', 'メール', '電子カルテ', 'データベース', 'ネット'],
    examples: ['倉庫管理システム', '学校メール'],
    counterExamples: ['システム部門', '迷惑メール対策']
  },
  {
    code: 'generic',
    terms: [
      'サービス',
      'サイト',
      'システム',
      'ウェブサイト',
      'WEBサイト',
      'Webサイト',
      'webサイト',
      'ホームページ',
      'HP',
      'ページ',
      'アプリ',
      'ショップ',
      'ストア',
      '通販サイト',
      'ECサイト',
      'サービスサイト',
      '業務',
      '機能',
      'ご利用',
      '利用',
      '運用',
      '運営',
      '提供',
      '公開',
      '稼働'
    ],
    examples: ['サイト', '当サービス'],
    counterExamples: ['予約サイト']
  }
]

/** A name that holds one of these is a thing that a measure was taken on, or no service at all. */
export const notServiceTerms: readonly string[] = [
  'アカウント',
  'サーバ',
  '端末',
  'パソコン',
  '通信',
  '回線',
  'VPN',
  '機器',
  'アクセス',
  '管理画面',
  '攻撃',
  '調査',
  '漏えい',
  '漏洩',
  '流出',
  '被害',
  '不正',
  '原因',
  '対策',
  '委託',
  '不審',
  '迷惑',
  'なりすまし',
  'フィッシング',
  '転送',
  'テスト環境',
  '感染',
  'ネットワーク',
  'プラグイン',
  'パスワード',
  'バックアップ',
  'ファイル',
  'お知らせ',
  '個人情報',
  '影響',
  '目途',
  '目処',
  '詐欺',
  '偽',
  '窓口',
  'ダークサイト',
  '安全',
  '確認',
  '事象',
  '発生',
  '文書'
]

/** What stands before a noun that points back to something named earlier. */
export const referenceTerms: readonly string[] = ['当該', '該当', '対象', '同', '本', '当']
