import type {Line, Outline} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {maskBrackets} from '../text/noun-phrase.ts'
import {splitSentences} from '../text/sentences.ts'
import {findStates, hasStateWord} from '../text/service-state.ts'
import {datedStatus} from './service-dates.ts'
import {isStatusHeading} from './service-headings.ts'
import {itemName} from './service-item.ts'
import type {LineSpan, ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'

const nameLine = /^[■□●○◆◇▼・＜<【「]?[^。、]{2,30}$/
const particle = /[はがを]|について|とおり|通り/

/**
 * Finds services that a line of their own names, with the sentence on their state below, in a section on services:
 * `架空便` / blank / 「出荷を停止しております。」. Elsewhere a short line over a sentence is a heading of any kind.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: such lines in a section whose heading does not speak of services.
 *
 * @param outline the body
 * @param publishedOn the day of publication
 * @param taken indexes of the lines that were read here are added to it
 */
export function blockMentions(outline: Outline, publishedOn: PartialDate | null, taken: Set<number>): ServiceMention[] {
  const mentions: ServiceMention[] = []
  outline.lines.forEach((line, index) => {
    if (line.kind !== 'text' || taken.has(line.index)) return
    if (!isStatusHeading(line.section.heading?.folded ?? '') || !isName(line)) return
    const lines: Line[] = []
    for (let at = index + 1; at < outline.lines.length; at++) {
      const next = outline.lines[at]
      if (!next || next.section !== line.section || next.kind === 'cell' || isName(next)) break
      lines.push(next)
    }
    const mention = readBlock(line, lines, publishedOn)
    if (!mention) return
    mentions.push(mention)
    for (const {index: used} of [line, ...lines]) taken.add(used)
  })
  return mentions
}

function isName(line: Line): boolean {
  return line.kind === 'text' && nameLine.test(line.folded) && !hasStateWord(line.folded) && !particle.test(line.folded)
}

function readBlock(line: Line, lines: readonly Line[], publishedOn: PartialDate | null): ServiceMention | null {
  const read = itemName(line)
  const told: {statement: LineSpan; text: string}[] = lines.flatMap((next) =>
    splitSentences(next.folded).map((sentence) => ({
      statement: {line: next, ...sentence},
      text: next.folded.slice(sentence.start, sentence.end)
    }))
  )
  const stated = told.flatMap(({text}) => {
    const word = findStates(maskBrackets(text))
      .filter(({state}) => state !== null)
      .at(-1)
    return word ? [{text, word}] : []
  })
  const last = stated.filter(({word}) => !word.whole).at(-1) ?? stated.at(-1)
  if (!read || !last) return null
  return {
    name: read.name,
    alias: read.alias,
    parent: null,
    ...datedStatus(last.text, last.word, 0, publishedOn),
    statements: told.map(({statement}) => statement),
    weight: mentionWeights.listed
  }
}
