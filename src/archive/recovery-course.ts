import type {Disclosure} from '../schema/disclosure.ts'
import type {PhaseCourse, ServiceCourse} from '../schema/incident-view.ts'
import {stateOf} from './compare/compare-services.ts'
import {haveOneName, pairUp, serviceSames} from './compare/same-name.ts'

interface Step<Thing> {
  report: string | null
  thing: Thing
}

/** Ties what is one thing from report to report, each thing to the last statement on it. */
function follow<Thing extends object>(
  reports: readonly Disclosure[],
  thingsOf: (report: Disclosure) => readonly Thing[],
  sames: ((one: Thing, other: Thing) => boolean)[]
): Step<Thing>[][] {
  const courses = new Map<Thing, Step<Thing>[]>()
  for (const disclosure of reports) {
    const lastOnes = [...courses.keys()]
    const things = thingsOf(disclosure)
    const {pairs} = pairUp(lastOnes, things, ...sames)
    const partnerOf = new Map(pairs.map((pair) => [pair.after, pair.before]))
    for (const thing of things) {
      const partner = partnerOf.get(thing)
      const steps = (partner && courses.get(partner)) ?? []
      if (partner) courses.delete(partner)
      steps.push({report: disclosure.path, thing})
      courses.set(thing, steps)
    }
  }
  // A course that goes on moves to the end of the map: bring back the order in which the things appeared.
  const first = reports.flatMap((report) => [...thingsOf(report)])
  const place = new Map(first.map((thing, index) => [thing, index]))
  const placeOf = (steps: Step<Thing>[]) => {
    const start = steps[0]
    return (start && place.get(start.thing)) ?? 0
  }
  return [...courses.values()].sort((one, other) => placeOf(one) - placeOf(other))
}

/**
 * Each phase of the recovery over the reports that name it.
 *
 * @param reports oldest first
 */
export function phaseCourses(reports: readonly Disclosure[]): PhaseCourse[] {
  return follow(reports, ({phases}) => phases, [haveOneName]).map((steps) => ({
    name: steps.at(-1)?.thing.name ?? '',
    states: steps.map(({report, thing: {status, startsOn, startsPart, startsOpen}}) => ({
      report,
      status,
      startsOn,
      startsPart,
      startsOpen
    }))
  }))
}

/**
 * Each service over the reports that name it.
 *
 * @param reports oldest first
 */
export function serviceCourses(reports: readonly Disclosure[]): ServiceCourse[] {
  return follow(reports, ({services}) => services, serviceSames).map((steps) => {
    const last = steps.at(-1)?.thing
    return {
      name: last?.name ?? '',
      alias: steps.flatMap(({thing}) => thing.alias ?? []).at(-1) ?? null,
      parent: last?.parent ?? null,
      states: steps.map(({report, thing}) => ({report, ...stateOf(thing)}))
    }
  })
}
