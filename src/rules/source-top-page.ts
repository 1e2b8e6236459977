import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const topPage = /^https?:\/\/[^/?#]+\/?(?:index\.(?:html?|php))?$/i

export default defineRule(
  {
    id: 'source-top-page',
    severity: 'info',
    description: {
      en: 'The source URL leads to the release, not to the top of the site.',
      ja: '公表元URLは公表のページを指し、サイトのトップページを指さない。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: exampleEntry({source: 'https://example.jp/'}), at: '5:3'},
        {text: exampleEntry({source: 'https://example.jp/index.html'}), at: '5:3'}
      ]
    }
  },
  ({publication}) => {
    const {sourceUrl} = publication
    if (sourceUrl === null || !topPage.test(sourceUrl)) return []
    return itemsOf(publication, 'source').map(({position}) => ({
      reason: {
        en: 'Unexpected top of a site as the source, expected the page of the release',
        ja: '公表元URLがサイトのトップページです。公表のページを指すURLにしてください'
      },
      place: position,
      actual: sourceUrl
    }))
  }
)
