import type {Position} from '../../schema/position.ts'

/*
 * Comments of a maintainer who knows better:
 * `<!-- incident-disclosure-disable RULE… -->` to the end of the file or the next `-enable`,
 * `<!-- incident-disclosure-disable-next-line RULE… -->`; without a rule all are meant.
 * A finding about the file as a whole is ignored wherever in it the rule is disabled.
 */

interface Directive {
  kind: 'disable' | 'enable' | 'disable-next-line'
  /** Null for all. */
  rules: readonly string[] | null
  /** Offset of the comment. */
  offset: number
}

/** Whether a finding of a rule at a place is to be left out. */
export type IsIgnored = (ruleId: string, place: Position | null) => boolean

const opening = '<!--'
const closing = '-->'
const directive = /^\s*incident-disclosure-(disable-next-line|disable|enable)(?=\s|$)/

function readDirectives(text: string): Directive[] {
  const directives: Directive[] = []
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
    const end = text.indexOf(closing, at + opening.length)
    if (end === -1) break
    const inner = text.slice(at + opening.length, end)
    const match = directive.exec(inner)
    if (match) {
      const rules = inner
        .slice(match[0].length)
        .split(/[\s,]/)
        .filter((name) => name !== '')
      const kind = match[1] === 'disable' || match[1] === 'enable' ? match[1] : 'disable-next-line'
      directives.push({kind, rules: rules.length === 0 ? null : rules, offset: at})
    }
    at = end
  }
  return directives
}

const concerns = ({rules}: Directive, ruleId: string) => rules === null || rules.includes(ruleId)

const nothingIgnored: IsIgnored = () => false

/** Of its own, so that what is kept of an entry does not keep its text. */
function ignoring(directives: readonly (Directive & {line: number})[]): IsIgnored {
  return (ruleId, place) => {
    const own = directives.filter((one) => concerns(one, ruleId))
    const switches = own.filter(({kind}) => kind !== 'disable-next-line')
    if (place === null) return switches.some(({kind}) => kind === 'disable')
    const last = switches.filter(({offset}) => offset <= place.start.offset).at(-1)
    return (
      last?.kind === 'disable' ||
      own.some(({kind, line}) => kind === 'disable-next-line' && line + 1 === place.start.line)
    )
  }
}

/**
 * Reads the comments of a file.
 *
 * @param text the file
 * @param lineAt the line of an offset, from 1
 */
export function readIgnoreComments(text: string, lineAt: (offset: number) => number): IsIgnored {
  if (!text.includes('incident-disclosure-')) return nothingIgnored
  return ignoring(readDirectives(text).map((one) => ({...one, line: lineAt(one.offset)})))
}
