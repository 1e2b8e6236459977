import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry()

export default defineRule(
  {
    id: 'whitespace-line',
    severity: 'warning',
    description: {
      en: 'The empty lines before the body hold no white space.',
      ja: '本文より前の空行に空白を置かない。'
    },
    examples: {
      good: [{text: plain}],
      bad: [{text: plain.replace('\n\n# 本文', '\n \u3000\n# 本文'), at: '6:1', fixed: plain}]
    }
  },
  (context) =>
    context.head
      .filter(({kind, text}) => kind === 'blank' && text !== '')
      .map(({start, end}) => ({
        reason: {
          en: 'Unexpected line of white space alone, expected an empty line',
          ja: '空白だけの行があります。空行にしてください'
        },
        place: placeOf(context, start, end),
        fix: replace(start, end, '')
      }))
)
