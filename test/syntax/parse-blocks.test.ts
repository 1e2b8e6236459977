import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseBlocks} from '../../src/syntax/parse-blocks.ts'
import {parserView} from '../../src/syntax/parser-view.ts'
import {parse, plain} from './whole-parser.ts'

function expectSameTree(text: string): void {
  expect(plain(parseBlocks(text, parse))).toEqual(plain(parse(text).children))
}

const folders = [join(import.meta.dirname, '../../fixtures'), process.env.ARCHIVE_DIR ?? '../shared/archive']

function markdownFiles(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
  } catch {
    return []
  }
}

describe('parseBlocks gives the tree that remark-parse gives for the whole text', () => {
  it.each(folders)('for every text below %s without fences', (folder) => {
    for (const name of markdownFiles(folder)) {
      const text = parserView(readFileSync(join(folder, name), 'utf8'))
      if (!/```|~~~|\r/.test(text)) expectSameTree(text)
    }
  })

  it('for any lines', () => {
    const line = fc.constantFrom(
      '',
      '',
      '',
      ' ',
      '　',
      '本文です。',
      '本文です。 ',
      '本文です。  ',
      '  字下げ',
      '    字下げ',
      '# 見出し',
      '## 見出し #',
      '#',
      '- 項目',
      '- 項目',
      '- 項目 ',
      '- 項目  ',
      '[a](b',
      'a](b)',
      '[あ] い',
      'Q&A;',
      '- ',
      '-',
      '-  項目',
      '  - 項目',
      '* 項目',
      '+ 項目',
      '1. 項目',
      '2) 項目',
      '> 引用',
      '>',
      '---',
      '===',
      '| a | b |',
      '|---|---|',
      'a | b',
      '-|-',
      ':-|:-',
      '**強調**',
      '<b>',
      '<div>',
      '[a]: b',
      '[a]',
      'A&amp;B',
      '\\',
      '` 開く',
      '続く `'
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 14}), (lines) => {
        expectSameTree(lines.join('\n'))
      }),
      {numRuns: 3000}
    )
  })

  it('and asks the parser only for what holds markup', () => {
    const asked: string[] = []
    const text = '# 見出し\n- 項目\n\n- 項目\n\n本文です。\n\n- **強調**\n\n- 項目\n\n本文です。'
    parseBlocks(text, (markdown) => {
      asked.push(markdown)
      return parse(markdown)
    })
    expect(asked).toEqual(['- **強調**\n\n- 項目'])
  })
})
