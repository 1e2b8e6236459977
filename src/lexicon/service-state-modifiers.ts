/** Words before a state word that make it hold for a part only. */
export const partlyTerms: readonly string[] = [
  '一部',
  '順次',
  '段階的',
  '部分的',
  '部分',
  '限定的',
  '暫定',
  '概ね',
  'おおむね',
  'ほぼ',
  '徐々に'
]

/** Words that leave the time of a return open. */
export const undeterminedTerms: readonly string[] = [
  '未定',
  '次第',
  '改めて',
  'あらためて',
  '検討',
  'しばらく',
  '暫く',
  '時間を要',
  '時間をいただ',
  '立って',
  '立ち',
  '確定して',
  '決ま',
  'お待ち',
  'お知らせ',
  '調整'
]

/** Words that put a return into the future. */
export const futureTerms: readonly string[] = [
  '予定',
  '見込',
  '見通し',
  '目指',
  '準備',
  'べく',
  'できるよう',
  '目途',
  '目処',
  'めど',
  '次第',
  '検討',
  'まで',
  '来週',
  '次週'
]
