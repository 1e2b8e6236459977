import {describe, expect, it} from 'vitest'
import {extractFootnotes} from '../../src/extract/footnotes.ts'
import {parseOutlines} from '../../src/syntax/parse-outlines.ts'

const overview = '# 公表概要\n- 架空の題\n- 2026年1月1日\n- 架空商事株式会社\n- https://www.example.com/\n\n# 本文\n'

/** Each note as [label, number, text, references as written]. */
function read(body: string) {
  const entry = overview + body
  return parseOutlines(entry)
    .flatMap(extractFootnotes)
    .map(({label, number, text, references}) => [
      label,
      number,
      text,
      references.map(({start, end}) => entry.slice(start.offset, end.offset))
    ])
}

describe('notes with their references', () => {
  it.each([
    [
      '※',
      '端末（※1）と台帳※2を\n\n※1 貸出品\n\n※２：紙のもの',
      [
        ['※1', 1, '貸出品', ['（※1）']],
        ['※2', 2, '紙のもの', ['※2']]
      ]
    ],
    [
      'asterisks that Markdown takes for emphasis',
      '端末*1 と台帳*2 を\n\n*1 2013 年の品\n\n＊2 紙',
      [
        ['*1', 1, '2013 年の品', ['*1']],
        ['*2', 2, '紙', ['*2']]
      ]
    ],
    ['an escaped asterisk', '端末\\*1 です\n\n\\*1 貸出品', [['*1', 1, '貸出品', ['\\*1']]]],
    [
      'an asterisk that Markdown takes for a bullet',
      '情報(*)を\n\n* 漏れた項目：\n\n氏名と住所',
      [['*', null, '漏れた項目：\n氏名と住所', ['(*)']]]
    ],
    [
      'a numbered asterisk with a blank',
      '端末*1と台帳*2\n\n*1貸出品\n\n* 2 紙のもの',
      [
        ['*1', 1, '貸出品', ['*1']],
        ['*2', 2, '紙のもの', ['*2']]
      ]
    ],
    ['注', '製品（注１）を\n\n注１：会計のもの', [['注1', 1, '会計のもの', ['（注１）']]]],
    ['square brackets', '届け出ました [1]。\n\n[1] 番号は控えた', [['[1]', 1, '番号は控えた', ['[1]']]]],
    ['raised digits', '製品¹を止めた。広さは5m²です。\n\n¹ 会計の品', [['¹', 1, '会計の品', ['¹']]]],
    [
      'circled digits in a closing list',
      '## 調査\n解析①では不明。枠組み②に従う\n\n① 記録を調べること\n\n② 決まりの集まり',
      [
        ['①', 1, '記録を調べること', ['①']],
        ['②', 2, '決まりの集まり', ['②']]
      ]
    ],
    [
      'two numbers in one mark',
      '端末（※1、2）\n\n※1 貸出品\n※2 私物',
      [
        ['※1', 1, '貸出品', ['（※1、2）']],
        ['※2', 2, '私物', ['（※1、2）']]
      ]
    ],
    ['the word before the mark', 'TOTP*を使う\n\n*TOTP: 一度きりの暗証', [['*', null, 'TOTP: 一度きりの暗証', ['*']]]],
    ['without number', '168名（※）です。\n※重複を除きます。', [['※', null, '重複を除きます。', ['（※）']]]],
    [
      'in list and heading',
      '## 端末（※1）\n- 氏名 ※2\n- ※1 貸出品\n- ※2 旧姓を含む',
      [
        ['※1', 1, '貸出品', ['（※1）']],
        ['※2', 2, '旧姓を含む', ['※2']]
      ]
    ],
    [
      'inside another note',
      '台帳※2\n\n※1 貸出品\n\n※2 ※1 のほか私物',
      [
        ['※1', 1, '貸出品', ['※1']],
        ['※2', 2, '※1 のほか私物', ['※2']]
      ]
    ],
    ['† that is referred to', '端末†です\n\n† 貸出品', [['†', null, '貸出品', ['†']]]],
    ['a daggerless line', '† 貸出品', []]
  ])('%s', (_, body, notes) => {
    expect(read(body)).toEqual(notes)
  })

  it('finds notes in and behind a table', () => {
    const table =
      '|項目|数|\n|---|---|\n|氏名※1|3件|\n|住所（※2）|調査中 ※3|\n※1\n旧姓を含む\n\n※2 番地を除く\n\n※3 確定後に公表'
    expect(read(table)).toEqual([
      ['※1', 1, '旧姓を含む', ['※1']],
      ['※2', 2, '番地を除く', ['（※2）']],
      ['※3', 3, '確定後に公表', ['※3']]
    ])
  })

  it('finds notes that are a table', () => {
    const rows = '氏名※1と住所※2\n\n|印|説明|\n|---|---|\n|※1|旧姓を含む|\n|※2|番地を除く|'
    expect(read(rows)).toEqual([
      ['※1', 1, '旧姓を含む', ['※1']],
      ['※2', 2, '番地を除く', ['※2']]
    ])
  })

  it('finds notes at the head of a cell line', () => {
    expect(read('|数|\n|---|\n|30件<br>※うち1件は重複|')).toEqual([['※', null, 'うち1件は重複', []]])
  })
})

