/** What the words of a phase name are for. */
export const phaseWordCodes = ['counter', 'numbered', 'round', 'stem', 'stage', 'horizon', 'bare', 'tail'] as const
export type PhaseWordCode = (typeof phaseWordCodes)[number]

export interface PhaseWords {
  code: PhaseWordCode
  terms: readonly string[]
  /** Headings whose name is built with one of the terms. */
  examples: readonly string[]
  /** Lines that hold a term and name no phase. */
  counterExamples: readonly string[]
}

/**
 * The words that names of recovery stages are made of.
 *
 * - `counter`: after 第 and a number (第1弾)
 * - `numbered`: before a number (フェーズ1)
 * - `round`: after a number and 次 (一次復旧)
 * - `stem`: what stands before a stage word (本格復旧 in 本格復旧フェーズ)
 * - `stage`: the stage word after such a stem
 * - `horizon`: terms of a road map
 * - `bare`: names without number and stage word, which only a series of them makes phases
 * - `tail`: what makes a new phase of an old one (第1弾の拡大)
 */
export const phaseWords: readonly PhaseWords[] = [
  {
    code: 'counter',
    terms: ['弾', '段階', 'フェーズ', 'フェイズ', 'ステップ', 'ステージ', 'Phase', 'PHASE', 'Step', 'STEP'],
    examples: ['第1弾', '第 2 段階', '第三フェーズ（予定）', '第１ステップ：受注の再開'],
    counterExamples: ['第2報', '第1弾と同様', '第1段階では受注を再開します', '2段階認証の設定']
  },
  {
    code: 'numbered',
    terms: [
      'フェーズ',
      'フェイズ',
      'ステップ',
      'ステージ',
      'Phase',
      'PHASE',
      'phase',
      'Step',
      'STEP',
      'step',
      'Stage',
      'STAGE'
    ],
    examples: ['フェーズ1', 'STEP 2 出荷の再開', 'Phase2：店舗の再開', 'ステップ①'],
    counterExamples: ['フェーズを進める', 'ステップ1から順に進む', 'フェーズ 12 月']
  },
  {
    code: 'round',
    terms: ['再開', '復旧', '復帰', '稼働', '再稼働', '開放', '出荷', '運用', '受注'],
    examples: ['一次復旧', '第1次再開（10月1日開始済）', '2次復旧：倉庫'],
    counterExamples: ['一次調査', '第二次報告', '一次請け', '一次復旧は完了しました']
  },
  {
    code: 'stem',
    terms: [
      '本格',
      '全面',
      '完全',
      '暫定',
      '初期',
      '一部',
      '部分',
      '早期',
      '緊急',
      '最終',
      '準備',
      '移行',
      '安定',
      '安定化',
      '通常',
      '正常化',
      '復旧',
      '再開',
      '稼働',
      '運用',
      '出荷',
      '受注',
      '営業',
      '生産',
      '診療',
      'サービス',
      '応急',
      '試行',
      '試験',
      'トライアル',
      '拡大',
      '強化',
      '定着',
      '回復',
      '本番',
      '平常'
    ],
    examples: [
      '本格復旧フェーズ',
      '暫定運用フェーズ（10月開始）',
      '復旧フェーズ1',
      '全面再開フェーズ 2',
      '復旧第2フェーズ：店舗',
      '出荷トライアル第1弾（10月開始）'
    ],
    counterExamples: [
      '復旧の見通し',
      '復旧フェーズに入っております',
      '本格復旧フェーズへの移行について',
      '出荷第1便',
      '出荷トライアル第1弾の結果'
    ]
  },
  {
    code: 'stage',
    terms: ['フェーズ', 'フェイズ', 'ステージ', 'ステップ', '段階'],
    examples: ['本格復旧フェーズ', '試験運用段階：窓口の再開', '全面再開ステージ'],
    counterExamples: ['現段階の状況', '検討段階', 'メインステージ']
  },
  {
    code: 'horizon',
    terms: ['短期', '中期', '長期', '中長期', '短中期'],
    examples: [
      '短期（～2026年3月末）',
      '【中期（2026年9月まで）｜監視の強化】',
      '長期的対策',
      '短期フェーズ：封じ込め'
    ],
    counterExamples: ['短期大学部', '長期休業のお知らせ', '中期経営計画', '長期間の停止']
  },
  {
    code: 'bare',
    terms: [
      '仮復旧',
      '暫定復旧',
      '応急復旧',
      '部分復旧',
      '一部復旧',
      '本復旧',
      '本格復旧',
      '全面復旧',
      '完全復旧',
      '先行再開',
      '暫定再開',
      '一部再開',
      '部分再開',
      '本格再開',
      '全面再開',
      '完全再開',
      '暫定運用',
      '試験運用',
      '試行運用',
      '本格運用',
      '本格稼働',
      '全面稼働',
      '本稼働'
    ],
    examples: ['仮復旧（10月1日完了）', '全面再開：11月中旬予定'],
    counterExamples: ['全面復旧に向けて', '一部再開のお知らせ', '本格稼働後の監視']
  },
  {
    code: 'tail',
    terms: ['拡大', '再拡大', '拡充', '追加', '追加拡大', '延長'],
    examples: ['第1弾の拡大', '第 2 弾のさらなる拡大', 'フェーズ1の拡充（予定）'],
    counterExamples: ['拡大防止', '第1弾の拡大により']
  }
]

