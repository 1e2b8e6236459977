import {exampleEntry} from './core/example-entry.ts'
import {defineInputRule} from './core/rule.ts'

export default defineInputRule(
  {
    id: 'not-text',
    severity: 'error',
    description: {en: 'The input is text.', ja: 'ファイルはテキストである。'},
    examples: {good: [{text: exampleEntry()}], bad: [{text: 'PK\0\0', at: null}]}
  },
  'テキストではありません。UTF-8のMarkdownを指定してください'
)
