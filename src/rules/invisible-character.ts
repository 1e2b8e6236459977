import {placeOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g

export default defineRule(
  {
    id: 'invisible-character',
    severity: 'warning',
    description: {
      en: 'No control, tab or zero-width character stands inside a line of the overview.',
      ja: '公表概要の行の中に、制御文字・タブ・幅のない文字を置かない。'
    },
    examples: {
      good: [{text: exampleEntry({title: '障害の　お知らせ'})}],
      bad: [{text: exampleEntry({title: '障害の\u200bお知らせ'}), at: '2:6'}]
    }
  },
  (context) =>
    context.head.flatMap(({text, start}) =>
      [...text.trim().matchAll(invisible)].map(({0: sign, index}) => {
        const from = start + text.indexOf(text.trim()) + index
        const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
        return {
          reason: {
            en: `Unexpected invisible character ${code}, expected none`,
            ja: `見えない文字（${code}）があります。取り除いてください`
          },
          place: placeOf(context, from, from + 1),
          actual: sign
        }
      })
    )
)
