import type {Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {addDisclosureSyntax} from '../../src/syntax/parse-tree.ts'

const remark = unified()
  .use(remarkParse)
  .use(function () {
    addDisclosureSyntax(this.data())
  })
  .freeze()

/** Parses a whole text at once: what parsing by blocks or parts is compared with. */
export const parse = (markdown: string): Root => remark.parse(markdown)

/** Without the prototypes of micromark's points. */
export const plain = (nodes: readonly RootContent[]): unknown => JSON.parse(JSON.stringify(nodes))
