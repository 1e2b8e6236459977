import {organizationKey} from '../text/organization-key.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const namePart = /^\d{4}-?\d{2}-?\d{2}-(.+)$/

export default defineRule(
  {
    id: 'incident-id-name',
    severity: 'warning',
    description: {
      en: 'The name in an incident ID is that of the organisation.',
      ja: '事案IDの組織名は、公表概要の組織名と一致させる。'
    },
    examples: {
      good: [
        {text: exampleEntry({incidentId: '2025-09-05-架空商事株式会社'})},
        {text: exampleEntry({organization: '株式会社 架空', incidentId: '2025-09-05-株式会社架空'})}
      ],
      bad: [{text: exampleEntry({organization: '学校法人見本大学', incidentId: '2025-09-05-見本大学'}), at: '8:3'}]
    }
  },
  ({publication}) => {
    const {incidentId, organizations} = publication
    const name = namePart.exec(incidentId ?? '')?.[1]
    if (name === undefined) return []
    const bullets = itemsOf(publication, 'organization').map(({text}) => text)
    const names = [...organizations, ...bullets]
    if (names.length === 0 || names.some((one) => organizationKey(one) === organizationKey(name))) return []
    return itemsOf(publication, 'incidentId')
      .slice(-1)
      .map(({position}) => ({
        reason: {
          en: `Unexpected name \`${name}\` in the incident ID, expected \`${names[0]}\``,
          ja: `事案IDの組織名「${name}」が公表概要の組織名「${names[0]}」と一致しません`
        },
        place: position,
        actual: name,
        expected: organizations
      }))
  }
)
