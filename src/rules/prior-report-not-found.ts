import {archiveUrl} from '../text/archive-path.ts'
import type {ArchiveContext} from './core/archive-context.ts'
import {suggestEarlier} from './core/archive-context.ts'
import {earlierEntry, earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const plain = exampleEntry({links: [earlierLink]})
const linkParts = /^(\d{4}\/\d{2}\/)(?:[^/]*\/)*?(?:\d{1,2}_)?([^/]+)$/

/** The one file of the month that ends in `_` and the name of the link. */
function meantPath(linked: string, own: string, {paths}: ArchiveContext): string | null {
  const [, month, name] = linkParts.exec(linked) ?? []
  if (month === undefined || name === undefined) return null
  const found = [...paths].filter((path) => path.startsWith(month) && path.endsWith(`_${name}`) && path !== own)
  return found.length === 1 ? (found[0] ?? null) : null
}

export default defineArchiveRule(
  {
    id: 'prior-report-not-found',
    severity: 'error',
    description: {
      en: 'A link to the archive leads to an entry that exists.',
      ja: 'アーカイブ内へのリンクは、実在するファイルを指す。'
    },
    repairs: ['publication.items', 'publication.priorReports'],
    examples: {
      good: [{text: plain, path: examplePath, others: {[earlierPath]: earlierEntry}}],
      bad: [
        {
          text: plain.replace('/01_', '/'),
          path: examplePath,
          others: {[earlierPath]: earlierEntry},
          at: '6:7',
          fixed: plain
        },
        {text: plain, path: examplePath, others: {}, at: '6:7'}
      ]
    }
  },
  (archive) =>
    archive.entries.flatMap((entry) =>
      priorLinks(entry.publication)
        .filter(({archivePath}) => !archive.paths.has(archivePath))
        .map(({archivePath, place, url}) => {
          const meant = meantPath(archivePath, entry.path, archive)
          const {expected} = meant === null ? suggestEarlier(entry, archive) : {expected: [archiveUrl(meant)]}
          return {
            path: entry.path,
            reason: {
              en: `Unexpected link to \`${archivePath}\`, which does not exist, expected ${meant === null ? 'an entry of the archive' : `\`${meant}\``}`,
              ja: `リンク先「${archivePath}」がありません${meant === null ? '' : `。「${meant}」とみられます`}`
            },
            place,
            actual: url,
            expected,
            fix: meant === null ? null : {range: [place.start.offset, place.end.offset], text: archiveUrl(meant)}
          }
        })
    )
)
