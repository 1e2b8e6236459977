import type {Publication} from '../schema/publication.ts'
import {fold} from '../text/fold.ts'
import {itemsOf, replace} from './core/entry-context.ts'
import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {defineRule, type Localized} from './core/rule.ts'

interface Contradiction {
  severity: 'error' | 'warning'
  reason: Localized
}

const followUp = /続報/
const restored = /復旧|完了/
const final = /最終報|最終のご?報告/

function contradiction({title, releaseType, reportNumber, priorReports}: Publication): Contradiction | null {
  const folded = fold(title)
  const isFollowUp = (reportNumber ?? 0) >= 2 || (reportNumber === null && followUp.test(folded))
  if (releaseType === 'initial' && (isFollowUp || priorReports.length > 0))
    return {
      severity: 'error',
      reason: {
        en: 'Unexpected release type 初報 of a follow-up, expected 続報',
        ja: '続報とみられる公表の公表種別が「初報」となっています。「続報」としてください'
      }
    }
  if (releaseType === 'initial' && restored.test(folded))
    return {
      severity: 'warning',
      reason: {
        en: 'Unexpected release type 初報 of a release that tells of a recovery, expected 続報',
        ja: '復旧や完了を伝える公表の公表種別が「初報」となっています。「続報」ではないか確かめてください'
      }
    }
  if (releaseType === 'followUp' && final.test(folded))
    return {
      severity: 'warning',
      reason: {
        en: 'Unexpected release type 続報 beside 最終報 in the title, expected 最終報',
        ja: '題名に「最終報」とありますが、公表種別が「続報」となっています'
      }
    }
  if (releaseType === 'followUp' && reportNumber === 1)
    return {
      severity: 'warning',
      reason: {
        en: 'Unexpected release type 続報 of the first report, expected 初報',
        ja: '題名は第1報ですが、公表種別が「続報」となっています'
      }
    }
  return null
}

export default defineRule(
  {
    id: 'release-type-title',
    severity: 'warning',
    description: {
      en: '公表種別 agrees with the title and with the prior reports.',
      ja: '公表種別を題名や前の公表と矛盾させない。'
    },
    repairs: ['publication.items', 'publication.releaseType'],
    examples: {
      good: [
        {text: exampleEntry({releaseType: '初報'})},
        {text: exampleEntry({title: 'お知らせ（続報）', releaseType: '続報', prior: [earlierLink]})}
      ],
      bad: [
        {
          text: exampleEntry({title: 'お知らせ（第2報）', releaseType: '初報', prior: [earlierLink]}),
          at: '8:3',
          severity: 'error',
          fixed: exampleEntry({title: 'お知らせ（第2報）', releaseType: '続報', prior: [earlierLink]})
        },
        {text: exampleEntry({title: 'お知らせ（続報）', releaseType: '初報'}), at: '8:3', severity: 'error'},
        {text: exampleEntry({title: '復旧のお知らせ', releaseType: '初報'}), at: '8:3'},
        {text: exampleEntry({title: 'お知らせ（最終報）', releaseType: '続報', prior: [earlierLink]}), at: '8:3'},
        {text: exampleEntry({title: 'お知らせ（第1報）', releaseType: '続報'}), at: '8:3'}
      ]
    }
  },
  ({publication}) => {
    const item = itemsOf(publication, 'releaseType').at(-1)
    const found = item && contradiction(publication)
    if (!item || !found) return []
    const {offset} = item.position.start
    const at = item.text.lastIndexOf('初報')
    const isSafe = found.severity === 'error' && publication.priorReports.length > 0 && at !== -1
    return [{...found, place: item.position, fix: isSafe ? replace(offset + at, offset + at + 2, '続報') : null}]
  }
)
