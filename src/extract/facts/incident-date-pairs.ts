import {type ClauseReading, type DateKind, type DateShape, readDateClause} from './incident-date-clauses.ts'

/*
 * Two dates of a sentence that nothing but their verbs ties (spec/facts.md, occurredOn and discoveredOn).
 *
 * Matches: `3月5日には会員から、3月6日には委託先から、報告を受け`, `3月1日以降、3月6日までの間、閲覧できる状態でした`,
 * `3月6日に、1月1日から2月1日までに登録された会員の情報が閲覧できることを確認`.
 */

/** Who told it, and of what: the date within is that of what was told. */
const sender = /^(?:に|は)?、[^。]{2,60}(?:より|から)、[^。、]{0,24}$/
const longestGap = 24
const paralleled = /^に(?:は|も)?、?[^。、]{1,24}(?:より|から)、$/
/** What is left between the two where the date itself holds 以降. */
const begins = /^ ?、?$/
const closes = /^ ?(?:頃|ごろ)?まで(?:の間|の期間)?(?:に|で)?、?/

/**
 * Whether a date still waits for its verb behind the date that follows.
 *
 * @param gap folded text between the two
 * @example
 * waitsAcross('、委託先である架空社より、同社のサーバーが') // true
 */
export function waitsAcross(gap: string): boolean {
  return gap.length < longestGap || sender.test(gap)
}

/** The date behind the one that waits. */
export interface LaterDate {
  isRange: boolean
  /** Folded text behind it. */
  tail: string
  reading: ClauseReading
}

/** `3月6日に、3月1日に発生した攻撃を検知`: the later date tells only which attack. */
const described = /^ ?に?(?:発生した|起きた|行われた|受けた)$/

function noticesBehind(shape: DateShape, rest: string): readonly DateKind[] {
  return readDateClause(`に${rest}`, shape).kinds.filter((kind) => kind === 'notice')
}

/**
 * Reads what the words behind a later date tell of the one before it.
 *
 * @param shape of the date that waits
 * @param gap folded text between the two
 * @param later the date behind it
 * @returns empty where the words are of the later date alone
 */
export function kindsOfEarlier(
  shape: DateShape,
  gap: string,
  {isRange, tail, reading}: LaterDate
): readonly DateKind[] {
  if (described.test(tail.slice(0, reading.end))) return noticesBehind(shape, tail.slice(reading.end))
  if (paralleled.test(gap)) return reading.kinds.filter((kind) => kind === 'notice')
  if (reading.kinds.length > 0) return []
  const end = shape.starts && begins.test(gap) ? closes.exec(tail) : null
  if (end) return readDateClause(`、${tail.slice(end[0].length)}`, {...shape, spans: true}).kinds
  if (!isRange) return []
  const {kinds} = readDateClause(tail, shape)
  return kinds.every((kind) => kind === 'notice') ? kinds : []
}
