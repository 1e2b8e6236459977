import type {ChronologyHeading} from '../lexicon/chronology-headings.ts'
import {chronologyHeadings} from '../lexicon/chronology-headings.ts'
import type {Line, Outline, OutlineSection} from '../syntax/outline.ts'
import {findDates} from '../text/date-expressions.ts'
import {endOfEmoji} from '../text/emoji.ts'
import {fold} from '../text/fold.ts'
import {parseHeading} from '../text/heading.ts'
import {holdsAny} from '../text/holds-any.ts'
import {readInnerDate} from './chronology-inner-date.ts'
import type {DatedLead, LeadReader} from './chronology-lead.ts'

/** Lines under one heading or caption; headings that are dates do not end it. */
export interface Region {
  heading: string | null
  year: number | null
  /** `course`: a dated paragraph counts. `open`: only a list of dates counts. `foreign`: nothing counts. */
  kind: 'course' | 'open' | 'foreign'
  /** A date that ends a chronology heading, `経緯［4月22日］`: that of the events under it. */
  date: {line: Line; lead: DatedLead} | null
  lines: Line[]
}

const headingTests = chronologyHeadings.map(({code, terms, unless}) => ({code, unless, holds: holdsAny(terms)}))

/** Characters of a line that may serve as a heading. */
export const longestCaption = 40
const captionSign = /^(?:[【＜<〈《［[(（■●◆◇○〇◎▼□]|記$|別[紙表]|参考|[0-9①-⑳ⅠⅡⅢⅣⅤⅥ⑴-⑽])/
const sentence = /。|[、，]$/
const ending = /^以 ?上$/
const bracketed = /^[【<〈《[(].*[】>〉》\])]$/
const bracketAtEnd = /[[(][^[\]()]{4,40}[\])]$/
const sign = /^[■●◆◇◎▼□○〇]/

/**
 * Tells what the dates under a heading are.
 *
 * @param heading the heading as written
 * @returns `course`, `foreign`, or null where the heading does not tell
 * @example
 * chronologyHeadingCode('（２）これまでの経緯') // 'course'
 */
export function chronologyHeadingCode(heading: string): ChronologyHeading['code'] | null {
  const folded = fold(heading)
  const squeezed = folded.includes(' ') ? folded.replace(/\s+/g, '') : folded
  const found = headingTests.find(
    ({holds, unless}) => holds(squeezed) && !unless.some((term) => squeezed.includes(term))
  )
  return found?.code ?? null
}

/** A paragraph of one line that serves as a heading: 【対応】, ■ 対応, 📌 対応, 記, １．経緯. */
function isCaption(line: Line, next: Line | undefined): boolean {
  const {folded} = line
  if (line.kind !== 'text') return false
  const own = line.first && next?.block !== line.block
  if (!own && !(/^【.*】$/.test(folded) && chronologyHeadingCode(folded) === 'course')) return false
  if (folded.length > longestCaption || sentence.test(folded)) return false
  if (endOfEmoji(folded) > 0) return true
  if (captionSign.test(folded) && !/^[・※]/.test(folded)) {
    if (/^(?:記$|別[紙表]|参考)/.test(folded) || bracketed.test(folded) || sign.test(folded)) return true
    return parseHeading(line.text).number !== null
  }
  return folded.length <= 20 && chronologyHeadingCode(folded) === 'course'
}

/** A heading that is a date belongs to the list; with more text it does so only under a chronology heading. */
function isDate(line: Line, leadOf: LeadReader): boolean {
  const style = leadOf(line)?.style
  return style === 'alone' || (style === 'separated' && kindOf(null, line.section.parent) === 'course')
}

/** `① 発生日時：10月4日` under a chronology heading is an event, no caption. */
function isLabelled(line: Line, {kind}: Region): boolean {
  return kind === 'course' && readInnerDate(line.folded)?.style === 'labelled'
}

function kindOf(caption: string | null, section: OutlineSection | null): Region['kind'] {
  const own = caption === null ? null : chronologyHeadingCode(caption)
  if (own !== null) return own
  for (let at = section; at !== null; at = at.parent) {
    const code = at.heading === null ? null : chronologyHeadingCode(at.heading.text)
    if (code !== null) return code
  }
  return 'open'
}

function yearOf(line: Line | null): number | null {
  if (!line?.folded.includes('年')) return null
  return findDates(line.folded).find((date) => date.year !== null)?.year ?? null
}

function dateInHeading(line: Line): Region['date'] {
  const inside = bracketAtEnd.exec(line.folded)
  if (!inside) return null
  const start = inside.index + 1
  const end = line.text.length - 1
  const [date] = findDates(line.folded.slice(start, end))
  if (!date || date.day === null || date.start !== 0 || date.end !== end - start) return null
  return {line, lead: {date, time: date.time, timeWord: null, start, end, label: null, style: 'alone'}}
}

/**
 * Cuts a body at its headings and captions.
 *
 * @param outline one publication
 * @param leadOf the date that a line begins with
 * @returns the pieces in the order of the text
 */
export function cutRegions(outline: Outline, leadOf: LeadReader): Region[] {
  const {lines} = outline
  const regions: Region[] = []
  let region: Region = {heading: null, year: null, kind: 'open', date: null, lines: []}
  let caption: string | null = null
  let inAnnex = false
  const open = (line: Line | null, section: OutlineSection | null): void => {
    regions.push(region)
    const kind = kindOf(caption, section)
    const date = line !== null && kind === 'course' ? dateInHeading(line) : null
    region = {heading: line?.text ?? null, year: yearOf(line), kind, date, lines: []}
  }
  for (const line of lines) {
    if (line.kind === 'heading') {
      if (isDate(line, leadOf)) region.lines.push(line)
      else {
        caption = null
        inAnnex = false
        open(line, line.section)
      }
    } else if (leadOf(line) === null && isCaption(line, lines[line.index + 1]) && !isLabelled(line, region)) {
      caption = line.text
      open(line, inAnnex ? null : line.section)
    } else if (line.folded.startsWith('以') && ending.test(line.folded)) {
      // What follows 以上 is an annex, no part of the last section.
      caption = null
      inAnnex = true
      open(null, null)
    } else region.lines.push(line)
  }
  regions.push(region)
  return regions.filter(({lines: own}) => own.length > 0)
}
