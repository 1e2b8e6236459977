/** Signs and words that mark a note (spec: disclosure, Footnote). Compared folded: ＊ is `*` here, （ is `(`. */
export interface FootnoteSign {
  /**
   * `sign`: marks a note wherever it stands. `word`: only with a number, in brackets, or before a colon.
   * `remark`: only in brackets at the head of a line, and nothing refers to it.
   */
  code: 'sign' | 'word' | 'remark'
  terms: readonly string[]
  /** What makes the terms mean something else, with as much before and after them as it takes. */
  unless: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const footnoteSigns: readonly FootnoteSign[] = [
  {
    code: 'sign',
    terms: ['※', '*', '†', '‡'],
    unless: ['※印', '※マーク', '*印', '*マーク'],
    examples: ['端末（※）', '端末※1', '端末*2', '端末†'],
    counterExamples: ['※印の項目', '番号は123***', '**重要**']
  },
  {
    code: 'word',
    terms: ['注', '註', '注釈', '註釈', '注記', '脚注'],
    unless: ['受注', '発注', '外注', '特注', '別注', '傾注'],
    examples: ['端末（注）', '端末（注1）', '注2：集計の方法', '【注】', '（注釈）', '（註3）'],
    counterExamples: ['受注1件', '発注 2 件', '注意', '（注文）', '注記']
  },
  {
    code: 'remark',
    terms: ['備考', '補足', '補注', '注意'],
    unless: [],
    examples: ['（備考）番号は含みません。', '(注意)個別の回答は致しかねます'],
    counterExamples: ['備考', '【注意】', '備考：番号は含みません。']
  }
]

/** Words before a circled digit that point at an item of a list: 上記①の人数. */
export const pointingWords: readonly string[] = [
  '上記',
  '前記',
  '下記',
  '先述',
  '前述',
  '同',
  '記',
  '項',
  '注',
  '註',
  '釈',
  '及び',
  'および',
  '又は',
  'または',
  'と',
  'の',
  'は',
  'に',
  'を',
  'が',
  'や',
  'も'
]

/** What stands after a mark inside a sentence: the sentence goes on, so the mark refers. */
export const sentenceGoesOn: readonly string[] = [
  'を',
  'に',
  'は',
  'が',
  'の',
  'で',
  'と',
  'や',
  'も',
  'へ',
  'から',
  'まで',
  'より',
  'など',
  '等',
  'し、',
  'した',
  'して',
  'され',
  'させ',
  'する',
  'です',
  'でし',
  'ます',
  'まし',
  'ござ',
  'こと',
  'および',
  '及び',
  '並びに',
  'ならびに',
  'または',
  '又は',
  'という',
  'について',
  '、',
  '。',
  ',',
  '，',
  ')',
  '」',
  '』',
  '】',
  '>',
  '〉',
  '》',
  ']',
  '・',
  '|',
  '/',
  ';'
]

/** Openings that begin with such a particle and yet open a note: とは is none, もし is one. */
export const noteOpensWith: readonly string[] = [
  'もし',
  'はじめ',
  'がん',
  'やむ',
  'できる',
  'では',
  'でき',
  'とり',
  'もと',
  'にて',
  'など'
]

/** Ends of a text that goes on below it. */
export const goesOnBelow: readonly string[] = [
  ':',
  '、',
  'のとおり',
  'の通り',
  'のとおりです',
  'の通りです',
  'のとおりです。',
  'の通りです。',
  'のとおり。',
  'の通り。'
]

/** Ends of a line that cites a publication: its title or address may stand on the next line. */
export const citationEnds: readonly string[] = [
  '付',
  '付け',
  'リリース',
  'ニュース',
  'お知らせ',
  '公表',
  '公表文',
  '発表',
  '公開文書',
  'について',
  '報告',
  ')'
]

/** Ends of the title of a publication. */
export const titleEnds: readonly string[] = [
  'について',
  'お知らせ',
  'お詫び',
  'おわび',
  '報告',
  'に関して',
  '公表',
  'リリース',
  '報)',
  '関しまして'
]

/** Ends of a line that is a heading although it begins with a mark: ※お問い合わせ窓口. */
export const headingEnds: readonly string[] = [
  '問い合わせ',
  '問合せ',
  '問合わせ',
  '問い合わせ先',
  '問合せ先',
  '問合わせ先',
  '窓口',
  '連絡先'
]
