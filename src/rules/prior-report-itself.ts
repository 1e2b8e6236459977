import {suggestEarlier} from './core/archive-context.ts'
import {earlierLink, exampleEntry, examplePath} from './core/example-entry.ts'
import {overviewLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'prior-report-itself',
    severity: 'error',
    description: {
      en: 'A prior report is another release, not the entry itself or its source.',
      ja: '「第N報」のリンクは別の公表を指し、そのファイル自身やその公表元を指さない。'
    },
    examples: {
      good: [{text: exampleEntry({links: [earlierLink]}), path: examplePath}],
      bad: [
        {text: exampleEntry({links: ['第4報：https://example.jp/news/5']}), at: '6:7'},
        {text: exampleEntry({links: [earlierLink]}), path: '2025/09/01_架空商事株式会社.md', at: '6:7'}
      ]
    }
  },
  ({publication, path}) =>
    overviewLinks(publication)
      .filter(({url, number, archivePath}) =>
        archivePath === null
          ? number !== null && url === publication.sourceUrl
          : `/${path?.normalize('NFC')}`.endsWith(`/${archivePath}`)
      )
      .map(({label, url, place}) => ({
        reason: {
          en: `Unexpected prior report${label === null ? '' : ` \`${label}\``} that is the entry itself, expected an earlier one`,
          ja: `${label === null ? 'リンク' : `「${label}」のリンク`}がこの公表自身を指しています。前の公表を指すようにしてください`
        },
        place,
        actual: url
      })),
  (_, entry, archive) => suggestEarlier(entry, archive)
)
