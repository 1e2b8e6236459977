import {readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'source-missing',
    severity: 'warning',
    description: {
      en: 'The overview gives the URL of the release.',
      ja: '公表概要に公表元のURLを書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: exampleEntry({source: ''}), at: '5:3'},
        {text: exampleEntry({source: '（確認できず）'}), at: '5:3'}
      ]
    }
  },
  (context) =>
    readingOf(context, 'source-missing').map(({reason, place}) => ({
      reason: {en: reason, ja: '公表元のURLがありません。組織名の後ろに書いてください'},
      place
    }))
)
