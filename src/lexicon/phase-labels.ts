/** The labels of the fields of a recovery stage; codes are those of `PhaseField.key`, `other` stands for null. */
export const phaseLabelCodes = [
  'target',
  'orderMethod',
  'products',
  'shippingSites',
  'shippingCapacity',
  'other'
] as const
export type PhaseLabelCode = (typeof phaseLabelCodes)[number]

export interface PhaseLabels {
  code: PhaseLabelCode
  terms: readonly string[]
  /** Labels of the field. A ご or お before a label, and 追加 or 拡大 before or after it, change nothing. */
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const phaseLabels: readonly PhaseLabels[] = [
  {
    code: 'target',
    terms: [
      '対象',
      '追加対象',
      '注文対象',
      '対象者',
      '対象のお客様',
      '対象のお客さま',
      '対象お客様',
      '対象お客さま',
      '対象顧客',
      '利用対象',
      '対象ユーザー',
      '対象会員',
      '受注対象',
      '拡大対象',
      '対象の拡大'
    ],
    examples: ['対象', '追加対象', 'ご注文対象', '対象のお客様'],
    counterExamples: ['対象商品', '対象外', '注文方法']
  },
  {
    code: 'orderMethod',
    terms: [
      '注文方法',
      '注文手段',
      '注文経路',
      '注文受付方法',
      '受注方法',
      '発注方法',
      '申込方法',
      '申込み方法',
      '申し込み方法',
      '受付方法',
      '受注手段',
      '注文',
      '注文サイト',
      '注文窓口',
      '注文受付',
      '受付チャネル',
      '利用方法'
    ],
    examples: ['注文方法', 'ご注文方法', 'お申込方法'],
    counterExamples: ['注文対象', '支払方法']
  },
  {
    code: 'products',
    terms: [
      '対象商品',
      '追加商品',
      '追加対象商品',
      '対象品目',
      '対象製品',
      '対象アイテム',
      '取扱商品',
      '取り扱い商品',
      '取扱品目',
      '取扱アイテム',
      '出荷対象商品',
      '出荷商品',
      '出荷品目',
      '注文商品',
      '注文可能商品',
      '商品'
    ],
    examples: ['対象商品', '追加対象商品', '取扱商品', '対象商品・サービス', '対象商品／数量'],
    counterExamples: ['対象', '商品券の取り扱い']
  },
  {
    code: 'shippingSites',
    terms: [
      '出荷拠点',
      '追加拠点',
      '追加出荷拠点',
      '出荷センター',
      '出荷元',
      '出荷場所',
      '出荷倉庫',
      '物流拠点',
      '物流センター',
      '配送拠点',
      '稼働拠点',
      '稼働センター',
      '対象拠点',
      '対象センター'
    ],
    examples: ['出荷拠点', '追加出荷拠点', '稼働センター'],
    counterExamples: ['出荷能力', '拠点間の通信']
  },
  {
    code: 'shippingCapacity',
    terms: [
      '出荷能力',
      '出荷量',
      '出荷水準',
      '出荷可能量',
      '出荷可能数',
      '出荷上限',
      '1日あたりの出荷能力',
      '出荷規模',
      '出荷キャパシティ',
      '処理能力',
      '物流能力',
      '稼働率'
    ],
    examples: ['出荷能力', '出荷量'],
    counterExamples: ['出荷拠点', '能力']
  },
  {
    code: 'other',
    terms: [
      '開始日',
      '注文再開日',
      '注文開始日',
      '注文再開予定日',
      '受付開始日',
      '受付再開日',
      '受付開始',
      '出荷開始日',
      '出荷再開日',
      '運用開始日',
      'サービス再開日',
      '開始時期',
      '開始予定',
      '開始予定日',
      '開始予定時期',
      '再開日',
      '再開時期',
      '再開予定',
      '再開予定日',
      '再開日時',
      '開始日時',
      '実施日',
      '実施時期',
      '予定日',
      '完了日',
      '完了時期',
      '完了予定',
      '終了日',
      '稼働日',
      '稼働時期',
      '時期',
      '日程',
      '日時',
      '期間',
      '実施期間',
      '状況',
      '進捗',
      '進捗状況',
      'ステータス',
      '状態',
      '内容',
      '概要',
      '実施内容',
      '再開内容',
      '対応内容',
      '実施事項',
      '目的',
      '備考',
      '留意点',
      '留意事項',
      '注意事項',
      '制限',
      '制限事項',
      '対象エリア',
      '対象地域',
      '対象店舗',
      '対象サービス',
      '対象業務',
      '対象機能',
      '対象システム',
      '対象工場',
      '対象施設',
      '対象診療科',
      '対象部門',
      '配送エリア',
      '配送地域',
      '届け',
      '届け日',
      '届け日数',
      '届けまでの日数',
      '届け先',
      '配送',
      '配送方法',
      '配送日数',
      '納期',
      'リードタイム',
      '受付時間',
      '営業時間',
      '支払方法',
      '支払い方法',
      '再開する業務',
      '再開範囲',
      '再開店舗',
      '再開サービス',
      '利用可能な機能',
      '利用可能機能',
      '利用できる機能',
      '生産能力',
      '生産品目',
      '生産拠点',
      '稼働時間',
      '受入体制',
      '診療内容',
      '診療時間'
    ],
    examples: ['開始日', 'お届け日数', '対象エリア', '進捗状況'],
    counterExamples: ['対象', '出荷拠点', 'お詫び']
  }
]

/** Labels that tell when a stage begins, and those that tell how far it is. */
export const phaseTimeLabelCodes = ['start', 'state'] as const
export type PhaseTimeLabelCode = (typeof phaseTimeLabelCodes)[number]

export interface PhaseTimeLabels {
  code: PhaseTimeLabelCode
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const phaseTimeLabels: readonly PhaseTimeLabels[] = [
  {
    code: 'start',
    terms: [
      '開始',
      '再開',
      '開始日',
      '注文再開日',
      '注文開始日',
      '注文再開予定日',
      '受付開始日',
      '受付再開日',
      '受付開始',
      '出荷開始日',
      '出荷再開日',
      '運用開始日',
      'サービス再開日',
      '開始時期',
      '開始予定',
      '開始予定日',
      '開始予定時期',
      '再開日',
      '再開時期',
      '再開予定',
      '再開予定日',
      '再開日時',
      '開始日時',
      '実施日',
      '実施時期',
      '予定日',
      '予定時期',
      '稼働日',
      '稼働時期',
      '時期',
      '日程',
      '日時',
      '期間',
      '実施期間',
      'スケジュール'
    ],
    examples: ['開始日', '再開予定日', '時期', '開始', 'ご注文再開日'],
    counterExamples: ['完了日', '対象', 'お届け日']
  },
  {
    code: 'state',
    terms: ['状況', '進捗', '進捗状況', 'ステータス', '状態'],
    examples: ['進捗状況', 'ステータス'],
    counterExamples: ['対象', '開始日']
  }
]
