import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Disclosure} from '../../../src/index.ts'
import {incidentLinkingSchema, linkDisclosures} from '../../../src/link.ts'
import {archiveUrl} from '../../entry.ts'
import {reportAt} from '../reports.ts'

const first = '2031/04/03_架空商事株式会社.md'
const second = '2031/04/17_架空商事株式会社.md'
const withId = (id: string) => `\n# 事案ID\n- ${id}\n`

/** The incidents as lists of paths. */
const groupsOf = (...reports: Disclosure[]) => linkDisclosures(reports).incidents.map(({members}) => members)

const linksOf = (...reports: Disclosure[]) =>
  linkDisclosures(reports).incidents.flatMap(({links}) => links.map(({from, to, kind}) => ({from, to, kind})))

const pointing = (to: string, label = '第1報：') => ({links: [`- ${label}${archiveUrl(to)}`]})

describe('事案ID', () => {
  it('joins reports of one publisher, also where one writes it otherwise', () => {
    const reports = [
      reportAt(first, {between: withId('2031-04-03-架空商事株式会社')}),
      reportAt(second, {between: withId('20310403-架空商事株式会社')})
    ]
    expect(linkDisclosures(reports).incidents).toMatchObject([
      {
        id: '2031-04-03-架空商事株式会社',
        members: [first, second],
        links: [{from: second, to: first, kind: 'incidentId'}]
      }
    ])
  })

  it('joins no strangers, and names one incident alone', () => {
    const stranger = '2031/04/20_見本学園.md'
    const reports = [
      reportAt(first, {between: withId('2031-04-03-架空商事株式会社')}),
      reportAt(stranger, {organization: '学校法人見本学園', between: withId('2031-04-03-架空商事株式会社')})
    ]
    expect(linkDisclosures(reports).incidents.map(({id}) => id)).toEqual(['2031-04-03-架空商事株式会社', stranger])
  })

  it('that is only a date joins nothing and names nothing', () => {
    const reports = [reportAt(first, {between: withId('2031-04-03')}), reportAt(second, {between: withId('20310403')})]
    expect(linkDisclosures(reports).incidents.map(({id}) => id)).toEqual([first, second])
  })
})

describe('links to earlier reports', () => {
  it('join', () => {
    expect(linksOf(reportAt(first), reportAt(second, pointing(first)))).toEqual([
      {from: second, to: first, kind: 'priorReport'}
    ])
  })

  it('give one link where both reports point at each other', () => {
    expect(linksOf(reportAt(first, pointing(second)), reportAt(second, pointing(first)))).toEqual([
      {from: second, to: first, kind: 'priorReport'}
    ])
  })

  it('that lead to another publisher are mended where the own report is plain', () => {
    const stranger = '2031/04/03_見本学園.md'
    const reports = [
      reportAt(stranger, {organization: '学校法人見本学園'}),
      reportAt(first, {title: 'システム障害のお知らせ（第1報）'}),
      reportAt(second, pointing(stranger))
    ]
    expect(linksOf(...reports)).toEqual([{from: second, to: first, kind: 'repairedPriorReport'}])
  })

  it('that lead to another publisher join nothing where no own report is there', () => {
    const stranger = '2031/04/03_見本学園.md'
    expect(
      groupsOf(reportAt(stranger, {organization: '学校法人見本学園'}), reportAt(second, pointing(stranger)))
    ).toEqual([[stranger], [second]])
  })

  it('join two publishers where both sides say so', () => {
    const partner = '2031/04/03_見本学園.md'
    const reports = [
      reportAt(partner, {organization: '学校法人見本学園', ...pointing(second)}),
      reportAt(second, pointing(partner))
    ]
    expect(groupsOf(...reports)).toEqual([[partner, second]])
  })

  it('to a like event join nothing', () => {
    expect(groupsOf(reportAt(first), reportAt(second, pointing(first, '関連公表：')))).toEqual([[first], [second]])
  })

  it('that lead nowhere are mended by the name, also where the day is missing', () => {
    const unknownDay = '2031/04/XX_架空商事株式会社.md'
    expect(linksOf(reportAt(first), reportAt(second, pointing(unknownDay)))).toEqual([
      {from: second, to: first, kind: 'repairedPriorReport'}
    ])
  })

  it('to itself join nothing', () => {
    expect(linkDisclosures([reportAt(first, pointing(first))]).incidents).toMatchObject([{members: [first], links: []}])
  })
})

