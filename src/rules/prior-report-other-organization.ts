import {isWithin, organizationKey, shareName} from '../text/organization-key.ts'
import {suggestEarlier} from './core/archive-context.ts'
import {earlierEntry, earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const example = (organization: string) => ({
  text: exampleEntry({organization, links: [earlierLink]}),
  path: examplePath.replace('架空商事株式会社', organization),
  others: {[earlierPath]: earlierEntry}
})

export default defineArchiveRule(
  {
    id: 'prior-report-other-organization',
    severity: 'warning',
    description: {
      en: 'A prior report is an entry of the same organisation.',
      ja: '前の公表は同じ組織のものを指す。'
    },
    examples: {
      good: [example('架空商事株式会社'), example('架空商事 株式会社'), example('架空商事株式会社グループ')],
      bad: [
        {...example('株式会社架空物流'), at: '6:7'},
        {...example('見本市'), at: '6:7', severity: 'error'}
      ]
    }
  },
  (archive) =>
    archive.entries.flatMap((entry) => {
      const names = entry.publication.organizations
      return priorLinks(entry.publication).flatMap(({archivePath, place, url}) => {
        const others = archive.at(archivePath)?.publication.organizations ?? []
        const pairs = others.flatMap((other) => names.map((name) => [name, other] as const))
        if (pairs.length === 0 || pairs.some(([name, other]) => isWithin(name, other))) return []
        const related = pairs.some(([name, other]) => shareName(organizationKey(name), organizationKey(other)))
        return [
          {
            path: entry.path,
            reason: {
              en: `Unexpected link to an entry of \`${others.join('、')}\`, expected one of \`${names.join('、')}\``,
              ja: `前の公表が別の組織「${others.join('、')}」のものです。「${names.join('、')}」のものを指すようにしてください`
            },
            place,
            severity: related ? ('warning' as const) : ('error' as const),
            actual: url,
            ...suggestEarlier(entry, archive)
          }
        ]
      })
    })
)
