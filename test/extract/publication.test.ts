import {describe, expect, it} from 'vitest'
import {extractPublication} from '../../src/extract/publication.ts'
import type {Publication} from '../../src/schema/publication.ts'
import {archiveUrl, type EntryParts, entry} from '../entry.ts'
import {outlineOf} from '../lines.ts'

/** Reads an entry that differs from the strict form only in `parts`. */
const read = (parts: EntryParts, path: string | null = null) => extractPublication(outlineOf(entry(parts)), path)

const strict: Publication = {
  title: 'システム障害のお知らせ',
  publishedOn: '2025-09-05',
  updatedOn: null,
  organizations: ['架空商事株式会社'],
  sourceUrl: 'https://example.jp/news/5',
  otherLinks: [],
  priorReports: [],
  reportNumber: null,
  releaseType: null,
  incidentId: null,
  items: []
}

/** Expects the strict reading, but for `changes`; the items are tested apart. */
function expectReading(parts: EntryParts, changes: Partial<Publication> = {}, path: string | null = null): void {
  const {publication} = read(parts, path)
  expect({...publication, items: []}).toEqual({...strict, ...changes})
}

const firstPath = '2025/09/01_架空商事株式会社.md'
const first = archiveUrl(firstPath)
const prior = (
  label: string | null,
  number: number | null,
  archivePath = firstPath,
  url = archiveUrl(archivePath)
) => ({
  label,
  number,
  url,
  archivePath
})
const [titleLine, dateLine, nameLine, urlLine] = [
  '- システム障害のお知らせ',
  '- 2025年9月5日',
  '- 架空商事株式会社',
  '- https://example.jp/news/5'
] as const

describe('extractPublication: the strict form', () => {
  it('gives every field, and nothing doubtful', () => {
    expectReading({})
    expect(read({}).messages).toEqual([])
    expect(read({}).referenceDate).toBe('2025-09-05')
    expect(read({}).publication.items.map(({role, text}) => [role, text])).toEqual([
      ['title', 'システム障害のお知らせ'],
      ['date', '2025年9月5日'],
      ['organization', '架空商事株式会社'],
      ['source', 'https://example.jp/news/5']
    ])
  })

  it('gives prior reports, incident ID and type', () => {
    const between = `\n# 事案ID\n- 2025-09-01-架空商事株式会社\n\n# 公表種別\n- 続報\n- 第1報：${first}\n`
    expectReading(
      {title: 'システム障害のお知らせ（第2報）', between},
      {
        title: 'システム障害のお知らせ（第2報）',
        reportNumber: 2,
        releaseType: 'followUp',
        incidentId: '2025-09-01-架空商事株式会社',
        priorReports: [prior('第1報', 1)]
      }
    )
    expect(read({between}).messages).toEqual([])
  })

  it.each([
    ['初報', 'initial'],
    ['続報', 'followUp'],
    ['最終報', 'final'],
    ['公表', null],
    ['', null]
  ] as const)('reads the type %s', (word, releaseType) => {
    expectReading({between: `\n# 公表種別\n- ${word}\n`}, {releaseType})
  })
})

