import {itemsOf, placeInItem} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const pairs: Record<string, string> = {
  ')': '(',
  '）': '（',
  ']': '[',
  '］': '［',
  '」': '「',
  '』': '『',
  '】': '【',
  '〕': '〔',
  '》': '《',
  '〉': '〈'
}
const openings = Object.values(pairs)

/** Index of the first bracket that has no partner of its own form and width. */
function unpaired(title: string): number | null {
  const open: {sign: string; at: number}[] = []
  for (let at = 0; at < title.length; at++) {
    const sign = title.charAt(at)
    const partner = pairs[sign]
    if (openings.includes(sign)) open.push({sign, at})
    else if (partner !== undefined) {
      // 1) and １） number items: a closing bracket behind a number wants no partner.
      if (open.at(-1)?.sign === partner) open.pop()
      else if (open.length > 0 || !/[0-9０-９]$/.test(title.slice(0, at))) return open.at(-1)?.at ?? at
    }
  }
  return open[0]?.at ?? null
}

export default defineRule(
  {
    id: 'title-brackets',
    severity: 'warning',
    description: {
      en: 'Every bracket of the title has its partner, of the same width.',
      ja: '題名の括弧は対にし、全角と半角を混ぜない。'
    },
    examples: {
      good: [{text: exampleEntry({title: '障害のお知らせ（第2報）【重要】「受注」(1)'})}],
      bad: [
        {text: exampleEntry({title: '障害のお知らせ（第2報'}), at: '2:10'},
        {text: exampleEntry({title: '障害のお知らせ」第2報'}), at: '2:10'},
        {text: exampleEntry({title: '障害のお知らせ(第2報）'}), at: '2:10'}
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
            en: `Unexpected bracket \`${sign}\` without a partner of its width, expected both or none`,
            ja: `括弧「${sign}」が対になっていません（全角と半角の違いも含む）`
          },
          place: placeInItem(item, at, at + 1),
          actual: sign
        }
      ]
    })
)
