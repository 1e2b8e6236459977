import {isDatePlaceholder} from '../text/overview-date.ts'
import {itemsOf, readingOf} from './core/entry-context.ts'
import {exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const fullLength = 'YYYY-MM-DD'.length

export default defineRule(
  {
    id: 'date-partial',
    severity: 'info',
    description: {
      en: 'The date of publication names the day.',
      ja: '公表日には日まで書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: exampleEntry({date: '2025年9月XX日'}), at: '3:3'},
        {text: exampleEntry({date: '2025年12月'}), at: '3:3'},
        {text: exampleEntry({date: '12月頃'}), path: examplePath, at: '3:3'}
      ]
    }
  },
  (context) => {
    const {publishedOn} = context.publication
    if (publishedOn === null || publishedOn.length === fullLength) return []
    if (readingOf(context, 'date-garbled').length > 0) return []
    return itemsOf(context.publication, 'date')
      .filter(({text}) => !isDatePlaceholder(text))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected date \`${text}\` without a day, expected \`YYYY年M月D日\``,
          ja: `日付「${text}」に日がありません。「YYYY年M月D日」の形で書いてください`
        },
        place: position,
        actual: text
      }))
  }
)
