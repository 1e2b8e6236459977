import {readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'organization-missing',
    severity: 'error',
    description: {
      en: 'The overview names the organisation.',
      ja: '公表概要に組織名を書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {
          text: '# 公表概要\n- お知らせ\n- 2025年9月5日\n- https://example.jp/news/5\n\n# 本文\n停止しました。\n',
          at: null
        }
      ]
    }
  },
  (context) =>
    readingOf(context, 'organization-missing').map(({reason, place}) => ({
      reason: {en: reason, ja: '組織名がありません。公表日の後ろに書いてください'},
      place
    }))
)
