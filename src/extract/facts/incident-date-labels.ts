import {dateLabels, exposureWords} from '../../lexicon/date-verbs.ts'
import {anyOf} from '../../text/any-of.ts'
import {fold} from '../../text/fold.ts'
import type {FactLine} from './fact-lines.ts'
import type {DateKind} from './incident-date-clauses.ts'

/*
 * Labels of dates: `発生日時：3月6日`, a heading 発覚日 over it, a cell 確認日時 beside it or over it (spec/facts.md, occurredOn).
 *
 * Must not: `対象期間：`, `公表日：`, `お客様への連絡日：`.
 */

const labelEnd =
  /(?:(?<![過同当翌前])日|日時|時刻|時期|年月日|期間|(?<=(?:発生|検知|発覚|確認)の?)時間帯?)(?:\([^()]{0,12}\))? ?(?::|は、?|】|\)|\(|>)? ?$|(?:検知|発覚|確認|発生)時? ?: ?$/
/** `本件の発覚`: all that stands before the date, or in the cell beside it. */
const bareLabel = /^[^。、はがをに]{0,6}(?:発覚|検知|覚知|認知|把握|判明|発生)(?:時|の日)?[ :>〉》】\])]? ?$/
const period = /期間/
const barePeriod = /^[-0-9.,、()<〈【[■●○・ ]{0,6}期間[>〉】\]: ]{0,3}$/
/** Whom or what a heading tells of: the period under it is theirs. */
const concerned = /お客|対象|情報|データ|方|者|サービス/
const zone = /^ ?\(?(?:日本|現地)時間\)? ?:?$/
const exposure = new RegExp(anyOf(exposureWords))
const longestLabel = 20
/** Characters of a line that is a label over the date: 発生日時. */
const longestLine = 12
const labelNouns = anyOf(dateLabels.flatMap(({terms}) => terms))
/** `発生日及び発覚日`, `発生(発覚)日` */
const both = new RegExp(`${labelNouns}(?:した)?(?:日時|日)? ?(?:・|及び|および|/|、|\\() ?${labelNouns}`)
const alsoFound = /^ ?\([^()]{0,6}?(?:確認|発覚|検知|判明)日?\)/

function kindsOf(label: string): DateKind[] {
  const short = label.slice(-longestLabel)
  if (!labelEnd.test(short) && !bareLabel.test(label)) return []
  const [notice = -1, event = -1] = dateLabels.map(({terms}) =>
    Math.max(...terms.map((term) => short.lastIndexOf(term)))
  )
  if (notice !== -1 && event !== -1 && both.test(short)) return ['start', 'notice']
  if (notice === -1 && period.test(short) && exposure.test(short)) return ['start']
  if (notice === event) return []
  // Of two the last one counts: `発生の確認日`.
  return notice > event && !period.test(short) ? ['notice'] : ['start']
}

/** `期間：` under a heading that names an event, or from clock time to clock time: no period of purchases. */
function isOfEvent({line, heading}: FactLine, timed: boolean): boolean {
  const above = line.section.heading?.folded ?? heading ?? ''
  const [, event] = dateLabels
  return timed || (!concerned.test(above) && event?.terms.some((term) => above.includes(term)) === true)
}

/** What stands where the label of a date may stand, when nothing stands before the date in its sentence. */
function labelAbove(fact: FactLine, before: FactLine | undefined, columnHead: string): string {
  const {cell} = fact.line
  const above = before?.line.folded ?? ''
  if (cell) {
    const beside = before?.line.cell
    const isBeside = beside?.table === cell.table && beside.row === cell.row && kindsOf(above).length > 0
    return isBeside ? above : columnHead
  }
  if (fact.isHeading) return before?.isHeading ? above : ''
  return above.length <= longestLine && kindsOf(above).length > 0 ? above : fold(fact.heading ?? '')
}

/**
 * Tells what a date is of by its label.
 *
 * @param fact the line of the date
 * @param before the line before it
 * @param columnHead what stands over the column of a cell; empty for none
 * @param lead folded text before the date, back to the date before it or to the beginning of the sentence
 * @param tail folded text behind the date
 * @param timed whether a clock time stands beside the date
 * @returns empty where there is no label, or none that tells it
 * @example
 * kindsByLabel(fact, undefined, '', '発生日時:', '(確認日)', false) // ['start', 'notice']
 */
export function kindsByLabel(
  fact: FactLine,
  before: FactLine | undefined,
  columnHead: string,
  lead: string,
  tail: string,
  timed: boolean
): DateKind[] {
  const label = lead.trim().length > 1 && !zone.test(lead) ? lead : labelAbove(fact, before, columnHead)
  if (barePeriod.test(label)) return isOfEvent(fact, timed) ? ['start'] : []
  const kinds = kindsOf(label)
  return kinds.length === 1 && kinds[0] === 'start' && alsoFound.test(tail) ? ['start', 'notice'] : kinds
}
