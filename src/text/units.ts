import {type UnitEntry, type UnitKind, units} from '../lexicon/units.ts'

/** A unit of the lexicon at its place in a folded text. */
export interface UnitMatch {
  /** 0-based UTF-16 offsets, end exclusive. */
  start: number
  end: number
  term: string
  kind: UnitKind
  use: UnitEntry['use']
}

interface Candidate {
  term: string
  entry: UnitEntry
}

const letter = /[A-Za-z]/
const katakana = /[ァ-ヶー]/
const kanjiOrKatakana = /[一-龠々ァ-ヶー]/
const particle = /[のにはがを]/

const candidatesByFirst = new Map<string, Candidate[]>()
for (const entry of units) {
  for (const term of entry.terms) {
    const first = term.charAt(0)
    const candidates = candidatesByFirst.get(first) ?? []
    candidates.push({term, entry})
    candidatesByFirst.set(
      first,
      candidates.sort((a, b) => b.term.length - a.term.length)
    )
  }
}

/** ケース behind which シ stands is a piece of another word; so is サーバー before ルーム. */
function runsOn(folded: string, term: string, end: number): boolean {
  const last = term.charAt(term.length - 1)
  const next = folded.charAt(end)
  return (letter.test(last) && letter.test(next)) || (katakana.test(last) && term.length > 1 && katakana.test(next))
}

/** A list number before a heading (`2 システム障害`, `3 サービスの再開`) looks like a count of the noun. */
function looksLikeHeading(
  folded: string,
  numeralStart: number,
  numeralEnd: number,
  start: number,
  end: number
): boolean {
  if (start === numeralEnd) return false
  if (kanjiOrKatakana.test(folded.charAt(end))) return true
  const opensLine = numeralStart === 0 || folded[numeralStart - 1] === '\n'
  return opensLine && numeralEnd - numeralStart === 1 && particle.test(folded.charAt(end))
}

/**
 * The unit that stands behind a numeral, the longest one of the lexicon; at most two blanks may part them.
 *
 * @param folded a text that went through `fold`
 * @param numeralStart 0-based UTF-16 offset of the numeral
 * @param numeralEnd offset behind the numeral
 * @param isQualified whether a qualifier stands at an offset (30名前後 is no 名前)
 * @returns the unit, or null
 * @example
 * unitAfter('約 7 拠点', 2, 3, () => false) // {start: 4, end: 6, term: '拠点', kind: 'place', use: 'counter'}
 */
export function unitAfter(
  folded: string,
  numeralStart: number,
  numeralEnd: number,
  isQualified: (offset: number) => boolean
): UnitMatch | null {
  let start = numeralEnd
  while (start < numeralEnd + 2 && folded[start] === ' ') start++
  for (const {term, entry} of candidatesByFirst.get(folded.charAt(start)) ?? []) {
    if (!folded.startsWith(term, start)) continue
    const end = start + term.length
    if (runsOn(folded, term, end)) continue
    if (!isQualified(end)) {
      if (entry.unless.some((word) => folded.startsWith(word, start) || folded.startsWith(word, numeralStart))) continue
      if (entry.use === 'noun' && looksLikeHeading(folded, numeralStart, numeralEnd, start, end)) continue
    }
    return {start, end, term, kind: entry.kind, use: entry.use}
  }
  return null
}
