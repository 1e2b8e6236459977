/** How far a stage is, as the heading or a field says it. */
export const phaseStateCodes = ['started', 'planned', 'completed'] as const
export type PhaseStateCode = (typeof phaseStateCodes)[number]

export interface PhaseStates {
  code: PhaseStateCode
  /** The first entry of which a term occurs decides: 開始予定 is planned, 実施中（12月完了予定） started. */
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const phaseStates: readonly PhaseStates[] = [
  {
    code: 'started',
    terms: [
      '実施中',
      '運用中',
      '進行中',
      '対応中',
      '稼働中',
      '継続中',
      '拡大中',
      '再開中',
      '推進中',
      '一部完了',
      '一部実施済'
    ],
    examples: ['実施中', '運用中（12月完了予定）', '一部完了'],
    counterExamples: ['準備中', '11月中開始予定']
  },
  {
    code: 'planned',
    terms: [
      '予定',
      '見込',
      '目途',
      '目処',
      'めど',
      '目標',
      '計画',
      '準備中',
      '検討中',
      '調整中',
      '未定',
      '未着手',
      '未実施',
      '来週',
      '近日',
      '今後',
      '次第',
      '目指'
    ],
    examples: ['開始予定', '12月上旬を目途に再開', '準備中', '来週より順次'],
    counterExamples: ['開始済', '完了']
  },
  {
    code: 'completed',
    terms: ['完了', '終了', '実施済', '対応済', '復旧済', '達成'],
    examples: ['完了', '10月31日終了', '実施済み'],
    counterExamples: ['開始済', '再開済']
  },
  {
    code: 'started',
    terms: [
      '開始済',
      '再開済',
      '稼働済',
      '拡大済',
      '追加済',
      '開始しました',
      '再開しました',
      '開始いたしました',
      '再開いたしました'
    ],
    examples: ['10月29日開始済', '再開済み'],
    counterExamples: ['開始', '完了']
  },
  {
    code: 'completed',
    terms: ['済'],
    examples: ['済', '対応済み'],
    counterExamples: ['開始済', '未定']
  }
]
