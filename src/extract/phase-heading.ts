/**
 * Headings of recovery stages: name, description, and what the brackets say of start and status.
 *
 * Finds: `第 1 弾 FAX 注文 出荷トライアル（10 月 29 日開始済）`, `【短期（即時～3月末）｜被害の封じ込め】`, `１．トライアル運用（第１弾）の概要`.
 * Spec: disclosure.md, Phase.
 * Matches: 「＜新規＞ 第 2 弾の拡大 直送品一部再開（11 月 12 日開始済）」. Must not match: 「第1弾のトライアル結果を踏まえ、」.
 * Known misses: a name behind other words without blank and brackets (商品の第2弾).
 */
import type {Line} from '../syntax/outline.ts'
import {findDates} from '../text/date-expressions.ts'
import {fold} from '../text/fold.ts'
import {type HeadingUpdate, parseHeading} from '../text/heading.ts'
import {noteMark, referencesIn} from './phase-footnotes.ts'
import type {PhaseNameKind} from './phase-name.ts'
import {findNames, readHeadName} from './phase-name.ts'
import {blankOut, isTiming, takeTiming} from './phase-timing-text.ts'

/** What stands behind the name of a stage. */
export interface PhaseTail {
  description: string | null
  /** Folded pieces that tell start and status; empty where there are none. */
  timing: string
  footnotes: string[]
}

/** A name with what stands behind it. */
export interface PhaseTitle extends PhaseTail {
  kind: PhaseNameKind
  name: string
}

export interface PhaseHeading extends PhaseTitle {
  line: Line
  /** `enclosed`: the name stands in brackets behind other words; `behind`: behind other words and a blank. */
  form: 'head' | 'enclosed' | 'behind'
  update: 'new' | 'updated' | null
}

const brackets: Record<string, string> = {
  '(': ')',
  '[': ']',
  '<': '>',
  '【': '】',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〔': '〕'
}

/** Takes off a pair of brackets around the whole name or heading by blanking it, so that offsets stay. */
function openBracket(text: string): {text: string; at: number} {
  const close = brackets[text[0] ?? '']
  if (close === undefined) return {text, at: 0}
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === text[0]) depth++
    else if (text[index] === close && --depth === 0) {
      const at = text.startsWith(' ', 1) ? 2 : 1
      return {text: ` ${text.slice(1, index)}${blankOut}${text.slice(index + 1)}`, at}
    }
  }
  return {text, at: 0}
}

const separators = ' \n:、,/|・※=＝→-◆◇■□●○★☆▼'
const wholeBracket = /^[(「【<《〈][^()「」【】<>《》〈〉]*[)」】>》〉]$/
const bracketsAlone = /^[()[\]<>【】「」『』《》〈〉〔〕]*$/

/** Takes separators off both ends; offsets of folded and written text are the same. */
function strip(text: string): string {
  const folded = fold(text)
  let from = 0
  let to = text.length
  while (from < to && separators.includes(folded.charAt(from))) from++
  while (to > from && separators.includes(folded.charAt(to - 1))) to--
  return text.slice(from, to)
}

/** What no mark and no timing has taken of the text behind the name. */
function describe(text: string, rest: string, from: number): string | null {
  const kept = [...rest.matchAll(/[^\ue000]+/g)].map(({0: piece, index}) =>
    strip(text.slice(from + index, from + index + piece.length))
  )
  const joined = strip(kept.filter((piece) => piece !== '').join(' '))
  const bare = wholeBracket.test(fold(joined)) ? joined.slice(1, -1).trim() : joined
  return bracketsAlone.test(fold(bare)) ? null : bare
}

/**
 * Takes apart a text that begins with the name of a stage.
 *
 * @param text the text as written: a heading without number and update mark, a cell, a line
 * @returns name, description and timing, or null where no name heads the text
 * @example
 * readPhaseTitle('第 2 弾（予定）') // {name: '第 2 弾', description: null, timing: '予定', …}
 */
export function readPhaseTitle(text: string): PhaseTitle | null {
  const opened = openBracket(fold(text))
  const named = readHeadName(opened.text, opened.at)
  if (!named) return null
  const tail = separate(text, opened.text, named.end)
  return {kind: named.kind, name: text.slice(opened.at, named.end).trim(), ...tail}
}

/** What follows the name: footnote marks and timing are taken out, the rest describes. */
function separate(text: string, masked: string, from: number): PhaseTail {
  const behind = masked.slice(from)
  const footnotes = referencesIn(behind)
  const rest = behind.replace(noteMark, (mark) => blankOut.repeat(mark.length))
  const taken = takeTiming(rest)
  return {
    description: describe(text, taken.rest, from),
    timing: taken.timing,
    footnotes
  }
}

/**
 * Takes apart a line under the heading as if it followed the name.
 *
 * @param text the line as written
 * @example
 * readTail('FAX 注文の受付（10月 29 日開始）') // {description: 'FAX 注文の受付', timing: '10月 29 日開始', footnotes: []}
 */
export function readTail(text: string): PhaseTail {
  return separate(text, fold(text), 0)
}

