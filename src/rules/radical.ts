import {fold} from '../text/fold.ts'
import {mapRadicals, radicals} from '../text/radicals.ts'
import {placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'radical',
    severity: 'warning',
    description: {
      en: 'Ideographs of the overview are ideographs, not the radicals that copied PDFs hold in their place.',
      ja: '公表概要には漢字を使い、PDFからの複写で混じる部首の文字（⽕、⻄など）を使わない。'
    },
    repairs: ['radicals'],
    examples: {
      good: [{text: exampleEntry({organization: '火災見本株式会社ＡＢＣ'})}],
      bad: [
        {
          text: exampleEntry({organization: '⽕災見本株式会社ＡＢＣ'}),
          at: '4:3',
          fixed: exampleEntry({organization: '火災見本株式会社ＡＢＣ'})
        }
      ]
    }
  },
  (context) =>
    context.head.flatMap(({text, start}) => {
      const found = [...text.matchAll(radicals)]
      const [first, last] = [found[0], found.at(-1)]
      if (!first || !last) return []
      const written = text.slice(first.index, last.index + 1)
      // Nothing but these two blocks is mapped: ＡＢＣ and （） stay.
      const mapped = mapRadicals(written)
      const [from, to] = [start + first.index, start + last.index + 1]
      return [
        {
          reason: {
            en: `Unexpected radical \`${found.map(([sign]) => sign).join('')}\`, expected \`${found.map(([sign]) => fold(sign)).join('')}\``,
            ja: `部首の文字「${found.map(([sign]) => sign).join('')}」があります。「${found.map(([sign]) => fold(sign)).join('')}」にしてください`
          },
          place: placeOf(context, from, to),
          actual: written,
          expected: [mapped],
          fix: mapped === written ? null : replace(from, to, mapped)
        }
      ]
    })
)
