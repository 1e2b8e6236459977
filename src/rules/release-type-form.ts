import {fold} from '../text/fold.ts'
import {type EntryContext, headLineAt} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const known = ['初報', '続報', '最終報']

function typeItems(context: EntryContext) {
  return context.publication.items.filter(
    ({role, position}) =>
      role === 'releaseType' || (role === 'unknown' && headLineAt(context, position)?.part === 'releaseType')
  )
}

export default defineRule(
  {
    id: 'release-type-form',
    severity: 'warning',
    description: {
      en: '公表種別 is one of 初報, 続報 and 最終報.',
      ja: '公表種別は「初報」「続報」「最終報」のいずれかにする。'
    },
    examples: {
      good: [{text: exampleEntry({releaseType: '続報'})}],
      bad: [
        {text: exampleEntry({releaseType: '中間報'}), at: '8:3'},
        {text: exampleEntry({releaseType: '公表'}), at: '8:3'}
      ]
    }
  },
  (context) =>
    typeItems(context)
      .filter(({text}) => !known.some((type) => fold(text).replace(/\s+/g, '').endsWith(type)))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected release type \`${text}\`, expected one of ${known.join(', ')}`,
          ja: `公表種別「${text}」は「初報」「続報」「最終報」のいずれかにしてください`
        },
        place: position,
        actual: text,
        expected: known
      }))
)
