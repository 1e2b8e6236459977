import {isWithin} from '../text/organization-key.ts'
import {groupBy} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {defineArchiveRule} from './core/rule.ts'

const incidentId = '2025-09-01-架空商事株式会社'
const text = exampleEntry({incidentId})
const other = (organization: string) => ({
  [earlierPath.replace('架空商事株式会社', organization)]: exampleEntry({
    organization,
    date: '2025年9月1日',
    incidentId
  })
})

export default defineArchiveRule(
  {
    id: 'incident-id-shared',
    severity: 'warning',
    description: {
      en: 'The entries with one incident ID are of one organisation.',
      ja: '同じ事案IDは1つの組織の公表だけに付ける。'
    },
    examples: {
      good: [{text, path: examplePath, others: other('架空商事株式会社')}],
      bad: [{text, path: examplePath, others: other('見本市'), at: '8:3'}]
    }
  },
  (archive) =>
    [
      ...groupBy(archive.entries, ({publication}) => (publication.incidentId === null ? [] : [publication.incidentId]))
    ].flatMap(([id, chain]) =>
      chain.flatMap(({path, publication}) => {
        const stranger = chain.find(
          (other) =>
            !other.publication.organizations.some((name) =>
              publication.organizations.some((own) => isWithin(own, name))
            )
        )
        if (!stranger) return []
        return [
          {
            path,
            reason: {
              en: `Unexpected incident ID \`${id}\` that \`${stranger.path}\` of another organisation carries, expected one of its own`,
              ja: `事案ID「${id}」は別の組織の「${stranger.path}」にも付いています`
            },
            place: itemsOf(publication, 'incidentId').at(-1)?.position ?? null,
            actual: id
          }
        ]
      })
    )
)
