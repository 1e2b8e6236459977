import {itemsOf, placeInItem} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const lead = /^(?:[・■●◆▼▲◇□○※★☆•]|[-|｜])\s*(?=\S)/
const listDate = /^(?:20\d{2}(?:年\d{1,2}月\d{1,2}日|[./-]\d{1,2}[./-]\d{1,2}))[\s\u3000]+(?=\S)/
const suffix = /[\s\u3000][|｜][^|｜]*$/
// The only dash of the title: a second one closes what the first opened, – 9月5日更新 –.
const lastDash = /^[^-–—]*[\s\u3000]([-–—]\s?)$/

interface Affix {
  pattern: RegExp
  en: string
  ja: string
}

const affixes: readonly Affix[] = [
  {pattern: lead, en: 'mark before', ja: '題名の前に記号'},
  {pattern: listDate, en: 'date of a list before', ja: '題名の前に一覧の日付'},
  {pattern: suffix, en: 'name of the site after', ja: '題名の後ろにサイト名や区切り'},
  {pattern: lastDash, en: 'dash after', ja: '題名の後ろに区切り'}
]

export default defineRule(
  {
    id: 'title-affix',
    severity: 'warning',
    description: {
      en: 'The title stands without the name of the site, the mark or the date of a list around it.',
      ja: '題名に、サイト名や一覧の記号・日付を付けない。'
    },
    examples: {
      good: [
        {text: exampleEntry({title: '【重要】A|B 連携機能の停止について'})},
        {text: exampleEntry({title: '2025年4月に発生した障害について'})},
        {text: exampleEntry({title: 'システム障害のお知らせ – 9月5日更新 –'})}
      ],
      bad: [
        {text: exampleEntry({title: 'システム障害のお知らせ | 架空商事'}), at: '2:14'},
        {text: exampleEntry({title: 'システム障害のお知らせ |'}), at: '2:14'},
        {text: exampleEntry({title: 'システム障害のお知らせ -'}), at: '2:15'},
        {text: exampleEntry({title: '・システム障害のお知らせ'}), at: '2:3'},
        {text: exampleEntry({title: '2025年9月5日 システム障害のお知らせ'}), at: '2:3'}
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'title').flatMap((item) =>
      affixes.flatMap(({pattern, en, ja}) => {
        const match = pattern.exec(item.text)
        if (!match) return []
        const written = match[1] ?? match[0]
        const end = match.index + match[0].length
        return [
          {
            reason: {
              en: `Unexpected ${en} the title, expected the title alone`,
              ja: `${ja}があります。題名だけを書いてください`
            },
            place: placeInItem(item, end - written.length, end),
            actual: written.trim()
          }
        ]
      })
    )
)
