import {type FactText, factText} from '../../../src/extract/facts/fact-lines.ts'
import type {Evidence} from '../../../src/schema/facts.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'

/** The text of a made-up entry. */
export function textOf(body: string, title = 'システムに関するお知らせ'): FactText {
  return factText(outlineOf(entry({body, title})), '2025-09-05')
}

/** What stands in the source where evidence says that it stands. */
export function slicesOf(body: string, evidence: readonly Evidence[]): string[] {
  const text = entry({body, title: 'システムに関するお知らせ'})
  return evidence.map(({position}) => text.slice(position.start.offset, position.end.offset))
}
