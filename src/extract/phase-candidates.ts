/**
 * Which lines of a text head a stage of the recovery.
 *
 * A name alone proves little: instructions have steps, attacks have phases, campaigns a first round. A candidate is
 * kept when its words, its surroundings or its series speak of a recovery.
 * Spec: disclosure.md, Phase.
 * Matches: 「### 第 2 弾（予定）」 under 「復旧計画」. Must not match: 「### STEP1 ログイン画面を開く」.
 * Known misses: a single stage in a line of prose or in one bullet.
 */
import {phaseContexts} from '../lexicon/phase-names.ts'
import type {Line, Outline, OutlineSection} from '../syntax/outline.ts'
import {anyOf} from '../text/any-of.ts'
import {fold} from '../text/fold.ts'
import type {PhaseHeading} from './phase-heading.ts'
import {readPhaseHeading, readUnnamed} from './phase-heading.ts'
import {readLabel} from './phase-label.ts'
import {statedStatus} from './phase-period.ts'
import {termsOf} from './phase-words.ts'

// A necessary part of every name, in any width: cheaper than to fold the whole text.
const hint =
  /弾|フェ[ーイ]ズ|ステ(?:ップ|ージ)|段階|[短中長]期|[SsＳｓ][TtＴｔ](?:[EeＥｅ][PpＰｐ]|[AaＡａ][GgＧｇ])|[PpＰｐ][HhＨｈ][AaＡａ][SsＳｓ]|[一二三四五六七八九十0-9０-９] ?次 ?[再復稼開出運受]|[仮本]復旧|本稼働|(?:暫定|応急|部分|一部|本格|全面|完全|先行|試験|試行)(?:復旧|再開|運用|稼働)/

const mends = new RegExp(anyOf(termsOf(phaseContexts, 'recovery')))
const recovery = new RegExp(anyOf([...termsOf(phaseContexts, 'recovery'), ...termsOf(phaseContexts, 'plan')]))
const investigation = new RegExp(anyOf(termsOf(phaseContexts, 'investigation')))
const instruction = new RegExp(anyOf(termsOf(phaseContexts, 'instruction')))
const otherSeries = new RegExp(anyOf([...termsOf(phaseContexts, 'promotion'), ...termsOf(phaseContexts, 'study')]))
const attack = new RegExp(anyOf(termsOf(phaseContexts, 'attack')))
const prose = /(?:です|ます|ました|ください|ません)(?:。|$)|。$/

function ancestors(section: OutlineSection): string {
  const texts: string[] = []
  for (let at: OutlineSection | null = section; at; at = at.parent) if (at.heading) texts.push(at.heading.folded)
  return texts.join(' ')
}

/** The words of the heading above and the lines that lead up to a candidate. */
function surroundings(outline: Outline, {line}: PhaseHeading): {above: string; lead: string} {
  const section = line.kind === 'heading' ? line.section.parent : line.section
  const lead = outline.lines.slice(Math.max(0, line.index - 3), line.index).filter(({kind}) => kind !== 'heading')
  return {above: section ? ancestors(section) : '', lead: lead.map((one) => one.folded).join(' ')}
}

/** Stages under a heading about an investigation are those of the investigation, unless one tells of a recovery. */
function isInvestigation({line}: PhaseHeading): boolean {
  const section = line.kind === 'heading' ? line.section.parent : line.section
  const near = section?.heading?.folded ?? ''
  return investigation.test(near) && !mends.test(near) && !mends.test(line.folded)
}

/** How many of the next lines have a label of the lexicon with a key. */
function countLabels(outline: Outline, line: Line): number {
  return outline.lines.slice(line.index + 1, line.index + 6).filter((next) => {
    const label = readLabel(next.folded, next.kind === 'item')
    return label?.standing === 'known' && label.key !== null
  }).length
}

function hasKnownLabels(outline: Outline, {line}: PhaseHeading): boolean {
  return countLabels(outline, line) > 0
}

/** Whether a candidate by itself tells a stage of a recovery. */
function isRecovery(outline: Outline, candidate: PhaseHeading): boolean {
  const own = candidate.line.folded
  const {above, lead} = surroundings(outline, candidate)
  const timed = candidate.timing !== ''
  const recovers = recovery.test(own) || recovery.test(above)
  if (candidate.form === 'behind' && !recovery.test(own.slice(0, own.indexOf(fold(candidate.name))))) return false
  // Rounds of a campaign or of a study have dates and 対象商品 too; only words of a recovery make them its stages.
  if (!recovers && (otherSeries.test(own) || otherSeries.test(above))) return false
  if (instruction.test(above) && !timed && !(recovers && hasKnownLabels(outline, candidate))) return false
  if (instruction.test(own) && !timed && !recovers) return false
  if (hasKnownLabels(outline, candidate)) return true
  if (isInvestigation(candidate)) return false
  // Phases of an attack have dates too, but nobody plans or completes them.
  if ((attack.test(own) || attack.test(above)) && !recovers && statedStatus(candidate.timing) === null) return false
  return timed || recovers || recovery.test(lead)
}

function isHeadingLike(candidate: PhaseHeading): boolean {
  const {line, form} = candidate
  if (line.kind === 'heading') return true
  if (form === 'enclosed' || line.text.length > 80) return false
  return line.kind === 'item' || !prose.test(line.folded) || isAnnounced(candidate)
}

