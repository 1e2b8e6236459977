/**
 * Words for outside experts who investigate or support (spec: facts, forensics). Data only; `extract/facts/forensics.ts`
 * reads them. Examples are sentences that name such an expert; counter-examples do not.
 */
export interface ExpertWords {
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

export const expertWords: ExpertWords = {
  terms: words(`
    専門家 専門機関 専門会社 専門業者 専門企業 専門事業者 専門調査 専門ベンダ 専門チーム 専門組織 専門の機関 専門の調査 専門の業者 専門のIT業者 専門IT業者 専門の会社 専門の企業
    専門の事業者 専門的な機関 調査機関 調査会社 調査専門 フォレンジック 第三者機関 外部機関 外部の機関 外部調査 外部の調査 セキュリティ会社
    セキュリティ企業 セキュリティベンダ セキュリティ業者 セキュリティ事業者 セキュリティコンサル セキュリティ調査 セキュリティー会社
    解析会社 外部有識者 外部の有識者
    第三者による調査 第三者調査 第三者委員会 外部コンサル 外部監査 専門の技術者 専門技術者 ホワイトハッカー Forensic
  `),
  examples: [
    '外部専門家の協力のもと調査を進めています。',
    'フォレンジック調査を開始しました。',
    'セキュリティ専門会社に診断を依頼する予定です。',
    '第三者調査機関による調査が完了しました。'
  ],
  counterExamples: [
    '外部の第三者による不正なアクセスを受けました。',
    '警察等の関係機関と連携しています。',
    '必要に応じて専門家に相談します。',
    'フォレンジック調査とは、証拠を保全して行う調査をいいます。'
  ]
}

/** Outsiders of any kind: experts where they investigate or support. */
export const outsiders: readonly string[] = words(`
  外部業者 外部の業者 外部事業者 外部の事業者 外部ベンダ 外部のベンダ 外部の協力 外部の支援 外部企業 外部の企業 外部会社 外部の会社 外部のセキュリティ
  外部セキュリティ 社外の
`)

/** What makes experts of outsiders, a little behind them. */
export const expertWork: readonly string[] = words('調査 診断 解析 分析 支援 助言 協力 監査 検証 特定')

/** Before the expert these make the part conditional, or the expert one of another kind. */
export const expertHedges: readonly string[] = words('必要に応じ 必要があれば 場合によって 万が一')

/** Of these the expert is none of the inquiry: insurers' adjusters, the police, lawyers alone. */
export const otherExperts: readonly string[] = words(
  '損害 保険 信用 警察等の 警察などの 法律 会計 医療 税務 弁護士等の 弁護士などの'
)
