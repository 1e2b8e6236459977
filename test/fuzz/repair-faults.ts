import {
  type Disclosure,
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

/** What stands in the body, as far as repairs may not change it. */
function readBody(text: string): string | null {
  const result = safeParseDisclosure(text)
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
 */
export function repairFaults(text: string): string[] {
  const messages = validateDisclosure(text)
  const fixable = messages.filter(({fix}) => fix !== undefined)
  const {text: repaired, fixed, left} = fixDisclosure(text, messages)
  if (repaired === text) return fixed.length > 0 ? ['a repair without a change'] : []
  const careful = fixable.filter(({ruleId}) => wordless.includes(ruleId))
  const once = fixDisclosure(text, careful, {rules: wordlessAlone}).text
  return [
    ...(fixed.length + left.length === fixable.length ? [] : ['repairs not told']),
    ...(fixed.length > 0 ? [] : ['a change without a repair']),
    ...(wordsOf(once) === wordsOf(text) ? [] : ['words lost by repairs of blanks']),
    ...(wordsOf(bodyOf(repaired)) === wordsOf(bodyOf(text)) ? [] : ['words of the body lost']),
    ...(readBody(repaired) === readBody(text) ? [] : ['another body read']),
    ...(fixDisclosure(repaired, validateDisclosure(repaired)).text === repaired ? [] : ['a second run repairs more'])
  ]
}
