import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry()

export default defineRule(
  {
    id: 'blank-lines',
    severity: 'warning',
    description: {
      en: 'One empty line stands between the sections before the body, not more.',
      ja: '本文より前の見出しの間の空行は1行だけにする。'
    },
    examples: {
      good: [{text: plain}],
      bad: [{text: plain.replace('\n\n# 本文', '\n\n\n\n# 本文'), at: '7:1', fixed: plain}]
    }
  },
  (context) =>
    context.head.flatMap((line, index) => {
      if (line.kind !== 'heading') return []
      let first = index
      while (context.head[first - 1]?.kind === 'blank') first--
      const [extra, last] = [context.head[first + 1], context.head[index - 1]]
      if (!extra || !last || index - first < 2) return []
      return [
        {
          reason: {
            en: `Unexpected run of ${index - first} empty lines, expected one`,
            ja: `空行が${index - first}行続いています。1行にしてください`
          },
          place: placeOf(context, extra.start, last.end),
          fix: replace(extra.start, line.start, '')
        }
      ]
    })
)
