import {splitOrganizations} from '../text/organization-names.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'several-organizations',
    severity: 'info',
    description: {
      en: 'One organisation stands in the bullet. Several are joined by 、 and not by a space, which may stand inside a name.',
      ja: '組織名は1つにする。複数の場合は「、」で区切り、空白では区切らない（組織名の一部と区別できない）。'
    },
    examples: {
      good: [
        {text: exampleEntry({organization: '株式会社架空、サンプルホテル'})},
        {text: exampleEntry({organization: '学校法人見本学園（見本大学、見本短期大学）'})},
        {text: exampleEntry({organization: '学校法人見本学園 見本大学'})}
      ],
      bad: [
        {text: exampleEntry({organization: '架空商事株式会社、株式会社見本'}), at: '4:3'},
        {
          text: exampleEntry({organization: '一般社団法人架空リーグ 一般社団法人架空連盟'}),
          at: '4:3',
          severity: 'warning'
        }
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'organization').flatMap(({text, position}) => {
      const names = splitOrganizations(text)
      if (names.length < 2) return []
      const separated = /[、､,，]/.test(text)
      return [
        {
          reason: {
            en: `Unexpected ${names.length} organisations in one bullet, expected one${separated ? '' : ', or several joined by 、'}`,
            ja: `1つの箇条書きに組織名が${names.length}つあります${separated ? '' : '。「、」で区切ってください'}`
          },
          place: position,
          severity: separated ? 'info' : 'warning',
          actual: text,
          expected: names
        }
      ]
    })
)
