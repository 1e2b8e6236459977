import type {IncidentView, PhaseCourse, ServiceCourse} from '../schema/incident-view.ts'
import {dateWords, startWords} from './date-words.ts'
import {serviceName} from './summary-services.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

/** The place of a report in the list of reports, as it stands at the top. */
const placesOf = ({reports}: IncidentView): Map<string | null, string> =>
  new Map(reports.map(({path}, place) => [path, String(place + 1)]))

/** Reports that repeat the state before are drawn together: `1–3`. */
function runs<State extends {report: string | null}>(
  states: readonly State[],
  places: ReadonlyMap<string | null, string>,
  wordsOf: (state: State) => string
): {places: string; words: string}[] {
  const found: {first: string; last: string; words: string}[] = []
  for (const state of states) {
    const [place, words, last] = [places.get(state.report) ?? '-', wordsOf(state), found.at(-1)]
    if (last?.words === words) last.last = place
    else found.push({first: place, last: place, words})
  }
  return found.map(({first, last, words}) => ({places: first === last ? first : `${first}–${last}`, words}))
}

function courseTable(
  title: string,
  courses: readonly {name: string; steps: readonly {places: string; words: string}[]}[],
  view: SummaryView
): string[] {
  if (courses.length === 0) return []
  const {palette, width} = view
  const rows = courses.flatMap(({name, steps}) =>
    steps.map(({places, words}, place) => [place === 0 ? name : '', places, words])
  )
  const paint = (piece: string, column: number): string => palette(column === 1 ? 'dim' : null, piece)
  return [partHeading(title, courses.length, view), '', ...formatTable(rows, {width, indent: 2, flexible: 2, paint})]
}

const serviceWords = ({status, since, resumesOn}: ServiceCourse['states'][number]): string =>
  [
    status,
    since === null ? '' : `since ${dateWords(since)}`,
    resumesOn === null ? '' : `resumes ${dateWords(resumesOn)}`
  ]
    .filter((words) => words !== '')
    .join(', ')

/**
 * Each phase with its state by report.
 *
 * @returns lines; none where there is no phase
 */
export function courseOfPhases(incident: IncidentView, view: SummaryView): string[] {
  const places = placesOf(incident)
  const courses = incident.phases.map(({name, states}: PhaseCourse) => ({
    name,
    steps: runs(states, places, startWords)
  }))
  return courseTable('Course of the phases', courses, view)
}

/**
 * Each service with its state by report.
 *
 * @returns lines; none where there is no service
 */
export function courseOfServices(incident: IncidentView, view: SummaryView): string[] {
  const places = placesOf(incident)
  const courses = incident.services.map((service) => ({
    name: serviceName(service),
    steps: runs(service.states, places, serviceWords)
  }))
  return courseTable('Course of the services', courses, view)
}
