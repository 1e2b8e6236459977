import type {Block, Section} from '../src/index.ts'

const notLetters = /[^\p{L}\p{N}]+/gu

/** Letters and numbers alone: what no mark of Markdown is. */
export const lettersOf = (text: string) => text.replace(notLetters, '')

/** What a reader of the source takes for the text of a body, found without a Markdown parser. */
export function lettersOfSource(markdown: string): string {
  return lettersOf(
    markdown
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<\/?(?:br|img|b|u|span|div|p|details|summary|sup|sub|font)\b[^>]*>/gi, '')
      .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?: "[^"]*")?\)/g, '$1')
      .replace(/^([ \t>]*(?:[-+*][ \t]+)*)\d{1,9}[.)](?=[ \t])/gm, '$1')
      .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, '')
  )
}

/** `<img>` has no text of its own, and a block of HTML is kept as it stands. */
const isHtml = (block: Block, source: string) =>
  block.kind === 'html' || (block.kind === 'image' && source[block.position.start.offset] === '<')

function textsOf(section: Section, source: string): string[] {
  return [
    section.heading ?? '',
    ...section.blocks.filter((block) => !isHtml(block, source)).map(({text}) => text),
    ...section.sections.flatMap((child) => textsOf(child, source))
  ]
}

/**
 * The letters of all headings and blocks, in the order of the tree.
 *
 * @param sections the sections of a disclosure
 * @param source the entry that they were read from
 */
export function lettersOfSections(sections: readonly Section[], source: string): string {
  return lettersOf(sections.flatMap((section) => textsOf(section, source)).join(''))
}

/** The source from the line after its heading 本文. */
export function bodyOf(source: string): string {
  const heading = /^\ufeff? {0,3}#[ \u3000]*本文[ \u3000]*\r?$/m.exec(source)
  return heading ? source.slice(heading.index + heading[0].length) : ''
}
