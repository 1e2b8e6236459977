import type {Linter} from '../../src/cli/linter.ts'
import type {RuleSettings, ValidateOptions} from '../../src/index.ts'
import type {DisclosureMessage, Severity} from '../../src/schema/index.ts'
import {createSource, positionAt} from '../../src/syntax/source.ts'

const severities: Record<string, Severity> = {'blank-end': 'warning', 'word-bad': 'error', 'entry-twin': 'info'}

const levelOf = (id: string, rules: RuleSettings = {}): Severity | null => {
  const level = rules[id] ?? severities[id] ?? 'error'
  return level === 'off' ? null : level
}

const checkIds = (rules: RuleSettings = {}): void => {
  for (const id of Object.keys(rules)) {
    if (!Object.hasOwn(severities, id)) throw new RangeError(`Unexpected rule '${id}', expected blank-end`)
  }
}

const find = (text: string, pattern: RegExp, id: string, {rules, locale}: ValidateOptions): DisclosureMessage[] => {
  const severity = levelOf(id, rules)
  if (severity === null) return []
  const source = createSource(text)
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length
    const message: DisclosureMessage = {
      ruleId: id,
      severity,
      reason: locale === 'ja' ? `想定外の「${match[0]}」` : `Unexpected '${match[0]}'`,
      place: positionAt(source, match.index, end)
    }
    return id === 'blank-end' ? {...message, fix: {range: [match.index, end], text: ''}} : message
  })
}

/**
 * Rules for tests of the command: `blank-end` (warning, with a repair, withheld before an 。) and `word-bad` (error)
 * look at one entry, `entry-twin` (info) at all: an entry whose text stands in an earlier one.
 */
export const fakeLinter = (): Linter & {paths: (string | undefined)[]} => {
  const paths: (string | undefined)[] = []

  const validateDisclosure: Linter['validateDisclosure'] = (value, options = {}) => {
    checkIds(options.rules)
    if (typeof value !== 'string') {
      return [{ruleId: 'not-text', severity: 'error', reason: 'Unexpected bytes, expected UTF-8', place: null}]
    }
    if (value === '') return []
    paths.push(options.path)
    if (value.includes('CRASH')) throw new Error('crash')
    return [
      ...find(value, /[ 。]+(?=\r?\n)(?<= )/g, 'blank-end', options),
      ...find(value, /BAD\S*/g, 'word-bad', options)
    ]
  }

  return {
    paths,
    validateDisclosure,
    createArchiveValidator: (options = {}) => {
      const texts = new Map<string, string>()
      const entries: {path: string; text: string; messages: DisclosureMessage[]}[] = []
      return {
        read: ({path, text}) => {
          entries.push({path, text, messages: validateDisclosure(text, {...options, path})})
        },
        finish: () =>
          entries.map(({path, text, messages}) => {
            const twin = texts.get(text)
            texts.set(text, path)
            const severity = levelOf('entry-twin', options.rules)
            if (twin === undefined || severity === null) return {path, messages}
            return {path, messages: [...messages, {ruleId: 'entry-twin', severity, reason: `As ${twin}`, place: null}]}
          })
      }
    },
    fixDisclosure: (text, messages) => {
      const repairs = messages.filter(({fix}) => fix !== undefined)
      const isSafe = ({fix}: DisclosureMessage): boolean => !text.slice(...(fix?.range ?? [0, 0])).includes('。')
      const fixed = repairs.filter(isSafe)
      const result = fixed.reduceRight(
        (rest, {fix}) => (fix ? rest.slice(0, fix.range[0]) + fix.text + rest.slice(fix.range[1]) : rest),
        text
      )
      return {text: result, fixed, left: repairs.filter((message) => !isSafe(message))}
    },
    ruleList: [
      {
        id: 'blank-end',
        severity: 'warning',
        description: {en: 'No blanks at the end of a line', ja: '行末に空白を置かない'},
        url: 'https://example.com/rules#blank-end'
      }
    ]
  }
}
