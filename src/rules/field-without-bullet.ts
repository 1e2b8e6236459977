import {waitsForLink} from '../extract/overview-items.ts'
import {fold} from '../text/fold.ts'
import {findUrls} from '../text/urls.ts'
import {type EntryContext, placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import type {HeadLine} from './core/head-lines.ts'
import {defineRule} from './core/rule.ts'

const bulletMark = /^[\s\u3000]*[-*+][\s\u3000]*/
const plain = exampleEntry({releaseType: '続報', prior: ['第1報：https://example.jp/1']})

/** A bare URL belongs to the label above, any other text is a bullet of its own. */
function repair(line: HeadLine, above: HeadLine) {
  const text = line.text.trim()
  const [url] = findUrls(text)
  if (!url) return null
  if (findUrls(above.text).length > 0 && url.start === 0) return null
  const isOwn = url.start > 0 || !waitsForLink(fold(above.text.replace(bulletMark, '')))
  return isOwn
    ? replace(line.start, line.start + line.text.indexOf(text), '- ')
    : replace(above.start + above.text.trimEnd().length, line.end, text)
}

/** The lines without a hyphen, each with its repair; all lines in a row are repaired together. */
function looseLines({head}: EntryContext) {
  const found: {line: HeadLine; fix: ReturnType<typeof repair>}[] = []
  let above: HeadLine | null = null
  for (const line of head) {
    const fix: ReturnType<typeof repair> = line.kind === 'loose' && above ? repair(line, above) : null
    if (line.kind === 'loose') found.push({line, fix})
    above = line.kind === 'bullet' || fix?.text === '- ' ? line : null
  }
  return found
}

export default defineRule(
  {
    id: 'field-without-bullet',
    severity: 'error',
    description: {
      en: 'Each field of the overview is a bullet of its own.',
      ja: '公表概要の各項目は、それぞれ1つの箇条書きにする。'
    },
    repairs: ['publication'],
    examples: {
      good: [{text: plain}],
      bad: [
        {text: plain.replace('- 第1報', '  第1報'), at: '9:3', fixed: plain},
        {text: plain.replace('第1報：', '第1報：\n  '), at: '10:3', fixed: plain},
        {text: plain.replace('- https://example.jp/news/5', 'https://example.jp/news/5'), at: '5:1', fixed: plain},
        {text: plain.replace('- 架空', '架空'), at: '4:1'}
      ]
    }
  },
  (context) =>
    looseLines(context).map(({line, fix}) => ({
      reason: {
        en: 'Unexpected field on a line without a hyphen, expected a bullet',
        ja: 'ハイフンのない行に項目があります。箇条書きにしてください'
      },
      place: placeOf(context, line.start + line.text.length - line.text.trimStart().length, line.end),
      fix
    }))
)
