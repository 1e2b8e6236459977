import {fold} from '../text/fold.ts'
import {itemsOf, placeInItem, replace} from './core/entry-context.ts'
import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const label = /^(第 ?[0-9一二三四五六七八九十]{1,3} ?報|初報) ?[:;.、,]? ?(?=https?:)/
const plain = exampleEntry({links: [earlierLink]})

export default defineRule(
  {
    id: 'prior-report-label-form',
    severity: 'warning',
    description: {
      en: 'A full-width colon, and nothing else, stands between the label of a prior report and its link.',
      ja: '「第N報」とリンクの間には全角のコロンだけを置く。'
    },
    repairs: ['publication.items'],
    examples: {
      good: [{text: plain}],
      bad: [
        {text: plain.replace('報：', '報 '), at: '6:3', fixed: plain},
        {text: plain.replace('報：', '報；'), at: '6:3', fixed: plain},
        {text: plain.replace('報：', '報:'), at: '6:3', fixed: plain},
        {text: plain.replace('報：', '報： '), at: '6:3', fixed: plain}
      ]
    }
  },
  ({publication}) =>
    [...itemsOf(publication, 'priorReport'), ...itemsOf(publication, 'link')].flatMap((item) => {
      const match = label.exec(fold(item.text))
      const name = match?.[1]
      if (!match || name === undefined) return []
      const written = item.text.slice(0, match[0].length)
      const right = `${item.text.slice(0, name.length)}：`
      if (written === right) return []
      const {offset} = item.position.start
      return [
        {
          reason: {
            en: `Unexpected \`${written}\`, expected \`${right}\``,
            ja: `「${written}」は「${right}」と書いてください`
          },
          place: placeInItem(item, 0, written.length),
          actual: written,
          expected: [right],
          fix: replace(offset, offset + written.length, right)
        }
      ]
    })
)
