import {jsonText} from './json-text.ts'
import type {ValidationReport} from './validation-report.ts'

/**
 * A report for a program: `{files, failures, counts}`. `files` holds those with something to tell; each message is a
 * `DisclosureMessage`.
 *
 * @returns indented JSON with its line end
 */
export function jsonReport({files, failures, counts}: ValidationReport): string {
  const told = files
    .filter(({messages, fixed, withheld}) => messages.length + fixed.length + withheld.length > 0)
    .map(({path, messages, fixed, withheld}) => ({path, messages, fixed, withheld}))
  return `${jsonText({files: told, failures, counts}, 2)}\n`
}
