import type {OutlineSection} from './outline.ts'

/*
 * Where a heading belongs in the tree. The count of `#` comes from the layout of a copied page and is uneven; the
 * numbering is the author's (spec/facts.md: "Numbering tells the level better than the count of #").
 * `## １．概要` / `## （１）経緯`: （１） goes under １．, although both have two.
 * `### ③` / `#### ④`: siblings, although ④ has one more.
 */

const circledDigits = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** The place of a number in its own series: '(3)' → 3, '④' → 4, '2-5' → 5; null where it is no digit. */
function ordinalOf(number: string): number | null {
  const circled = circledDigits.indexOf(number)
  if (circled !== -1) return circled + 1
  const digits = /(\d{1,3})\D*$/.exec(number)?.[1]
  return digits === undefined ? null : Number(digits)
}

interface Numbered {
  ordinal: number
  /** Null for questions: Q2 follows Q1, but goes under no number. */
  rank: number | null
}

function numberingOf({parts}: OutlineSection): Numbered | null {
  const ordinal = parts === null || parts.number === null ? null : ordinalOf(parts.number)
  return parts === null || ordinal === null ? null : {ordinal, rank: parts.rank}
}

/**
 * The section whose number the new one follows: a sibling, however many # either has. One with as many # before any
 * other, as a list may begin anew inside; then one level of difference, beyond which it is another list.
 */
function findPredecessor(last: OutlineSection, depth: number, numbering: Numbered): OutlineSection | null {
  let near: OutlineSection | null = null
  for (let section: OutlineSection = last; section.parent; section = section.parent) {
    const other = numberingOf(section)
    if (other?.rank !== numbering.rank || other.ordinal !== numbering.ordinal - 1) continue
    if (section.depth === depth) return section
    if (Math.abs(section.depth - depth) === 1) near ??= section
  }
  return near
}

const isAbove = (upper: number | null, lower: number | null) => upper !== null && lower !== null && upper < lower

/**
 * Finds the section that a new one belongs under.
 *
 * @param last the section before it
 * @param section the new one
 * @returns `last` or one of its ancestors
 */
export function nestSection(last: OutlineSection, section: OutlineSection): OutlineSection {
  const {depth} = section
  const numbering = numberingOf(section)
  const predecessor = numbering && numbering.ordinal > 1 ? findPredecessor(last, depth, numbering) : null
  if (predecessor?.parent) return predecessor.parent
  let parent = last
  while (parent.parent) {
    if (parent.depth < depth) break
    const other = numbering && parent.depth === depth ? numberingOf(parent) : null
    if (numbering && other && isAbove(other.rank, numbering.rank)) break
    parent = parent.parent
  }
  return parent
}
