import type {MessageLocale} from '../index.ts'
import type {DisclosureMessage, Severity} from '../schema/index.ts'
import {jsonText} from './json-text.ts'
import {regionOfPosition, regionOfRange} from './sarif-region.ts'
import {sarifUri} from './sarif-uri.ts'
import type {FileReport, ValidationReport} from './validation-report.ts'

/** What a report says of a rule. */
export interface RuleDescription {
  id: string
  severity: Severity
  description: Readonly<Record<MessageLocale, string>>
  url: string
}

/** What goes into SARIF beside the findings. */
export interface SarifOptions {
  /** Version of this package. */
  version: string
  rules: readonly RuleDescription[]
  locale: MessageLocale
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const languages: Readonly<Record<MessageLocale, string>> = {en: 'en-US', ja: 'ja-JP'}

/** GitHub wants the description in three places. */
const ruleOf = ({id, severity, description, url}: RuleDescription, locale: MessageLocale) => {
  const text = {text: description[locale]}
  return {
    id,
    shortDescription: text,
    fullDescription: text,
    help: text,
    helpUri: url,
    defaultConfiguration: {level: levels[severity]}
  }
}

const fixesOf = ({fix}: DisclosureMessage, {path, text}: FileReport) =>
  fix === undefined || text === null
    ? {}
    : {
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: {uri: sarifUri(path)},
                replacements: [{deletedRegion: regionOfRange(fix.range, text), insertedContent: {text: fix.text}}]
              }
            ]
          }
        ]
      }

const resultOf = (message: DisclosureMessage, file: FileReport, ruleIds: readonly string[]) => ({
  ruleId: message.ruleId,
  ruleIndex: ruleIds.indexOf(message.ruleId),
  level: levels[message.severity],
  message: {text: message.reason},
  locations: [
    {
      physicalLocation: {
        artifactLocation: {uri: sarifUri(file.path)},
        ...(message.place === null ? {} : {region: regionOfPosition(message.place, file.text)})
      }
    }
  ],
  ...fixesOf(message, file)
})

/** Findings that come from no rule, such as `not-a-disclosure`, name themselves. */
const unlistedRules = (messages: readonly DisclosureMessage[], known: readonly RuleDescription[]): string[] => {
  const ids = new Set(messages.map(({ruleId}) => ruleId))
  for (const {id} of known) ids.delete(id)
  return [...ids].sort()
}

/**
 * A report as SARIF 2.1.0 (OASIS): the rules with their descriptions, each finding with its region, each safe repair as
 * a fix. The same report always gives the same bytes.
 *
 * @param report what the run found; paths are taken as relative to where the reader stands
 * @returns indented JSON with its line end
 */
export function sarifReport({files, failures}: ValidationReport, {version, rules, locale}: SarifOptions): string {
  const unlisted = unlistedRules(
    files.flatMap(({messages}) => messages),
    rules
  )
  const ruleIds = [...rules.map(({id}) => id), ...unlisted]
  const run = {
    tool: {
      driver: {
        name: 'incident-disclosure',
        version,
        rules: [...rules.map((rule) => ruleOf(rule, locale)), ...unlisted.map((id) => ({id}))]
      }
    },
    language: languages[locale],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({path, reason}) => ({
          level: 'error',
          message: {text: reason},
          locations: [{physicalLocation: {artifactLocation: {uri: sarifUri(path)}}}]
        }))
      }
    ],
    results: files.flatMap((file) => file.messages.map((message) => resultOf(message, file, ruleIds)))
  }
  return `${jsonText({$schema: schema, version: '2.1.0', runs: [run]}, 2)}\n`
}
