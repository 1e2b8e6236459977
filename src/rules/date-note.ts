import {fold} from '../text/fold.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const note = /\([^()]*(?:より|から|による|推定|参照|確認)\)/

export default defineRule(
  {
    id: 'date-note',
    severity: 'warning',
    description: {
      en: 'No note on where the date comes from stands beside it.',
      ja: '公表日に出典の注記を付けない。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: exampleEntry({date: '2025年9月5日（ソースコードより）'}), at: '3:3'},
        {text: exampleEntry({date: '2025年9月5日（URLより）'}), at: '3:3'}
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'date')
      .filter(({text}) => note.test(fold(text)))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected note in the date \`${text}\`, expected a date alone`,
          ja: `日付「${text}」に注記があります。日付だけを書いてください`
        },
        place: position,
        actual: text
      }))
)
