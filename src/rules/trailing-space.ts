import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'trailing-space',
    severity: 'warning',
    description: {
      en: 'No white space stands at the end of a line of the overview.',
      ja: '公表概要の行末に空白を置かない。'
    },
    examples: {
      good: [{text: exampleEntry()}, {text: exampleEntry({source: ''})}],
      bad: [
        {text: exampleEntry({title: 'お知らせ  '}), at: '2:7', fixed: exampleEntry({title: 'お知らせ'})},
        {text: exampleEntry({organization: '見本市\u3000'}), at: '4:6', fixed: exampleEntry({organization: '見本市'})}
      ]
    }
  },
  (context) =>
    context.head.flatMap(({kind, text, start, end}) => {
      const trimmed = text.trimEnd()
      // An empty bullet or heading ends with its blank; what it lacks is told by other rules.
      if (kind === 'blank' || trimmed.length === text.length || /^\s*(?:[-*+]|#{1,6})$/.test(trimmed)) return []
      const from = start + trimmed.length
      return [
        {
          reason: {
            en: 'Unexpected white space at the end of the line, expected none',
            ja: '行末に余分な空白があります。取り除いてください'
          },
          place: placeOf(context, from, end),
          fix: replace(from, end, '')
        }
      ]
    })
)
