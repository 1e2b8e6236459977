import {suggestEarlier} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierEntry, earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'release-type-without-prior-report',
    severity: 'warning',
    description: {
      en: 'A 続報 or 最終報 lists its prior reports.',
      ja: '公表種別が「続報」「最終報」の公表では、前の公表を挙げる。'
    },
    examples: {
      good: [{text: exampleEntry({releaseType: '続報', prior: [earlierLink]})}],
      bad: [
        {text: exampleEntry({releaseType: '続報'}), at: '8:3'},
        {
          text: exampleEntry({releaseType: '最終報'}),
          path: examplePath,
          others: {[earlierPath]: earlierEntry},
          at: '8:3'
        }
      ]
    }
  },
  ({publication}) => {
    const {releaseType, priorReports} = publication
    if (releaseType === null || releaseType === 'initial' || priorReports.length > 0) return []
    return itemsOf(publication, 'releaseType')
      .slice(-1)
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected release type \`${text}\` without a prior report, expected a link to one`,
          ja: `公表種別が「${text}」ですが、前の公表が挙げられていません`
        },
        place: position
      }))
  },
  (_, entry, archive) => suggestEarlier(entry, archive)
)
