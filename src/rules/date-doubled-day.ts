import {itemsOf, placeInItem, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'date-doubled-day',
    severity: 'error',
    description: {en: 'No 日 is doubled in the date.', ja: '公表日の「日」を重ねない。'},
    repairs: ['publication.items'],
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry({date: '2025年9月5日日'}), at: '3:12', fixed: exampleEntry()}]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'date').flatMap((item) => {
      const at = item.text.search(/(?<=[0-9０-９])日日/)
      if (at === -1) return []
      const offset = item.position.start.offset + at + 1
      return [
        {
          reason: {
            en: 'Unexpected second 日 in the date, expected one',
            ja: '日付の「日」が重なっています。1つにしてください'
          },
          place: placeInItem(item, at + 1, at + 2),
          fix: replace(offset, offset + 1, '')
        }
      ]
    })
)
