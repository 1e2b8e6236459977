import {placeInItem, replace} from './core/entry-context.ts'
import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

const numbered = /^第[\s\u3000]?[0-9０-９一二三四五六七八九十]{1,3}[\s\u3000]?報$/

export default defineRule(
  {
    id: 'prior-report-label',
    severity: 'warning',
    description: {
      en: 'The label of a link to the archive is 第N報.',
      ja: 'アーカイブ内へのリンクの見出しは「第N報」とする。'
    },
    repairs: ['publication.items', 'publication.priorReports'],
    examples: {
      good: [{text: exampleEntry({links: [earlierLink]})}],
      bad: [
        {
          text: exampleEntry({links: [earlierLink.replace('第1報', '初報')]}),
          at: '6:3',
          fixed: exampleEntry({links: [earlierLink]})
        },
        {text: exampleEntry({links: [earlierLink.replace('第1報', '関連公表')]}), at: '6:3'}
      ]
    }
  },
  ({publication}) =>
    priorLinks(publication).flatMap(({label, item}) => {
      if (label === null || numbered.test(label)) return []
      const {offset} = item.position.start
      return [
        {
          reason: {
            en: `Unexpected label \`${label}\` of a prior report, expected \`第N報\``,
            ja: `前の公表の見出しが「${label}」となっています。「第N報」としてください`
          },
          place: placeInItem(item, 0, label.length),
          actual: label,
          fix: label === '初報' ? replace(offset, offset + label.length, '第1報') : null
        }
      ]
    })
)