const enclosedName = /[(【「<《]/g
const afterEnclosed =
  /^(?:の?(?:概要|内容|詳細|開始|実施|実施内容|計画|について))? ?(?:\([^()]{0,30}\)|【[^【】]{0,30}】|<[^<>]{0,30}>)?$/

/** １．今回の出荷トライアル運用（第１弾）の概要: the words before the bracket describe. */
function readEnclosed(text: string): PhaseTitle | null {
  const folded = fold(text)
  for (const open of folded.matchAll(enclosedName)) {
    if (open.index === 0) continue
    const named = readHeadName(folded, open.index + 1)
    if (!named || (named.kind !== 'ordinal' && named.kind !== 'stage')) continue
    const close = brackets[open[0]] ?? ''
    const after = folded.slice(named.end).trimStart()
    if (!after.startsWith(close) || !afterEnclosed.test(after.slice(1).trim())) continue
    const timing = /[(【<]([^()【】<>]{0,30})[)】>]$/.exec(after.slice(1))?.[1] ?? ''
    return {
      kind: named.kind,
      name: text.slice(open.index + 1, named.end),
      description: strip(text.slice(0, open.index)) || null,
      timing: isTiming(timing) ? timing : '',
      footnotes: referencesIn(folded.slice(named.end))
    }
  }
  return null
}

// Round brackets stay: 12月9日(火) is one date.
const bracketSigns = /[[\]<>【】《》〈〉〔〕]/g

/** 12 月 9 日～ 第 3 弾 Web 注文の再開: the start stands before the name. */
function readDated(text: string): PhaseTitle | null {
  const folded = fold(text)
  const name = findNames(folded).find(({kind}) => kind !== 'horizon' && kind !== 'bare')
  if (!name || name.start === 0) return null
  const at = brackets[folded.charAt(name.start - 1)] === undefined ? name.start : name.start - 1
  const before = folded.slice(0, at).replace(bracketSigns, ' ').trim()
  if (findDates(before).length === 0 || !isTiming(before)) return null
  const read = readPhaseTitle(text.slice(at))
  return read && {...read, timing: [before, read.timing].filter((piece) => piece !== '').join('、')}
}

const longestPrefix = 20
const sentencePrefix = /[。、:]|[のをはがにで] ?$/

/** 出荷トライアル 第 2 弾: a counted name behind a few words and a blank. */
function readBehind(text: string): PhaseTitle | null {
  const folded = fold(text)
  const name = findNames(folded).find(({kind}) => kind === 'ordinal')
  if (!name || name.start > longestPrefix || folded[name.start - 1] !== ' ') return null
  const prefix = strip(text.slice(0, name.start))
  const read = prefix === '' || sentencePrefix.test(prefix) ? null : readPhaseTitle(text.slice(name.start))
  if (!read) return null
  return {...read, description: [prefix, read.description].filter((piece) => piece !== null).join(' ')}
}

/**
 * Reads the update mark that stands together with the start: （12 月 9 日開始済、第 10 報から更新）.
 *
 * @param timing folded words about start and status
 */
export function updateIn(timing: string): PhaseHeading['update'] {
  if (/(?:更新|変更|追記) ?(?:なし|無し)/.test(timing)) return null
  if (/更新|追記/.test(timing)) return 'updated'
  return /新規/.test(timing) ? 'new' : null
}

function markOf(update: HeadingUpdate | null, timing: string): PhaseHeading['update'] {
  return update?.kind === 'new' || update?.kind === 'updated' ? update.kind : updateIn(timing)
}

const longestHeading = 140

/** A line of text must begin with the name; only a heading may hold it elsewhere. */
function readForms(title: string, isHeading: boolean): {read: PhaseTitle; form: PhaseHeading['form']} | null {
  const head = readPhaseTitle(title) ?? (isHeading ? readDated(title) : null)
  if (head) return {read: head, form: 'head'}
  if (!isHeading) return null
  const enclosed = readEnclosed(title)
  if (enclosed) return {read: enclosed, form: 'enclosed'}
  const behind = readBehind(title)
  return behind && {read: behind, form: 'behind'}
}

/**
 * Reads a line as the heading of a stage.
 *
 * @param line a line of an outline
 * @returns its parts, or null where the line does not have the form of such a heading. Whether the stage is one of a
 * recovery is not looked at
 * @example
 * readPhaseHeading(line)?.name // '第 2 弾の拡大'
 */
export function readPhaseHeading(line: Line): PhaseHeading | null {
  if (line.text.length > longestHeading || line.kind === 'cell') return null
  const {title, update} = parseHeading(line.text)
  const found = readForms(title, line.kind === 'heading')
  return found && {...found.read, line, form: found.form, update: markOf(update, found.read.timing)}
}

/**
 * Reads a heading without a name of the known forms as a stage of its own; only its place among stages makes it one.
 *
 * @param line a heading
 * @returns its parts; `name` is all but the timing. Null where it tells no timing
 * @example
 * readUnnamed(line)?.name // '会員サイトの注文再開' of '会員サイトの注文再開（11 月 26 日開始済）'
 */
export function readUnnamed(line: Line): PhaseHeading | null {
  const {title, update} = parseHeading(line.text)
  const {description, timing, footnotes} = readTail(title)
  if (description === null || timing === '') return null
  return {
    kind: 'bare',
    form: 'head',
    name: description,
    description: null,
    timing,
    footnotes,
    line,
    update: markOf(update, timing)
  }
}
