/** Words that make a name the complete name of an organisation. */
export interface OrganizationWord {
  kind: 'legalForm' | 'kindOfBody'
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const organizationWords: readonly OrganizationWord[] = [
  {
    // Forms of incorporation, which stand before or after the proper name.
    kind: 'legalForm',
    terms: [
      '株式会社',
      '有限会社',
      '合同会社',
      '合資会社',
      '合名会社',
      '相互会社',
      '投資法人',
      '一般社団法人',
      '公益社団法人',
      '一般財団法人',
      '公益財団法人',
      '社団法人',
      '財団法人',
      '特定非営利活動法人',
      'NPO法人',
      '学校法人',
      '社会福祉法人',
      '社会医療法人',
      '医療法人',
      '宗教法人',
      '独立行政法人',
      '国立研究開発法人',
      '国立大学法人',
      '公立大学法人',
      '地方独立行政法人',
      '大学共同利用機関法人',
      '税理士法人',
      '弁護士法人',
      '監査法人',
      '司法書士法人',
      '社会保険労務士法人',
      '行政書士法人',
      '農事組合法人',
      '管理組合法人',
      '更生保護法人',
      '職業訓練法人',
      '特殊法人',
      '(株)',
      '(有)',
      '㈱',
      '㈲'
    ],
    examples: ['株式会社架空', '架空商事株式会社', '㈱見本'],
    counterExamples: ['架空ホテル', '見本グループ']
  },
  {
    // Endings of names that are complete without a form of incorporation.
    kind: 'kindOfBody',
    terms: [
      '協会',
      '連盟',
      '連合会',
      '協議会',
      '組合',
      '公社',
      '公団',
      '機構',
      '財団',
      '振興会',
      '商工会',
      '商工会議所',
      '委員会',
      '大学',
      '短期大学',
      '高等学校',
      '中学校',
      '小学校',
      '専門学校',
      '学園',
      '病院',
      '診療所',
      '銀行',
      '信用金庫',
      '証券取引所',
      '省',
      '庁',
      '都',
      '道',
      '府',
      '県',
      '市',
      '区',
      '町',
      '村',
      '事務局',
      '本部',
      '研究所',
      '図書館',
      '博物館',
      '美術館'
    ],
    examples: ['見本工業協会', '例示市', '架空大学'],
    counterExamples: ['架空ホテル', '見本ストア']
  }
]
