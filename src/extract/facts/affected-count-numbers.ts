import {countHeads} from '../../lexicon/affected-words.ts'
import type {AffectedCount} from '../../schema/facts.ts'
import {findQuantities, type QuantityMatch} from '../../text/quantities.ts'
import type {FactLine} from './fact-lines.ts'

/** A number that may count those affected, at its place in the line. */
export interface CountedNumber {
  value: number
  unit: string
  qualifier: AffectedCount['qualifier']
  start: number
  end: number
  kind: 'person' | 'record' | 'organization'
}

const bareCell = /^(?:合?計|約|最大|のべ|延べ)? ?(\d{1,3}(?:,\d{3})+|\d{1,9})$/
const labelled = /(?:件数|人数|者数|名数)(?:\([^()]{0,12}\))? ?[:】] ?(\d{1,3}(?:,\d{3})+|\d{1,9})(?=$|[\s(（。、])/
const qualifierOf: readonly [RegExp, AffectedCount['qualifier']][] = [
  [/最大/, 'max'],
  [/少なくとも|以上/, 'min'],
  [/概数|約|およそ/, 'about']
]

/** The word of a label, without a note in brackets and what follows. */
function labelWord(label: string): string {
  return label.slice(0, label.search(/[(:】]/)).trim()
}

function headUnit(head: string): string | null {
  const plain = head.replace(/[※*]\d*$/, '').trim()
  return countHeads.find(({term}) => plain.endsWith(term))?.unit ?? null
}

function fromQuantity(quantity: QuantityMatch): CountedNumber | null {
  const {kind, unit, qualifier, start, end} = quantity
  if (kind !== 'person' && kind !== 'record' && kind !== 'organization') return null
  const value = 'value' in quantity ? quantity.value : quantity.max
  return {value, unit, qualifier, start, end, kind}
}

function bare(match: RegExpExecArray, unit: string): CountedNumber {
  const digits = match[1] ?? ''
  const start = match.index + match[0].lastIndexOf(digits)
  const value = Number(digits.replaceAll(',', ''))
  return {value, unit, qualifier: 'exact', start, end: start + digits.length, kind: 'record'}
}

/** A qualifier in a heading over the number, where that holds no number of its own. */
function inherited(head: string): AffectedCount['qualifier'] {
  if (/\d/.test(head)) return 'exact'
  return qualifierOf.find(([pattern]) => pattern.test(head))?.[1] ?? 'exact'
}

/**
 * The numbers of a line that a unit, a label or a column head makes a count.
 *
 * @param fact a line
 * @param heads what stands over a cell: the heads of its column and row, folded
 * @param heading that of the section, folded, where it tells of numbers: its qualifier reaches them
 * @returns numbers in the order of the text
 */
export function countedNumbers(fact: FactLine, heads: readonly string[], heading = ''): CountedNumber[] {
  const {folded, cell} = fact.line
  const found: CountedNumber[] = []
  for (const quantity of findQuantities(folded)) {
    const counted = fromQuantity(quantity)
    if (counted) found.push(counted)
  }
  if (found.length === 0) {
    const unit = cell ? heads.map(headUnit).find((known) => known !== null) : null
    const match = cell ? bareCell.exec(folded) : labelled.exec(folded)
    if (match && cell && unit) found.push(bare(match, unit))
    else if (match && !cell) found.push(bare(match, headUnit(labelWord(match[0])) ?? '件'))
  }
  // 最大1,895件（1,030名）: the qualifier reaches the number in the brackets.
  found.forEach((number, place) => {
    const before = found[place - 1]
    if (before && number.qualifier === 'exact' && folded.slice(before.end, number.start) === '(')
      found[place] = {...number, qualifier: before.qualifier}
  })
  const qualifier = [...heads, heading].map(inherited).find((code) => code !== 'exact')
  if (!qualifier) return found
  return found.map((number) => (number.qualifier === 'exact' ? {...number, qualifier} : number))
}
