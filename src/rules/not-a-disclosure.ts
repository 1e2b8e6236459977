import {exampleEntry} from './core/example-entry.ts'
import {defineInputRule} from './core/rule.ts'

export default defineInputRule(
  {
    id: 'not-a-disclosure',
    severity: 'error',
    description: {
      en: 'The input is an archive entry with the heading 公表概要.',
      ja: 'ファイルは見出し「公表概要」のある公表である。'
    },
    examples: {good: [{text: exampleEntry()}], bad: [{text: '# 別の文書', at: null}]}
  },
  '公表として読めません。見出し「公表概要」のあるMarkdownを指定してください'
)