export const phaseContextCodes = [
  'recovery',
  'plan',
  'instruction',
  'attack',
  'investigation',
  'promotion',
  'study'
] as const
export type PhaseContextCode = (typeof phaseContextCodes)[number]

export interface PhaseContext {
  code: PhaseContextCode
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** What the headings about a numbered stage tell: a recovery, steps of instructions, phases of an attack, an investigation or a study, a campaign. `plan` may be any of them. */
export const phaseContexts: readonly PhaseContext[] = [
  {
    code: 'recovery',
    terms: [
      '復旧',
      '再開',
      '稼働',
      '復帰',
      '正常化',
      '出荷',
      '受注',
      'トライアル',
      'ロードマップ',
      '開放',
      '再構築',
      '再発防止'
    ],
    examples: ['サービスの復旧計画', '出荷再開のスケジュール', '再発防止のロードマップ'],
    counterExamples: ['お問い合わせ先', '二次被害について', '調査の進捗']
  },
  {
    code: 'plan',
    terms: ['工程', 'スケジュール', '進捗', '移行', '計画'],
    examples: ['今後のスケジュール', '新環境への移行', '対応の進捗'],
    counterExamples: ['今後の対応', 'お問い合わせ先']
  },
  {
    code: 'instruction',
    terms: [
      '手順',
      'やり方',
      '操作',
      '変更方法',
      '設定方法',
      '確認方法',
      '登録方法',
      '申請',
      '申込方法',
      '申込み方法',
      '申し込み方法',
      'お手続き',
      '手続きの流れ',
      'ログイン',
      'クリック',
      'タップ',
      'ください',
      '下さい',
      'パスワード'
    ],
    examples: ['パスワード変更の手順', 'ステップ1 画面を開いてください', 'STEP2 「次へ」をクリック'],
    counterExamples: ['店舗の営業再開', '出荷能力']
  },
  {
    code: 'attack',
    terms: [
      '侵入',
      '侵害',
      '攻撃',
      '横展開',
      '窃取',
      '暗号化',
      '偵察',
      'フィッシング',
      '手口',
      '流出',
      '漏えい',
      '漏洩'
    ],
    examples: ['攻撃の流れ', 'フェーズ1 初期侵入', '第2段階：データの窃取'],
    counterExamples: ['復旧の流れ', '第2段階：出荷の再開']
  },
  {
    code: 'investigation',
    terms: ['調査', 'フォレンジック', '解析'],
    examples: ['調査の進捗', '第2段階（詳細調査）'],
    counterExamples: ['復旧の進捗', '第2段階：出荷の再開']
  },
  {
    code: 'promotion',
    terms: [
      'キャンペーン',
      'セール',
      'フェア',
      '感謝祭',
      '抽選',
      'プレゼント',
      '懸賞',
      'コラボ',
      '応募',
      '発売',
      'イベント'
    ],
    examples: ['春の感謝祭キャンペーン第1弾', '第2弾 新春セール'],
    counterExamples: ['第1弾 出荷トライアル']
  },
  {
    code: 'study',
    terms: ['治験', '臨床', '被験者'],
    examples: ['治験の進行', 'フェーズ2 臨床試験'],
    counterExamples: ['フェーズ2 試験運用', '第2段階 試行']
  }
]
