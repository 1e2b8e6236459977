import {findUrls} from '../text/urls.ts'
import {itemsOf, placeInItem, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const tracking = /^(?:srsltid|gclid|fbclid|yclid|msclkid|utm_[a-z]+)=/i

/** A URL without its tracking parameters; the rest as written. */
function withoutTracking(url: string): string {
  const [, base = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? []
  if (query === undefined) return url
  const kept = query.split('&').filter((part) => !tracking.test(part))
  return base + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment
}

export default defineRule(
  {
    id: 'tracking-parameter',
    severity: 'warning',
    description: {
      en: 'The source URL holds no parameter that only tracks readers.',
      ja: '公表元URLに追跡用のパラメーターを付けない。'
    },
    repairs: ['publication.sourceUrl', 'publication.items'],
    examples: {
      good: [{text: exampleEntry({source: 'https://example.jp/news?id=5'})}],
      bad: [
        {
          text: exampleEntry({source: 'https://example.jp/news?id=5&srsltid=AbC'}),
          at: '5:3',
          fixed: exampleEntry({source: 'https://example.jp/news?id=5'})
        }
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'source').flatMap((item) => {
      const [found] = findUrls(item.text)
      const plain = found && withoutTracking(found.url)
      if (!found || plain === undefined || plain === found.url) return []
      const from = item.position.start.offset + found.start
      return [
        {
          reason: {
            en: 'Unexpected tracking parameter in the source URL, expected none',
            ja: '公表元URLに追跡用のパラメーターがあります。取り除いてください'
          },
          place: placeInItem(item, found.start, found.end),
          actual: found.url,
          expected: [plain],
          fix: replace(from, from + found.url.length, plain)
        }
      ]
    })
)
