import fc from 'fast-check'

/*
 * Changes to an entry, as transmission, careless editing and malice make them. Where a change is made is a share of the
 * text, so that the same change fits every text and fast-check can make it smaller.
 */

/** Makes another text of a text; `other` is an entry to take pieces from. */
export type Mutation = (text: string, other: string) => string

/** Pieces that mean something to Markdown, to the reader or to a program that shows the text. */
const pieces = [
  ...['\n', '\n\n', '\r\n', '\r', ' ', '\u3000', '\t', '    ', '  \n'],
  ...['#', '# ', '## ', '- ', '1. ', '9) ', '> ', '>', '|', '|---|', '---', '===', '```', '~~~', '`'],
  ...[
    '*',
    '**',
    '***',
    '_',
    '~~',
    '[',
    ']',
    '](',
    '](#)',
    '![',
    '<',
    '>',
    '<br>',
    '</div>',
    '<!--',
    '-->',
    '<![CDATA['
  ],
  ...['\\', '&amp;', '&#0;', '&#x202e;', '&nbsp;', '[^1]', '[^1]: ', '※', '※1', '（※1）', '（注2）', '*1', '注）', '①'],
  ...[
    '# 公表概要\n',
    '# 本文\n',
    '# 公表種別\n- 続報\n',
    '# 事案ID\n- __proto__\n',
    '- 第1報：https://',
    '第２弾：',
    '【原因】'
  ],
  ...[
    '2025年',
    '9月31日',
    '令和7年',
    '同日',
    '翌',
    '25:61',
    '～',
    '約',
    '件',
    '名',
    '億',
    '1,2,3',
    '０',
    '千二百万',
    '第'
  ],
  ...[
    '漏えい',
    'の可能性',
    'は確認されておりません',
    'ランサムウェア',
    'お名前',
    '再開',
    '停止',
    '（',
    '）',
    '「',
    '。',
    '、',
    '：',
    '・'
  ],
  ...['https://example.jp/', 'https://[', '%E3%', '%zz', '../../etc/passwd', '://', 'a@example.jp', '03-0000-0000'],
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u202e',
    '\u001b[2J',
    '\u3099',
    '⽕',
    '𠮷',
    '👨‍👩‍👧'
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'NaN', '=1+1', '<!-- incident-disclosure-disable -->', '']
]

const share = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true})
const smallCount = fc.integer({min: 1, max: 12})
const piece = fc.constantFrom(...pieces)

const placeIn = (length: number, part: number): number => Math.floor(part * length)

/** The lines with others in place of `count` of them. */
function replaced(lines: readonly string[], from: number, count: number, others: readonly string[]): string[] {
  return [...lines.slice(0, from), ...others, ...lines.slice(from + count)]
}

function changeLines(change: (lines: string[]) => string[]): Mutation {
  return (text) => change(text.split('\n')).join('\n')
}

const swapped = fc.tuple(share, share).map(([one, other]) =>
  changeLines((lines) => {
    const [from, to] = [placeIn(lines.length, one), placeIn(lines.length, other)]
    return replaced(replaced(lines, from, 1, lines.slice(to, to + 1)), to, 1, lines.slice(from, from + 1))
  })
)

const cut = fc
  .tuple(share, smallCount)
  .map(([at, count]) => changeLines((lines) => replaced(lines, placeIn(lines.length, at), count, [])))

const doubled = fc.tuple(share, smallCount, smallCount).map(([at, count, times]) =>
  changeLines((lines) => {
    const from = placeIn(lines.length, at)
    const copies = Array.from({length: times}, () => lines.slice(from, from + count))
    return replaced(lines, from, 0, copies.flat())
  })
)

const joined = share.map((at) =>
  changeLines((lines) => {
    const from = placeIn(lines.length, at)
    return replaced(lines, from, 2, [lines.slice(from, from + 2).join('')])
  })
)

const splicedLines = fc.tuple(share, share, smallCount).map(
  ([at, from, count]): Mutation =>
    (text, other) => {
      const lines = text.split('\n')
      const others = other.split('\n')
      const start = placeIn(others.length, from)
      return replaced(lines, placeIn(lines.length, at), 0, others.slice(start, start + count)).join('\n')
    }
)

const grafted = fc.tuple(share, share).map(
  ([at, from]): Mutation =>
    (text, other) =>
      text.slice(0, placeIn(text.length, at)) + other.slice(placeIn(other.length, from))
)

/** A few lines of the body alone: what breaks a reader rarely needs more, and many more cases can be tried. */
const cropped = fc.tuple(share, smallCount).map(([at, count]) =>
  changeLines((lines) => {
    const body = lines.findIndex((line) => line.startsWith('# 本文')) + 1
    const from = body + placeIn(Math.max(1, lines.length - body), at)
    return [...lines.slice(0, body), ...lines.slice(from, from + count)]
  })
)

const erased = fc.tuple(share, fc.integer({min: 1, max: 60})).map(
  ([at, length]): Mutation =>
    (text) => {
      const from = placeIn(text.length, at)
      return text.slice(0, from) + text.slice(from + length)
    }
)

