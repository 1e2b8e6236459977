import {archiveHeadingCode} from '../syntax/build-outline.ts'
import {allSections, placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const mark = /^[ \t\u3000]*#(?!#)/
const plain = exampleEntry({body: '## 経緯\n停止しました。'})

export default defineRule(
  {
    id: 'heading-after-body',
    severity: 'warning',
    description: {
      en: 'No heading of the first level follows 本文: a reader that goes by them cuts the body there.',
      ja: '本文より後ろに第1レベルの見出しを置かない。そこで本文が切れて読まれるおそれがある。'
    },
    repairs: ['sections'],
    examples: {
      good: [{text: plain}],
      bad: [{text: plain.replace('## 経緯', '# 経緯'), at: '8:1', fixed: plain}]
    }
  },
  (context) => {
    if (context.head.at(-1)?.part !== 'body') return []
    return allSections(context.disclosure.sections).flatMap(({heading, position}) => {
      if (heading === null || archiveHeadingCode(heading) !== null) return []
      const lineStart = context.source.lineStarts[position.start.line - 1] ?? 0
      const match = mark.exec(context.text.slice(lineStart, position.start.offset + 1))
      if (!match) return []
      const at = lineStart + match[0].length
      return [
        {
          reason: {
            en: `Unexpected heading \`${heading}\` of the first level after the body, expected the second level`,
            ja: `本文の後ろに第1レベルの見出し「${heading}」があります。第2レベルにしてください`
          },
          place: placeOf(context, at - 1, position.start.offset + heading.length),
          fix: replace(at, at, '#')
        }
      ]
    })
  }
)
