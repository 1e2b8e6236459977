import {replace} from './core/entry-context.ts'
import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

const bare = earlierLink.slice(earlierLink.indexOf('https'))

export default defineRule(
  {
    id: 'prior-report-without-label',
    severity: 'warning',
    description: {
      en: 'A label such as 第1報： stands before the link to an entry of the archive.',
      ja: 'アーカイブ内へのリンクの前に「第1報：」のような見出しを付ける。'
    },
    repairs: ['publication.items'],
    examples: {
      good: [{text: exampleEntry({links: [earlierLink]})}],
      bad: [
        {text: exampleEntry({links: [bare]}), at: '6:3'},
        {text: exampleEntry({links: [`https://example.jp/news/6/${bare}`, earlierLink]}), at: '6:29'},
        {
          text: exampleEntry({links: [bare], releaseType: '続報', prior: [earlierLink]}),
          at: '6:3',
          // Once it has its label it is a second copy, which is repaired as well.
          fixed: exampleEntry({releaseType: '続報', prior: [earlierLink]})
        }
      ]
    }
  },
  ({publication}) => {
    const links = priorLinks(publication)
    return links
      .filter(({label}) => label === null)
      .map(({archivePath, place, item}) => {
        // Safe where the same link has a label elsewhere in the entry.
        const label = links.find((other) => other.archivePath === archivePath && other.label !== null)?.label ?? null
        const {offset} = place.start
        // Behind another link a label would become a part of that one.
        const isAlone = offset === item.position.start.offset
        return {
          reason: {
            en: 'Unexpected link to the archive without a label, expected one such as `第1報：`',
            ja: 'アーカイブ内へのリンクに見出しがありません。「第1報：」のように付けてください'
          },
          place,
          fix: label === null || !isAlone ? null : replace(offset, offset, `${label}：`)
        }
      })
  }
)
