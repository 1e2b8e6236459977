/**
 * Named stages of the recovery with their fields.
 *
 * Finds: 第 1 弾, 第 2 弾の拡大, 本格復旧フェーズ, フェーズ1, 第一段階, 一次復旧, 短期／中期／長期 of a road map; as headings, as lines
 * of their own, as bullets, as rows or columns of a table.
 * Spec: disclosure.md, Phase.
 * Matches: 「### 第 1 弾 FAX 注文 出荷トライアル（10 月 29 日開始済）」. Must not match: 「第1弾のトライアル結果を踏まえ」.
 * Known misses: stages told in prose alone, stages without a name of the known forms.
 */
import type {Phase} from '../schema/phase.ts'
import type {Line, Outline} from '../syntax/outline.ts'
import {positionOfLines} from '../syntax/outline.ts'
import {bodyTiming} from './phase-body-timing.ts'
import {findPhaseHeadings, isRecoveryTable, mayBeName, mayHavePhases} from './phase-candidates.ts'
import {readDescription} from './phase-description.ts'
import {phaseEnds} from './phase-extent.ts'
import {readBody} from './phase-fields.ts'
import {type PhaseHeading, updateIn} from './phase-heading.ts'
import {joinWrapped} from './phase-lines.ts'
import {gridsOf, readFieldTable, readPhaseTable} from './phase-table.ts'
import {resolveSameAs} from './phase-value.ts'

export interface PhaseContext {
  /** Day of the publication, which gives years and tells past from future. */
  publishedOn: string | null
}

function toPhase(heading: PhaseHeading, lines: readonly Line[], publishedOn: string | null): Phase {
  const {line, name, update, footnotes} = heading
  const under = readDescription(heading, lines)
  const body = readBody(joinWrapped(lines.slice(under.used)).filter(({kind}) => kind !== 'cell'))
  const cells = lines.filter(({kind}) => kind === 'cell')
  const fields = [...body.fields, ...gridsOf(cells).flatMap(readFieldTable)]
  const timing = bodyTiming(
    {
      timing: [heading.timing, under.timing].filter((piece) => piece !== '').join('、'),
      title: line.folded,
      fields,
      notes: body.notes
    },
    publishedOn
  )
  const ends = [line, lines[under.used - 1], body.last, cells.at(-1)].filter((one) => one !== undefined && one !== null)
  const last = ends.reduce((latest, one) => (one.index > latest.index ? one : latest), line)
  return {
    name,
    description: heading.description ?? under.description,
    heading: line.text,
    update: update ?? updateIn(under.timing),
    ...timing,
    footnotes: [...footnotes, ...under.footnotes],
    fields,
    notes: body.notes,
    position: positionOfLines(line, last)
  }
}

function phasesOfTables(outline: Outline, publishedOn: string | null): Phase[] {
  const cells = outline.lines.filter(({kind}) => kind === 'cell')
  if (!cells.some(mayBeName)) return []
  const tables = gridsOf(cells).filter((grid) => isRecoveryTable(grid.flat()))
  return tables.flatMap((grid) =>
    readPhaseTable(grid).map(({heading, fields, first, last}) => ({
      name: heading.name,
      description: heading.description,
      heading: first.text,
      update: heading.update,
      ...bodyTiming({timing: heading.timing, title: first.folded, fields, notes: []}, publishedOn),
      footnotes: heading.footnotes,
      fields,
      notes: [],
      position: positionOfLines(first, last)
    }))
  )
}

/** `## 復旧フェーズ` over a table of stages names the table. */
function headsTable(outline: Outline, {line}: PhaseHeading): boolean {
  if (line.kind !== 'heading') return false
  const {from, to} = line.section
  return gridsOf(outline.lines.slice(from, to)).some((grid) => readPhaseTable(grid).length > 0)
}

/**
 * Extracts the named stages of the recovery.
 *
 * @param outline one publication
 * @param context what is known of the publication
 * @returns stages in the order of the text; an empty list where none is named
 * @example
 * extractPhases(outline, {publishedOn: '2025-11-12'}).map(({name}) => name) // ['第 1 弾', '第 1 弾の拡大', …]
 */
export function extractPhases(outline: Outline, {publishedOn}: PhaseContext): Phase[] {
  if (!mayHavePhases(outline)) return []
  const headings = findPhaseHeadings(outline).filter((heading) => !headsTable(outline, heading))
  if (headings.length === 0) return resolveSameAs(phasesOfTables(outline, publishedOn))
  const ends = phaseEnds(outline, headings)
  const phases = headings.map((heading, index) =>
    toPhase(heading, outline.lines.slice(heading.line.index + 1, ends[index]), publishedOn)
  )
  return resolveSameAs(phases)
}
