import {organizationWords} from '../lexicon/legal-forms.ts'
import {organizationKey} from '../text/organization-key.ts'
import {mapRadicals} from '../text/radicals.ts'
import {type ArchiveContext, type EntrySummary, groupBy} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierEntry, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {type ArchiveFinding, defineArchiveRule} from './core/rule.ts'

const forms = organizationWords
  .filter(({kind}) => kind === 'legalForm')
  .flatMap(({terms}) => terms)
  .filter((term) => term.endsWith('法人'))

const others = {[earlierPath]: earlierEntry}
const example = (organization: string) => ({
  text: exampleEntry({organization}),
  path: examplePath.replace('架空商事株式会社', organization)
})

/** 公益財団法人架空公社 is 架空公社; 株式会社架空 and 架空株式会社 are two companies. */
function withoutForm(key: string): string | null {
  const form = forms.find((term) => key.startsWith(term) && key.length > term.length)
  return form === undefined ? null : key.slice(form.length)
}

function finding({path, publication}: EntrySummary, name: string, other: string): ArchiveFinding {
  const item = itemsOf(publication, 'organization').find(({text}) => text.includes(name))
  return {
    path,
    reason: {
      en: `Unexpected spelling \`${name}\`, expected \`${other}\` as in other entries`,
      ja: `組織名「${name}」は、ほかの公表では「${other}」と書かれています`
    },
    place: item?.position ?? null,
    actual: name,
    expected: [other]
  }
}

interface Spelling {
  name: string
  entry: EntrySummary
}

const hasRadical = (name: string): boolean => mapRadicals(name) !== name

/** Of two spellings the rarer one, or where both are as frequent, each; one with radicals in any case. */
function rareSpellings(spellings: readonly Spelling[]): ArchiveFinding[] {
  const plain = spellings.find(({name}) => !hasRadical(name))
  const copied = spellings.filter(({name}) => hasRadical(name))
  if (plain && copied.length > 0)
    return [
      ...copied.map(({name, entry}) => finding(entry, name, plain.name)),
      ...rareSpellings(spellings.filter(({name}) => !hasRadical(name)))
    ]
  const counts = new Map<string, number>()
  for (const {name} of spellings) counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const frequent = [...counts].filter(([, count]) => count === most).map(([name]) => name)
  return spellings.flatMap(({name, entry}) => {
    const other = frequent.find((one) => one !== name)
    return other === undefined ? [] : [finding(entry, name, other)]
  })
}

function withAndWithoutForm(groups: Map<string, Spelling[]>): ArchiveFinding[] {
  return [...groups].flatMap(([key, spellings]) => {
    const bare = withoutForm(key)
    const other = bare === null ? undefined : groups.get(bare)
    return other ? spellings.map(({name, entry}) => finding(entry, name, other[0]?.name ?? name)) : []
  })
}

function spellingsOf({entries}: ArchiveContext): Map<string, Spelling[]> {
  const all = entries.flatMap((entry) => entry.publication.organizations.map((name) => ({name, entry})))
  return groupBy(all, ({name}) => [organizationKey(name)])
}

export default defineArchiveRule(
  {
    id: 'organization-spelling',
    severity: 'warning',
    description: {
      en: 'One organisation is written in one way in all its entries.',
      ja: '同じ組織の名称は、すべての公表で同じ表記にする。'
    },
    examples: {
      good: [
        {...example('架空商事株式会社'), others},
        {...example('株式会社架空商事'), others}
      ],
      bad: [
        {...example('架空商事 株式会社'), others, at: '4:3'},
        {
          ...example('公益財団法人架空公社'),
          others: {'2025/09/01_架空公社.md': exampleEntry({organization: '架空公社', date: '2025年9月1日'})},
          at: '4:3'
        }
      ]
    }
  },
  (archive) => {
    const groups = spellingsOf(archive)
    return [...[...groups.values()].flatMap(rareSpellings), ...withAndWithoutForm(groups)]
  }
)
