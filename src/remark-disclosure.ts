import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {DisclosureError} from './disclosure-error.ts'
import {defaultMaxLength} from './input-limits.ts'
import {readDisclosure} from './read-disclosures.ts'
import {type ParseOptions, readText} from './read-text.ts'
import type {Disclosure} from './schema/disclosure.ts'
import {addDisclosureSyntax, withParserView} from './syntax/parse-tree.ts'
import {createSource} from './syntax/source.ts'

declare module 'unified' {
  interface CompileResultMap {
    Disclosure: Disclosure
  }
}

function isRoot(tree: Node): tree is Root {
  return tree.type === 'root' && 'children' in tree
}

/**
 * unified plugin: after remark-parse, makes the result of a file its disclosure (`file.result`, typed).
 *
 * @param options the entry's path (by default the file's), and the longest text that is read
 * @throws DisclosureError while a file is processed, as `parseDisclosure` does
 * @example
 * import {remarkDisclosure} from 'incident-disclosure'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 *
 * const markdown = `# 公表概要
 * - ランサムウェア感染のお知らせ
 * - 2025年1月9日
 * - 架空商事株式会社
 * - https://example.jp/news/1
 *
 * # 本文
 * 1月8日、ランサムウェアの被害を確認しました。`
 * const file = unified().use(remarkParse).use(remarkDisclosure).processSync(markdown)
 * file.result.publication.title // 'ランサムウェア感染のお知らせ'
 */
export const remarkDisclosure: Plugin<[ParseOptions?], Root, Disclosure> = function (options = {}) {
  addDisclosureSyntax(this.data())
  if (this.parser) this.parser = withParserView(this.parser)
  this.compiler = (tree, file) => {
    if (!isRoot(tree))
      throw new DisclosureError('not-a-disclosure', `Unexpected node \`${tree.type}\`, expected \`root\``)
    const source = createSource(readText(file, options.maxLength ?? defaultMaxLength))
    return readDisclosure(tree, source, options.path ?? file.path ?? null)
  }
}