describe('what says that there was a report before', () => {
  it('a label without a link', () => {
    const reports = [reportAt(first), reportAt(second, {links: ['- 第1報：']})]
    expect(linkDisclosures(reports).incidents).toMatchObject([
      {links: [{from: second, to: first, kind: 'repairedPriorReport', evidence: '第1報：'}]}
    ])
  })

  it('a number in the title', () => {
    expect(linksOf(reportAt(first), reportAt(second, {title: 'システム障害のお知らせ（第２報）'}))).toEqual([
      {from: second, to: first, kind: 'repairedPriorReport'}
    ])
  })

  it.each([
    ['a label', {links: ['- 第1報：']}],
    ['a number', {title: 'システム障害のお知らせ（第２報）'}]
  ])('%s reaches neither strangers nor what is long ago', (_, parts) => {
    const longAgo = '2030/04/03_架空商事株式会社.md'
    const stranger = '2031/04/03_見本学園.md'
    const reports = [reportAt(longAgo), reportAt(stranger, {organization: '学校法人見本学園'}), reportAt(second, parts)]
    expect(groupsOf(...reports)).toEqual([[longAgo], [stranger], [second]])
  })

  it.each([
    ['day', '4月3日に公表しましたシステム障害について、続報をお知らせします。'],
    ['month', '2031年4月にお知らせしたシステム障害について、続報をお知らせします。']
  ])('an earlier publication by its %s', (_, body) => {
    const later = '2031/05/17_架空商事株式会社.md'
    expect(linksOf(reportAt(first), reportAt(later, {body}))).toEqual([{from: later, to: first, kind: 'mention'}])
  })

  it('no publication that the text tells apart, also where another sentence names its day', () => {
    const apart = '本件は4月3日に公表した事案とは無関係です。'
    expect(groupsOf(reportAt(first), reportAt(second, {body: apart}))).toEqual([[first], [second]])
    const named = `4月3日に公表した障害とは異なる原因です。\n\n${apart}`
    expect(groupsOf(reportAt(first), reportAt(second, {body: named}))).toEqual([[first], [second]])
  })

  it('no month in which two reports stand', () => {
    const other = '2031/04/10_架空商事株式会社.md'
    const later = '2031/05/17_架空商事株式会社.md'
    const body = '2031年4月にお知らせしたシステム障害について、続報をお知らせします。'
    expect(groupsOf(reportAt(first), reportAt(other), reportAt(later, {body}))).toEqual([[first], [other], [later]])
  })

  it('the same days of the event', () => {
    const body = '2031年4月1日、不正アクセスが発生しました。'
    expect(linksOf(reportAt(first, {body}), reportAt(second, {body}))).toEqual([
      {from: second, to: first, kind: 'mention'}
    ])
  })
})

describe('one page', () => {
  const source = 'https://example.jp/news/outage'
  const body = '見本マルシェの倉庫管理システムにおいて、クラウド移行の作業中に障害が起きました。'

  it('that was updated in place joins', () => {
    const updated = `${body}\n\n見本マルシェは再開の準備をしています。`
    // What stands in every report tells nothing: words count where others lack them.
    const other = reportAt('2031/04/05_例示市役所.md', {
      organization: '例示市',
      title: '別の件',
      body: '窓口の書類を紛失しました。'
    })
    expect(linksOf(reportAt(first, {source, body}), reportAt(second, {source, body: updated}), other)).toEqual([
      {from: second, to: first, kind: 'sharedSource'}
    ])
  })

  it('with two incidents on one day joins nothing', () => {
    const twin = '2031/04/03_架空商事株式会社(2).md'
    const other = {title: '書類の紛失', source, body: '例示支店において、申込書の束が見当たりません。'}
    expect(groupsOf(reportAt(first, {title: 'メールの誤送信', source, body}), reportAt(twin, other))).toEqual([
      [twin],
      [first]
    ])
  })

  it('that is the top of a site joins nothing', () => {
    const top = 'https://example.jp/'
    expect(groupsOf(reportAt(first, {source: top, body}), reportAt(second, {source: top, body}))).toHaveLength(2)
  })
})

