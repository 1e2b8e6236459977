import {exampleEntry} from './core/example-entry.ts'
import {overviewLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'prior-report-outside-archive',
    severity: 'warning',
    description: {
      en: 'A link under 第N報 leads to an entry of the archive.',
      ja: '「第N報」のリンクはアーカイブ内のファイルを指す。'
    },
    examples: {
      good: [{text: exampleEntry({links: ['親会社の公表：https://example.jp/parent']})}],
      bad: [{text: exampleEntry({links: ['第1報：https://example.jp/news/1']}), at: '6:7'}]
    }
  },
  ({publication}) =>
    overviewLinks(publication)
      .filter(({archivePath, number}) => archivePath === null && number !== null)
      .map(({label, url, place}) => ({
        reason: {
          en: `Unexpected link outside the archive under \`${label}\`, expected one to an entry`,
          ja: `「${label}」のリンクがアーカイブの外を指しています。アーカイブ内のファイルを指すようにしてください`
        },
        place,
        actual: url
      }))
)
