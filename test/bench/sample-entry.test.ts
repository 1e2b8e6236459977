import {expect, it} from 'vitest'
import {parseDisclosure} from '../../src/index.ts'
import {sampleEntry} from './sample-entry.ts'

it.each([1024, 4096, 65_536])('is as long as asked for: %d bytes', (bytes) => {
  const length = Buffer.byteLength(sampleEntry(bytes).text)
  expect(length).toBeLessThanOrEqual(bytes)
  expect(length).toBeGreaterThan(bytes - 4)
})

it('is a disclosure that has something of everything', () => {
  const {publication, sections, phases, services, footnotes, chronology, facts} = parseDisclosure(
    sampleEntry(16_384).text
  )
  expect(publication.organizations).toEqual(['株式会社サンプル文具'])
  for (const found of [sections, phases, services, footnotes, chronology, facts.causes, facts.dataItems])
    expect(found.length).toBeGreaterThan(1)
})
