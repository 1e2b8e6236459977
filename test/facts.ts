import {type FactText, factText} from '../src/extract/facts/fact-lines.ts'
import {entry} from './entry.ts'
import {outlineOf} from './lines.ts'

/** The facts' view of an entry with this body, and a title that says nothing. */
export function factsOf(body: string, title = 'お知らせ'): FactText {
  return factText(outlineOf(entry({body, title})), '2025-09-05')
}
