/**
 * Numbers of those whose information leaked or may have leaked.
 *
 * Spec: facts.md, affectedCounts. A section on what got out and whose it was lists them (tables, lists, labels,
 * sentences); elsewhere the sentence must speak of a leak. Matches: 「会員3,400名の情報が流出した可能性」.
 * Must not match: 「お問い合わせを54件いただきました」「迷惑メール約4,500件が送信されました」「対象校（26校）」.
 * Known misses: numbers in pictures, in a FAQ, and totals of which the sentence names neither information nor leak.
 */
import type {LeakCode} from '../../lexicon/fact-codes.ts'
import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {AffectedCount} from '../../schema/facts.ts'
import {positionOf} from '../../syntax/outline.ts'
import {fold} from '../../text/fold.ts'
import {isAffected} from './affected-count-context.ts'
import {type CountedNumber, countedNumbers} from './affected-count-numbers.ts'
import {excludingHead, listingRoles, regionRoles} from './data-item-regions.ts'
import type {FactLine, FactText} from './fact-lines.ts'

/** The counts and the largest of them. */
export interface AffectedCounts {
  affectedCounts: AffectedCount[]
  affectedMax: number | null
}

interface Found {
  fact: FactLine
  number: CountedNumber
  rule: string
  /** Names the list or sentence that the number stands in: two equal ones there are of two groups. */
  list: string
}

const silentRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'prevention',
  'recovery',
  'businessImpact',
  'request',
  'contact',
  'faq',
  'reference'
])
/** このうち37名は: a part of those that the line above counts. */
const partOf = /^(?:なお、?)?(?:この|その|上記の)?うち、?/
const alone = /^(?:約|最大|計|合計)? ?[\d,.万]{1,12} ?[^\d。、]{1,6}$/
const label = /(?:件数|人数|者数)(?:\([^()]{0,12}\))?:?$/
const longestLabel = 30
/** `流出した可能性のある最大件数`, over the number. */
const countHead = /(?:件|人|者|名|社)数/
/** Cheap test: a number before a unit, under a label or in a cell of its own. */
const counting =
  /[\d〇一二三四五六七八九十百千万億数余超] ?(?:[名人件通社]|口座|世帯|団体|法人|アカウント|ID|アドレス|メール|ファイル|レコード|ドメイン|契約|帳票|画像|ユーザ|会員|企業|取引先|事業者|組合|自治体|余|数|超)|数[^:】]{0,14}[:】] ?\d|^[^\d]{0,4}[\d,]+$/

/** The heads of the column and of the row of a cell. */
function cellHeads(lines: readonly FactLine[], index: number): string[] {
  const cell = lines[index]?.line.cell
  if (!cell) return []
  const heads: string[] = []
  for (let at = index; at >= 0; at--) {
    const other = lines[at]?.line
    if (other?.cell?.table !== cell.table) break
    const sameColumn = other.cell.header && other.cell.column === cell.column
    if (sameColumn || (other.cell.row === cell.row && other.cell.column === 0)) heads.push(other.folded)
  }
  return heads
}

/** A number on a line of its own under the line 対象者数. */
function standsUnderLabel(lines: readonly FactLine[], index: number): boolean {
  const above = lines[index - 1]?.line.folded ?? ''
  return alone.test(lines[index]?.line.folded ?? '') && above.length < longestLabel && label.test(above)
}

function listOf({line}: FactLine, listed: boolean): string {
  if (!listed || line.kind === 'heading' || line.folded.includes('。')) return `line ${line.index}`
  if (line.cell) return `cell ${line.cell.table} ${line.cell.column}`
  return line.kind
}

function readLine(lines: readonly FactLine[], index: number, role: SectionRole, follows: boolean): Found[] {
  const fact = lines[index]
  if (!fact || !counting.test(fact.line.folded)) return []
  const heads = cellHeads(lines, index)
  const over = fold(fact.heading ?? '')
  if (excludingHead.test(over)) return []
  const numbers = countedNumbers(fact, heads, countHead.test(over) ? over : '')
  if (numbers.length === 0) return []
  const listed = follows || listingRoles.has(role) || standsUnderLabel(lines, index)
  const found: Found[] = []
  for (const number of numbers) {
    const sentence = fact.sentences.find(({start, end}) => start <= number.start && number.start < end)
    if (!sentence || !isAffected(fact.line.folded, sentence, number, listed, fact.heading ?? '')) continue
    found.push({fact, number, rule: listed ? 'listed-number' : 'leaked-number', list: listOf(fact, listed)})
  }
  return found
}

/** Of equal numbers those of one list: a list that holds two of them tells of two groups, a repetition of none. */
function withoutRepetition(found: readonly Found[]): Found[] {
  const lists = new Map<number, Map<string, Found[]>>()
  for (const one of found) {
    const ofValue = lists.get(one.number.value) ?? new Map<string, Found[]>()
    lists.set(one.number.value, ofValue.set(one.list, [...(ofValue.get(one.list) ?? []), one]))
  }
  const kept = new Set<Found>()
  for (const ofValue of lists.values()) {
    let longest: Found[] = []
    for (const list of ofValue.values()) if (list.length > longest.length) longest = list
    for (const one of longest) kept.add(one)
  }
  return found.filter((one) => kept.has(one))
}

function toCount({fact: {line}, number, rule}: Found): AffectedCount {
  const {value, qualifier, start, end, unit} = number
  const evidence = [{text: line.text.slice(start, end), position: positionOf(line, start, end), rule}]
  return {value, unit, qualifier, evidence}
}

/**
 * Reads the numbers of those affected (spec: facts.md, affectedCounts).
 *
 * @param text the text of a publication
 * @param leak what it says about a leak; where it says there was none, no number is of those affected
 * @returns every number in the order of the text, and the largest of them; `[]` and null where there is none
 * @example
 * extractAffectedCounts(text, 'possible').affectedMax // 3400
 */
export function extractAffectedCounts(text: FactText, leak: LeakCode): AffectedCounts {
  if (leak === 'none' || leak === 'notMentioned') return {affectedCounts: [], affectedMax: null}
  const roles = regionRoles(text.lines)
  const found: Found[] = []
  text.lines.forEach((fact, index) => {
    const role = roles[index] ?? 'other'
    if (silentRoles.has(role) || (fact.quoted && fact.line.kind !== 'code')) return
    const follows = partOf.test(fact.line.folded) && found.at(-1)?.fact === text.lines[index - 1]
    found.push(...readLine(text.lines, index, role, follows))
  })
  const affectedCounts = withoutRepetition(found).map(toCount)
  const values = affectedCounts.map(({value}) => value)
  return {affectedCounts, affectedMax: values.length === 0 ? null : Math.max(...values)}
}
