import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  describeCourse,
  incidentCourseSchema,
  incidentViewSchema,
  linkDisclosures,
  viewIncident
} from '../../src/link.ts'
import {courseReports, reportAt} from './reports.ts'

const reports = courseReports()
const paths = reports.map(({path}) => path)
const [incident] = linkDisclosures(reports).incidents

if (!incident) throw new Error('Unexpected lack of an incident, expected one')

describe('viewIncident', () => {
  const view = viewIncident(incident, reports)

  it('fits its schema, whatever the order of the reports', () => {
    expect(incidentViewSchema.parse(view)).toEqual(view)
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, {minLength: reports.length}), (shuffled) => {
        expect(viewIncident(incident, shuffled)).toEqual(view)
      }),
      {numRuns: 6}
    )
  })

  it('names first and latest report', () => {
    expect(view.reports.map(({path}) => path)).toEqual(paths)
    expect([view.first.path, view.latest.path]).toEqual([paths[0], paths[2]])
    expect(view.organizations).toEqual(['株式会社見本食品'])
  })

  it('lets the latest statement win and keeps who said what', () => {
    expect(view.facts.leak).toEqual({
      current: 'confirmed',
      history: [
        {report: paths[0], value: 'possible'},
        {report: paths[1], value: 'confirmed'},
        {report: paths[2], value: 'confirmed'}
      ]
    })
    expect(view.facts.affectedCounts.current).toEqual([{value: 1512, unit: '名', qualifier: 'exact'}])
    expect(view.facts.affectedCounts.history.map(({value}) => value[0]?.value)).toEqual([1200, 1480, 1512])
  })

  it('keeps what was done where a later report is silent', () => {
    expect(new Set(view.facts.reportedTo.current)).toEqual(new Set(['police', 'ppc']))
    expect(view.facts.reportedTo.history.map(({report}) => report)).toEqual(paths.slice(0, 2))
    expect(view.facts.forensics).toEqual({current: true, history: [{report: paths[1], value: true}]})
  })

  it('follows phases and services from report to report', () => {
    expect(view.phases.map(({name, states}) => [name, states.map(({status}) => status)])).toEqual([
      ['第 1 弾', ['planned', 'started', 'completed']],
      ['第 2 弾', ['planned', 'planned', 'started']],
      ['本格復旧フェーズ', ['planned', 'started']]
    ])
    expect(view.services.map(({name, states}) => [name, states.map(({status}) => status)])).toEqual([
      ['見本マルシェ', ['suspended', 'planned', 'operating']],
      ['見本ポイント', ['operating', 'operating', 'operating']]
    ])
  })

  it('counts days', () => {
    expect(view.days).toEqual({toDiscovery: 0, toFirstReport: 2, toLatestReport: 91})
  })

  it.each([
    ['a less precise one', '2031年4月に不正アクセスが発生しました。'],
    ['one after the first report', '4月7日に不正アクセスが発生しました。']
  ])('keeps the date of the event where a later report gives %s', (_what, body) => {
    const [older, newer] = [
      reportAt('2031/04/05_架空商事株式会社.md', {body: '4月3日に不正アクセスが発生しました。'}),
      reportAt('2031/04/20_架空商事株式会社.md', {title: 'システム障害のお知らせ（第2報）', body})
    ]
    const {view, steps} = describeCourse([older, newer])
    expect(view.facts.occurredOn.history).toHaveLength(2)
    expect(view.facts.occurredOn.current).toBe('2031-04-03')
    expect(view.days.toFirstReport).toBe(2)
    expect(steps[0]?.facts).toEqual([])
  })

  it.each(['情報の漏えいはありませんでした。', '情報の漏えいは確認されませんでした。'])(
    'tells of no kinds of information where no leak was found in the end: %s',
    (body) => {
      const {view, steps} = describeCourse([
        reportAt('2031/04/05_架空商事株式会社.md', {body: '氏名と住所が漏えいしたおそれがあります。'}),
        reportAt('2031/04/20_架空商事株式会社.md', {body: `調査の結果、${body}`})
      ])
      expect(view.facts.dataItems.history.map(({value}) => value)).toEqual([['name', 'address']])
      expect(view.facts.dataItems.current).toBeNull()
      expect(steps[0]?.facts.map(({fact, kind}) => [fact, kind])).toEqual([
        ['leak', 'withdrawn'],
        ['dataItem', 'notRepeated'],
        ['dataItem', 'notRepeated']
      ])
    }
  )

  it('keeps a date after the first report where there is no other', () => {
    const [older, newer] = [
      reportAt('2031/04/05_架空商事株式会社.md'),
      reportAt('2031/04/20_架空商事株式会社.md', {body: '4月7日に不正アクセスが発生しました。'})
    ]
    expect(describeCourse([older, newer]).view.facts.occurredOn.current).toBe('2031-04-07')
  })

  it('counts no days and tells no facts where they are not known', () => {
    const silent = reportAt('2031/04/03_架空商事株式会社.md', {body: '2031年3月、受注システムが停止しました。'})
    const [alone] = linkDisclosures([silent]).incidents
    if (!alone) throw new Error('Unexpected lack of an incident, expected one')
    const {days, facts} = viewIncident(alone, [silent])
    expect(days).toEqual({toDiscovery: null, toFirstReport: null, toLatestReport: null})
    expect(facts.leak).toEqual({current: null, history: []})
  })

  it('refuses an incident whose reports are not there', () => {
    expect(() => viewIncident(incident, reports.slice(1))).toThrow(RangeError)
    expect(() => viewIncident({...incident, members: []}, reports)).toThrow(RangeError)
  })
})

