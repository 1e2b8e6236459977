import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {readDisclosure} from './read-disclosures.ts'
import {defaultMaxLength, type ParseOptions, readText} from './read-text.ts'
import type {Disclosure} from './schema/disclosure.ts'
import {addDisclosureSyntax, withParserView} from './syntax/parse-tree.ts'

declare module 'unified' {
  interface CompileResultMap {
    Disclosure: Disclosure
  }
}

/**
 * unified plugin: after remark-parse, makes the result of a file its disclosure (`file.result`, typed).
 *
 * @param options the entry's path (by default the file's), and the longest text that is read
 * @throws DisclosureError while a file is processed, as `parseDisclosure` does
 * @example
 * const file = unified().use(remarkParse).use(remarkDisclosure).processSync(markdown)
 * file.result.publication.title
 */
export function remarkDisclosure(
  this: Processor<Root, undefined, undefined, Root, Disclosure>,
  options: ParseOptions = {}
): undefined {
  addDisclosureSyntax(this.data())
  if (this.parser) this.parser = withParserView(this.parser)
  this.compiler = (tree: Root, file: VFile): Disclosure => {
    const text = readText(file, options.maxLength ?? defaultMaxLength)
    return readDisclosure(tree, text, options.path ?? file.path ?? null)
  }
}
