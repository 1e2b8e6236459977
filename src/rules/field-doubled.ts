import type {PublicationItem} from '../schema/publication.ts'
import {looksLikeOverviewDate} from '../text/overview-date.ts'
import {findUrls} from '../text/urls.ts'
import {type EntryContext, headLineAt, itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule, type Localized} from './core/rule.ts'

interface Field {
  name: Localized
  doubles(context: EntryContext): PublicationItem[]
}

const fields: readonly Field[] = [
  {
    name: {en: 'date', ja: '公表日'},
    doubles: (context) =>
      context.publication.items.filter(
        ({role, text, position}) =>
          (role === 'unknown' || role === 'organization') &&
          text !== '' &&
          looksLikeOverviewDate(text) &&
          headLineAt(context, position)?.part === 'overview'
      )
  },
  {
    name: {en: 'source URL', ja: '公表元URL'},
    doubles: ({publication}) => itemsOf(publication, 'link').filter(({text}) => findUrls(text)[0]?.start === 0)
  },
  {name: {en: 'incident ID', ja: '事案ID'}, doubles: ({publication}) => itemsOf(publication, 'incidentId').slice(1)},
  {name: {en: 'release type', ja: '公表種別'}, doubles: ({publication}) => itemsOf(publication, 'releaseType').slice(1)}
]

export default defineRule(
  {
    id: 'field-doubled',
    severity: 'error',
    description: {
      en: 'Each field of the overview is given once.',
      ja: '公表概要の各項目は1回だけ書く。'
    },
    examples: {
      good: [{text: exampleEntry({incidentId: '2025-09-05-架空商事株式会社', releaseType: '初報'})}],
      bad: [
        {text: exampleEntry({date: '2025年9月5日\n- 2025年9月6日'}), at: '4:3'},
        {text: exampleEntry({links: ['https://example.jp/news/6']}), at: '6:3'},
        {text: exampleEntry({incidentId: '2025-09-05-架空商事株式会社\n- 2025-09-06-架空商事株式会社'}), at: '9:3'},
        {text: exampleEntry({releaseType: '初報\n- 続報'}), at: '9:3'}
      ]
    }
  },
  (context) =>
    fields.flatMap(({name, doubles}) =>
      doubles(context).map(({text, position}) => ({
        reason: {
          en: `Unexpected second ${name.en} \`${text}\`, expected one`,
          ja: `${name.ja}が2つあります（「${text}」）。1つにしてください`
        },
        place: position,
        actual: text
      }))
    )
)
