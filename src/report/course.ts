import type {IncidentCourse, IncidentView} from '../schema/incident-view.ts'
import {changeLines, reportLines} from './comparison.ts'
import {currentFactsPart} from './course-facts.ts'
import {courseOfPhases, courseOfServices} from './course-recovery.ts'
import {createPalette} from './palette.ts'
import type {SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const daysWords = ({days}: IncidentView): string[][] =>
  [
    ['to discovery', days.toDiscovery],
    ['to the first report', days.toFirstReport],
    ['to the latest report', days.toLatestReport]
  ].flatMap(([label, count]) => (count === null ? [] : [[String(label), `${count} days`]]))

const daysPart = (view: IncidentView, {palette, width}: SummaryView): string[] => {
  const rows = daysWords(view)
  if (rows.length === 0) return []
  return [palette('cyan', 'From the event'), '', ...formatTable(rows, {width, indent: 2, flexible: 1})]
}

/**
 * The whole course of an incident for a person to read at a terminal: its reports, what changed from each to the next,
 * and what holds now.
 *
 * @param course what `describeCourse` gave
 * @param options `color`: whether to write colours; `width`: columns of the terminal, at least 60
 * @returns lines, the last one with its line end
 * @example
 * process.stdout.write(courseText(describeCourse(reports), {color: false, width: 80}))
 */
export function courseText({view: incident, steps}: IncidentCourse, options: {color: boolean; width: number}): string {
  const view = {width: options.width, palette: createPalette(options.color)}
  const rule = '-'.repeat(options.width)
  const parts = [
    [...incident.organizations.map((name) => view.palette('bold', name)), ''],
    reportLines(
      incident.reports.map((report, place) => ({label: String(place + 1), report})),
      view
    ),
    ...steps.map((step, place) => ['', rule, '', `${place + 1} → ${place + 2}`, '', ...changeLines(step, view)]),
    ['', rule]
  ].flat()
  const recovery = [
    courseOfPhases(incident, view),
    courseOfServices(incident, view),
    currentFactsPart(incident, view),
    daysPart(incident, view)
  ].filter((lines) => lines.length > 0)
  return `${[...parts, ...recovery.flatMap((lines) => ['', ...lines])].join('\n')}\n`
}
