import {
  type Disclosure,
  type DisclosureMessage,
  fixDisclosure,
  type RuleSettings,
  ruleList,
  safeParseDisclosure,
  type ValidateOptions,
  validateDisclosure
} from '../../src/index.ts'
import {mapRadicals} from '../../src/text/radicals.ts'

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

/** All that stands in and behind the first line of the first section. */
function wordsOfBody(text: string, {sections}: Disclosure): string {
  const start = sections[0]?.position.start
  return start ? wordsOf(text.slice(start.offset - start.column + 1)) : ''
}

/** What is read from the body, as far as repairs may not change it. */
function comparable({phases, services, footnotes, chronology, facts}: Disclosure): string {
  return JSON.stringify([phases, services, footnotes, chronology, facts], (key, value: unknown) => {
    if (key === 'position') return undefined
    if (key === 'references' && Array.isArray(value)) return value.length
    return typeof value === 'string' ? mapRadicals(value) : value
  })
}

/** The repaired text keeps every word of the body, and is read as before. */
function bodyFaults(text: string, disclosure: Disclosure, repaired: string, options: ValidateOptions): string[] {
  const result = safeParseDisclosure(repaired, options)
  if (!result.success) return ['no disclosure any more']
  return [
    ...(wordsOfBody(repaired, result.data) === wordsOfBody(text, disclosure) ? [] : ['words of the body lost']),
    ...(comparable(result.data) === comparable(disclosure) ? [] : ['another body read'])
  ]
}

/**
 * What the repairs of a text change that they may not.
 *
 * @param text any text
 * @param disclosure what is read from it
 * @param messages what `validateDisclosure` says of it
 * @param options as for `validateDisclosure`
 */
export function repairFaults(
  text: string,
  disclosure: Disclosure,
  messages: readonly DisclosureMessage[],
  options: ValidateOptions
): string[] {
  const fixable = messages.filter(({fix}) => fix !== undefined)
  if (fixable.length === 0) return []
  const {text: repaired, fixed, left} = fixDisclosure(text, fixable, options)
  if (repaired === text) return fixed.length > 0 ? ['a repair without a change'] : []
  const careful = fixable.filter(({ruleId}) => wordless.includes(ruleId))
  const isWordless = wordsOf(repaired) === wordsOf(text)
  const once = isWordless ? repaired : fixDisclosure(text, careful, {...options, rules: wordlessAlone}).text
  const later = validateDisclosure(repaired, options).filter(({fix}) => fix !== undefined)
  const again = later.length === 0 ? repaired : fixDisclosure(repaired, later, options).text
  return [
    ...(fixed.length + left.length === fixable.length ? [] : ['repairs not told']),
    ...(fixed.length > 0 ? [] : ['a change without a repair']),
    ...(wordsOf(once) === wordsOf(text) ? [] : ['words lost by repairs of blanks']),
    ...bodyFaults(text, disclosure, repaired, options),
    ...(again === repaired ? [] : ['a second run repairs more'])
  ]
}
