import {fold} from '../text/fold.ts'
import {itemsOf, placeInItem} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const pairs: Record<string, string> = {
  ')': '(',
  ']': '[',
  '」': '「',
  '』': '『',
  '】': '【',
  '〕': '〔',
  '》': '《',
  '〉': '〈'
}
const openings = Object.values(pairs)

/** Index of the first bracket that has no partner; half-width and full-width ones are partners. */
function unpaired(title: string): number | null {
  const open: {sign: string; at: number}[] = []
  const folded = fold(title)
  for (let at = 0; at < folded.length; at++) {
    const sign = folded.charAt(at)
    const partner = pairs[sign]
    if (openings.includes(sign)) open.push({sign, at})
    else if (partner !== undefined) {
      // 1) and （1） number items: a number with a closing bracket alone has no partner and wants none.
      if (open.at(-1)?.sign === partner) open.pop()
      else if (!/^ ?[0-9]{1,2}$/.test(folded.slice(Math.max(0, at - 2), at))) return at
    }
  }
  return open[0]?.at ?? null
}

export default defineRule(
  {
    id: 'title-brackets',
    severity: 'warning',
    description: {
      en: 'Every bracket of the title has its partner.',
      ja: '題名の括弧は対にする。'
    },
    examples: {
      good: [{text: exampleEntry({title: '障害のお知らせ(第2報）【重要】「受注」'})}],
      bad: [
        {text: exampleEntry({title: '障害のお知らせ（第2報'}), at: '2:10'},
        {text: exampleEntry({title: '障害のお知らせ」第2報'}), at: '2:10'}
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'title').flatMap((item) => {
      const at = unpaired(item.text)
      if (at === null) return []
      const sign = item.text.charAt(at)
      return [
        {
          reason: {
            en: `Unexpected bracket \`${sign}\` without a partner, expected both or none`,
            ja: `括弧「${sign}」が対になっていません`
          },
          place: placeInItem(item, at, at + 1),
          actual: sign
        }
      ]
    })
)
