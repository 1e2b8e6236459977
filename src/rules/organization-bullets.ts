import {looksLikeOverviewDate} from '../text/overview-date.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'organization-bullets',
    severity: 'warning',
    description: {
      en: 'The organisations stand in one bullet, so that the source URL is the fourth.',
      ja: '組織名は1つの箇条書きにまとめる（公表元URLを4番目の項目にするため）。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry({organization: '架空グループ\n- 架空商事株式会社\n- 株式会社架空物流'}), at: '5:3'}]
    }
  },
  ({publication}) => {
    const [, second, ...rest] = itemsOf(publication, 'organization').filter(({text}) => !looksLikeOverviewDate(text))
    if (!second) return []
    return [
      {
        reason: {
          en: `Unexpected ${rest.length + 2} bullets of organisations, expected one`,
          ja: `組織名の箇条書きが${rest.length + 2}つあります。1つにまとめてください`
        },
        place: second.position
      }
    ]
  }
)
