import {idKey} from '../../archive/link/incident-id.ts'
import type {Disclosure} from '../../schema/disclosure.ts'
import type {Publication} from '../../schema/publication.ts'
import type {Section} from '../../schema/section.ts'
import {archiveUrl, dateOfArchivePath} from '../../text/archive-path.ts'
import {firstDayOf} from '../dates.ts'
import {type Listing, unlisted} from './listing.ts'
import {organizationTypeOf} from './organization-type.ts'
import {tagsOf} from './tags.ts'

/** What the dashboard shows of an entry. Spec: dashboard.md. */
export interface Release extends Listing {
  id: string
  releaseId: string
  archivePath: string
  incidentId: string
  incidentIdSource: 'overview' | 'archivePath' | 'linked'
  releaseType: '初報' | '続報' | '最終報' | '公表'
  date: string
  year: string
  month: string
  title: string
  organization: string
  organizationType: string
  sourceUrl: string
  archiveUrl: string
  tags: readonly string[]
  summary: string
}

const releaseTypes = {initial: '初報', followUp: '続報', final: '最終報'} as const
const longestTitle = 240
const longestOrganization = 120
const longestSummary = 360

/** Characters, not code units: none is cut in two. */
const shorten = (text: string, length: number): string => Array.from(text).slice(0, length).join('')

function* textsOf({heading, blocks, sections}: Section): Generator<string> {
  if (heading !== null) yield heading
  for (const {text} of blocks) yield text
  for (const section of sections) yield* textsOf(section)
}

function summaryOf(sections: readonly Section[]): string {
  let summary = ''
  for (const section of sections)
    for (const text of textsOf(section)) {
      summary = `${summary} ${text}`.replace(/\s+/g, ' ').trim()
      if (summary.length >= 2 * longestSummary) return shorten(summary, longestSummary)
    }
  return shorten(summary, longestSummary)
}

function dayOf(path: string, {publishedOn}: Publication): string {
  const ofPath = dateOfArchivePath(path)
  const known = publishedOn !== null && publishedOn.length >= (ofPath?.length ?? 0) ? publishedOn : ofPath
  return firstDayOf(known) ?? ''
}

/** @returns what the dashboard shows of an entry whose incident is not known yet */
export function toRelease(path: string, {publication, facts, sections}: Disclosure): Release {
  const date = dayOf(path, publication)
  const {incidentId, organizations, releaseType, sourceUrl} = publication
  return {
    id: path,
    releaseId: path,
    archivePath: path,
    incidentId: incidentId ?? path,
    incidentIdSource: incidentId === null ? 'archivePath' : 'overview',
    releaseType: releaseType === null ? '公表' : releaseTypes[releaseType],
    date,
    year: date.slice(0, 4),
    month: date.slice(0, 7),
    title: shorten(publication.title, longestTitle),
    organization: shorten(organizations.join('、'), longestOrganization),
    organizationType: organizationTypeOf(organizations[0] ?? ''),
    ...unlisted,
    sourceUrl: sourceUrl !== null && /^https?:\/\//i.test(sourceUrl) ? sourceUrl : '',
    archiveUrl: archiveUrl(path),
    tags: tagsOf(facts),
    summary: summaryOf(sections)
  }
}

/** Puts a release under the incident that linking found for it. */
export function linkRelease(release: Release, incidentId: string, members: number): Release {
  const isOwn = release.incidentIdSource === 'overview' && idKey(release.incidentId) === idKey(incidentId)
  return {...release, incidentId, incidentIdSource: isOwn ? 'overview' : members > 1 ? 'linked' : 'archivePath'}
}
