import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry({incidentId: '2025-09-05-架空商事株式会社'})

export default defineRule(
  {
    id: 'heading-without-blank-line',
    severity: 'warning',
    description: {
      en: 'An empty line stands before each heading but the first.',
      ja: '2つ目以降の見出しの前に空行を置く。'
    },
    examples: {
      good: [{text: plain}],
      bad: [{text: plain.replace('\n\n# 事案ID', '\n# 事案ID'), at: '6:1', fixed: plain}]
    }
  },
  (context) =>
    context.head.flatMap(({kind, start, end}, index) => {
      const before = context.head[index - 1]?.kind
      if (kind !== 'heading' || before === undefined || before === 'blank' || before === 'comment') return []
      return [
        {
          reason: {
            en: 'Unexpected heading right below other text, expected an empty line before it',
            ja: '見出しの前に空行がありません。空行を入れてください'
          },
          place: placeOf(context, start, end),
          fix: replace(start, start, context.eol)
        }
      ]
    })
)
