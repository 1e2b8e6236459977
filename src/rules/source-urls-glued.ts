import {findUrls} from '../text/urls.ts'
import {itemsOf, placeInItem, readingOf, replace} from './core/entry-context.ts'
import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

const earlierUrl = earlierLink.slice(earlierLink.indexOf('https'))

export default defineRule(
  {
    id: 'source-urls-glued',
    severity: 'error',
    description: {
      en: 'One URL stands in the bullet of the source.',
      ja: '公表元URLの箇条書きにはURLを1つだけ書く。'
    },
    repairs: ['publication.items'],
    examples: {
      good: [{text: exampleEntry({links: [earlierLink]})}],
      bad: [
        {
          text: exampleEntry({source: `https://example.jp/news/5${earlierUrl}`, links: [earlierLink]}),
          at: '5:28',
          fixed: exampleEntry({links: [earlierLink]})
        },
        {text: exampleEntry({source: 'https://example.jp/news/5https://example.jp/news/6'}), at: '5:28'}
      ]
    }
  },
  (context) =>
    readingOf(context, 'source-urls-glued').flatMap(({reason, place}) => {
      const [source] = itemsOf(context.publication, 'source')
      const [, second, ...rest] = source ? findUrls(source.text) : []
      if (!source || !second) return [{reason: {en: reason, ja: '公表元のURLが複数あります'}, place}]
      const from = source.position.start.offset + second.start
      // Safe where the tail is told again below as a prior report.
      const isTold = priorLinks(context.publication).some(({url}) => url === second.url)
      const isTail = rest.length === 0 && second.end === source.text.length
      return [
        {
          reason: {en: reason, ja: '公表元の欄にURLが2つ続けて書かれています。1つにしてください'},
          place: placeInItem(source, second.start, second.end),
          fix: isTold && isTail ? replace(from, from + second.url.length, '') : null
        }
      ]
    })
)
