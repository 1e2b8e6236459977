import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Extension} from 'micromark-util-types'
import remarkParse from 'remark-parse'
import type {Data} from 'unified'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {parseBlocks} from './parse-blocks.ts'
import {parseParts} from './parse-parts.ts'
import {parserView} from './parser-view.ts'
import {positionAt, type Source} from './source.ts'

/**
 * Constructs that never mean in a disclosure what they mean in Markdown: prose behind four blanks is prose, 以上 above
 * a rule of `=` is no heading, `[※1]: …` is a footnote, and an unclosed `<!--` must not swallow the rest of the text
 * (HTML inside a paragraph is still found).
 */
const unwantedConstructs: Extension = {
  disable: {null: ['codeIndented', 'setextUnderline', 'definition', 'htmlFlow']}
}

function addUnwanted(data: Data): void {
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(unwantedConstructs)
}

/**
 * Makes remark-parse read Markdown as the entries of the archive are written. Tables are the only extension: the
 * literal autolinks of GFM swallow the Japanese text after a URL.
 *
 * @param data the data of a processor
 */
export function addDisclosureSyntax(data: Data): void {
  addUnwanted(data)
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions?.push(gfmTable())
  data.fromMarkdownExtensions.push([gfmTableFromMarkdown()])
}

/**
 * @param parse a parser of Markdown
 * @returns the same parser, shown the text as `parserView` makes it
 */
export function withParserView<Tree>(
  parse: (document: string, file: VFile) => Tree
): (document: string, file: VFile) => Tree {
  return (document, file) => parse(parserView(document), file)
}

const withTables = unified()
  .use(remarkParse)
  .use(function () {
    addDisclosureSyntax(this.data())
  })
  .freeze()

/** A text without `|` has no table, and looking for one in every line costs a tenth of the time. */
const withoutTables = unified()
  .use(remarkParse)
  .use(function () {
    addUnwanted(this.data())
  })
  .freeze()

function parseMarkdown(markdown: string): Root {
  return (markdown.includes('|') ? withTables : withoutTables).parse(markdown)
}

/** A fence reaches over blank lines, and a lone CR is a line end that `parseBlocks` does not count. */
const notInBlocks = /```|~~~|\r/

/**
 * @param source one entry, as given
 * @returns its tree; every node has a position into the text
 */
export function parseTree(source: Source): Root {
  const {text, view} = source
  const children = notInBlocks.test(view) ? parseParts(view, parseMarkdown) : parseBlocks(view, parseMarkdown)
  return {type: 'root', children, position: positionAt(source, 0, text.length)}
}
