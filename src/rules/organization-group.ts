import {fold} from '../text/fold.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const group = /(?:および|及び|ならびに|並びに|と) ?(?:同社)?(?:その)?(?:当社)?(?:グループ|関係|関連|子)(?:会社|各社)/

export default defineRule(
  {
    id: 'organization-group',
    severity: 'warning',
    description: {
      en: 'The bullet names organisations, not an unnamed "and companies of the group".',
      ja: '組織名には名称を書き、「およびグループ会社」のように名称のない会社を加えない。'
    },
    examples: {
      good: [{text: exampleEntry({organization: '架空グループ株式会社'})}],
      bad: [{text: exampleEntry({organization: '株式会社架空 および グループ会社'}), at: '4:3'}]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'organization')
      .filter(({text}) => group.test(fold(text)))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected companies without names in \`${text}\`, expected the name of one organisation`,
          ja: `組織名「${text}」に名称のない会社が含まれています。組織名を1つ書いてください`
        },
        place: position
      }))
)
