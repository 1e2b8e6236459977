import {archiveHeadings} from '../lexicon/archive-headings.ts'
import type {DisclosureMessage} from '../schema/message.ts'
import {fold} from '../text/fold.ts'
import {type EntryContext, headLineAt, readingOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const plain = exampleEntry({releaseType: '初報'})
const bulletsOfOverview = 4

/** Slips of a closed list are renamed; an empty first heading is filled in where four bullets follow. */
function repair(context: EntryContext, {place, expected}: DisclosureMessage) {
  const line = headLineAt(context, place)
  const [term] = expected ?? []
  if (line?.kind !== 'heading' || term === undefined) return null
  const bullets = context.head.slice(line.number, line.number + bulletsOfOverview)
  const isFirst = line.title === '' && line.number === 1 && bullets.every(({kind}) => kind === 'bullet')
  const isSlip = archiveHeadings.some(({slips}) => slips.includes(fold(line.title ?? '').replace(/\s+/g, '')))
  return isFirst || isSlip ? replace(line.start, line.end, `# ${term}`) : null
}

export default defineRule(
  {
    id: 'overview-heading',
    severity: 'error',
    description: {
      en: 'The headings of the archive are written 公表概要, 事案ID, 公表種別 and 本文.',
      ja: '見出しは「公表概要」「事案ID」「公表種別」「本文」と書く。'
    },
    examples: {
      good: [{text: plain}, {text: plain.replace('公表概要', '公表概要（続報）')}],
      bad: [
        {text: plain.replace('# 公表概要', '# '), at: '1:2', fixed: plain},
        {text: plain.replace('公表概要', '公表以外用'), at: '1:3', fixed: plain},
        {text: plain.replace('公表種別', '好評種別'), at: '7:3', fixed: plain},
        {text: plain.replace('# 公表概要\n', ''), at: null}
      ]
    }
  },
  (context) =>
    readingOf(context, 'overview-heading').map((message) => {
      const {reason, place, actual, expected} = message
      const ja =
        actual === undefined || actual === ''
          ? `見出しがありません。「${expected?.[0]}」としてください`
          : `見出しが「${actual}」となっています。「${expected?.[0]}」としてください`
      return {reason: {en: reason, ja}, place, actual, expected, fix: repair(context, message)}
    })
)
