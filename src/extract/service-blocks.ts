import type {Line} from '../syntax/outline.ts'
import type {ServiceContext} from './service-context.ts'
import {datedStatus} from './service-dates.ts'
import {isStatusHeading} from './service-headings.ts'
import {itemName} from './service-item.ts'
import type {ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'

const nameLine = /^[■□●○◆◇▼・＜【<「]?[^。、:]{2,30}$/
const particle = /[はがを]|について|とおり|通り/
const stateHeading = /状況|現況|影響|案内/

interface Block {
  name: Line
  lines: Line[]
}

/**
 * Finds services that a line of their own names, with the sentence on their state below, in a section on services or on a
 * situation: `架空便` / blank / 「出荷を停止しております。」. Elsewhere a short line over a sentence is a heading of any kind.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: such lines in a section whose heading does not speak of services.
 *
 * @param context the document; the lines that are read here are marked as used up
 */
export function blockMentions(context: ServiceContext): ServiceMention[] {
  return [...context.statedSections].flatMap((section) => {
    const heading = section.heading?.folded ?? ''
    const isStatus = isStatusHeading(heading)
    if (!isStatus && !stateHeading.test(heading)) return []
    const blocks = blocksOf(context.outline.lines.slice(section.from, section.to), context)
    const mentions = blocks.flatMap((block) => readBlock(block, context) ?? [])
    // One short line may be anything; two in a row with their states are a layout.
    if (!isStatus && (mentions.length < 2 || mentions.length < blocks.length)) return []
    for (const {name, lines} of blocks) for (const {index} of [name, ...lines]) context.taken.add(index)
    return mentions
  })
}

function blocksOf(lines: readonly Line[], context: ServiceContext): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    if (context.taken.has(line.index) || line.kind === 'cell') continue
    const last = blocks.at(-1)
    if (isName(line, context)) blocks.push({name: line, lines: []})
    else if (last) last.lines.push(line)
  }
  return blocks.filter(({lines: below}) => below.length > 0)
}

function isName(line: Line, context: ServiceContext): boolean {
  return (
    line.kind === 'text' &&
    line.first &&
    nameLine.test(line.folded) &&
    !context.isHinted(line) &&
    !particle.test(line.folded)
  )
}

function readBlock({name, lines}: Block, context: ServiceContext): ServiceMention | null {
  const told = lines.flatMap((line) => context.sentencesOf(line).map((sentence) => ({line, ...sentence})))
  const stated = told.flatMap(({text, words}) => {
    const word = words.filter(({state}) => state !== null).at(-1)
    return word ? [{text, word}] : []
  })
  const last = stated.filter(({word}) => !word.whole).at(-1) ?? stated.at(-1)
  const read = last && itemName(name)
  if (!read || !last) return null
  return {
    name: read.name,
    alias: read.alias,
    parent: null,
    ...datedStatus(last.text, last.word, 0, context.publishedOn),
    statements: told.map(({line, start, end}) => ({line, start, end})),
    weight: mentionWeights.listed
  }
}