describe('what only looks alike', () => {
  it('is offered: two companies whose legal forms stand at either end', () => {
    const other = '2031/04/05_株式会社架空.md'
    const reports = [
      reportAt('2031/04/03_架空株式会社.md', {organization: '架空株式会社'}),
      reportAt(other, {organization: '株式会社架空', body: '4月3日に公表したシステム障害の続報です。'})
    ]
    const {incidents, candidates} = linkDisclosures(reports)
    expect(incidents).toHaveLength(2)
    expect(candidates).toMatchObject([{members: ['2031/04/03_架空株式会社.md', other]}])
  })

  it('is offered: companies of one group', () => {
    const body = '2031年4月1日、共同利用している倉庫管理システムで不正アクセスが発生しました。'
    const reports = [
      reportAt(first, {organization: '架空商事ホールディングス株式会社', body}),
      reportAt('2031/04/04_架空商事物流株式会社.md', {organization: '架空商事物流株式会社', body})
    ]
    const {incidents, candidates} = linkDisclosures(reports)
    expect(incidents).toHaveLength(2)
    expect(candidates[0]?.reasons).toEqual(
      expect.arrayContaining(['publishers with like names', 'same days of the event'])
    )
  })

  it('is offered within a year and a little of one publisher, and not later', () => {
    const year = reportAt('2032/04/10_架空商事株式会社.md')
    const later = reportAt('2034/04/10_架空商事株式会社.md')
    expect(linkDisclosures([reportAt(first), year, later]).candidates.map(({members}) => members)).toEqual([
      [first, year.path]
    ])
  })

  it('is not offered where strangers have nothing in common', () => {
    const other = reportAt('2031/04/04_見本学園.md', {
      organization: '学校法人見本学園',
      title: '書類の紛失',
      body: '答案用紙を紛失しました。'
    })
    expect(linkDisclosures([reportAt(first), other]).candidates).toEqual([])
  })
})

describe('reports of one day', () => {
  it('stand in the order of their numbers, then of their paths', () => {
    const [fourth, fifth] = ['2031/04/03_架空商事株式会社.md', '2031/04/03_2_架空商事株式会社.md']
    const between = withId('2031-04-03-架空商事株式会社')
    const reports = [
      reportAt(fifth, {title: 'お知らせ（第5報）', between}),
      reportAt(fourth, {title: 'お知らせ（第4報）', between})
    ]
    expect(groupsOf(...reports)).toEqual([[fourth, fifth]])
    expect(linksOf(...reports)).toContainEqual({from: fifth, to: fourth, kind: 'incidentId'})
    const unnumbered = [reportAt(fourth, {between}), reportAt(fifth, {between})]
    expect(groupsOf(...unnumbered)).toEqual([[fifth, fourth]])
  })
})

describe('any archive', () => {
  const body = '2031年4月1日、不正アクセスが発生しました。'
  const source = 'https://example.jp/news/outage'
  const archive = [
    reportAt(first, {between: withId('2031-04-03-架空商事株式会社'), source}),
    reportAt(second, {...pointing(first), body}),
    reportAt('2031/05/07_架空商事株式会社.md', {title: 'システム障害のお知らせ（第3報）', body}),
    reportAt('2031/05/08_架空商事株式会社.md', {source, between: withId('2031-04-03-架空商事株式会社')}),
    reportAt('2031/04/03_架空株式会社.md', {organization: '架空株式会社', body}),
    reportAt('2031/04/05_株式会社架空.md', {organization: '株式会社架空', body, links: ['- 第1報：']}),
    reportAt('2031/04/06_見本学園.md', {
      organization: '学校法人見本学園',
      between: withId('2031-04-03-架空商事株式会社')
    }),
    reportAt('2031/04/XX_例示市.md', {organization: '例示市', date: '2031年4月'})
  ]
  const expected = linkDisclosures(archive)

  it('gives the same result for any order of its reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(archive, {minLength: archive.length}), (shuffled) => {
        expect(linkDisclosures(shuffled)).toEqual(expected)
      }),
      {numRuns: 60}
    )
  })

  it('has each report in exactly one incident, each incident under its own id, and fits the schema', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(archive), (part) => {
        const result = linkDisclosures(part)
        expect(incidentLinkingSchema.parse(result)).toEqual(result)
        expect(result.incidents.flatMap(({members}) => members).sort()).toEqual(part.map(({path}) => path).sort())
        expect(new Set(result.incidents.map(({id}) => id)).size).toBe(result.incidents.length)
      }),
      {numRuns: 60}
    )
  })

  it('keeps the id of an incident while its first report stays', () => {
    const ids = (reports: Disclosure[]) =>
      linkDisclosures(reports).incidents.find(({members}) => members.includes(first))?.id
    expect(ids(archive.slice(0, 1))).toBe('2031-04-03-架空商事株式会社')
    expect(ids(archive)).toBe('2031-04-03-架空商事株式会社')
  })

  it('has one report for a file of several publications, whichever comes first', () => {
    const [older, newer] = [reportAt(first), reportAt(first, {date: '2031年4月9日', title: '続報'})]
    expect(linkDisclosures([newer, older])).toEqual(linkDisclosures([older, newer]))
    expect(groupsOf(newer, older)).toEqual([[first]])
  })

  it('is nothing for nothing, and refuses a report without a path', () => {
    expect(linkDisclosures([])).toEqual({incidents: [], candidates: []})
    expect(() => linkDisclosures([{...reportAt(first), path: null}])).toThrow(RangeError)
  })
})
