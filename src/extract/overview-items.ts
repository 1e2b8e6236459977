import type {PublicationItem} from '../schema/publication.ts'
import type {Line, Outline, OutlinePart} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {archivePathOfUrl} from '../text/archive-path.ts'
import {isDatePlaceholder, looksLikeGarbledDate, looksLikeOverviewDate} from '../text/overview-date.ts'
import {type FoundUrl, findUrls} from '../text/urls.ts'

/*
 * The bullets of an overview, each with its role (spec/irregularities.md, A6–A9, A19–A40).
 * A role is known by the shape of the text first, by its place second: title, date, organisation, source.
 */

/** A bullet with all that decides its role. */
export interface OverviewItem {
  line: Line
  role: PublicationItem['role']
  /** Text before the first link, without its colon; null where there is none. */
  label: string | null
  urls: FoundUrl[]
  /** After a label of its own (`事案ID：`), what it says; otherwise the text. */
  value: string
}

const reportLabel = /^第 ?[\d一二三四五六七八九十ニ]{1,3} ?報 ?[:;]?$|^初報 ?[:;]$/
const waitsForColon = /[:;︓]\s*$/
const namedField = /^(事案ID|公表種別) ?[:;] ?(.*)$/i
const noSource = /^[(]?(?:URL|リンク)?(?:確認できず|確認不可|不明|なし|無し|記載なし|非公開|削除済み?)[)]?$/
/** The longest link that is looked at. */
const longestTarget = 2000
const gluedMarker = /^[-*+](?![-*+ ])/
const releaseWord = /^(?:初報|続報|最終報|公表)$/

function labelOf(line: Line, urls: readonly FoundUrl[]): string | null {
  const before = line.text.slice(0, urls[0]?.start ?? line.text.length).trim()
  const label = before.replace(/[：:；;︓]\s*$/, '').trim()
  return label === '' ? null : label
}

/** `-2025年12月25日` is a bullet that lost its blank: Markdown reads it as the bullet above going on (A6). */
function withoutGluedMarker(line: Line): Line {
  if (line.marker !== null || !gluedMarker.test(line.text)) return line
  return {
    ...line,
    text: line.text.slice(1),
    folded: line.folded.slice(1),
    from: line.from + 1,
    marker: line.text.charAt(0),
    first: true
  }
}

/** The target of a Markdown link that ends the bullet: it is no part of the text. */
function linkedUrls(line: Line): FoundUrl[] {
  const source = line.source.source.text
  const end = positionOf(line).end.offset
  if (source[end] !== ']' || source[end + 1] !== '(') return []
  const [url] = findUrls(source.slice(end, end + longestTarget).split(/[\r\n]/)[0] ?? '')
  return url ? [{...url, start: line.text.length, end: line.text.length}] : []
}

/** What the shape of a text without links tells of its role. */
function roleOf({text, folded}: Line, kind: OutlinePart['kind']): OverviewItem['role'] {
  if (reportLabel.test(folded)) return 'priorReport'
  if (kind === 'incidentId') return text === '' ? 'unknown' : 'incidentId'
  if (kind === 'releaseType') return releaseWord.test(folded) ? 'releaseType' : 'unknown'
  return isDatePlaceholder(text) || looksLikeOverviewDate(text) ? 'date' : 'unknown'
}

function partItem(line: Line, kind: OutlinePart['kind']): OverviewItem {
  const {text, folded} = line
  const written = findUrls(text)
  const urls = written.length > 0 ? written : linkedUrls(line)
  if (urls[0]) {
    const role = archivePathOfUrl(urls[0].url) === null ? 'link' : 'priorReport'
    return {line, label: labelOf(line, urls), urls, value: text, role}
  }
  const named = namedField.exec(folded)
  if (!named) return {line, label: null, urls, value: text, role: roleOf(line, kind)}
  const role = named[1]?.toUpperCase() === '事案ID' ? 'incidentId' : 'releaseType'
  return {line, label: null, urls, value: text.slice(text.length - (named[2]?.length ?? 0)), role}
}

/**
 * Whether a bullet waits for its link: 関連公表：, 第1報. The link below a bullet that says all by itself, an organisation,
 * only lost its hyphen.
 *
 * @param folded the text of the bullet, folded
 * @example
 * waitsForLink('関連公表:') // true
 * waitsForLink('架空商事株式会社') // false
 */
export function waitsForLink(folded: string): boolean {
  return waitsForColon.test(folded) || reportLabel.test(folded)
}

/** A bare URL on the line below a label belongs to the bullet above (A7). */
function joinLooseUrls(items: OverviewItem[]): OverviewItem[] {
  const joined: OverviewItem[] = []
  for (const item of items) {
    const last = joined.at(-1)
    const loose = !item.line.first && item.label === null && item.urls.length > 0
    const isLabelled = last?.urls.length === 0 && last.line.block === item.line.block && waitsForLink(last.line.folded)
    if (loose && isLabelled) joined[joined.length - 1] = {...item, label: labelOf(last.line, [])}
    else joined.push(item)
  }
  return joined
}

function isLinked({line, urls}: OverviewItem): boolean {
  return urls[0]?.start === line.text.length
}

/** The first bullet but for ID and type; 第2報 there is a title, and so are words with a link behind them. */
function findTitle(items: readonly OverviewItem[]): OverviewItem | undefined {
  const first = items.find(({role}) => role !== 'incidentId' && role !== 'releaseType')
  if (!first || first.role === 'unknown' || isLinked(first)) return first
  return first.role === 'priorReport' && first.urls.length === 0 && !waitsForColon.test(first.line.folded)
    ? first
    : undefined
}

/** Title, source and organisations have no shape of their own; their places are left over by the rest. */
function fillByPlace(items: OverviewItem[]): OverviewItem[] {
  const title = findTitle(items)
  if (title) title.role = 'title'
  const links = items.filter(({role}) => role === 'link')
  const source = links.find(({label}) => label === null) ?? links.find(isLinked)
  if (source) source.role = 'source'
  const sourceAt = source ? items.indexOf(source) : items.length
  const garbled = items.find((item) => item.role === 'unknown' && looksLikeGarbledDate(item.line.text))
  if (garbled && !items.some((item) => item.role === 'date')) garbled.role = 'date'
  const date = items.findIndex((item) => item.role === 'date')
  items.forEach((item, place) => {
    if (item.role === 'date' && place !== date) item.role = 'unknown'
    if (item.role !== 'unknown') return
    const folded = item.line.folded.replace(/\s+/g, '')
    if (source === undefined && (folded === '' || noSource.test(folded))) item.role = 'source'
    else if (folded !== '' && place < sourceAt && place !== date) item.role = 'organization'
  })
  return items
}

/**
 * The bullets of a publication's overview and of the sections beside it, in the order of the text.
 *
 * @param outline one publication
 */
export function overviewItems(outline: Outline): OverviewItem[] {
  return outline.parts.flatMap((part) => {
    const items = joinLooseUrls(
      part.lines.filter((line) => line.kind !== 'heading').map((line) => partItem(withoutGluedMarker(line), part.kind))
    )
    return part.kind === 'overview' ? fillByPlace(items) : items
  })
}

/**
 * The bullet of the title alone: the first of the overview but for ID and type, unless it is a date or a link.
 *
 * @param outline one publication
 */
export function titleLine(outline: Outline): Line | null {
  const overview = outline.parts.find((part) => part.kind === 'overview')
  const first = overview?.lines.find((line) => line.kind !== 'heading' && !namedField.test(line.folded))
  if (!first || findUrls(first.text).length > 0 || looksLikeOverviewDate(first.text)) return null
  return first
}
