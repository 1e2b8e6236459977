import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {organizationTypeOf} from '../../src/dataset/dashboard/organization-type.ts'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {archiveUrl, entry} from '../entry.ts'
import {filledArchive, firstReport, outFolder, secondReport, trickyTitle} from './archive.ts'

const unlisted = {
  listedStatus: '未確認',
  listedMarket: '',
  listedIndustry33: '',
  listedIndustry17: '',
  securitiesCode: '',
  listedName: '',
  listedSource: '',
  listedConfidence: '',
  listedNote: ''
}

async function dashboardOf(folder: string, sourceDateEpoch?: number) {
  const out = outFolder()
  await writeDataset(folder, out, {
    formats: ['dashboard'],
    ...(sourceDateEpoch === undefined ? {} : {sourceDateEpoch})
  })
  return JSON.parse(readFileSync(join(out, 'docs', 'data', 'incidents.json'), 'utf8'))
}

describe('the JSON of the dashboard', () => {
  it('has the keys of its page', async () => {
    const {folder, write} = filledArchive()
    write(
      '2031/07/XX_見本市場株式会社.md',
      entry({date: '2031年7月', organization: '見本市場株式会社', source: 'なし'})
    )
    const dashboard = await dashboardOf(folder)
    expect(Object.keys(dashboard)).toEqual([
      'generatedAt',
      'source',
      'total',
      'releaseCount',
      'incidentCount',
      'grouping',
      'listedCompanyData',
      'stats',
      'releaseStats',
      'incidentStats',
      'releases',
      'incidents'
    ])
    expect(dashboard).toMatchObject({
      generatedAt: '2032-01-09T00:00:00.000Z',
      source: 'SecurityIncidentArchive',
      total: 10,
      releaseCount: 10,
      incidentCount: 9
    })
    expect(Object.keys(dashboard.grouping)).toEqual(['mode', 'overviewKeys', 'note'])
    expect(Object.keys(dashboard.listedCompanyData)).toEqual([
      'mode',
      'source',
      'sourceUrl',
      'sourcePageUrl',
      'generatedAt',
      'listedCompanyCount',
      'overrideFile',
      'overrideCount',
      'note'
    ])
    const releases: {releaseId: string; date: string}[] = dashboard.releases
    expect(releases.map(({date}) => date)).toEqual(
      releases
        .map(({date}) => date)
        .sort()
        .reverse()
    )
    const first = releases.find(({releaseId}) => releaseId === firstReport)
    expect(first).toEqual({
      id: firstReport,
      releaseId: firstReport,
      archivePath: firstReport,
      incidentId: firstReport,
      incidentIdSource: 'linked',
      releaseType: '公表',
      date: '2031-04-05',
      year: '2031',
      month: '2031-04',
      title: trickyTitle,
      organization: '架空商事株式会社',
      organizationType: '株式会社',
      ...unlisted,
      sourceUrl: 'https://example.jp/news/5',
      archiveUrl: archiveUrl(firstReport),
      tags: ['不正アクセス', '情報漏えい'],
      summary: '4月3日に不正アクセスを受け、約1,200名の氏名が流出した。 ※1 見本。'
    })
    const undated = releases.find(({releaseId}) => releaseId.includes('XX_'))
    expect(undated).toMatchObject({
      date: '2031-07-01',
      sourceUrl: '',
      tags: ['システム障害'],
      incidentIdSource: 'archivePath'
    })
  })

  it('says where the ID of an incident comes from', async () => {
    const {folder, write} = filledArchive()
    const report = (day: string, id: string, links: readonly string[] = []) => {
      const path = `2031/08/${day}_見本市場株式会社.md`
      const between = `\n# 事案ID\n- ${id}\n`
      write(path, entry({date: `2031年8月${day}日`, organization: '見本市場株式会社', source: 'なし', between, links}))
      return path
    }
    const first = report('01', '2031-08-01-見本市場株式会社')
    report('05', '20310801-見本市場株式会社')
    report('09', '2031-08-09-見本市場株式会社', [`- 第1報：${archiveUrl(first)}`])
    report('20', '2031-08-20')
    const {releases}: {releases: {date: string; incidentId: string; incidentIdSource: string}[]} =
      await dashboardOf(folder)
    const sources = releases.filter(({date}) => date.startsWith('2031-08'))
    expect(sources.map(({date, incidentId, incidentIdSource}) => [date, incidentId, incidentIdSource])).toEqual([
      ['2031-08-20', '2031/08/20_見本市場株式会社.md', 'archivePath'],
      ['2031-08-09', '2031-08-01-見本市場株式会社', 'linked'],
      ['2031-08-05', '2031-08-01-見本市場株式会社', 'overview'],
      ['2031-08-01', '2031-08-01-見本市場株式会社', 'overview']
    ])
  })

  it('knows listed companies from the lists of the archive', async () => {
    const {folder, write} = filledArchive()
    const companies = [
      {code: '9901', name: '架空商事', market: 'プライム（内国株式）', industry33: '卸売業', industry17: '商社・卸売'},
      {
        code: '9902',
        name: '見本鉄道',
        market: 'スタンダード（内国株式）',
        industry33: '陸運業',
        industry17: '運輸・物流'
      },
      {code: '9903', name: '見本鉄道', market: 'グロース（内国株式）', industry33: '陸運業', industry17: '運輸・物流'}
    ]
    write('data/jpx_listed_companies.json', JSON.stringify({source: '見本の一覧', companies}))
    const organizations = {株式会社サンプル文具: {listedStatus: '上場', listedNote: '見本'}}
    write('data/listed_company_overrides.json', JSON.stringify({organizations}))
    write('2031/08/01_架空市.md', entry({date: '2031年8月1日', organization: '架空市'}))
    write('2031/08/02_株式会社サンプル文具.md', entry({date: '2031年8月2日', organization: '株式会社サンプル文具'}))
    const {releases, listedCompanyData, stats} = await dashboardOf(folder)
    const releaseOf = (organization: string) =>
      releases.find((release: {organization: string}) => release.organization === organization)
    expect(releaseOf('架空商事株式会社')).toMatchObject({
      listedStatus: '上場',
      listedMarket: 'プライム（内国株式）',
      listedIndustry33: '卸売業',
      listedIndustry17: '商社・卸売',
      securitiesCode: '9901',
      listedName: '架空商事',
      listedSource: '見本の一覧'
    })
    expect(releaseOf('架空市')).toMatchObject({...unlisted, listedStatus: '対象外'})
    expect(releaseOf('株式会社サンプル文具')).toMatchObject({...unlisted, listedStatus: '上場', listedNote: '見本'})
    expect(listedCompanyData).toMatchObject({source: '見本の一覧', listedCompanyCount: 3, overrideCount: 1})
    expect(stats.byListedMarket).toContainEqual({listedMarket: 'プライム（内国株式）', count: 3})
  })

  it('says which list of companies cannot be understood', async () => {
    const {folder, write} = filledArchive()
    write('data/jpx_listed_companies.json', '{"companies": 1}')
    await expect(dashboardOf(folder)).rejects.toMatchObject({code: 'broken-list'})
  })

  it('groups the reports of one incident', async () => {
    const {folder} = filledArchive()
    const {incidents, incidentStats, stats, releaseStats} = await dashboardOf(folder)
    const [latest] = incidents
    expect(latest).toMatchObject({
      id: firstReport,
      incidentId: firstReport,
      releaseId: secondReport,
      firstDate: '2031-04-05',
      latestDate: '2032-01-09',
      date: '2032-01-09',
      tags: ['不正アクセス', '情報漏えい'],
      releaseCount: 2,
      releaseTypes: ['公表']
    })
    expect(latest.releases.map((release: object) => Object.keys(release))).toEqual(
      [1, 2].map(() => ['releaseId', 'date', 'releaseType', 'title', 'archivePath', 'archiveUrl', 'sourceUrl'])
    )
    expect(latest.releases[0].releaseId).toBe(firstReport)
    expect(stats).toEqual(releaseStats)
    expect(Object.keys(stats)).toEqual([
      'byMonth',
      'byYear',
      'byTag',
      'byOrganizationType',
      'byListedStatus',
      'byListedMarket',
      'byListedIndustry33'
    ])
    expect(stats.byListedMarket).toEqual([{listedMarket: '未確認・対象外', count: 9}])
    expect(incidentStats.byListedStatus).toEqual([{listedStatus: '未確認', count: 8}])
    expect(stats.byYear.at(-1)).toEqual({year: '2032', count: 1})
    const counts: {count: number}[] = stats.byTag
    expect(counts.map(({count}) => count)).toEqual(counts.map(({count}) => count).sort((one, other) => other - one))
  })

  it('bears the time that SOURCE_DATE_EPOCH asks for', async () => {
    const {folder} = filledArchive()
    expect((await dashboardOf(folder, 1_900_000_000)).generatedAt).toBe('2030-03-17T17:46:40.000Z')
  })
})

describe('organizationTypeOf', () => {
  it.each([
    ['株式会社見本市場', '株式会社'],
    ['見本グループ（見本株式会社）', '株式会社'],
    ['㈱見本区', '株式会社'],
    ['見本県見本市', '自治体・公的機関'],
    ['独立行政法人見本機構', '自治体・公的機関'],
    ['見本市立病院', '医療・福祉'],
    ['見本大学病院', '医療・福祉'],
    ['社会福祉法人見本会', '医療・福祉'],
    ['学校法人見本学園', '学校・教育'],
    ['見本市立第一小学校', '学校・教育'],
    ['一般社団法人見本市協会', 'その他'],
    ['見本市場', 'その他'],
    ['', 'その他']
  ])('%s: %s', (name, type) => expect(organizationTypeOf(name)).toBe(type))
})
