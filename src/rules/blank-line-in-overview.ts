import {type EntryContext, placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import type {HeadLine} from './core/head-lines.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry()

/** Runs of blank lines that bullets of one part stand on both sides of. */
function blankRuns({head}: EntryContext): HeadLine[][] {
  const runs: HeadLine[][] = []
  let run: HeadLine[] = []
  let before: HeadLine | undefined
  for (const line of head) {
    if (line.kind === 'blank') run.push(line)
    else {
      if (run.length > 0 && before && before.kind !== 'heading' && line.kind !== 'heading') runs.push(run)
      run = []
      before = line
    }
  }
  return runs
}

export default defineRule(
  {
    id: 'blank-line-in-overview',
    severity: 'warning',
    description: {
      en: 'No empty line stands between the bullets of the overview.',
      ja: '公表概要の箇条書きの間に空行を置かない。'
    },
    repairs: ['publication'],
    examples: {
      good: [{text: plain}],
      bad: [{text: plain.replace('会社\n', '会社\n\n\n'), at: '5:1', fixed: plain}]
    }
  },
  (context) =>
    blankRuns(context).flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      if (!first || !last) return []
      const end = context.source.lineStarts[last.number] ?? last.end
      return [
        {
          reason: {
            en: 'Unexpected empty line between two bullets, expected none',
            ja: '箇条書きの間に空行があります。取り除いてください'
          },
          place: placeOf(context, first.start, last.end),
          fix: replace(first.start, end, '')
        }
      ]
    })
)
