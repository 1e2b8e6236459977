import {fold} from '../text/fold.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const undated = /(?:更新|改訂|追記|訂正)(?:あり|有)|随時更新/

export default defineRule(
  {
    id: 'date-of-update',
    severity: 'info',
    description: {
      en: 'The bullet of the date gives the date of publication alone, not that of an update.',
      ja: '公表日には最初の公表の日付だけを書き、更新の日付を並べない。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: exampleEntry({date: '2025年9月5日（9月8日更新）'}), at: '3:3'},
        {text: exampleEntry({date: '2025年9月5日（その後更新あり）'}), at: '3:3'},
        {text: exampleEntry({date: '2025年9月8日更新'}), at: '3:3', severity: 'warning'}
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'date').flatMap(({text, position}) => {
      const alone = publication.publishedOn === null && publication.updatedOn !== null
      if (publication.updatedOn === null && !undated.test(fold(text))) return []
      return [
        {
          reason: {
            en: `Unexpected ${alone ? 'date of an update alone' : 'word of an update'} in \`${text}\`, expected the date of publication`,
            ja: alone
              ? `「${text}」は更新日だけです。公表日を書いてください`
              : `「${text}」に更新の記載があります。公表日だけを書いてください`
          },
          place: position,
          severity: alone ? 'warning' : 'info',
          actual: text
        }
      ]
    })
)
