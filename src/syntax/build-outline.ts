import type {Heading, Root, RootContent} from 'mdast'
import type {ArchiveHeading} from '../lexicon/archive-headings.ts'
import {archiveHeadings} from '../lexicon/archive-headings.ts'
import {fold} from '../text/fold.ts'
import {parseHeading} from '../text/heading.ts'
import {collectLines, createCollector} from './collect-lines.ts'
import {nestSection} from './nest-section.ts'
import type {Line, Outline, OutlinePart, OutlineSection} from './outline.ts'
import type {Source} from './source.ts'
import {positionAt} from './source.ts'

/**
 * Recognises a heading that gives an entry its form.
 *
 * @param text the heading as written
 * @returns its code, or null for any other heading
 * @example
 * archiveHeadingCode('公表概要（続報）') // 'overview'
 */
export function archiveHeadingCode(text: string): ArchiveHeading['code'] | null {
  const squeezed = fold(text).replace(/\s+/g, '')
  for (const heading of archiveHeadings) {
    if (squeezed === heading.term || heading.slips.includes(squeezed)) return heading.code
    if (heading.mayHaveNote && squeezed.startsWith(`${heading.term}(`) && squeezed.endsWith(')')) return heading.code
  }
  return null
}

/** The nodes of one publication, cut at the archive's own headings. */
interface Publication {
  parts: {kind: OutlinePart['kind']; heading: Heading | null; nodes: RootContent[]}[]
  bodyHeading: Heading | null
  body: RootContent[]
}