const setOffSentence = /^ ?(?::|(?:\([^()]{1,30}\)|<[^<>]{1,30}>|【[^【】]{1,30}】)(?: |:))/

/** 第1段階（11月10日～） 窓口の受付を再開しました。: the name is set off from the sentence. */
function isAnnounced({line, name}: PhaseHeading): boolean {
  const folded = fold(name)
  return setOffSentence.test(line.folded.slice(line.folded.indexOf(folded) + folded.length))
}

function isSentence({line, form}: PhaseHeading): boolean {
  return form === 'head' && line.kind === 'text' && prose.test(line.folded)
}

/** One line of prose that begins with a name is a mention; several are a list of stages. */
function withoutLoneSentences(candidates: PhaseHeading[]): PhaseHeading[] {
  return names(candidates.filter(isSentence)).size > 1 ? candidates : candidates.filter((one) => !isSentence(one))
}

function names(candidates: readonly PhaseHeading[]): Set<string> {
  return new Set(candidates.map(({name}) => fold(name).replace(/ /g, '')))
}

/** Road maps and names without a number are phases by their series or their time alone. */
function keepWeakKinds(candidates: PhaseHeading[]): PhaseHeading[] {
  const horizons = names(candidates.filter(({kind}) => kind === 'horizon')).size
  const bare = names(candidates.filter(({kind, timing}) => kind === 'bare' && timing !== '')).size
  const inSeries = bare > 1 || names(candidates).size > bare
  return candidates.filter(({kind, timing}) => {
    if (kind === 'horizon') return horizons > 1
    return kind !== 'bare' || (timing !== '' && inSeries)
  })
}

/** Lines and bullets that only repeat headings (a summary above them) are no stages. */
function keepBestLayout(candidates: PhaseHeading[], outline: Outline): PhaseHeading[] {
  const headings = candidates.filter(({line}) => line.kind === 'heading')
  const known = names(headings)
  const texts = candidates.filter(({line, name, timing}) => {
    if (line.kind === 'heading' || line.kind === 'item') return false
    return !known.has(fold(name).replace(/ /g, '')) && (headings.length === 0 || timing !== '' || line.text.length < 20)
  })
  const owners = [...headings, ...texts]
  if (owners.length > 0) return owners.sort((left, right) => left.line.index - right.line.index)
  const items = candidates.filter(
    ({line, kind, timing}) => line.kind === 'item' && (kind !== 'horizon' || timing !== '')
  )
  return names(items).size > 1 && areSeparated(items, outline) ? items : []
}

/** Bullets are stages only where the name is set off from what follows. */
function areSeparated(items: readonly PhaseHeading[], outline: Outline): boolean {
  return items.every((item) => {
    const after = item.line.folded.slice(item.line.folded.indexOf(fold(item.name)) + item.name.length)
    return after === '' || /^[\])】」>]? ?[(:【<|=-]/.test(after) || hasKnownLabels(outline, item)
  })
}

/** A heading beside stages, with a start and fields like theirs, is a stage whatever its name. */
function withUnnamed(outline: Outline, found: PhaseHeading[]): PhaseHeading[] {
  const named = new Set(found.map(({line}) => line))
  const parents = new Set(found.filter(({line}) => line.kind === 'heading').map(({line}) => line.section.parent))
  const depths = new Set(found.map(({line}) => line.depth))
  const unnamed = outline.lines
    .filter(
      (line) =>
        line.kind === 'heading' && !named.has(line) && depths.has(line.depth) && parents.has(line.section.parent)
    )
    .filter((line) => countLabels(outline, line) > 1)
    .map(readUnnamed)
    .filter((heading) => heading !== null)
  return [...found, ...unnamed].sort((left, right) => left.line.index - right.line.index)
}

/**
 * Whether a text can hold a stage at all: the cheap test before everything else.
 *
 * @param outline one publication
 */
export function mayHavePhases({source, position}: Outline): boolean {
  return hint.test(source.text.slice(position.start.offset, position.end.offset))
}

/**
 * Finds the lines that head a stage.
 *
 * @param outline one publication
 * @returns headings in the order of the text
 */
export function findPhaseHeadings(outline: Outline): PhaseHeading[] {
  const read = outline.lines
    .filter((line) => line.kind !== 'cell' && hint.test(line.folded))
    .map(readPhaseHeading)
    .filter((candidate): candidate is PhaseHeading => candidate !== null && isHeadingLike(candidate))
  if (read.length === 0) return []
  const told = keepWeakKinds(withoutLoneSentences(read)).filter((candidate) => isRecovery(outline, candidate))
  return withUnnamed(outline, keepBestLayout(told, outline))
}

/**
 * Whether a cell can hold the name of a stage.
 *
 * @param cell a cell of a table
 */
export function mayBeName({text}: Line): boolean {
  return text.length <= 80 && hint.test(text)
}

/**
 * Whether the words around a table speak of a recovery.
 *
 * @param cells every cell of the table
 */
export function isRecoveryTable(cells: readonly Line[]): boolean {
  const [first] = cells
  const above = first ? ancestors(first.section) : ''
  const own = cells.map(({folded}) => folded).join(' ')
  const otherwise = [instruction, otherSeries, attack, investigation].some((words) => words.test(above))
  if (!mends.test(above) && otherwise) return false
  return recovery.test(above) || recovery.test(own)
}
