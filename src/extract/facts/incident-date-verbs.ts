import {type DateVerbCode, dateVerbs, eventLightVerbs, unwantedDeeds, unwantedWords} from '../../lexicon/date-verbs.ts'
import {characterSet, hasUnit} from '../../text/character-set.ts'
import {endOfTold} from './incident-date-told.ts'

/*
 * Verbs behind a date and the form in which they stand (spec/facts.md, occurredOn and discoveredOn). The form decides
 * whether a date can belong to the verb: `発生しました` ends a clause, `発生したことを` hands the date on to the next verb.
 */

/**
 * How a verb stands. `final`: it closes its clause. `linked`: the sentence goes on (`攻撃を受け、`). `embedded`: it is the
 * content of another verb (`受けたことを`). `relative`: it stands before a noun (`発生した事案`).
 * `record`: a record of it was found (`行われた記録を`). `nominal`: it is a noun that says the same (`公表の事案`).
 */
export type VerbForm = 'final' | 'linked' | 'embedded' | 'relative' | 'record' | 'nominal'

/** A verb at its place. */
export interface DateVerb {
  code: DateVerbCode
  form: VerbForm
  /** The clause closes with が、 ため、 ところ、: what follows is told apart. */
  closed: boolean
  /** A comma follows. */
  comma: boolean
  /** What goes on or is meant to be, no deed of the day: 契約している, 作成するため. */
  lasting: boolean
  /** The verb is denied: 確認されておりません. */
  denied: boolean
  /** 0-based UTF-16 offsets into the text searched. */
  start: number
  end: number
}

interface Stem {
  code: DateVerbCode
  word: string
  /** A noun, which a verb ending has to follow. */
  noun: boolean
  /** A deed that is an event where it was done 誤って, or by an outsider. */
  unwanted: boolean
}

function allStems(): Stem[] {
  const stems = dateVerbs.flatMap(({code, nouns, verbs}): Stem[] => [
    ...nouns.map((word) => ({code, word, noun: true, unwanted: false})),
    // What is told stands behind its noun.
    ...(code === 'received' ? [] : verbs.map((word) => ({code, word, noun: false, unwanted: false})))
  ])
  return [...unwantedDeeds.map((word): Stem => ({code: 'event', word, noun: true, unwanted: true})), ...stems]
}

/** Stems by their first character, the longest first. */
function buildStems(): ReadonlyMap<string, Stem[]> {
  const byFirst = new Map<string, Stem[]>()
  for (const stem of allStems().sort((one, other) => other.word.length - one.word.length)) {
    const first = stem.word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), stem])
  }
  return byFirst
}

const stemsByFirst = buildStems()
const firstCharacters = characterSet(stemsByFirst.keys())
const unwantedReach = 40
/** `不正なファイルを設置`: nobody does that of the organisation's own will. */
const wicked = /不正な[^、。をが]{1,14}[をが]$/
const inflection = /(?:[ぁ-ん致行]|\n(?=[ぁ-ん])){0,18}/y
/** 受け付ける脆弱性: no attack that came. */
const light = new RegExp(`(?:${eventLightVerbs.join('|')})(?!け?付)`, 'y')
const nominalEnd = /^ ?(?:。|、|\)|$|\n|\(|後|直後)/
const verbalEnd = /^(?:し|さ|い|致|でき|です|でし|せ|す|に至|に及)/
const nounParticle = /^[にをがの]$/
const carrier =
  /(?:こと|もの|との|とい|よう|と)(?=$|[がをはもにのとでおごみ]|みられ|思われ|考え|推)|(?:とみられ|と思われ|おそれ|という|との|ことが|ことを|ことに|ことから|ものと|のを|のが)/
const contentNoun = /^(?:旨|形跡|痕跡|可能性|恐れ|疑い|事実|懸念|兆候|模様)/
const record = /^(?:記録|ログ|履歴)/
const closing = /(?:(?<!こと|の)が|ため|ので|ところ|ことから|ますと|たら)$/
const denial = /ない|ません|ず|なかっ/
const lasting = /^(?:して(?:い|お)|する)/
const past = /[たるい]$/