function headingText(node: Heading, source: Source): string {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return source.text
    .slice(start, end)
    .replace(/^\ufeff?[ \u3000]*#+/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .replaceAll('**', '')
    .trim()
}

function looksLikeOverview(nodes: readonly RootContent[]): boolean {
  const list = nodes.find((node) => node.type !== 'heading')
  return list?.type === 'list' && list.children.length >= 3
}

function hasBody({bodyHeading, body}: Publication): boolean {
  return bodyHeading !== null || body.length > 0
}

/** An overview without anything under it: its heading was written twice. */
function isEmpty(publication: Publication): boolean {
  return !hasBody(publication) && publication.parts.every(({nodes}) => nodes.length === 0)
}

function cutPublications(root: Root, source: Source, split: boolean): Publication[] {
  const publications: Publication[] = []
  let current: Publication | null = null
  let target: RootContent[] | null = null
  const lead: RootContent[] = []
  root.children.forEach((node, index) => {
    const isHeading = node.type === 'heading' && node.depth === 1
    const text = isHeading ? headingText(node, source) : ''
    let code = isHeading ? archiveHeadingCode(text) : null
    // Under an overview the archive's own headings may have a # too many.
    if (node.type === 'heading' && node.depth > 1 && current !== null && !hasBody(current)) {
      const deeper = archiveHeadingCode(headingText(node, source))
      if (deeper !== 'overview') code = deeper
    }
    // An empty first heading, or none, still opens an overview when its bullets follow (A14).
    if (
      code === null &&
      isHeading &&
      text === '' &&
      current === null &&
      looksLikeOverview(root.children.slice(index + 1, index + 2))
    )
      code = 'overview'
    if (node.type === 'heading' && code === 'overview' && current !== null && !split && !isEmpty(current)) {
      if (!hasBody(current)) target = current.body
      target?.push(node)
    } else if (node.type === 'heading' && code === 'overview') {
      if (current !== null && isEmpty(current)) publications.pop()
      target = []
      current = {parts: [{kind: 'overview', heading: node, nodes: target}], bodyHeading: null, body: []}
      publications.push(current)
    } else if (current === null && code === 'body' && node.type === 'heading' && looksLikeOverview(lead)) {
      current = {parts: [{kind: 'overview', heading: null, nodes: lead}], bodyHeading: node, body: []}
      publications.push(current)
      target = current.body
    } else if (current === null) lead.push(node)
    else if (node.type === 'heading' && !hasBody(current) && code === 'body') {
      current.bodyHeading = node
      target = current.body
    } else if (node.type === 'heading' && !hasBody(current) && (code === 'incidentId' || code === 'releaseType')) {
      target = []
      current.parts.push({kind: code, heading: node, nodes: target})
    } else target?.push(node)
  })
  for (const publication of publications) if (!hasBody(publication)) splitMissingBody(publication)
  return publications
}

/** Without a 本文 heading the body is what stands after the bullets: the first heading, or text after the list. */
function splitMissingBody(publication: Publication): void {
  const last = publication.parts.at(-1)
  if (!last) return
  const firstList = last.nodes.findIndex((node) => node.type === 'list')
  const cut = last.nodes.findIndex(
    (node, index) => node.type === 'heading' || (index > firstList && node.type !== 'list')
  )
  if (cut !== -1) publication.body = last.nodes.splice(cut)
}

function partLines(nodes: readonly RootContent[], source: Source, section: OutlineSection): Line[] {
  const collector = createCollector(source, section, true)
  for (const node of nodes) collectLines(collector, node)
  return collector.lines
}

function newSection(heading: Line | null, depth: number, from: number): OutlineSection {
  const parts = heading ? parseHeading(heading.text) : null
  return {heading, parts, depth, parent: null, children: [], from, to: from, nodes: []}
}

function buildBody(nodes: readonly RootContent[], source: Source): Pick<Outline, 'lines' | 'root' | 'indexes'> {
  const root = newSection(null, 0, 0)
  const collector = createCollector(source, root, false)
  for (const node of nodes) {
    collectLines(collector, node)
    const heading = node.type === 'heading' ? collector.lines.at(-1) : undefined
    if (heading) {
      const section = newSection(heading, heading.depth, collector.lines.length)
      section.parent = nestSection(collector.section, section)
      section.parent.children.push(section)
      heading.section = section
      collector.section = section
    } else {
      collector.section.nodes.push(node)
      collector.section.to = collector.lines.length
    }
  }
  return {lines: collector.lines, root, indexes: collector.indexes}
}

function buildOutline(publication: Publication, source: Source): Outline {
  const outside = newSection(null, 0, 0)
  const headingLine = (node: Heading | null): Line | null =>
    node ? (partLines([node], source, outside)[0] ?? null) : null
  const {lines, root, indexes} = buildBody(publication.body, source)
  const all = [
    ...publication.parts.flatMap((part) => [part.heading, ...part.nodes]),
    publication.bodyHeading,
    ...publication.body
  ]
  const nodes = all.filter((node) => node !== null)
  return {
    source,
    parts: publication.parts.map((part) => ({
      kind: part.kind,
      heading: headingLine(part.heading),
      lines: partLines(part.nodes, source, outside)
    })),
    bodyHeading: headingLine(publication.bodyHeading),
    lines,
    root,
    indexes,
    position: positionAt(source, nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0)
  }
}

/**
 * Turns the tree of an entry into outlines, one for each publication of the file (spec/irregularities.md, A19).
 *
 * @param root the tree, with positions into the source
 * @param source the text that was parsed
 * @returns an empty list where the text is no archive entry: neither a `# 公表概要` nor bullets before a `# 本文`
 */
export function buildOutlines(root: Root, source: Source): Outline[] {
  return cutPublications(root, source, true).map((publication) => buildOutline(publication, source))
}

/**
 * Turns the tree of an entry into one outline: the first overview, and the whole text after it. Later overviews of the
 * file stand in the body as sections, so that no text of the entry is missing from it.
 *
 * @param root the tree, with positions into the source
 * @param source the text that was parsed
 * @returns null where the text is no archive entry
 */
export function buildWholeOutline(root: Root, source: Source): Outline | null {
  const [first] = cutPublications(root, source, false)
  return first ? buildOutline(first, source) : null
}

/**
 * Turns the tree of any text into an outline: all of it is body, there is no overview.
 *
 * @param root the tree, with positions into the source
 * @param source the text that was parsed
 */
export function buildTextOutline(root: Root, source: Source): Outline {
  return buildOutline({parts: [], bodyHeading: null, body: root.children}, source)
}
