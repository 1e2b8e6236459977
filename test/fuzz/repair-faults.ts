import {
  type Disclosure,
  type DisclosureMessage,
  fixDisclosure,
  type RuleSettings,
  ruleList,
  safeParseDisclosure,
  validateDisclosure
} from '../../src/index.ts'
import {mapRadicals} from '../../src/text/radicals.ts'
import {bodyOf} from '../kept-text.ts'

/** Repairs of blanks, marks of headings and bullets, and radicals: they change no word. */
const wordless = [
  'blank-line-in-overview',
  'blank-lines',
  'bullet-spacing',
  'bullet-without-space',
  'field-without-bullet',
  'heading-after-body',
  'heading-spacing',
  'heading-without-blank-line',
  'radical',
  'trailing-space',
  'whitespace-line'
]

const wordlessAlone: RuleSettings = Object.fromEntries(
  ruleList.flatMap(({id}) => (wordless.includes(id) ? [] : [[id, 'off'] as const]))
)

const wordsOf = (text: string): string => mapRadicals(text).replace(/[\s#-]/g, '')

/** Nothing where a fence may hold a heading that is none. */
const wordsOfBody = (text: string): string => (/```|~~~/.test(text) ? '' : wordsOf(bodyOf(text)))

/** What stands in the body, as far as repairs may not change it. */
function readBody(text: string, path: string): string | null {
  const result = safeParseDisclosure(text, {path})
  if (!result.success) return null
  const {phases, services, footnotes, chronology, facts}: Disclosure = result.data
  return JSON.stringify([phases, services, footnotes, chronology, facts], (key, value: unknown) => {
    if (key === 'position') return undefined
    if (key === 'references' && Array.isArray(value)) return value.length
    return typeof value === 'string' ? mapRadicals(value) : value
  })
}

/**
 * What the repairs of a text change that they may not.
 *
 * @param text any text
 * @param messages what `validateDisclosure` says of it
 * @param path its path in the archive
 */
export function repairFaults(text: string, messages: readonly DisclosureMessage[], path: string): string[] {
  const fixable = messages.filter(({fix}) => fix !== undefined)
  const {text: repaired, fixed, left} = fixDisclosure(text, fixable, {path})
  if (repaired === text) return fixed.length > 0 ? ['a repair without a change'] : []
  const careful = fixable.filter(({ruleId}) => wordless.includes(ruleId))
  const once = careful.length > 0 ? fixDisclosure(text, careful, {path, rules: wordlessAlone}).text : text
  const again = fixDisclosure(repaired, validateDisclosure(repaired, {path}), {path}).text
  return [
    ...(fixed.length + left.length === fixable.length ? [] : ['repairs not told']),
    ...(fixed.length > 0 ? [] : ['a change without a repair']),
    ...(wordsOf(once) === wordsOf(text) ? [] : ['words lost by repairs of blanks']),
    ...(wordsOfBody(repaired) === wordsOfBody(text) ? [] : ['words of the body lost']),
    ...(readBody(repaired, path) === readBody(text, path) ? [] : ['another body read']),
    ...(again === repaired ? [] : ['a second run repairs more'])
  ]
}
