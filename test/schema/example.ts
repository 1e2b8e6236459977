import {type Disclosure, emptyFacts, type Position, schemaVersion} from '../../src/schema/index.ts'

/** A position on one line; offsets in UTF-16 code units. */
export const at = (start: number, end: number): Position => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end}
})

const evidence = (text: string) => [{text, position: at(0, text.length), rule: 'made-up'}]

/** A made-up disclosure in which every part and every kind of block occurs. A new object on each call. */
export const exampleDisclosure = (): Disclosure => ({
  schemaVersion,
  path: '2031/04/02_架空商事株式会社.md',
  publication: {
    title: '倉庫システム障害のお知らせ（第2報）',
    publishedOn: '2031-04-02',
    updatedOn: null,
    organizations: ['架空商事株式会社'],
    sourceUrl: 'https://example.com/news/2',
    otherLinks: [{label: null, url: 'https://example.com/faq'}],
    priorReports: [
      {label: '第1報', number: 1, url: 'https://example.org/1.md', archivePath: '2031/03/30_架空商事株式会社.md'}
    ],
    reportNumber: 2,
    releaseType: 'followUp',
    incidentId: null,
    items: [{role: 'date', text: '2031/04/02', position: at(0, 10)}]
  },
  sections: [
    {
      heading: null,
      number: null,
      title: '',
      role: 'other',
      update: null,
      depth: 0,
      blocks: [{kind: 'paragraph', text: '平素より', position: at(11, 15)}],
      sections: [],
      position: at(11, 15)
    },
    {
      heading: '１．経緯（第1報から更新）',
      number: '1',
      title: '経緯',
      role: 'chronology',
      update: {kind: 'updated', since: 1},
      depth: 1,
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: [{text: '検知', position: at(20, 22)}],
          text: '検知',
          position: at(18, 22)
        },
        {
          kind: 'table',
          header: true,
          rows: [{cells: [{text: '日', position: at(23, 24)}]}, {cells: [{text: '', position: at(25, 25)}]}],
          text: '日',
          position: at(22, 26)
        },
        {kind: 'image', url: null, text: '構成図', position: at(26, 30)},
        {kind: 'image', url: 'a.png', text: '', position: at(30, 31)},
        {kind: 'quote', text: '引用', position: at(31, 33)},
        {kind: 'code', text: '件数', position: at(33, 35)},
        {kind: 'html', text: '<br>', position: at(35, 39)}
      ],
      sections: [
        {
          heading: '以上',
          number: null,
          title: '以上',
          role: 'apology',
          update: null,
          depth: 2,
          blocks: [],
          sections: [],
          position: at(40, 42)
        }
      ],
      position: at(16, 42)
    }
  ],
  phases: [
    {
      name: '第1弾',
      description: '手作業での出荷',
      heading: '第1弾 4月上旬以降',
      update: 'new',
      status: 'started',
      startsOn: '2031-04',
      startsPart: 'early',
      startsOpen: true,
      footnotes: ['※1'],
      fields: [
        {
          key: 'products',
          label: '対象商品',
          values: [
            {
              scope: '箱単位',
              text: '約200品、1～2割程度',
              sameAs: {name: '第1弾', phase: 0},
              footnotes: [],
              quantities: [
                {value: 200, previous: 180, unit: '品', qualifier: 'about', text: '約200品', position: at(50, 55)},
                {min: 1, max: 2, unit: '割', qualifier: 'about', text: '1～2割程度', position: at(56, 62)}
              ],
              position: at(50, 62)
            }
          ],
          position: at(48, 62)
        }
      ],
      notes: ['順次広げます。'],
      position: at(44, 70)
    }
  ],
  services: [
    {
      name: 'カクウ便',
      alias: null,
      parent: null,
      status: 'planned',
      since: '2031',
      resumesOn: '2031-04-10',
      statements: [{text: '4月10日に再開します', position: at(71, 81)}],
      position: at(71, 81)
    }
  ],
  footnotes: [{label: '※1', number: 1, text: '祝日を除く', references: [at(46, 48)], position: at(82, 89)}],
  chronology: [
    {
      date: '2031-03-30',
      dateEnd: null,
      time: '09:30',
      timeText: '頃',
      text: '異常を検知',
      reportNumber: null,
      planned: false,
      heading: '経緯',
      position: at(90, 105)
    }
  ],
  facts: {
    ...emptyFacts(),
    causes: [{code: 'ransomware', evidence: evidence('ランサムウェア')}],
    leak: {code: 'possible', evidence: evidence('可能性')},
    dataItems: [{code: 'name', text: '氏名', evidence: evidence('氏名')}],
    affectedCounts: [{value: 1200, unit: '名', qualifier: 'max', evidence: evidence('最大1,200名')}],
    affectedMax: 1200,
    occurredOn: {date: '2031-03-30', evidence: evidence('3月30日')},
    discoveredOn: {date: '2031-03', evidence: evidence('3月')},
    secondaryDamage: {code: 'noneConfirmed', evidence: evidence('二次被害は確認されていません')},
    reportedTo: [{code: 'police', evidence: evidence('警察')}],
    forensics: {value: true, evidence: evidence('外部専門家')}
  },
  messages: [
    {ruleId: 'made-up', severity: 'info', reason: 'Unexpected nothing, expected something', place: null},
    {
      ruleId: 'made-up',
      severity: 'warning',
      reason: 'Unexpected ２, expected 2',
      place: at(1, 2),
      actual: '２',
      expected: ['2'],
      url: 'https://example.com/rules/made-up',
      fix: {range: [1, 2], text: '2'}
    }
  ]
})
