import {looksLikeOverviewDate} from '../text/overview-date.ts'
import {headLineAt, itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'item-unknown',
    severity: 'warning',
    description: {
      en: 'Each bullet of the overview is one of its fields.',
      ja: '公表概要には決まった項目だけを書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry({links: ['備考あり']}), at: '6:3'}]
    }
  },
  (context) =>
    itemsOf(context.publication, 'unknown')
      .filter(
        ({text, position}) => !looksLikeOverviewDate(text) && headLineAt(context, position)?.part !== 'releaseType'
      )
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected bullet \`${text}\`, expected a field of the overview`,
          ja: `「${text}」は公表概要の項目ではありません`
        },
        place: position,
        actual: text
      }))
)
