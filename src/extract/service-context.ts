import type {Line, Outline} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import type {Span} from '../text/noun-phrase.ts'
import {
  type Antecedent,
  findAntecedent,
  findFullName,
  findHomePage,
  findItself,
  findOwnThing,
  findPair
} from './service-antecedent.ts'
import {findHit} from './service-hit.ts'
import type {LineSpan} from './service-mention.ts'
import type {StateReader} from './service-sentences.ts'

/** What all readers of services share while one document is read. */
export interface ServiceContext extends StateReader {
  outline: Outline
  publishedOn: PartialDate | null
  /** The service that 当サービス points back to; looked for when it is first asked for. */
  antecedent: () => Antecedent | null
  /** What the opening says was hit: weaker than an antecedent. */
  hit: () => LineSpan | null
  /** The fuller name of what is called システム or サイト. */
  fullName: (noun: string) => LineSpan | null
  /** 弊社のシステム, for a 当該システム that has no fuller name. */
  ownThing: (noun: string) => LineSpan | null
  /** The ウェブサイト of the opening, for a サイト without a name. */
  homePage: () => LineSpan | null
  /** The 当サイト of the opening. */
  itself: () => LineSpan | null
  /** What 両サイト points back to. */
  pair: () => readonly LineSpan[]
  /** What was last said to have been stopped: 「現在は復旧しております」 further down speaks of it. */
  lastStopped: {name: LineSpan | null}
  /** Indexes of lines that a reader has used up. */
  taken: Set<number>
  /** See `sentenceKey`. */
  takenSentences: Set<string>
}

/** The key of a sentence among those that a reader has used up. */
export function sentenceKey(line: Line, sentence: Span): string {
  return `${line.index}:${sentence.start}`
}

/**
 * @param reader the states of the body
 * @param outline one publication
 * @param publishedOn the day of publication, `YYYY-MM-DD` or less
 */
export function createServiceContext(
  reader: StateReader,
  outline: Outline,
  publishedOn: PartialDate | null
): ServiceContext {
  const names = new Map<string, LineSpan | null>()
  let antecedent: Antecedent | null | undefined
  let hit: LineSpan | null | undefined
  return {
    outline,
    publishedOn,
    antecedent: () => {
      if (antecedent === undefined) antecedent = findAntecedent(outline)
      return antecedent
    },
    hit: () => {
      if (hit === undefined) hit = findHit(outline)
      return hit
    },
    fullName: (noun) => {
      let found = names.get(noun)
      if (found === undefined) {
        found = noun.endsWith('サービス') ? null : findFullName(outline, noun)
        names.set(noun, found)
      }
      return found
    },
    ownThing: (noun) => findOwnThing(outline, noun),
    homePage: () => findHomePage(outline),
    itself: () => findItself(outline),
    pair: () => findPair(outline),
    lastStopped: {name: null},
    taken: new Set(),
    takenSentences: new Set(),
    ...reader
  }
}
