/**
 * Kinds of information that leaked or may have leaked.
 *
 * Spec: facts.md, dataItems. A section on what got out lists them (tables, lists, labels, sentences); elsewhere a
 * sentence must say that they got out. Matches: 「氏名、住所が流出した可能性があります」. Must not match:
 * 「クレジットカード情報は含まれておりません」「パスワードの変更をお願いいたします」.
 * Known misses: kinds outside the lexicon, lists in pictures, kinds that only a FAQ or a request names.
 */
import {type DataItemCode, dataItemCodes, type LeakCode} from '../../lexicon/fact-codes.ts'
import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {DataItemFact} from '../../schema/facts.ts'
import {positionOf} from '../../syntax/outline.ts'
import {groupItems, isListed, leakedBy} from './data-item-prose.ts'
import {listingRoles, regionRoles} from './data-item-regions.ts'
import {isDenied} from './data-item-stance.ts'
import {type DataItemTerm, findDataItemTerms} from './data-item-terms.ts'
import type {FactLine, FactText} from './fact-lines.ts'

interface Found {
  fact: FactLine
  term: DataItemTerm
  rule: string
}

/** Sections that speak of information without telling what got out. */
const silentRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'secondaryDamage',
  'prevention',
  'recovery',
  'businessImpact',
  'request',
  'contact',
  'faq',
  'reference',
  'apology'
])
/** 採用面接を受けた方の個人情報: an item of a list that names no kind. */
const unnamed = /(?:情報|データ)(?:の一部)?$/
const continued = /下記|次の|以下|含まない/
const longestUnnamed = 60

function isSilent(fact: FactLine, role: SectionRole): boolean {
  return fact.line.kind === 'heading' || silentRoles.has(role) || (fact.quoted && fact.line.kind !== 'code')
}

function readLine(fact: FactLine, role: SectionRole): Found[] {
  const {folded} = fact.line
  const listing = listingRoles.has(role)
  const found: Found[] = []
  for (const sentence of fact.sentences) {
    const terms = findDataItemTerms(folded, sentence.start, sentence.end)
    for (const group of groupItems(folded, terms)) {
      const said = group.terms.filter((term) => !isDenied(folded, term.end, sentence.end))
      const rest = {terms: said, end: group.end}
      const rule = listing ? isListed(folded, rest, sentence) && 'listed-items' : leakedBy(folded, rest, sentence)
      // A lone ID or password outside of a list is mostly the means of entry.
      const means = !listing && said.every(({code}) => code === 'credential' || code === 'personal')
      if (!rule) continue
      for (const term of said) if (!means || term.code === 'personal') found.push({fact, term, rule})
    }
  }
  return found
}

function isCoded({line: {folded}}: FactLine): boolean {
  return findDataItemTerms(folded, 0, folded.length).some(({code}) => code !== 'personal')
}

/** The item of a list that names information of no kind, where no line under it tells the kind. */
function readUnnamed(fact: FactLine, next: FactLine | undefined): Found[] {
  const {kind, folded} = fact.line
  if (kind !== 'item' || fact.isHeading || folded.length > longestUnnamed) return []
  if (!unnamed.test(folded) || continued.test(folded) || isCoded(fact)) return []
  if (next && isCoded(next) && next.line.depth >= fact.line.depth && !/情報|データ|識別/.test(next.line.folded))
    return []
  const end = folded.length
  return [{fact, term: {code: 'otherPersonal', start: 0, end}, rule: 'unnamed-items'}]
}

function toFact(code: DataItemCode, found: readonly Found[]): DataItemFact {
  const evidence = found.map(({fact: {line}, term: {start, end}, rule}) => ({
    text: line.text.slice(start, end),
    position: positionOf(line, start, end),
    rule
  }))
  return {code, text: evidence[0]?.text ?? '', evidence}
}

/**
 * Reads the kinds of information that leaked or may have leaked (spec: facts.md, dataItems).
 *
 * @param text the text of a publication
 * @param leak what it says about a leak; without one no kind can have leaked
 * @returns each code once, in the order of `dataItemCodes`; `otherPersonal` also where information about persons is
 * said to have got out and no kind is named
 * @example
 * extractDataItems(text, 'possible').map(({code}) => code) // ['name', 'address']
 */
export function extractDataItems(text: FactText, leak: LeakCode): DataItemFact[] {
  if (leak !== 'confirmed' && leak !== 'possible') return []
  const roles = regionRoles(text.lines)
  const found: Found[] = []
  text.lines.forEach((fact, index) => {
    const role = roles[index] ?? 'other'
    if (isSilent(fact, role)) return
    found.push(...readLine(fact, role))
    if (listingRoles.has(role)) found.push(...readUnnamed(fact, text.lines[index + 1]))
  })
  const fine = found.some(({term: {code}}) => code !== 'personal' && code !== 'business')
  const facts: DataItemFact[] = []
  for (const code of dataItemCodes) {
    const own = found.filter(
      ({term}) => term.code === code || (code === 'otherPersonal' && !fine && term.code === 'personal')
    )
    if (own.length > 0) facts.push(toFact(code, own))
  }
  return facts
}
