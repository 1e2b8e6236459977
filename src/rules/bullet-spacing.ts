import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const gap = /^[ \t\u3000]*[-*+]([ \t\u3000]+)(?=\S)/

export default defineRule(
  {
    id: 'bullet-spacing',
    severity: 'warning',
    description: {
      en: 'Exactly one space stands after the hyphen of a bullet of the overview.',
      ja: '公表概要の箇条書きでは、ハイフンの後ろに半角空白を1つだけ置く。'
    },
    repairs: ['publication'],
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry({date: ' 2025年9月5日'}), at: '3:2', fixed: exampleEntry()}]
    }
  },
  (context) =>
    context.head.flatMap(({kind, text, start}) => {
      const match = kind === 'bullet' ? gap.exec(text) : null
      const blanks = match?.[1]
      if (!match || blanks === undefined || blanks === ' ') return []
      const to = start + match[0].length
      return [
        {
          reason: {
            en: 'Unexpected white space after the hyphen, expected one space',
            ja: 'ハイフンの後ろの空白が半角1つではありません。半角空白1つにしてください'
          },
          place: placeOf(context, to - blanks.length, to),
          fix: replace(to - blanks.length, to, ' ')
        }
      ]
    })
)
