import {placeInItem, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {overviewLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

const withColon = exampleEntry({links: ['架空HD：https://example.jp/hd']})

export default defineRule(
  {
    id: 'other-link',
    severity: 'info',
    description: {
      en: 'The overview links the source and prior reports alone; another link has a label with a colon.',
      ja: '公表概要には公表元と前の公表のリンクだけを置く。ほかのリンクには見出しと全角コロンを付ける。'
    },
    repairs: ['publication.items'],
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: withColon, at: '6:3'},
        {
          text: withColon.replace('：https', ' https').replace('news/5', 'news/6'),
          at: '6:3',
          fixed: withColon.replace('news/5', 'news/6')
        }
      ]
    }
  },
  ({publication}) =>
    overviewLinks(publication)
      .filter(({archivePath, number, label}) => archivePath === null && number === null && label !== null)
      .map(({item, label, place}) => {
        const {offset} = item.position.start
        const after = label?.length ?? 0
        const isGlued = item.text.startsWith(label ?? '') && item.text.slice(after).search(/[：:；;]/) !== 0
        return {
          reason: {
            en: `Unexpected link \`${label}\` in the overview, expected the source and prior reports alone`,
            ja: `公表概要に別のリンク「${label}」があります`
          },
          place: placeInItem(item, 0, item.text.length),
          actual: item.text,
          fix: isGlued && place.start.offset > offset ? replace(offset + after, place.start.offset, '：') : null
        }
      })
)
