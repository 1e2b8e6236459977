import type {Line} from '../syntax/outline.ts'
import {readLabel} from './phase-label.ts'

const goesOn = /[、・をのにがとはで]$|および$|及び$/
const startsAnew = /^[※*<〈《【[・●○■□◆◇①-⑳]/

function hasOpenBracket(folded: string): boolean {
  return folded.lastIndexOf('(') > folded.lastIndexOf(')')
}

function continues(before: Line, line: Line): boolean {
  if (line.first || line.source !== before.source || line.kind !== before.kind) return false
  if (startsAnew.test(line.folded) || readLabel(line.folded, false) !== null) return false
  return goesOn.test(before.folded) || hasOpenBracket(before.folded)
}

/**
 * Joins the lines of a paragraph that a writer broke in the middle of a phrase.
 *
 * @param lines lines of an outline
 * @returns lines whose text may hold line feeds; positions stay right, since both pieces belong to one block
 * @example
 * joinWrapped([wrapped, rest]).map(({text}) => text) // ['東センター、\n西センター']
 */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && continues(before, line)) {
      const end = line.from + line.text.length
      joined[joined.length - 1] = {
        ...before,
        index: line.index,
        text: line.source.text.slice(before.from, end),
        folded: line.source.folded.slice(before.from, end)
      }
    } else joined.push(line)
  }
  return joined
}
