/**
 * Words of headings that tell what the dates under them are (spec: disclosure, ChronologyEvent). Compared folded and
 * without blanks, anywhere in the heading.
 */
export interface ChronologyHeading {
  /**
   * `course`: the dates under it are the course of the incident or of the publications, even in prose.
   * `foreign`: the dates under it are periods of use, opening hours or answers, even in a list.
   */
  code: 'course' | 'foreign'
  terms: readonly string[]
  /** What makes the terms mean something else. */
  unless: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const chronologyHeadings: readonly ChronologyHeading[] = [
  {
    code: 'course',
    terms: [
      '経緯',
      '経過',
      '時系列',
      'タイムライン',
      '発生から対応',
      '本日までの対応',
      'これまでの対応',
      '現在までの対応',
      'これまでの流れ',
      '事案の流れ',
      '対応の流れ',
      '一連の流れ',
      '発生から現在',
      '発覚から現在',
      '検知から現在'
    ],
    unless: ['経過措置', '経過観察', '遅れ', '遅くな', '時間を要', '公表に至', '公表の経緯'],
    examples: [
      '１．経緯',
      '（２）これまでの経緯',
      '発覚後の時系列',
      '３　対応経過',
      '本日までの弊社の対応経緯',
      '発覚から現在までの流れ'
    ],
    counterExamples: [
      '概要',
      '原因',
      '経過措置について',
      '公表が遅れた経緯',
      '公表までに時間を要した経緯',
      '今後の対応',
      '今後の流れ'
    ]
  },
  {
    code: 'course',
    terms: [
      'これまでの発表',
      'これまでの公表',
      'これまでの報告',
      'これまでのご報告',
      'これまでのお知らせ',
      '過去の発表',
      '過去の公表',
      '過去のお知らせ',
      '既報',
      '公表履歴',
      '発表履歴',
      '更新履歴',
      '改訂履歴',
      '対応履歴',
      '更新情報',
      '関連リリース',
      'これまでのリリース',
      '過去のリリース',
      '過去の報告',
      '過去のご報告',
      '公表一覧',
      '発表一覧',
      'お知らせ一覧'
    ],
    unless: [],
    examples: ['【参考：これまでの発表】', '6. これまでの公表', '■更新履歴', '過去のお知らせ一覧', '関連リリース'],
    counterExamples: ['購入履歴', '公表について', 'お知らせの配信方法', '関連リンク', '委託先のリリース']
  },
  {
    code: 'foreign',
    terms: [
      'FAQ',
      'Q&A',
      'よくある',
      'ご質問',
      '問い合わせ',
      '問合せ',
      '問合わせ',
      '窓口',
      '期間',
      '対象者',
      '対象となる',
      '該当する',
      '営業',
      '受付',
      'スケジュール',
      '項目',
      '件数',
      'お客様の情報',
      '個人情報の内容'
    ],
    unless: ['経緯', '経過', '時系列', '対応'],
    examples: ['対象期間', '４．お問い合わせ窓口', 'よくあるご質問', '漏えいの対象となるお客様', '今後のスケジュール'],
    counterExamples: ['概要', 'お問い合わせへの対応経過', '本件への対応']
  },
  {
    code: 'foreign',
    terms: ['今後の予定', '今後の日程', '今後の流れ', '今後の対応', '今後の見通し', '再開予定', '再発防止'],
    unless: ['これまで', 'および', '及び', 'と今後', '・今後'],
    examples: ['今後の予定', '４．今後の対応', '復旧・再開予定'],
    counterExamples: ['これまでの対応と今後の予定', '対応状況', '発生の経緯と今後の対応']
  }
]
