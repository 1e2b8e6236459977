import type {Draft} from './chronology-draft.ts'
import type {LeadStyle} from './chronology-lead.ts'

/*
 * Which dated lines are a chronology and which only mention dates (spec/disclosure.md, ChronologyEvent).
 * Kept: dated paragraphs under 経緯, or a list of dates anywhere. Dropped: prose with dates under any other heading.
 */

/** `- 検知：10月4日、端末に異常` tells what happened; `- 発生日時：10月4日` alone does not. */
const isLabelledItem = ({style, start, pieces}: Draft): boolean =>
  style === 'labelled' && start.line.kind === 'item' && pieces[1]?.line === start.line

const isList = (draft: Draft): boolean =>
  draft.style === 'alone' ||
  draft.style === 'separated' ||
  (draft.style === 'comma' && draft.start.line.kind === 'item') ||
  isLabelledItem(draft)

/** `- 10月4日に回線を遮断` */
const isDatedItem = (draft: Draft): boolean => draft.style === 'particle' && draft.start.line.kind === 'item'
/** Two such bullets are as often prose. */
const leastSentences = 3
const address = /^ ?(?:\([^()]{1,12}\))? ?https?:\S+$/

function datesOf(drafts: readonly Draft[]): number {
  return drafts.filter(({carried, date}) => !carried && date !== null).length
}

const ofProse: ReadonlySet<LeadStyle> = new Set(['comma', 'particle', 'glued'])

/** The paragraph that the date begins; those below it tell what followed, without a day. */
function ownParagraph(draft: Draft): Draft {
  return {...draft, pieces: draft.pieces.filter(({line}) => line.block === draft.start.line.block)}
}

/** Under a chronology heading prose counts, even one dated paragraph alone, but not prose that leads up to a list. */
export function keepCourse(drafts: Draft[]): Draft[] {
  const listed = drafts.filter(isList)
  const firstListed = drafts.findIndex(isList)
  const kept = datesOf(listed) >= 2 ? drafts.slice(firstListed) : drafts
  if (datesOf(kept) >= 2 || datesOf(listed) >= 1) return kept
  return datesOf(kept) === 1 && kept.every(({style}) => ofProse.has(style)) ? kept.map(ownParagraph) : []
}

/** `(1)10月4日、…`, `・10月4日に…` */
const isNumbered = ({start, style}: Draft): boolean => start.at > 0 && style !== 'linked'

/** Whether the events are a list, numbered paragraphs included; `prose` where none of them is an item of one. */
export function formOf(drafts: readonly Draft[]): 'list' | 'prose' | null {
  const listed = datesOf(drafts.filter((draft) => isList(draft) || isNumbered(draft) || draft.style === 'labelled'))
  return listed >= 2 ? 'list' : listed === 0 && drafts.length > 0 ? 'prose' : null
}

/** `10月4日付（第2報） https://…` cites a notice of somebody else. */
function isAddress({pieces}: Draft): boolean {
  return pieces.length > 0 && pieces.every(({line, from, to}) => address.test(line.folded.slice(from, to)))
}

/** Under any other heading only a list counts; three bullets that begin `10月4日に…` are one too. */
export function keepOpen(drafts: Draft[]): Draft[] {
  const told = drafts.filter((draft) => !isAddress(draft))
  const inSentences = told.filter(isDatedItem).length >= leastSentences
  const isListed = (one: Draft): boolean => isList(one) || (inSentences && isDatedItem(one))
  const listed = told.filter(isListed)
  // Periods are those of use or of purchase.
  const periods = listed.filter(({date}) => date !== null && date.rangeEnd !== null).length
  return datesOf(listed) >= 2 && periods * 2 <= listed.length
    ? told.filter((one) => isListed(one) || one.style === 'glued')
    : []
}
