import type {ChronologyEvent} from '../schema/chronology.ts'
import type {Line, Outline} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import type {DraftList} from './chronology-draft.ts'
import {toEvents} from './chronology-events.ts'
import {formOf} from './chronology-keep.ts'
import type {LeadReader} from './chronology-lead.ts'
import {readDatedLead} from './chronology-lead.ts'
import {readLines} from './chronology-lines.ts'
import type {Region} from './chronology-regions.ts'
import {chronologyHeadingCode, cutRegions, longestCaption} from './chronology-regions.ts'
import {readTables} from './chronology-tables.ts'

/*
 * The dated events of 経緯, 時系列, これまでの発表 (spec/disclosure.md, ChronologyEvent).
 * Matches: a heading 経緯 with `10月4日 02:25　攻撃を確認` under it. Must not match: 概要 with `10月4日に攻撃を確認しました。`
 * Prose under 経緯 counts only where no list under such a heading tells the same.
 * Known misses: prose that begins with other words than its date; several dates in one paragraph are one event.
 */

/** What may be no text of an event: nothing, or a word that dates the notice itself. */
const noText = /^(?:続報|更新|追記|時点|現在)?$/

const dateAtEnd = /[0-9] ?日[\])]$/

/** A first look: one paragraph that begins with a date is an event only where a heading or caption tells of the course. */
function mayList(lines: readonly Line[], leadOf: LeadReader): boolean {
  const dated = lines.filter((line) => leadOf(line) !== null)
  if (dated.length >= 2 || dated.some((line) => line.kind === 'item' || leadOf(line)?.style !== 'comma')) return true
  return lines.some(({kind, folded}) => {
    if (kind === 'heading' && dateAtEnd.test(folded)) return true
    return (kind === 'heading' || folded.length <= longestCaption) && chronologyHeadingCode(folded) === 'course'
  })
}

function readLists(region: Region, leadOf: LeadReader): DraftList[] {
  // Under a chronology heading dates may stand further in; elsewhere no event begins without one.
  const mayTell = region.kind === 'course' || region.lines.some((line) => leadOf(line) !== null)
  const drafts = mayTell ? readLines(region, leadOf) : []
  return [{heading: region.heading, year: region.year, drafts}, ...readTables(region)]
}

function toRegionEvents(region: Region, lists: DraftList[], publishedOn: PartialDate | null): ChronologyEvent[] {
  return lists
    .map((list) => toEvents(list, publishedOn).filter(({text}) => !noText.test(text)))
    .filter((events) => region.kind === 'course' || events.some(({planned}) => !planned))
    .flat()
    .sort((one, other) => one.position.start.offset - other.position.start.offset)
}

/**
 * Finds the dated events of a publication.
 *
 * @param outline one publication
 * @param context day of publication, which gives dates their year
 * @returns the events in the order of the text
 * @example
 * extractChronology(outline, {publishedOn: '2025-11-12'})[0]?.date // '2025-10-19'
 */
export function extractChronology(outline: Outline, context: {publishedOn: PartialDate | null}): ChronologyEvent[] {
  const leads = outline.lines.map((line) => readDatedLead(line.folded))
  const leadOf: LeadReader = (line) => leads[line.index] ?? null
  if (!mayList(outline.lines, leadOf)) return []
  const regions = cutRegions(outline, leadOf).map((region) => ({region, lists: readLists(region, leadOf)}))
  const course = regions.filter(({region}) => region.kind === 'course').flatMap(({lists}) => lists)
  // Prose tells again what a list under another such heading tells.
  const told = course.some(({drafts}) => formOf(drafts) === 'list')
  return regions.flatMap(({region, lists}) => {
    const kept = told ? lists.filter(({drafts}) => formOf(drafts) !== 'prose') : lists
    return toRegionEvents(region, kept, context.publishedOn)
  })
}
