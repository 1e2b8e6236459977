import {describe, expect, it} from 'vitest'
import {findCandidates} from '../../../src/archive/link/candidates.ts'
import {type IncidentReport, toIncidentReport} from '../../../src/archive/link/incident-report.ts'
import {ReportIndex} from '../../../src/archive/link/report-index.ts'
import {reportsInMemory} from '../../../src/archive/link/report-store.ts'
import {runAtOnce} from '../../../src/archive/steps.ts'
import {reportAt} from '../reports.ts'

const apart = () => false

const indexOf = (reports: readonly IncidentReport[]) => runAtOnce(ReportIndex.of(reportsInMemory(reports)))

/** Reports in a row, so many days from each to the next. */
const reportsEvery = (days: number, count: number, organizationOf: (place: number) => string) =>
  Array.from({length: count}, (_, place) => {
    const date = new Date(Date.UTC(2031, 0, 1) + place * days * 86_400_000).toISOString().slice(0, 10).split('-')
    const [year, month, day] = date
    return toIncidentReport(
      reportAt(`${year}/${month}/${day}_${place}.md`, {organization: organizationOf(place), title: `件名${place}`})
    )
  })

const likenessesOf = (reports: ReturnType<typeof reportsEvery>): number => {
  let asked = 0
  const likeness = () => {
    asked++
    return 0
  }
  findCandidates(indexOf(reports), apart, {likeness})
  return asked
}

const ownNames = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'

describe('findCandidates', () => {
  it('compares no words of strangers whose days lie apart', () => {
    expect(likenessesOf(reportsEvery(22, 20, (place) => `${ownNames[place]}社`))).toBe(0)
  })

  it('compares strangers with those of the next days alone', () => {
    const count = 60
    expect(likenessesOf(reportsEvery(7, count, (place) => `${ownNames[place % 20]}社${place}`))).toBeLessThanOrEqual(
      3 * count
    )
  })

  it('compares reports of one publisher within a year and a little', () => {
    expect(likenessesOf(reportsEvery(300, 6, () => '架空商事株式会社'))).toBe(5)
  })

  it('passes over what is joined, and what has no day', () => {
    const reports = reportsEvery(1, 3, () => '架空商事株式会社')
    expect(findCandidates(indexOf(reports), () => true, {likeness: () => 1})).toEqual([])
    const undated = toIncidentReport(reportAt('2031/01/XX_架空商事株式会社.md', {date: '2031年1月'}))
    const pairs = findCandidates(indexOf([...reports, undated]), apart, {likeness: () => 1})
    expect(pairs.flatMap(({members}) => members)).not.toContain(undated.path)
    expect(pairs).toHaveLength(3)
  })
})
