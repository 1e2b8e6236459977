import type {BenchEntry} from './archive-entries.ts'

/** Reads one entry; what comes of it does not matter. */
export type Reader = (entry: BenchEntry) => unknown

export const readerNames = ['remark', 'markdownIt', 'marked', 'parseWithoutFacts', 'parse', 'validate'] as const

export type ReaderName = (typeof readerNames)[number]

/** What the others are compared with. */
export const baseReader: ReaderName = 'remark'

/** Above what the longest document has, in UTF-16 code units. */
const maxLength = 10_000_000

/*
 * Each is loaded where it is asked for: in a process of its own, a reader shall not pay for the others. markdown-it and
 * marked read tables by default; of both only the reading is measured, not what makes HTML of it.
 */
const loaders: Record<ReaderName, () => Promise<Reader>> = {
  remark: async () => {
    const {parseWithRemark} = await import('./remark-table.ts')
    return ({text}) => parseWithRemark(text)
  },
  markdownIt: async () => {
    const {default: MarkdownIt} = await import('markdown-it')
    const markdownIt = new MarkdownIt()
    return ({text}) => markdownIt.parse(text, {})
  },
  marked: async () => {
    const {lexer} = await import('marked')
    return ({text}) => lexer(text)
  },
  parseWithoutFacts: async () => (await import('./parse-without-facts.ts')).parseWithoutFacts,
  parse: async () => {
    const {safeParseDisclosure} = await import('../../src/parse-disclosure.ts')
    return ({path, text}) => safeParseDisclosure(text, {path, maxLength})
  },
  validate: async () => {
    const {validateDisclosure} = await import('../../src/validate-disclosure.ts')
    return ({path, text}) => validateDisclosure(text, {path, maxLength})
  }
}

export function loadReader(name: ReaderName): Promise<Reader> {
  return loaders[name]()
}
