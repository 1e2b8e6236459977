/*
 * Texts that are known to cost a parser of Markdown, or a reader that goes over its lines, more than their length.
 * Each is made to a length, so that times of two lengths can be held against each other.
 */

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

const lines = (length: number, lineOf: (place: number) => string): string => {
  const made: string[] = []
  for (let size = 0, place = 0; size < length; place++) {
    const line = lineOf(place)
    made.push(line)
    size += line.length + 1
  }
  return made.join('\n')
}

/** Bodies of about so many characters, by what they repeat. */
export const patterns: Record<string, (length: number) => string> = {
  'quotes in one line': (length) => repeat('> ', length),
  'quotes without blanks': (length) => repeat('>', length),
  'ever deeper quotes': (length) => lines(length, (place) => `${'> '.repeat(place % 200)}引用`),
  'lists in one line': (length) => repeat('- ', length),
  'numbered lists in one line': (length) => repeat('1. ', length),
  'ever deeper lists': (length) => lines(length, (place) => `${'  '.repeat(place % 200)}- 項目`),
  'deep lists with text below': (length) => lines(length, (place) => `${'  '.repeat(place % 12)}- 項目\n続き`),
  'lists of every marker': (length) => lines(length, (place) => `${'-+*'[place % 3]} 項目`),
  'lists with blank lines': (length) => lines(length, (place) => `${'  '.repeat(place % 10)}- 項目\n`),
  'lists in quotes': (length) => lines(length, (place) => `${'> - '.repeat(place % 8)}項目`),
  'long numbers': (length) => lines(length, (place) => `${place}. 項目`),
  'a list item that goes on': (length) => `- 項目\n${lines(length, () => '続き')}`,
  'a quote that goes on': (length) => `> 引用\n${lines(length, () => '続き')}`,
  'opening brackets': (length) => repeat('[', length),
  'brackets around brackets': (length) => repeat('[', length / 2) + repeat(']', length / 2),
  'brackets and texts': (length) => repeat('[甲', length),
  images: (length) => repeat('![', length),
  'links without an end': (length) => repeat('[甲](', length),
  'links in links': (length) => repeat('[', length / 4) + repeat('](甲)', length / 2),
  'links with angle brackets': (length) => repeat('[甲](<', length),
  'parentheses in links': (length) => `[甲](${repeat('(', length)}`,
  'reference links': (length) => repeat('[甲][乙]', length),
  'asterisks in a row': (length) => repeat('*', length),
  'emphasis that opens': (length) => repeat('*甲 ', length),
  'emphasis that closes': (length) => repeat('甲* ', length),
  'emphasis of every kind': (length) => repeat('*甲 **乙 ***丙 ', length),
  'emphasis both ways': (length) => repeat('甲**乙*', length),
  underscores: (length) => repeat('_甲 ', length),
  'underscores in words': (length) => repeat('甲_', length),
  tildes: (length) => repeat('~甲 ', length),
  backslashes: (length) => repeat('\\', length),
  'escaped brackets': (length) => repeat('\\[', length),
  'backslashes at line ends': (length) => repeat('甲\\\n', length),
  'backticks of every length': (length) => lines(length, (place) => '`'.repeat((place % 300) + 1)),
  'backticks in a line': (length) => repeat('`甲``乙', length),
  'fences that open': (length) => repeat('```\n甲\n', length),
  'fences of every length': (length) => lines(length, (place) => `${'`'.repeat((place % 50) + 3)}\n甲`),
  'opening tags': (length) => repeat('<a ', length),
  'angle brackets': (length) => repeat('<', length),
  'tags with attributes': (length) => `<a ${repeat('b="c" ', length)}`,
  'comments that open': (length) => repeat('<!-- ', length),
  'comments that open and one end': (length) => `${repeat('<!-- ', length)}-->`,
  'ignore comments': (length) => repeat('<!-- incident-disclosure-disable a -->\n', length),
  'processing instructions': (length) => repeat('<?', length),
  'CDATA sections': (length) => repeat('<![CDATA[', length),
  autolinks: (length) => repeat('<https://a', length),
  ampersands: (length) => repeat('&', length),
  'entities without an end': (length) => repeat('&a', length),
  entities: (length) => repeat('&amp;', length),
  'headings one below the other': (length) => repeat('## 原因\n', length),
  'headings ever deeper': (length) => lines(length, (place) => `${'#'.repeat((place % 6) + 1)} 見出し${place}`),
  'headings without a blank': (length) => repeat('##原因\n', length),
  'headings and code': (length) => repeat('##原因\n```\n甲\n```\n', length),
  'signs of headings in a line': (length) => `# ${repeat('#', length)}`,
  rules: (length) => repeat('---\n', length),
  'lines of equals signs': (length) => repeat('甲\n===\n', length),
  'a table of many columns': (length) => `${repeat('|甲', length / 2)}|\n${repeat('|-', length / 2)}|`,
  'a table of many columns and few cells': (length) => {
    const columns = Math.ceil(Math.sqrt(length))
    return `${'|甲'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${lines(length, () => '|乙|')}`
  },
  'a table of many rows': (length) => `|日時|内容|\n|-|-|\n${lines(length, () => '|10月4日|検知|')}`,
  'pipes without a table': (length) => repeat('|甲', length),
  'lines of pipes': (length) => lines(length, () => '|甲|乙|'),
  'tables one below the other': (length) => repeat('|日時|内容|\n|-|-|\n|10月4日|検知|\n\n', length),
  'rows of hyphens': (length) => lines(length, () => '|-|-|'),
  'a line of one letter': (length) => repeat('あ', length),
  'a line of blanks': (length) => `甲${repeat(' ', length)}乙`,
  'a line of wide blanks': (length) => `甲${repeat('\u3000', length)}乙`,
  'lines of blanks': (length) => repeat('    \n', length),
  'line ends': (length) => repeat('\n', length),
  'lone carriage returns': (length) => repeat('甲\r', length),
  tabs: (length) => repeat('\t甲', length),
  definitions: (length) => lines(length, (place) => `[${place}]: https://example.jp/${place}`),
  footnotes: (length) => lines(length, (place) => `本文（※${place}）\n※${place} 注`),
  'footnote marks': (length) => repeat('（※1、2）', length),
  'marks without notes': (length) => repeat('甲※', length),
  digits: (length) => repeat('1', length),
  'groups of digits': (length) => repeat('1,234', length),
  numerals: (length) => repeat('千二百万', length),
  dates: (length) => repeat('2025年1月9日、', length),
  'dates on lines': (length) => repeat('10月4日 02:25　検知\n', length),
  'dates in bullets': (length) => repeat('- 10月4日：検知\n', length),
  'ranges of dates': (length) => repeat('1日～', length),
  'Japanese brackets': (length) => repeat('（', length),
  'Japanese brackets of every kind': (length) => repeat('（【「『', length),
  particles: (length) => repeat('架空の', length),
  'sentences of leaks': (length) => repeat('氏名が漏えいした可能性があります。', length),
  'one sentence of leaks': (length) => repeat('氏名が漏えいした可能性、', length),
  'numbers of persons': (length) => repeat('お客様1,200名、', length),
  'services in a line': (length) => repeat('受注システムを停止し、', length),
  'services in bullets': (length) => lines(length, (place) => `- 受注システム${place}：停止中`),
  'services in a table': (length) =>
    `|サービス|状況|\n|-|-|\n${lines(length, (place) => `|受注システム${place}|停止中|`)}`,
  phases: (length) => lines(length, (place) => `## 第${place}段階\n- 対象：全店`),
  'phases in bullets': (length) => lines(length, (place) => `- 第${place}弾：10月4日再開`),
  labels: (length) => repeat('対象：', length),
  captions: (length) => repeat('【対応】\n', length),
  URLs: (length) => repeat('https://example.jp/', length),
  'broken percent signs': (length) => `https://example.jp/${repeat('%E3%8', length)}`,
  addresses: (length) => repeat('a@', length),
  'addresses without an end': (length) => repeat('a.', length),
  'telephone numbers': (length) => repeat('03-', length),
  arrows: (length) => repeat('1→', length),
  'second overviews': (length) => repeat('# 公表概要\n- 甲\n', length),
  radicals: (length) => repeat('⽕', length)
}

/** Overviews of about so many characters, by what they repeat. */
export const overviewPatterns: Record<string, (length: number) => string[]> = {
  bullets: (length) => lines(length, (place) => `- 関連${place}：https://example.org/${place}`).split('\n'),
  'bullets without a blank': (length) => lines(length, () => '-関連').split('\n'),
  'lines without a hyphen': (length) =>
    lines(length, (place) => `関連${place}：https://example.org/${place}`).split('\n'),
  'bare addresses': (length) => lines(length, (place) => `https://example.org/${place}`).split('\n'),
  'a long title': (length) => [`- ${repeat('お知らせ', length)}`],
  'titles with dashes': (length) => [`- ${repeat('– ', length)}`],
  'blank lines': (length) => repeat('\n', length).split('\n'),
  'blanks at line ends': (length) => lines(length, () => '- 関連 ').split('\n'),
  dates: (length) => lines(length, () => '- 2025年9月5日').split('\n'),
  organizations: (length) => [`- ${repeat('架空商事株式会社、', length)}`],
  'organizations in bullets': (length) => lines(length, (place) => `- 架空商事${place}株式会社`).split('\n'),
  'glued addresses': (length) => [`- ${repeat('https://example.org/', length)}`],
  'tracking parameters': (length) => [`- https://example.org/?${repeat('utm_source=a&', length)}`],
  'prior reports': (length) =>
    lines(
      length,
      (place) =>
        `- 第${place + 1}報：https://github.com/piyokango/SecurityIncidentArchive/blob/main/2025/09/01_${place}.md`
    ).split('\n'),
  radicals: (length) => [`- ${repeat('⽕災', length)}`],
  headings: (length) => lines(length, () => '# 公表種別\n- 続報').split('\n')
}

const levels = (place: number, count: number): string => '  '.repeat(place % count)

/** Bodies that a parser of Markdown reads again whenever something in them ends: only long ones show it. */
export const longPatterns: Record<string, (length: number) => string> = {
  'lists of two levels': (length) => lines(length, (place) => `${levels(place, 2)}- 項目${place}`),
  'lists of three levels with blank lines': (length) => lines(length, (place) => `${levels(place, 3)}- 項目${place}\n`),
  'lists of ten levels with blank lines': (length) => lines(length, (place) => `${levels(place, 10)}- 項目${place}\n`),
  'numbered lists of two levels': (length) => lines(length, (place) => `${place}. 項目\n   1. 項目\n`),
  'one item with lists in it': (length) =>
    `- 項目\n\n${lines(length, (place) => `  - 項目${place}\n    - **項目**\n`)}`,
  'lists of two levels with CRLF': (length) => repeat('- 項目\r\n  - 項目\r\n', length),
  'lists behind code': (length) => `\`\`\`\n甲\n\`\`\`\n${repeat('- 項目\n  - 項目\n', length)}`,
  'quotes with blank lines': (length) => repeat('> 引用\n\n', length),
  'lists of code that nothing ends': (length) => repeat('- 項目\n  - ~~~\n', length),
  'lists of code that ends': (length) => repeat('- 項目\n  - ~~~\n    甲\n    ~~~\n', length)
}
