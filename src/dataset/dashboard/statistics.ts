import type {Release} from './release.ts'

const unlisted = '未確認・対象外'

/** How a statistic counts, and whether it stands in order of the key or of the number. */
interface Statistic {
  name: string
  key: string
  valuesOf: (release: Release) => readonly string[]
  byKey: boolean
}

const dated = (value: string): string[] => (value === '' ? [] : [value])

const statistics: readonly Statistic[] = [
  {name: 'byMonth', key: 'month', valuesOf: ({month}) => dated(month), byKey: true},
  {name: 'byYear', key: 'year', valuesOf: ({year}) => dated(year), byKey: true},
  {name: 'byTag', key: 'tag', valuesOf: ({tags}) => tags, byKey: false},
  {
    name: 'byOrganizationType',
    key: 'organizationType',
    valuesOf: ({organizationType}) => [organizationType],
    byKey: false
  },
  {name: 'byListedStatus', key: 'listedStatus', valuesOf: ({listedStatus}) => [listedStatus], byKey: false},
  {name: 'byListedMarket', key: 'listedMarket', valuesOf: ({listedMarket}) => [listedMarket || unlisted], byKey: false},
  {
    name: 'byListedIndustry33',
    key: 'listedIndustry33',
    valuesOf: ({listedIndustry33}) => [listedIndustry33 || unlisted],
    byKey: false
  }
]

type Counts = Map<string, number>

function sorted(counts: Counts, byKey: boolean): [string, number][] {
  return [...counts].sort(
    ([oneKey, one], [otherKey, other]) => (byKey ? 0 : other - one) || (oneKey < otherKey ? -1 : 1)
  )
}

/** Counts releases, or incidents, for the charts of the dashboard. */
export class DashboardStatistics {
  private readonly counts = new Map<string, Counts>(statistics.map(({name}) => [name, new Map()]))

  add(release: Release): void {
    for (const {name, valuesOf} of statistics) {
      const counts = this.counts.get(name)
      for (const value of valuesOf(release)) counts?.set(value, (counts.get(value) ?? 0) + 1)
    }
  }

  /** @returns the lists by their names: `{byMonth: [{month: '2031-04', count: 2}], …}` */
  toJSON(): Record<string, Record<string, string | number>[]> {
    return Object.fromEntries(
      statistics.map(({name, key, byKey}) => [
        name,
        sorted(this.counts.get(name) ?? new Map(), byKey).map(([value, count]) => ({[key]: value, count}))
      ])
    )
  }
}
