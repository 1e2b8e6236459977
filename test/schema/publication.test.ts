import {describe} from 'vitest'
import {otherLinkSchema, priorReportSchema, publicationItemSchema, publicationSchema} from '../../src/schema/index.ts'
import {checksObject} from './check.ts'
import {at, exampleDisclosure} from './example.ts'

describe('publicationSchema', () => {
  checksObject(publicationSchema, exampleDisclosure().publication, {
    title: [null],
    publishedOn: ['2031/04/02', ''],
    updatedOn: ['昨日'],
    organizations: [null, '架空商事株式会社', [null]],
    reportNumber: [0, -1, 1.5, '2'],
    releaseType: ['続報', 'other'],
    items: [null, [{}]]
  })
})

describe('publicationItemSchema', () => {
  checksObject(
    publicationItemSchema,
    {role: 'unknown', text: '', position: at(0, 0)},
    {role: ['other', null], text: [null]}
  )
})

describe('otherLinkSchema', () => {
  checksObject(otherLinkSchema, {label: '詳細', url: 'https://example.com/a b'}, {url: [null], label: [1]})
})

describe('priorReportSchema', () => {
  const example = {label: null, number: null, url: 'https://example.org/1.md', archivePath: '2031/03/30_架空.md'}
  checksObject(priorReportSchema, example, {number: [0, '1'], url: [null], archivePath: [null]})
})
