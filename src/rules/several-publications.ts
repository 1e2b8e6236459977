import {readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry()

export default defineRule(
  {
    id: 'several-publications',
    severity: 'error',
    description: {
      en: 'An entry holds one publication. A later release is an entry of its own.',
      ja: '1つのファイルには1つの公表だけを置く。続報は別のファイルにする。'
    },
    examples: {
      good: [{text: plain}],
      bad: [{text: `${plain}\n# 公表概要（続報）\n- 復旧のお知らせ\n`, at: '10:3'}]
    }
  },
  (context) =>
    readingOf(context, 'several-publications').map(({reason, place}) => ({
      reason: {en: reason, ja: '1つのファイルに公表概要が複数あります。公表ごとにファイルを分けてください'},
      place
    }))
)
