import type {Draft} from './chronology-draft.ts'

/*
 * Which dated lines are a chronology and which only mention dates (spec/disclosure.md, ChronologyEvent).
 * Kept: two dated paragraphs under 経緯, or a list of dates anywhere. Dropped: `10月4日、攻撃を検知しました。` alone under 経緯, prose
 * with dates under any other heading.
 */

const isList = (draft: Draft): boolean =>
  draft.style === 'alone' ||
  draft.style === 'separated' ||
  (draft.style === 'comma' && draft.start.line.kind === 'item')

function datesOf(drafts: readonly Draft[]): number {
  return drafts.filter(({carried, date}) => !carried && date !== null).length
}

/** Under a chronology heading prose counts, but not one sentence alone, nor prose that leads up to a list. */
export function keepCourse(drafts: Draft[]): Draft[] {
  const listed = drafts.filter(isList)
  const firstListed = drafts.findIndex(isList)
  const kept = datesOf(listed) >= 2 ? drafts.slice(firstListed) : drafts
  return datesOf(kept) >= 2 || datesOf(listed) >= 1 ? kept : []
}

export function keepOpen(drafts: Draft[]): Draft[] {
  return datesOf(drafts.filter(isList)) >= 2 ? drafts.filter((draft) => isList(draft) || draft.style === 'glued') : []
}