interface Behind {
  run: string
  next: string
  end: number
}

function behind(folded: string, at: number): Behind {
  inflection.lastIndex = at
  const run = inflection.exec(folded)?.[0] ?? ''
  const next = folded.slice(at + run.length, at + run.length + 4)
  return {run: run.replace('\n', ''), next, end: at + run.length}
}

function formOf(code: DateVerbCode, noun: boolean, {run, next}: Behind): VerbForm | null {
  if (noun) {
    if (code === 'publication' && (/^(?:[のに]|で(?![きす]))/.test(run) || next.startsWith('済'))) return 'nominal'
    if (run === '' ? !nominalEnd.test(next) : !verbalEnd.test(run)) return null
  }
  // `置き忘れに気付き`: a verb's stem that stands as a noun.
  else if (code === 'event' && nounParticle.test(run)) return null
  if (past.test(run) && record.test(next)) return 'record'
  if (carrier.test(run) || contentNoun.test(next)) return 'embedded'
  if (next.startsWith('、')) return 'linked'
  if (next === '' || /^[。)」』\n ]/.test(next)) return 'final'
  if (past.test(run)) return 'relative'
  return 'linked'
}

/** お知らせいたします is this very document. */
function isThisNotice(code: DateVerbCode, {run}: Behind): boolean {
  return code === 'publication' && /します|させていただき|^いた(?:だ|す)|する/.test(run) && !/ました/.test(run)
}

/** Others published it: 掲載されていることを発見. */
function isByOthers(code: DateVerbCode, form: VerbForm, {run}: Behind): boolean {
  return code === 'publication' && form === 'embedded' && run.startsWith('されて')
}

interface StemAt {
  code: DateVerbCode
  /** A noun, which a verb ending has to follow. */
  noun: boolean
  /** Offset behind the noun and the verb that makes it one. */
  end: number
}

function isUnwanted(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - unwantedReach), at)
  return wicked.test(before) || unwantedWords.some((word) => before.includes(word))
}

/** 報告 is a deed, 報告を受け tells what was heard; else the longest stem wins. */
function stemAt(folded: string, at: number): StemAt | null {
  let found: StemAt | null = null
  for (const {code, word, noun, unwanted} of stemsByFirst.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(word, at) || (unwanted && !isUnwanted(folded, at))) continue
    const end = at + word.length
    const told = code === 'received' ? endOfTold(folded, at, end) : null
    if (told !== null) return {code, noun: false, end: told}
    if (code !== 'received') found ??= {code, noun, end}
  }
  return found
}

function readVerb(folded: string, start: number, stem: StemAt): DateVerb | null {
  const {code, noun, end} = stem
  light.lastIndex = end
  const made = noun && code === 'event' && light.test(folded)
  const after = behind(folded, made ? light.lastIndex : end)
  const form = formOf(code, noun && !made, after)
  if (form === null || isThisNotice(code, after) || isByOthers(code, form, after)) return null
  return {
    code,
    form,
    closed: closing.test(after.run),
    comma: after.next.startsWith('、'),
    lasting: lasting.test(after.run),
    denied: denial.test(after.run),
    start,
    end: after.end
  }
}

/**
 * Finds the verbs of a text that may govern a date.
 *
 * @param folded folded text
 * @returns the verbs in order; nouns that are used as mere nouns are left out
 * @example
 * findDateVerbs('に攻撃を受けたことを確認しました').map(({code, form}) => [code, form]) // [['event', 'embedded'], ['notice', 'final']]
 */
export function findDateVerbs(folded: string): DateVerb[] {
  const verbs: DateVerb[] = []
  for (let at = 0; at < folded.length; ) {
    const stem = hasUnit(firstCharacters, folded.charCodeAt(at)) ? stemAt(folded, at) : null
    const verb = stem && readVerb(folded, at, stem)
    if (verb) verbs.push(verb)
    at = stem?.end ?? at + 1
  }
  return verbs
}
