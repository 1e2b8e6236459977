import type {Line, Outline} from '../syntax/outline.ts'
import {kindOfName} from '../text/service-name.ts'
import {trimName} from '../text/trim-name.ts'
import type {LineSpan} from './service-mention.ts'

const topic = /^[^。、:]{2,30}?(?=(?:に関して|に関しまして|について|につきまして)$)/
/** 【会員サイト】, ■出荷業務 */
const marked = /^(?:[【■●◆▼<]|\(\d{1,2}\))[^。、:【】]{2,30}[】>]?$/
const longestTopic = 40
const longestName = 20
/** How many lines above a sentence are searched. */
const reach = 6

/**
 * The topic on a line of its own above a sentence: `発送に関して` or `【発送】` over 「概ね通常どおりです。」. `再発防止について` is none.
 *
 * @param outline the body
 * @param line the line of the sentence
 * @returns the name of a service, or null
 */
export function topicAbove(outline: Outline, line: Line): LineSpan | null {
  const last = Math.max(line.section.from, line.index - reach)
  for (let at = line.index - 1; at >= last; at--) {
    const above = outline.lines[at]
    if (!above || above.kind === 'cell') return null
    const match = above.folded.length <= longestTopic ? (topic.exec(above.folded) ?? marked.exec(above.folded)) : null
    if (match) return topicName(above, match[0].search(/[^【■●◆▼<()\d]/), match[0].replace(/[】>]$/, '').length)
    if (above.marker !== null) return at === line.index - 1 ? itemAbove(above, line) : null
  }
  return null
}

/** `1. 会員サイト`, with its state in a paragraph of the same item. */
function itemAbove(above: Line, line: Line): LineSpan | null {
  const isName = line.marker === null && above.folded.length <= longestName && !/[。、:]/.test(above.folded)
  return isName ? topicName(above, 0, above.folded.length) : null
}

function topicName(line: Line, start: number, end: number): LineSpan | null {
  const span = trimName(line.folded, {start, end})
  const kind = kindOfName(line.folded.slice(span.start, span.end))
  return kind === 'service' || kind === 'activity' || kind === 'system' ? {line, ...span} : null
}