const inserted = fc.tuple(share, piece, fc.oneof(fc.constant(1), smallCount)).map(([at, gained, times]): Mutation => {
  return (text) => {
    const from = placeIn(text.length, at)
    return text.slice(0, from) + gained.repeat(times) + text.slice(from)
  }
})

/** At the beginning of a line a piece may be the mark of a block. */
const begun = fc.tuple(share, piece).map(([at, gained]) =>
  changeLines((lines) => {
    const from = placeIn(lines.length, at)
    return replaced(lines, from, 1, [gained + (lines[from] ?? '')])
  })
)

const flipped = fc.array(fc.tuple(share, fc.integer({min: 0, max: 7})), {minLength: 1, maxLength: 4}).map(
  (bits): Mutation =>
    (text) => {
      const bytes = Buffer.from(text)
      for (const [at, bit] of bits) {
        const place = placeIn(bytes.length, at)
        if (bytes.length > 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
      }
      return bytes.toString()
    }
)

const wrappers: readonly ((line: string) => string)[] = [
  (line) => `> ${line}`,
  (line) => `- ${line}`,
  (line) => `  ${line}`,
  (line) => `    ${line}`,
  (line) => `1. ${line}`,
  (line) => `|${line}|`,
  (line) => `**${line}**`,
  (line) => `[${line}](https://example.jp/)`,
  (line) => `<div>${line}</div>`,
  (line) => `「${line}`,
  (line) => `## ${line}`,
  (line) => `（${line}）`,
  (line) => `※1 ${line}`,
  (line) => `\`${line}\``
]

const nested = fc
  .tuple(share, smallCount, fc.constantFrom(...wrappers), fc.integer({min: 1, max: 6}))
  .map(([at, count, wrap, times]) =>
    changeLines((lines) => {
      const from = placeIn(lines.length, at)
      const wrapOften = (line: string) => Array.from({length: times}).reduce<string>((now) => wrap(now), line)
      return lines.map((line, place) => (place >= from && place < from + count ? wrapOften(line) : line))
    })
  )

const fenced = fc
  .tuple(share, smallCount, fc.constantFrom('```', '~~~', '<!--', '-->', '---', '|---|---|'))
  .map(([at, count, fence]) =>
    changeLines((lines) => {
      const from = placeIn(lines.length, at)
      return replaced(lines, from, count, [fence, ...lines.slice(from, from + count), fence])
    })
  )

const otherLineEnds = fc.constantFrom('\r\n', '\r', '\n\n', '\n\r').map(
  (lineEnd): Mutation =>
    (text) =>
      text.replace(/\r?\n/g, lineEnd)
)

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  ...[swapped, cut, doubled, joined, splicedLines, grafted, erased, inserted, begun, flipped, nested, fenced].map(
    (arbitrary) => ({weight: 4, arbitrary})
  ),
  {weight: 1, arbitrary: otherLineEnds}
)

/** Entries that were changed one to six times over. */
function mutatedEntries(texts: readonly string[]): fc.Arbitrary<string> {
  const whole = fc.constantFrom(...texts)
  const entry = fc.oneof(
    {weight: 4, arbitrary: fc.tuple(whole, cropped).map(([text, crop]) => crop(text, ''))},
    {weight: 1, arbitrary: whole}
  )
  return fc
    .tuple(entry, entry, fc.array(mutation, {minLength: 1, maxLength: 6}))
    .map(([text, other, mutations]) => mutations.reduce((now, mutate) => mutate(now, other), text))
}

const frame = '# 公表概要\n- お知らせ\n- 2025年9月5日\n- 架空商事株式会社\n- https://example.jp/news/5\n\n# 本文\n'

/** Entries whose bodies, and texts that, nobody wrote: pieces and characters in any order. */
const madeUpTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(frame, '# 公表概要\n', ''),
    fc.array(fc.oneof({weight: 8, arbitrary: piece}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}), {
      maxLength: 80
    })
  )
  .map(([head, body]) => head + body.join(''))

/**
 * Texts to try the reader with.
 *
 * @param texts entries to begin from
 */
export function anyText(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({weight: 4, arbitrary: mutatedEntries(texts)}, {weight: 1, arbitrary: madeUpTexts})
}

/** Bytes to put in the place of others: where, as a share of the text, and which. */
export const lostBytes: fc.Arbitrary<[number, number][]> = fc.oneof(
  {weight: 3, arbitrary: fc.constant<[number, number][]>([])},
  {weight: 1, arbitrary: fc.array(fc.tuple(share, fc.nat(255)), {minLength: 1, maxLength: 3})}
)

/** The UTF-8 of a text with other bytes at some places. */
export function withLostBytes(text: string, lost: readonly [number, number][]): Uint8Array {
  const bytes = Buffer.from(text)
  for (const [at, byte] of lost) if (bytes.length > 0) bytes[placeIn(bytes.length, at)] = byte
  return bytes
}
