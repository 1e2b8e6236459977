import {earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const target = (title: string) => ({
  [earlierPath]: exampleEntry({title, date: '2025年9月1日', source: 'https://example.jp/1'})
})
const text = exampleEntry({links: [earlierLink]})

export default defineArchiveRule(
  {
    id: 'prior-report-target-number',
    severity: 'warning',
    description: {
      en: 'The number of a prior report is that of the title of its entry, where it states one.',
      ja: '前の公表の番号を、リンク先の題名にある番号と一致させる。'
    },
    examples: {
      good: [
        {text, path: examplePath, others: target('障害のお知らせ（第1報）')},
        {text, path: examplePath, others: target('障害のお知らせ')}
      ],
      bad: [{text, path: examplePath, others: target('障害のお知らせ（第2報）'), at: '6:7'}]
    }
  },
  (archive) =>
    archive.entries.flatMap(({path, publication}) =>
      priorLinks(publication).flatMap(({archivePath, number, label, place}) => {
        const stated = archive.at(archivePath)?.publication.reportNumber ?? null
        if (number === null || stated === null || stated === number || archivePath === path) return []
        return [
          {
            path,
            reason: {
              en: `Unexpected label \`${label}\` of an entry whose title says report ${stated}, expected \`第${stated}報\``,
              ja: `見出しは「${label}」ですが、リンク先の題名は第${stated}報です`
            },
            place,
            actual: label ?? undefined,
            expected: [`第${stated}報`]
          }
        ]
      })
    )
)
