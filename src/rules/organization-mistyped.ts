import {findOrganizationSlip} from '../text/organization-slip.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'organization-mistyped',
    severity: 'warning',
    description: {
      en: 'The name of the organisation is whole and without a slip of the keys.',
      ja: '組織名に誤字や脱字がない。'
    },
    examples: {
      good: [{text: exampleEntry()}, {text: exampleEntry({organization: '見本県立工科高等学校'})}],
      bad: [
        {text: exampleEntry({organization: '架空商事株式会'}), at: '4:3'},
        {text: exampleEntry({organization: '見本県立効果高等学校'}), at: '4:3'}
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'organization').flatMap(({text, position}) => {
      const found = findOrganizationSlip(text)
      if (!found) return []
      return [
        {
          reason: {
            en: `Unexpected \`${found.slip.term}\` in the name \`${text}\`, expected \`${found.slip.meant}\``,
            ja: `組織名「${text}」の「${found.slip.term}」は「${found.slip.meant}」の誤りとみられます`
          },
          place: position,
          actual: text,
          expected: [found.meant]
        }
      ]
    })
)
