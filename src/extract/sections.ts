import type {Section, SectionRole} from '../schema/section.ts'
import type {Outline, OutlineSection} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {positionAt} from '../syntax/source.ts'
import {parseHeading} from '../text/heading.ts'
import {toBlock} from './blocks.ts'
import {sectionRole} from './section-role.ts'

/*
 * Sections: the whole 本文 as a tree (spec/disclosure.md, Section; roles: spec/facts.md, last part).
 * `## ２．対応状況（第 6 報から更新）` gives number 2, title 対応状況, update since 6.
 * A bare paragraph that serves as a heading (`【参考】`, `■対象`) is no section: its text stays in the blocks.
 */

/** Characters under a heading that may decide its role where the heading itself does not. */
const bodyTextLength = 300

function bodyText(outline: Outline, section: OutlineSection): string {
  let text = ''
  for (let index = section.from; index < section.to && text.length < bodyTextLength; index++)
    text += `${outline.lines[index]?.text ?? ''}\n`
  return text.slice(0, bodyTextLength)
}

function endOffset(section: OutlineSection): number {
  const last = section.children.at(-1)
  if (last) return endOffset(last)
  const node = section.nodes.at(-1)
  return node?.position?.end.offset ?? (section.heading ? positionOf(section.heading).end.offset : 0)
}

interface Parent {
  role: SectionRole | null
  depth: number
}

function toSection(outline: Outline, section: OutlineSection, parent: Parent): Section {
  const heading = section.heading?.text ?? null
  const parts = parseHeading(heading ?? '')
  const role =
    heading === null
      ? 'other'
      : sectionRole({
          heading,
          title: parts.title,
          number: parts.number,
          parentRole: parent.role,
          bodyText: bodyText(outline, section)
        })
  // Numbering may put a heading under one with as many `#`; a child is deeper all the same.
  const depth = Math.max(section.depth, parent.depth + 1)
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
    sections: section.children.map((child) => toSection(outline, child, {role, depth})),
    position: positionAt(outline.source, start, Math.max(start, endOffset(section)))
  }
}

/**
 * The body of an entry as a tree of sections. Text before the first heading is a section without heading.
 *
 * @param outline one publication
 * @example
 * extractSections(outline).map((section) => section.role)
 */
export function extractSections(outline: Outline): Section[] {
  const {root} = outline
  const outside: Parent = {role: null, depth: -1}
  const sections = root.children.map((child) => toSection(outline, child, outside))
  if (root.nodes.length === 0) return sections
  return [toSection(outline, {...root, children: []}, outside), ...sections]
}
