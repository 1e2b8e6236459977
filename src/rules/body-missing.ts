import {readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'body-missing',
    severity: 'error',
    description: {
      en: 'The body stands under the heading 本文.',
      ja: '本文は見出し「本文」の下に書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry().replace('# 本文\n', ''), at: null}]
    }
  },
  (context) =>
    readingOf(context, 'body-missing').map(({reason, place}) => ({
      reason: {en: reason, ja: '見出し「本文」がありません。本文の前に置いてください'},
      place
    }))
)
