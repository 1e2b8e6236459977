import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

function remarkTable(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [[gfmTableFromMarkdown()]]
}

const processor = unified().use(remarkParse).use(remarkTable).freeze()

/** What the benchmarks measure against: remark-parse with the table extension alone. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text)
}
