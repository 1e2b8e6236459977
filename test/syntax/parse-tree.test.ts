import type {Nodes} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parseTree} from '../../src/syntax/parse-tree.ts'
import {createSource} from '../../src/syntax/source.ts'

function allNodes(root: Nodes): Nodes[] {
  const nodes: Nodes[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node)
    if ('children' in node) stack.push(...node.children)
  }
  return nodes
}

const treeOf = (text: string) => parseTree(createSource(text))
const kinds = (text: string) => treeOf(text).children.map((node) => node.type)

describe('parseTree', () => {
  it.each<[string, string[]]>([
    ['# 公表概要\n- 一\n- 二', ['heading', 'list']],
    ['\ufeff# 公表概要', ['heading']],
    ['##概要', ['heading']],
    ['##　概要', ['heading']],
    ['#架空タグ', ['paragraph']],
    ['    字下げされた文', ['paragraph']],
    ['以上\n===', ['paragraph']],
    ['以上\n---', ['paragraph', 'thematicBreak']],
    ['[※1]: 注の文', ['paragraph']],
    ['<div\n本文', ['paragraph']],
    ['<!-- 閉じない\n\n本文', ['paragraph', 'paragraph']],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ['table']],
    ['> 引用', ['blockquote']],
    ['```\n符号\n```', ['code']]
  ])('%j is %j', (text, types) => {
    expect(kinds(text)).toEqual(types)
  })

  it('takes no text after a URL for a link', () => {
    const text = '詳細はhttps://example.jp/aをご覧ください。連絡はinfo@example.jpへ。'
    expect(allNodes(treeOf(text)).map(({type}) => type)).toEqual(['root', 'paragraph', 'text'])
  })

  it('gives every node a place in the text, byte order mark counted', () => {
    const text = '\ufeff# 公表概要\n- **題**\n\n| a |\n|---|\n| [b](c) |\n\n##続き\n> 引用 *強*'
    const nodes = allNodes(treeOf(text))
    expect(nodes.length).toBeGreaterThan(15)
    for (const node of nodes) {
      const {start, end} = node.position ?? {}
      expect(start?.offset).toBeLessThanOrEqual(end?.offset ?? -1)
      expect(end?.offset).toBeLessThanOrEqual(text.length)
      if (node.type === 'text') expect(text.slice(start?.offset, end?.offset)).toBe(node.value)
    }
  })

  it('keeps the tree as shallow as a writer can mean, whatever the markers', () => {
    const deepest = (text: string): number => {
      let most = 0
      const stack: [Nodes, number][] = [[treeOf(text), 0]]
      for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [node, depth] = next
        most = Math.max(most, depth)
        if ('children' in node) for (const child of node.children) stack.push([child, depth + 1])
      }
      return most
    }
    for (const marker of ['- ', '> ', '1. ', '> - '])
      for (const times of [40, 400, 2000]) expect(deepest(`${marker.repeat(times)}末尾`)).toBeLessThan(120)
    const steps = (count: number) => Array.from({length: count}, (_, depth) => `${'  '.repeat(depth)}- 段`).join('\n')
    for (const count of [40, 100, 400]) expect(deepest(steps(count))).toBeLessThan(120)
  })
})
