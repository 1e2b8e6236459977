import {daysInMonth} from '../text/calendar.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const form = /^(\d{4})-(\d{2})-(\d{2})-\S/

function hasForm(id: string): boolean {
  const match = form.exec(id)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  return match !== null && day >= 1 && day <= daysInMonth(year, month)
}

export default defineRule(
  {
    id: 'incident-id-form',
    severity: 'warning',
    description: {
      en: 'An incident ID has the form YYYY-MM-DD-name.',
      ja: '事案IDは「YYYY-MM-DD-組織名」の形にする。'
    },
    examples: {
      good: [{text: exampleEntry({incidentId: '2025-09-05-架空商事株式会社'})}],
      bad: [
        {text: exampleEntry({incidentId: '20250905-架空商事株式会社'}), at: '8:3'},
        {text: exampleEntry({incidentId: '2025-09-05'}), at: '8:3'},
        {text: exampleEntry({incidentId: '2025-09-31-架空商事株式会社'}), at: '8:3'}
      ]
    }
  },
  ({publication}) => {
    const {incidentId} = publication
    if (incidentId === null || hasForm(incidentId)) return []
    return itemsOf(publication, 'incidentId')
      .slice(-1)
      .map(({position}) => ({
        reason: {
          en: `Unexpected incident ID \`${incidentId}\`, expected \`YYYY-MM-DD-name\``,
          ja: `事案ID「${incidentId}」は「YYYY-MM-DD-組織名」の形にしてください`
        },
        place: position,
        actual: incidentId
      }))
  }
)
