import type {IncidentLink} from '../../schema/incident.ts'
import {daysBetween} from '../../text/calendar.ts'
import {eventAgreement} from './event-agreement.ts'
import type {IncidentReport, PriorLink} from './incident-report.ts'
import {areOfRelatedPublishers, earlierOwnReports, type ReportIndex} from './report-index.ts'

/*
 * Links of the overview to earlier reports (spec/irregularities.md, B1–B5): believed between related publishers, mended
 * where they lead nowhere or to another publisher and the right target is plain, else left out.
 */

/** 関連公表 names a like event, not the report before. */
const ofAnother = /関連|参考|類似|別件/
/** The report before is not older than this, where nothing but the series tells. */
const longestPause = 200

/** A publisher that told of its own systems at once had not known of a contractor's case for longer than this. */
const longestSilence = 180

/** Days from one ISO day to another; infinite where one is not known to the day. */
export function daysFrom(earlier: string, later: string): number {
  return daysBetween(earlier, later) ?? Number.POSITIVE_INFINITY
}

/** The one entry of that month whose file name ends like a link that leads nowhere. */
function sameName(index: ReportIndex, {archivePath}: PriorLink, report: IncidentReport): IncidentReport | null {
  const found = index.ofSameName(archivePath).filter(({path}) => path !== report.path)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The publisher's own earlier report that a label means: of its number, of the same event, or the only one of late. */
function ownReport(index: ReportIndex, report: IncidentReport, number: number | null): IncidentReport | null {
  const own = earlierOwnReports(index, report).filter((earlier) => eventAgreement(earlier, report) !== 'other')
  const numbered = own.filter((earlier) => number !== null && earlier.reportNumber === number)
  if (numbered.length === 1) return numbered[0] ?? null
  const same = own.filter((earlier) => eventAgreement(earlier, report) === 'same')
  if (same[0]) return number === 1 ? (same.at(-1) ?? null) : same[0]
  const late = own.filter((earlier) => daysFrom(earlier.date, report.date) <= longestPause)
  return late.length === 1 ? (late[0] ?? null) : null
}

function link(from: IncidentReport, to: IncidentReport, kind: IncidentLink['kind'], evidence: string): IncidentLink {
  return {from: from.path, to: to.path, kind, evidence}
}

function pointsAt(from: IncidentReport, to: IncidentReport): boolean {
  return from.priorReports.some(({archivePath}) => archivePath === to.path)
}

/** Each names companies of its own, or one was hit at a contractor's long before the other told of its own systems. */
function tellsOfAnother(earlier: IncidentReport, report: IncidentReport): boolean {
  const [one, other] = [earlier.companies, report.companies]
  const strangers = !one.some((name) => other.some((known) => name.includes(known) || known.includes(name)))
  if (one.length > 0 && other.length > 0 && strangers) return true
  const elsewhere = report.causes.includes('thirdParty') && !earlier.causes.includes('thirdParty')
  return elsewhere && report.discoveredOn !== null && daysFrom(report.discoveredOn, earlier.date) > longestSilence
}

function linkOf(index: ReportIndex, report: IncidentReport, prior: PriorLink): IncidentLink | null {
  const number = index.numberOf(prior.archivePath)
  const target = number === null ? null : index.get(number)
  const evidence = `${prior.label ?? ''}${prior.label === null ? '' : ': '}${prior.archivePath}`
  if (prior.archivePath === report.path) return null
  if (prior.label !== null && ofAnother.test(prior.label) && (!target || eventAgreement(target, report) !== 'same'))
    return null
  if (target && areOfRelatedPublishers(report, target)) {
    if (tellsOfAnother(target, report)) return null
    const better = eventAgreement(target, report) === 'other' ? sameEvent(index, report) : null
    return better
      ? link(report, better, 'repairedPriorReport', evidence)
      : link(report, target, 'priorReport', evidence)
  }
  if (target && pointsAt(target, report)) return link(report, target, 'priorReport', evidence)
  const repaired = (target ? null : sameName(index, prior, report)) ?? ownReport(index, report, prior.number)
  return repaired ? link(report, repaired, 'repairedPriorReport', evidence) : null
}

function sameEvent(index: ReportIndex, report: IncidentReport): IncidentReport | null {
  return earlierOwnReports(index, report).find((earlier) => eventAgreement(earlier, report) === 'same') ?? null
}

/**
 * The links of a report to earlier ones.
 *
 * @param index all reports
 * @param report one of them
 */
export function priorLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  return report.priorReports.map((prior) => linkOf(index, report, prior)).filter((found) => found !== null)
}

/**
 * The reports that labels without a link name (A34): `第1報：`.
 *
 * @param index all reports
 * @param report one of them
 */
export function labelLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  return report.priorLabels.flatMap(({number, text}) => seriesLink(index, report, number, text))
}

/**
 * The report before, where a number in the title or a label without a link says that there is one (A34, B6).
 *
 * @param index all reports
 * @param report one of them
 * @param evidence the number or the label as written
 */
export function seriesLink(
  index: ReportIndex,
  report: IncidentReport,
  number: number,
  evidence: string
): IncidentLink[] {
  const before = ownReport(index, report, number)
  if (!before || daysFrom(before.date, report.date) > longestPause) return []
  return [link(report, before, 'repairedPriorReport', evidence)]
}
