import {describe, expect, it} from 'vitest'
import type {OutlineSection} from '../../src/syntax/outline.ts'
import {entry} from '../entry.ts'
import {outlineOf} from '../lines.ts'

type Tree = [heading: string, ...children: Tree[]]

const treeOf = (section: OutlineSection): Tree => [section.heading?.text ?? '', ...section.children.map(treeOf)]
const nest = (...headings: string[]) => treeOf(outlineOf(entry({body: headings.join('\n文\n\n')})).root).slice(1)

describe('nestSection', () => {
  it.each<[string, string[], Tree[]]>([
    ['by the count of #', ['## 概要', '### 経緯', '### 原因', '## 対応'], [['概要', ['経緯'], ['原因']], ['対応']]],
    ['over a level that is left out', ['## 概要', '#### 経緯', '### 原因'], [['概要', ['経緯'], ['原因']]]],
    ['without a top level', ['### 概要', '## 対応'], [['概要'], ['対応']]],
    [
      'by the numbering where # says nothing',
      ['## １．概要', '## （１）経緯', '## （２）原因', '## ２．対応'],
      [['１．概要', ['（１）経緯'], ['（２）原因']], ['２．対応']]
    ],
    [
      'by the numbering against #',
      ['## 調査', '### ①経路', '#### ②範囲', '### ③結果'],
      [['調査', ['①経路'], ['②範囲'], ['③結果']]]
    ],
    [
      'with three series',
      ['## 1. 甲', '## (1) 乙', '## ① 丙', '## ② 丁', '## (2) 戊', '## 2. 己'],
      [['1. 甲', ['(1) 乙', ['① 丙'], ['② 丁']], ['(2) 戊']], ['2. 己']]
    ],
    [
      'a number begins anew',
      ['## 1. 甲', '### 1. 乙', '### 2. 丙', '## 2. 丁'],
      [['1. 甲', ['1. 乙'], ['2. 丙']], ['2. 丁']]
    ],
    [
      'a list that begins anew does not take the number after it',
      ['## 1. 甲', '## 2. 乙', '### 1. 丙', '### 2. 丁', '## 3. 戊'],
      [['1. 甲'], ['2. 乙', ['1. 丙'], ['2. 丁']], ['3. 戊']]
    ],
    [
      'questions go on, and go under no number',
      ['## 1. 甲', '## Q1. 乙', '## 丙', '### Q1. 丁', '## Q2. 戊'],
      [['1. 甲'], ['Q1. 乙'], ['丙', ['Q1. 丁'], ['Q2. 戊']]]
    ],
    ['a number that does not follow goes by #', ['## 1. 甲', '### 3. 乙'], [['1. 甲', ['3. 乙']]]],
    [
      'an H1 ends every section',
      ['## 甲', '### 乙', '# 丙', '## 丁'],
      [
        ['甲', ['乙']],
        ['丙', ['丁']]
      ]
    ]
  ])('%s', (_, headings, tree) => {
    expect(nest(...headings)).toEqual(tree)
  })

  it('gives each section its own lines', () => {
    const {lines, root} = outlineOf(entry({body: '前文\n\n## 甲\n一\n二\n### 乙\n三\n## 丙\n## 丁\n四'}))
    const own = (section: OutlineSection) => lines.slice(section.from, section.to).map(({text}) => text)
    expect(own(root)).toEqual(['前文'])
    expect(root.children.map(own)).toEqual([['一', '二'], [], ['四']])
    expect(root.children[0]?.children.map(own)).toEqual([['三']])
    for (const line of lines) {
      const {section} = line
      if (line.kind === 'heading') expect(section.heading).toBe(line)
      else expect(lines.slice(section.from, section.to)).toContain(line)
    }
  })
})
