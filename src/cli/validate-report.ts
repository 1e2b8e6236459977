import {createReport, type FileReport, type ValidationReport} from '../report/validation-report.ts'
import type {Repair} from './repair-entries.ts'
import type {ValidatedFile} from './validate-entries.ts'

/**
 * Puts together what was found and what was repaired.
 *
 * @param files what was found, after the repairs
 * @param repairs what became of the repairs
 * @param fixing whether repairs were asked for
 */
export function reportOf(
  files: readonly ValidatedFile[],
  repairs: readonly Repair[],
  fixing: boolean
): ValidationReport {
  const repairOf = new Map(repairs.map((repair) => [repair.target, repair]))
  const read = files.flatMap(({target, content, messages}): FileReport[] => {
    if ('failure' in content) return []
    const {fixed = [], withheld = []} = repairOf.get(target) ?? {}
    return [{path: target.label, text: 'text' in content ? content.text : null, messages, fixed, withheld}]
  })
  const failures = files.flatMap(({target, content}) => {
    const reason = 'failure' in content ? content.failure : (repairOf.get(target)?.failure ?? null)
    return reason === null ? [] : [{path: target.label, reason}]
  })
  return createReport(read, failures, fixing)
}
