import {fold} from '../text/fold.ts'
import {suggestEarlier} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierEntry, earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const followUp = /続報|最終報|終報/

export default defineRule(
  {
    id: 'prior-report-missing',
    severity: 'warning',
    description: {
      en: 'A release that its title calls the second or later lists its prior reports.',
      ja: '題名が第2報以降を示す公表では、前の公表を挙げる。'
    },
    examples: {
      good: [
        {text: exampleEntry({title: '障害のお知らせ（第2報）', links: [earlierLink]})},
        {text: exampleEntry({title: '障害のお知らせ（第1報）'})}
      ],
      bad: [
        {text: exampleEntry({title: '障害のお知らせ（第2報）'}), at: '2:3'},
        {
          text: exampleEntry({title: '障害のお知らせ（第2報）'}),
          path: examplePath,
          others: {[earlierPath]: earlierEntry},
          at: '2:3'
        },
        {text: exampleEntry({title: '障害のお知らせ（続報）'}), at: '2:3', severity: 'info'}
      ]
    }
  },
  ({publication}) => {
    const {title, reportNumber, priorReports} = publication
    const numbered = reportNumber !== null && reportNumber >= 2
    if (priorReports.length > 0 || !(numbered || (reportNumber === null && followUp.test(fold(title))))) return []
    return itemsOf(publication, 'title').map(({position}) => ({
      reason: {
        en: `Unexpected ${numbered ? `report ${reportNumber}` : 'follow-up'} without a prior report, expected a link to one`,
        ja: `題名は${numbered ? `第${reportNumber}報` : '続報'}を示しますが、前の公表が挙げられていません`
      },
      place: position,
      severity: numbered ? 'warning' : 'info'
    }))
  },
  (_, entry, archive) => suggestEarlier(entry, archive)
)