describe('extractPublication: white space and bullets (A1–A13)', () => {
  it.each<[string, EntryParts]>([
    ['A1 blank after the title', {title: 'システム障害のお知らせ  '}],
    ['A2 blank after the organisation', {organization: '架空商事株式会社 　　'}],
    ['A3 blank after the date', {date: '2025年9月5日 '}],
    ['A4 blank after the URL', {source: 'https://example.jp/news/5  '}],
    ['A5 blanks after the hyphen', {overview: ['-  システム障害のお知らせ', '-   2025年9月5日', nameLine, urlLine]}],
    ['A6 no blank after the hyphen: date', {overview: [titleLine, '-2025年9月5日', nameLine, urlLine]}],
    ['A6 no blank after the hyphen: name', {overview: [titleLine, dateLine, '-架空商事株式会社', urlLine]}],
    ['A6 no blank after the hyphen: URL', {overview: [titleLine, dateLine, nameLine, '-https://example.jp/news/5']}],
    ['A9 blank lines inside', {overview: [titleLine, dateLine, nameLine, '', '', urlLine]}],
    ['A10 blank lines between sections', {between: '\n\n\n'}],
    ['A11 white space in place of the empty line', {between: '　 \n'}],
    ['A13 blank after the heading', {heading: '# 公表概要  '}],
    [
      'other bullets',
      {overview: ['* システム障害のお知らせ', '* 2025年9月5日', '* 架空商事株式会社', '* https://example.jp/news/5']}
    ]
  ])('%s', (_, parts) => {
    expectReading(parts)
  })

  it('A7 a source URL that lost its hyphen stays the source, not a part of the organisation', () => {
    expectReading({overview: [titleLine, dateLine, nameLine, urlLine.slice(2)]})
  })

  it('A7 a field on an indented line of its own, and a bare URL below its label', () => {
    expectReading(
      {between: `\n# 公表種別\n- 続報\n  第1報：${first}\n`},
      {releaseType: 'followUp', priorReports: [prior('第1報', 1)]}
    )
    expectReading(
      {between: `\n# 公表種別\n- 続報\n- 第1報：\n  ${first}\n`},
      {
        releaseType: 'followUp',
        priorReports: [prior('第1報', 1)]
      }
    )
    expectReading({links: [`- 第1報`, first]}, {priorReports: [prior('第1報', 1)]})
    expectReading(
      {links: [`- 関連：`, '  https://example.org/']},
      {otherLinks: [{label: '関連', url: 'https://example.org/'}]}
    )
  })

  it('A8 organisation and date swapped', () => {
    const parts = {overview: [titleLine, nameLine, dateLine, urlLine]}
    expectReading(parts)
    expect(read(parts).messages.map(({ruleId}) => ruleId)).toEqual(['date-organization-swapped'])
  })

  it('A12 no empty line before the next heading', () => {
    expectReading({between: '# 事案ID\n- 2025-09-01-架空商事株式会社\n'}, {incidentId: '2025-09-01-架空商事株式会社'})
  })
})

describe('extractPublication: headings (A14–A20)', () => {
  it.each<[string, EntryParts, string]>([
    ['A14 empty first heading', {heading: '# '}, 'overview-heading'],
    ['A15 公表以外用', {heading: '# 公表以外用'}, 'overview-heading'],
    ['no heading at all', {heading: ''}, 'overview-heading'],
    ['no 本文', {bodyHeading: ''}, 'body-missing']
  ])('%s', (_, parts, ruleId) => {
    expectReading(parts)
    expect(read(parts).messages.map((message) => message.ruleId)).toEqual([ruleId])
  })

  it('A16 好評種別', () => {
    const parts = {between: '\n# 好評種別\n- 初報\n'}
    expectReading(parts, {releaseType: 'initial'})
    expect(read(parts).messages).toMatchObject([
      {ruleId: 'overview-heading', actual: '好評種別', expected: ['公表種別'], place: {start: {line: 7}}}
    ])
  })

  it.each(['#  本文', '#   本文', ' # 本文', '#　本文'])('A17, A18 %j', (bodyHeading) => {
    expectReading({bodyHeading})
    expect(read({bodyHeading}).messages).toEqual([])
  })

  it('A19 the first of several overviews', () => {
    const later = '\n# 公表概要（続報）\n- 復旧のお知らせ\n- 2025年9月9日\n- https://example.jp/news/9\n\n# 本文\n文'
    expectReading({body: `文\n${later}`})
  })

  it('A20 a heading of the first level in the body', () => {
    expectReading({body: '文\n# 公表種別\n- 初報\n\n# 事案ID\n- 2025-01-01-見本'})
  })
})

describe('extractPublication: organisations (A21–A26)', () => {
  it.each<[string, string, string[]]>([
    [
      'A21 joined by 、',
      '架空商事株式会社、株式会社見本、例示合同会社',
      ['架空商事株式会社', '株式会社見本', '例示合同会社']
    ],
    [
      'A22 joined by a blank',
      '一般社団法人架空リーグ 一般社団法人架空連盟',
      ['一般社団法人架空リーグ', '一般社団法人架空連盟']
    ],
    ['A22 a blank inside one name', '見本カンファレンス in 首都実行委員会', ['見本カンファレンス in 首都実行委員会']],
    ['A22 a sub-unit', '学校法人見本学園 例示大学', ['学校法人見本学園 例示大学']],
    ['A24 and its group', '架空商事株式会社 および グループ会社', ['架空商事株式会社 および グループ会社']],
    ['A25 、 inside one name', '株式会社架空、サンプルホテル', ['株式会社架空、サンプルホテル']],
    [
      'A26 、 in brackets',
      '学校法人見本学園（見本大学、例示大学及び附属高校）',
      ['学校法人見本学園（見本大学、例示大学及び附属高校）']
    ],
    ['A49 radicals as written', '⻄例示⽕災株式会社', ['⻄例示⽕災株式会社']]
  ])('%s', (_, organization, organizations) => {
    expectReading({organization}, {organizations})
  })

  it('A23 bullets of their own', () => {
    const overview = [
      titleLine,
      dateLine,
      '- サンプルグループ',
      '- 株式会社サンプル',
      '- 株式会社サンプル東日本',
      urlLine
    ]
    expectReading({overview}, {organizations: ['サンプルグループ', '株式会社サンプル', '株式会社サンプル東日本']})
  })
})

