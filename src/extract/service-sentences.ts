import type {Line, Outline, OutlineSection} from '../syntax/outline.ts'
import {maskBrackets} from '../text/noun-phrase.ts'
import {type Sentence, splitSentences} from '../text/sentences.ts'
import {findStates, hasStateWord, type StateWord} from '../text/service-state.ts'

/** A sentence of a line with the state words in it. */
export interface StatedSentence extends Sentence {
  /** Folded. */
  text: string
  /** `text` through `maskBrackets`. */
  masked: string
  words: readonly StateWord[]
}

/** What the readers of services ask of the lines of one document; every answer is worked out once. */
export interface StateReader {
  /** Whether a line holds any state word, with or without a state. */
  isHinted: (line: Line) => boolean
  /** The lines that hold a state word, in the order of the text. */
  hinted: readonly Line[]
  sentencesOf: (line: Line) => readonly StatedSentence[]
  /** Sections in which a line states anything. */
  statedSections: ReadonlySet<OutlineSection>
  /** Whether a sentence of a line states anything. */
  isStated: (line: Line) => boolean
}

/** A line longer than this is no sentence of a disclosure: it would cost more than it can give. */
const longestLine = 4000
const nowhere: readonly StatedSentence[] = []

/**
 * Reads a folded text into sentences with their state words.
 *
 * @param folded a folded text
 */
function statedSentences(folded: string): StatedSentence[] {
  return splitSentences(folded).map(({start, end}) => {
    const text = folded.slice(start, end)
    const masked = maskBrackets(text)
    return {start, end, text, masked, words: findStates(masked)}
  })
}

/**
 * Prepares the lines of a body: one cheap test for each line, sentences only where they are asked for.
 *
 * @param outline the body
 */
export function createStateReader(outline: Outline): StateReader {
  const hinted = outline.lines.filter((line) => hasStateWord(line.folded))
  const set = new Set(hinted)
  const known = new Map<Line, readonly StatedSentence[]>()
  const sentencesOf = (line: Line) => {
    let sentences = known.get(line)
    if (!sentences) {
      sentences = line.folded.length > longestLine ? nowhere : statedSentences(line.folded)
      known.set(line, sentences)
    }
    return sentences
  }
  const isStated = (line: Line) =>
    set.has(line) && sentencesOf(line).some(({words}) => words.some(({state}) => state !== null))
  return {
    isHinted: (line) => set.has(line),
    hinted,
    sentencesOf,
    isStated,
    statedSections: new Set(hinted.filter(isStated).map(({section}) => section))
  }
}

/** 「本日より、停止しておりました受付を再開します」: the date is that of the return. */
const stoppedBefore = /^(?:して|されて)(?:おりました|いました|いた)(?=[^が、。])/

/**
 * Where the part of a sentence begins that a word's date can stand in: behind the last word that states something else.
 *
 * @param text the folded sentence
 * @param words the words of the sentence
 * @param word one of them
 */
export function clauseStart(text: string, words: readonly StateWord[], word: StateWord): number {
  const others = words.filter(
    (one) =>
      one.end <= word.start &&
      one.state !== word.state &&
      !(text[one.start - 1] === '、' && stoppedBefore.test(text.slice(one.end, one.end + 12)))
  )
  return others.at(-1)?.end ?? 0
}

/**
 * The last word of a text that states anything.
 *
 * @param text folded
 */
export function lastState(text: string): StateWord | null {
  if (!hasStateWord(text)) return null
  return (
    findStates(maskBrackets(text))
      .filter((word) => word.state !== null && word.code !== 'going')
      .at(-1) ?? null
  )
}
