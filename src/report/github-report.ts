import type {MessageLocale} from '../index.ts'
import type {DisclosureMessage, Severity} from '../schema/index.ts'
import type {ValidationReport} from './validation-report.ts'
import {validationWords} from './validation-words.ts'
import {visibleText} from './visible-text.ts'

/*
 * Workflow commands of GitHub Actions, `::error file=…,line=…::…`. The runner undoes these escapes and no others
 * (actions/toolkit, packages/core/src/command.ts).
 */

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** The log shows the rest of the line too: what the runner does not escape must not steer a terminal. */
const escapeData = (text: string): string =>
  visibleText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (name: string, properties: Readonly<Record<string, string | number>>, text: string): string => {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${escapeData(text)}`
}

/** GitHub refuses columns where an annotation covers several lines. */
const placeProperties = ({place}: DisclosureMessage): Record<string, number> => {
  if (place === null) return {line: 1}
  const {start, end} = place
  const lines = {line: start.line, endLine: end.line}
  return start.line === end.line ? {...lines, col: start.column, endColumn: end.column} : lines
}

/**
 * A report as annotations of a pull request, with one line of counts at the end: GitHub shows ten annotations of each
 * level for a step.
 *
 * @param report what the run found; paths should be those from the root of the repository
 * @param locale the language of the counts
 * @returns lines, the last one with its line end
 * @example
 * githubReport(report, 'en')
 * // '::warning file=2031/04/02_a.md,line=2,endLine=2,col=8,endColumn=9,title=title-space::Unexpected …\n1 finding …\n'
 */
export function githubReport(report: ValidationReport, locale: MessageLocale): string {
  const findings = report.files.flatMap(({path, messages}) =>
    messages.map((message) =>
      command(
        commands[message.severity],
        {file: path, ...placeProperties(message), title: message.ruleId},
        message.reason
      )
    )
  )
  const failures = report.failures.map(({path, reason}) => command('error', {file: path, line: 1}, reason))
  return `${[...findings, ...failures, validationWords(locale).summary(report.counts)].join('\n')}\n`
}
