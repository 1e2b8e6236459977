import {archivePathOfUrl, archiveUrl} from '../text/archive-path.ts'
import {earlierEntry, earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

const onMain = /\/blob\/main\/[^?#]*$/i
const plain = exampleEntry({links: [earlierLink]})
const pinned = plain.replace('blob/main', 'blob/0123abc')

export default defineRule(
  {
    id: 'prior-report-pinned',
    severity: 'warning',
    description: {
      en: 'A link to the archive leads to the branch main and to no line of the file.',
      ja: 'アーカイブ内へのリンクはmainブランチを指し、コミットや行を指さない。'
    },
    repairs: ['publication.priorReports', 'publication.items'],
    examples: {
      good: [{text: plain}],
      bad: [
        {text: pinned, at: '6:7'},
        {text: pinned, path: examplePath, others: {[earlierPath]: earlierEntry}, at: '6:7', fixed: plain}
      ]
    }
  },
  ({publication}) =>
    priorLinks(publication)
      .filter(({url}) => !onMain.test(url))
      .map(({place, url, archivePath}) => ({
        reason: {
          en: 'Unexpected link to a commit or a line, expected one to `blob/main`',
          ja: 'リンクがコミットや行を指しています。「blob/main」を指すようにしてください'
        },
        place,
        actual: url,
        expected: [archiveUrl(archivePath)]
      })),
  ({place, actual}, _, archive) => {
    const path = archivePathOfUrl(actual ?? '')?.normalize('NFC')
    // Safe where the file exists on main.
    if (place === null || path === undefined || !archive.paths.has(path)) return {}
    return {fix: {range: [place.start.offset, place.end.offset], text: archiveUrl(path)}}
  }
)
