import {exampleEntry} from './core/example-entry.ts'
import {defineInputRule} from './core/rule.ts'

export default defineInputRule(
  {
    id: 'too-large',
    severity: 'error',
    description: {
      en: 'The input is not longer than one entry can be (`maxLength`, 2,000,000 characters by default).',
      ja: 'ファイルは1件の公表として長すぎない（`maxLength`、既定では2,000,000文字）。'
    },
    // A text of that length is made by the test.
    examples: {good: [{text: exampleEntry()}], bad: []}
  },
  '長すぎるため読めません。1件の公表であればmaxLengthを大きくしてください'
)