describe('describeCourse', () => {
  it('sorts by date and compares each report with the next', () => {
    const course = describeCourse([...reports].reverse())
    expect(incidentCourseSchema.parse(course)).toEqual(course)
    expect(course.steps.map(({older, newer}) => [older.path, newer.path])).toEqual([
      [paths[0], paths[1]],
      [paths[1], paths[2]]
    ])
    expect(course.view).toEqual(viewIncident(incident, reports))
  })

  it('sorts reports of one day by their numbers', () => {
    const fifth = reportAt('2031/04/05_2_架空商事株式会社.md', {title: 'お知らせ（第5報）'})
    const fourth = reportAt('2031/04/05_架空商事株式会社.md', {title: 'お知らせ（第4報）'})
    const {view} = describeCourse([fifth, fourth])
    expect(view.reports.map(({reportNumber}) => reportNumber)).toEqual([4, 5])
  })

  it('lets hold on what a short notice between two reports is silent about', () => {
    const notice = reportAt('2031/06/20_株式会社見本食品.md', {
      title: '訂正のお知らせ',
      body: '6月18日に公表した内容に誤りはありません。'
    })
    const [first, second, last] = reports
    const {steps} = describeCourse([first, second, notice, last])
    expect(steps[1]).toMatchObject({phases: [], services: [], counts: [], facts: []})
    expect(steps[2]?.phases).toEqual(describeCourse(reports).steps[1]?.phases)
    expect(steps[2]?.services.map(({name, kind, from}) => [name, kind, from?.status])).toEqual([
      ['見本マルシェ', 'changed', 'planned']
    ])
    expect(steps[2]?.facts).toEqual([])
  })

  it('follows a service that one report leaves out', () => {
    const day = (number: string, body: string) => reportAt(`2031/04/${number}_架空商事株式会社.md`, {body})
    const stopped = day('03', '- 見本便：停止中')
    const withAlias = {...stopped, services: stopped.services.map((service) => ({...service, alias: 'ミホン'}))}
    const {view} = describeCourse([withAlias, day('04', '- 例示便：停止中'), day('05', '- 見本便：通常どおり稼働')])
    expect(view.services.map(({name, alias, states}) => [name, alias, states.length])).toEqual([
      ['見本便', 'ミホン', 2],
      ['例示便', null, 1]
    ])
  })

  it('refuses nothing at all', () => {
    expect(() => describeCourse([])).toThrow(RangeError)
  })
})
