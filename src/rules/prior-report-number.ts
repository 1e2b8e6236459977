import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'prior-report-number',
    severity: 'warning',
    description: {
      en: 'The number of a prior report is below that of the entry, which its title states.',
      ja: '前の公表の番号は、題名にあるその公表の番号より小さい。'
    },
    examples: {
      good: [{text: exampleEntry({title: '障害のお知らせ（第2報）', links: [earlierLink]})}],
      bad: [{text: exampleEntry({title: '障害のお知らせ（第1報）', links: [earlierLink]}), at: '6:7'}]
    }
  },
  ({publication}) => {
    const {reportNumber} = publication
    if (reportNumber === null) return []
    return priorLinks(publication)
      .filter(({number}) => number !== null && number >= reportNumber)
      .map(({label, place}) => ({
        reason: {
          en: `Unexpected prior report \`${label}\` of report ${reportNumber}, expected a lower number`,
          ja: `題名では第${reportNumber}報ですが、前の公表に「${label}」があります`
        },
        place,
        actual: label ?? undefined
      }))
  }
)