describe('extractPublication: title and source (A27–A29, A54–A58)', () => {
  it.each([
    '(タイトルなし)',
    '（タイトルなし）',
    '（記載なし）',
    '表題記載なし',
    '・お知らせ ｜ 架空商事',
    'お知らせ(第2報）について',
    '2025.9.5 お知らせ'
  ])('keeps the title %s as written', (title) => {
    expect(read({title}).publication).toMatchObject({
      title,
      publishedOn: '2025-09-05',
      organizations: ['架空商事株式会社']
    })
  })

  it.each(['', '（確認できず）', '(確認できず)', '確認できず', 'URLなし', '（記載なし）'])(
    'A28 no source: %j',
    (source) => {
      expectReading({source}, {sourceUrl: null})
      expect(read({source}).messages.map(({ruleId}) => ruleId)).toEqual(['source-missing'])
    }
  )

  it('A28 with A8', () => {
    expectReading({overview: [titleLine, nameLine, dateLine, '- （確認できず）']}, {sourceUrl: null})
    expectReading({overview: [titleLine, nameLine, dateLine]}, {sourceUrl: null})
  })

  it('A29 two URLs glued together', () => {
    const parts = {source: `https://example.jp/news/5${first}`, links: [`- 第1報：${first}`]}
    expectReading(parts, {priorReports: [prior('第1報', 1)]})
    expect(read(parts).messages.map(({ruleId}) => ruleId)).toEqual(['source-urls-glued'])
  })

  it.each(['https://example.jp/', 'https://example.jp/a?x=1&srsltid=Ab_c', 'http://例示.example.jp/用語/a_b_c'])(
    'keeps the source %s as written',
    (source) => {
      expectReading({source}, {sourceUrl: source})
    }
  )
})

describe('extractPublication: links (A30–A40)', () => {
  it.each<[string, string, string | null, number | null]>([
    ['the strict form', `第1報：${first}`, '第1報', 1],
    ['A30 a blank', `第1報 ${first}`, '第1報', 1],
    ['A31 a semicolon', `第1報；${first}`, '第1報', 1],
    ['A32 a half-width colon', `第1報:${first}`, '第1報', 1],
    ['A33 a blank after the colon', `第1報： ${first}`, '第1報', 1],
    ['kanji digits', `第二報：${first}`, '第二報', 2],
    ['A35 no label', first, null, null],
    ['A36 初報', `初報：${first}`, '初報', 1],
    ['A36 関連', `関連：${first}`, '関連', null],
    ['A36 関連公表', `関連公表：${first}`, '関連公表', null],
    ['A36 前回公表', `前回公表：${first}`, '前回公表', null]
  ])('%s', (_, text, label, number) => {
    expectReading({links: [`- ${text}`]}, {priorReports: [prior(label, number)]})
  })

  it('A34 a label without a link', () => {
    for (const label of ['第1報：', '第1報', '初報：']) {
      expectReading({links: [`- ${label}`]})
      expect(read({links: [`- ${label}`]}).messages).toMatchObject([
        {ruleId: 'prior-report-without-link', place: {start: {line: 6, column: 3}}}
      ])
    }
  })

  it('A37 a link pinned to a commit, and one with a line', () => {
    for (const url of [archiveUrl(firstPath, '0123abc'), `${first}#L4`])
      expectReading({links: [`- 第1報：${url}`]}, {priorReports: [prior('第1報', 1, firstPath, url)]})
  })

  it('A38 a numbered label that leads outside, and A39 other links', () => {
    expectReading(
      {
        links: [
          '- 第1報：https://example.jp/news/1',
          '- 関連 架空ホールディングス株式会社（親会社）：https://example.org/a',
          '- 架空HD https://example.org/b'
        ]
      },
      {
        otherLinks: [
          {label: '第1報', url: 'https://example.jp/news/1'},
          {label: '関連 架空ホールディングス株式会社（親会社）', url: 'https://example.org/a'},
          {label: '架空HD', url: 'https://example.org/b'}
        ]
      }
    )
  })

  it('gives each of two links in one bullet its own label', () => {
    const second = '2025/09/03_架空商事株式会社.md'
    expectReading(
      {links: [`- 第1報：${first}、第2報：${archiveUrl(second)}`]},
      {priorReports: [prior('第1報', 1), prior('第2報', 2, second)]}
    )
  })

  it('A40 prior reports in both sections are given once', () => {
    const links = [`- 第1報：${first}`]
    const between = `\n# 公表種別\n- 続報\n- 第1報：${first}\n`
    expectReading({links, between}, {releaseType: 'followUp', priorReports: [prior('第1報', 1)]})
    expectReading({links: [`- ${first}`], between}, {releaseType: 'followUp', priorReports: [prior('第1報', 1)]})
  })

  it('B4 two labels of one target stay two', () => {
    expectReading(
      {links: [`- 第1報：${first}`, `- 第2報：${first}`]},
      {priorReports: [prior('第1報', 1), prior('第2報', 2)]}
    )
  })

  it('knows the incident ID and the type as bullets too', () => {
    expectReading(
      {links: ['- 事案ID：2025-09-01-架空商事株式会社', '- 公表種別：最終報']},
      {
        incidentId: '2025-09-01-架空商事株式会社',
        releaseType: 'final'
      }
    )
  })
})