describe('how far a note goes', () => {
  it.each([
    ['label alone', '端末※1\n\n※1\n\n貸出品です', ['貸出品です']],
    ['lines of the paragraph', '※1 貸出品と\n私物です\n\n本文です', ['貸出品と\n私物です']],
    [
      'up to the next number',
      '※1 貸出品です\n\n私物を除きます\n\n※2 紙です\n\n本文です',
      ['貸出品です\n私物を除きます', '紙です']
    ],
    [
      'not over the text that speaks of the next one',
      '※1 貸出品です\n\n台帳※2です\n\n※2 紙です',
      ['貸出品です', '紙です']
    ],
    [
      'a sentence that goes on in the next paragraph',
      '※貸出品ですが、\n\n私物を除きます。\n\n本文です',
      ['貸出品ですが、\n私物を除きます。']
    ],
    ['what its last words announce', '※1 次のとおり：\n- 氏名\n- 住所\n\n本文です', ['次のとおり：\n氏名\n住所']],
    [
      'the title that it cites',
      '※2025年4月15日付 架空社ニュースリリース\n\n「障害のお知らせ」\n\n本文です',
      ['2025年4月15日付 架空社ニュースリリース\n「障害のお知らせ」']
    ],
    [
      'a word that is explained below',
      '新種の攻撃※1を受けた\n\n以上\n\n※1)新種の攻撃\n\n知られていない手口',
      ['新種の攻撃\n知られていない手口']
    ],
    ['not behind the full stop of a note without number', '※重複を除きます。\n詳しくは窓口まで', ['重複を除きます。']]
  ])('%s', (_, body, texts) => {
    expect(read(body).map(([, , text]) => text)).toEqual(texts)
  })

  it('gives the place from the label to the end', () => {
    const entry = `${overview}端末※1\n\n- ※1 次のとおり：\n  貸出品\n\n本文`
    const [note] = parseOutlines(entry).flatMap(extractFootnotes)
    expect(entry.slice(note?.position.start.offset, note?.position.end.offset)).toBe('※1 次のとおり：\n  貸出品')
  })

  it('gives the place of a label that is a bullet', () => {
    const entry = `${overview}情報(*)\n\n* 氏名`
    const [note] = parseOutlines(entry).flatMap(extractFootnotes)
    expect(entry.slice(note?.position.start.offset, note?.position.end.offset)).toBe('* 氏名')
  })
})

describe('numbering', () => {
  it('restarts per section', () => {
    expect(read('## 甲\n端末※1\n\n※1 貸出品\n\n## 乙\n台帳※1と名簿※1\n\n※1 紙')).toEqual([
      ['※1', 1, '貸出品', ['※1']],
      ['※1', 1, '紙', ['※1', '※1']]
    ])
  })

  it('gives a mark without number to the next note', () => {
    expect(read('端末※です\n\n※貸出品\n\n台帳（※）です\n\n※紙').map(([, , text, marks]) => [text, marks])).toEqual([
      ['貸出品', ['※']],
      ['紙', ['（※）']]
    ])
  })

  it.each([
    ['（注）１．氏名を除きます。\n２．住所を含みます。', [1, 2]],
    ['（注）\n\n- 1. 氏名を除きます。\n- 2. 住所を含みます。\n\n本文です', [1, 2]],
    ['（注）氏名を除きます。', [null]]
  ])('goes on under one sign: %s', (body, numbers) => {
    expect(read(body).map(([, number]) => number)).toEqual(numbers)
  })
})

describe('notes inside a line', () => {
  it.each([
    ['再開します（※通常：箱の単位）。', '通常：箱の単位'],
    ['損失 1 百万円 ※2025年7月16日時点', '2025年7月16日時点'],
    ['停止しました（12月2日）※確認後に稼働の予定', '確認後に稼働の予定'],
    ['名簿（注：写しを含む）です', '写しを含む']
  ])('%s', (body, text) => {
    expect(read(body)).toEqual([[expect.any(String), null, text, []]])
  })
})

describe('no notes', () => {
  it.each([
    ['a mark without a note', '端末※1と台帳（※2）と報告 ※をご覧ください'],
    ['a mark with a note in a heading only', '## ※お問い合わせ窓口\n架空商事'],
    ['a sentence broken before a mark', '漏れたおそれがある\n※1ことが分かりました'],
    ['list numbers', '[1] 概要\n漏れました\n\n[2] 原因\n不明です'],
    ['circled items', '① 氏名\n② 住所\n\n上記①の人数は3名です'],
    ['circled headings', '## ①概要\n漏れました①の件\n\n## ②原因\n不明'],
    ['bullets', '* 氏名\n* 住所'],
    ['a masked number', '番号は123＊＊＊＊です'],
    ['nothing', '']
  ])('%s', (_, body) => {
    expect(read(body)).toEqual([])
  })
})
