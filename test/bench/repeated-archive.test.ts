import {expect, it} from 'vitest'
import {entry} from '../entry.ts'
import {renameEntry} from './repeated-archive.ts'

const link = (name: string) =>
  `- 第1報：https://github.com/piyokango/securityincidentarchive/blob/main/2025/09/01_${encodeURIComponent(name)}.md`

const entryOf = (organization: string) => ({
  path: `2025/09/05_${organization}.md`,
  text: entry({organization, links: [link(organization)], body: `${organization}は調査を続けています。`})
})

it('gives a copy to another organisation, links to its earlier reports included', () => {
  expect(renameEntry(entryOf('架空商事株式会社'), 3)).toEqual(entryOf('架空商事株式会社N3'))
})

it('changes a name that needs no encoding once', () => {
  expect(renameEntry(entryOf('Mihon'), 2)).toEqual(entryOf('MihonN2'))
})

it('leaves the first copy as it stands', () => {
  expect(renameEntry(entryOf('架空商事株式会社'), 1)).toEqual(entryOf('架空商事株式会社'))
})