describe('extractPublication: dates (A41–A48)', () => {
  it.each<[string, string, string | null, string | null]>([
    ['A41 、', '2025年9月5日、2025年9月8日更新', '2025-09-05', '2025-09-08'],
    ['A41 brackets', '2025年9月5日（9月8日更新）', '2025-09-05', '2025-09-08'],
    ['A41 half-width brackets', '2025年9月5日(9月8日更新)', '2025-09-05', '2025-09-08'],
    ['A41 an update without a date', '2025年9月5日（その後更新あり）', '2025-09-05', null],
    ['A42 an update alone', '2025年9月8日更新', null, '2025-09-08'],
    ['A44 the origin', '2025年9月5日（ソースコードより）', '2025-09-05', null],
    ['A44 the origin', '2025年9月5日（URLより）', '2025-09-05', null],
    ['A45 no day', '2025年9月XX日', '2025-09', null],
    ['A45 month', '2025年9月', '2025-09', null],
    ['A45 about', '2025年9月頃', '2025-09', null],
    ['A46 none', '日付記載なし', null, null],
    ['A48 日日', '2025年9月5日日', '2025-09-05', null],
    ['an era', '令和7年9月5日', '2025-09-05', null]
  ])('%s: %s', (_, date, publishedOn, updatedOn) => {
    expectReading({date}, {publishedOn, updatedOn}, firstPath)
    expect(read({date}, firstPath).messages).toEqual([])
  })

  it('A43 a doubtful date', () => {
    for (const date of ['2025年9月5日？', '2025年9月5日?']) {
      expectReading({date})
      expect(read({date}).messages.map(({ruleId}) => ruleId)).toEqual(['date-doubtful'])
    }
  })

  it('A45 a month without a year takes that of the path', () => {
    expectReading({date: '12月頃'}, {publishedOn: '2025-12'}, '2025/12/XX_架空商事株式会社.md')
  })

  it('A47 a garbled date is that of the path', () => {
    for (const date of ['2025年9がちゅ5日', '2025年9月がちゅ5日']) {
      expectReading({date}, {publishedOn: '2025-09-01'}, firstPath)
      expect(read({date}, firstPath).messages.map(({ruleId}) => ruleId)).toEqual(['date-garbled'])
      expectReading({date}, {publishedOn: null})
    }
  })

  it('no bullet of a date: the path gives it', () => {
    const overview = [titleLine, nameLine, urlLine]
    expectReading({overview}, {publishedOn: '2025-09-01'}, firstPath)
    expect(read({overview}, firstPath).messages.map(({ruleId}) => ruleId)).toEqual(['date-from-path'])
    expectReading({overview}, {publishedOn: null})
    expect(read({overview}).messages.map(({ruleId}) => ruleId)).toEqual(['date-missing'])
  })

  it('B7 a date as written, whatever the path says', () => {
    expectReading({}, {}, firstPath)
  })

  it.each([
    ['2025年9月5日', '2025-09-05'],
    ['2025年9月8日更新', '2025-09-08'],
    ['日付記載なし', '2025-09-01']
  ])('counts dates without a year from %s', (date, referenceDate) => {
    expect(read({date}, firstPath).referenceDate).toBe(referenceDate)
  })
})
