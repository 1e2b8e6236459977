import type {Section} from '../schema/section.ts'
import type {Outline, OutlineSection} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {positionAt} from '../syntax/source.ts'
import {parseHeading} from '../text/heading.ts'
import {toBlock} from './blocks.ts'
import {readSections, type SectionReading, type SectionReadings} from './section-readings.ts'

/*
 * Sections: the whole 本文 as a tree (spec/disclosure.md, Section; roles: spec/facts.md, last part).
 * `## ２．対応状況（第 6 報から更新）` gives number 2, title 対応状況, update since 6.
 * A bare paragraph that serves as a heading (`【参考】`, `■対象`) is no section: its text stays in the blocks.
 */

function endOffset(section: OutlineSection): number {
  const last = section.children.at(-1)
  if (last) return endOffset(last)
  const node = section.nodes.at(-1)
  return node?.position?.end.offset ?? (section.heading ? positionOf(section.heading).end.offset : 0)
}

const noHeading: SectionReading = {parts: parseHeading(''), role: 'other'}

interface Reader {
  outline: Outline
  readings: SectionReadings
}

function toSection(reader: Reader, section: OutlineSection, parentDepth: number): Section {
  const {outline, readings} = reader
  const heading = section.heading?.text ?? null
  const {parts, role} = readings.get(section) ?? noHeading
  // Numbering may put a heading under one with as many `#`; a child is deeper all the same.
  const depth = Math.max(section.depth, parentDepth + 1)
  const start = section.heading
    ? positionOf(section.heading).start.offset
    : (section.nodes[0]?.position?.start.offset ?? 0)
  return {
    heading,
    number: parts.number,
    title: parts.title,
    role,
    update: parts.update,
    depth,
    blocks: section.nodes.map((node) => toBlock(outline, node)).filter((block) => block !== null),
    sections: section.children.map((child) => toSection(reader, child, depth)),
    position: positionAt(outline.source, start, Math.max(start, endOffset(section)))
  }
}

/**
 * The body of an entry as a tree of sections. Text before the first heading is a section without heading.
 *
 * @param outline one publication
 * @param readings its headings, where they have been read before
 * @example
 * extractSections(outline).map((section) => section.role)
 */
export function extractSections(outline: Outline, readings: SectionReadings = readSections(outline)): Section[] {
  const {root} = outline
  const reader: Reader = {outline, readings}
  const sections = root.children.map((child) => toSection(reader, child, -1))
  if (root.nodes.length === 0) return sections
  return [toSection(reader, {...root, children: []}, -1), ...sections]
}
