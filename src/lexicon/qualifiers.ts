export interface QualifierEntry {
  code: 'about' | 'max' | 'min'
  /** `before` the number, `after` its unit, or `inside`: between the number and its unit (20 数台). */
  place: 'before' | 'after' | 'inside'
  terms: readonly string[]
  /** Words that end (`before`) or begin (`after`) with a term without qualifying anything. */
  unless: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** Words that qualify a number. Source: spec/facts.md (affectedCounts), spec/disclosure.md (Quantity). */
export const qualifierWords: readonly QualifierEntry[] = [
  {
    code: 'about',
    place: 'before',
    terms: ['約', 'およそ', 'おおよそ', '凡そ', 'おおむね', '概ね', 'ほぼ', '推定', '推計', 'ざっと', '概算'],
    unless: [
      ...['契約', '予約', '解約', '規約', '要約', '条約', '制約', '成約', '特約', '誓約', '公約', '集約', '節約'],
      ...['協約']
    ],
    examples: ['約 230 件', 'およそ3名', '概ね 9 割'],
    counterExamples: ['契約 3 件', '新規予約12件', '230件']
  },
  {
    code: 'max',
    place: 'before',
    terms: [
      ...['最大', '最大で', '最大でも', '最大値', '最多', '最多で', '上限', '上限で', '多くとも', '多くても'],
      ...['最長', '最長で']
    ],
    unless: [],
    examples: ['最大 35,953 件', '最大で45万件', '最大で延べ 8,000 件'],
    counterExamples: ['国内最大の拠点で3件']
  },
  {
    code: 'min',
    place: 'before',
    terms: ['少なくとも', '最低', '最低でも', '最小', '最低限', '最少'],
    unless: [],
    examples: ['少なくとも 40 名', '最低でも3件'],
    counterExamples: ['最低賃金の対象者3名']
  },
  {
    code: 'min',
    place: 'inside',
    terms: ['余', '余り', '数', '超', '有余'],
    unless: [],
    examples: ['20 数台', '百余名', '100超拠点'],
    counterExamples: ['20台']
  },
  {
    code: 'about',
    place: 'after',
    terms: [
      ...['程度', '前後', 'ほど', 'くらい', 'ぐらい', '弱', '近く', '内外', '足らず', '規模', '見当', '台前半'],
      ...['台半ば', '台後半']
    ],
    unless: ['弱点', '弱い', '弱く', '弱体', '程度の差', '近くの', '規模の大'],
    examples: ['2割程度', '30名前後', '100人弱', '40 件ほど', '100名規模', '8割台前半'],
    counterExamples: ['3件弱点を', '30名']
  },
  {
    code: 'max',
    place: 'after',
    terms: ['以内', '以下', '未満', 'を上限', 'が上限', 'が最大', 'を下回', 'に満たない'],
    unless: ['以下の通', '以下のとお', '以下に', '以下、'],
    examples: ['5日以内', '10件未満', '300件を上限'],
    counterExamples: ['3件以下のとおり', '3件']
  },
  {
    code: 'max',
    place: 'after',
    terms: ['まで'],
    // 10月末までに, 5拠点まで拡大 tell when and how far.
    unless: [
      'までに',
      'まで拡',
      'まで増',
      'まで回復',
      'まで縮',
      'まで減',
      'まで復',
      'まで引',
      'まで進',
      'まで上',
      'まで下',
      'まで判'
    ],
    examples: ['8,000 件まで', '1,200件までの受注', '10 箱まで'],
    counterExamples: ['5拠点まで拡大', '10名までに', '3件']
  },
  {
    code: 'min',
    place: 'after',
    terms: ['以上', '超', 'を超', '余り', '余', 'あまり', '強', 'を上回'],
    unless: ['強化', '強制', '強固', '強い', '強く', '強要', '強調', '余儀', '余地', '余分', '余計', '余剰'],
    examples: ['3件以上', '100万人超', '3週間余り', '3割強', '50社を超'],
    counterExamples: ['3社強化策', '3件']
  }
]

/** Words that may stand between a qualifier and its number: 最大で延べ 8,000 件. */
export const totalWords: readonly string[] = ['延べ', 'のべ', '計', '合計', '総計', '総数', '累計', '全体で', 'で']
