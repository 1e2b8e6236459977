import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry()

export default defineRule(
  {
    id: 'bullet-without-space',
    severity: 'error',
    description: {
      en: 'A space stands between the hyphen of a bullet and its text; without it Markdown sees no bullet.',
      ja: '箇条書きのハイフンと文字の間に空白を置く。空白がないとMarkdownでは箇条書きにならない。'
    },
    repairs: ['publication'],
    examples: {
      good: [{text: plain}],
      bad: [{text: plain.replace('- 2025年', '-2025年'), at: '3:1', fixed: plain}]
    }
  },
  (context) =>
    context.head
      .filter(({kind}) => kind === 'gluedBullet')
      .map(({text, start, end}) => {
        const after = start + text.search(/[-*+]/) + 1
        return {
          reason: {
            en: 'Unexpected text right after the hyphen, expected a space between them',
            ja: 'ハイフンの直後に文字があります。間に半角空白を入れてください'
          },
          place: placeOf(context, start, end),
          fix: replace(after, after, ' ')
        }
      })
)
