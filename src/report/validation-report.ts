import type {DisclosureMessage} from '../schema/index.ts'

/** What a run of the linter says about one file. */
export interface FileReport {
  /** Path of the file as a person gave it, `/` between folders; `<stdin>` for standard input. */
  path: string
  /** The text that `messages` are about; null where the file holds none. */
  text: string | null
  /** What is wrong, after the repairs of this run. */
  messages: readonly DisclosureMessage[]
  /** What this run repaired; places are those before it. */
  fixed: readonly DisclosureMessage[]
  /** Repairs that were not made, because the entry would have read otherwise; places are those before the run. */
  withheld: readonly DisclosureMessage[]
}

/** A file of which nothing could be had, or that could not be written. */
export interface FailedFile {
  path: string
  reason: string
}

/** The numbers of a run. */
export interface ReportCounts {
  files: number
  filesWithFindings: number
  errors: number
  warnings: number
  infos: number
  /** Findings that `--fix` repairs; 0 where it was on. */
  fixable: number
  fixed: number
  withheld: number
  failures: number
}

/** What a run of the linter says about all files. */
export interface ValidationReport {
  /** Every file that was read, in the order of the run. */
  files: readonly FileReport[]
  failures: readonly FailedFile[]
  /** Of all findings, also where `files` leaves some out. */
  counts: ReportCounts
}

const sum = (files: readonly FileReport[], of: (file: FileReport) => number): number =>
  files.reduce((total, file) => total + of(file), 0)

/**
 * @param files every file that was read
 * @param failures files of which nothing could be had, or that could not be written
 * @param fixing whether repairs were made: then those that are left cannot be had by asking
 */
export function createReport(
  files: readonly FileReport[],
  failures: readonly FailedFile[],
  fixing: boolean
): ValidationReport {
  const having = (test: (message: DisclosureMessage) => boolean): number =>
    sum(files, ({messages}) => messages.filter(test).length)
  const counts: ReportCounts = {
    files: files.length,
    filesWithFindings: files.filter(({messages}) => messages.length > 0).length,
    errors: having(({severity}) => severity === 'error'),
    warnings: having(({severity}) => severity === 'warning'),
    infos: having(({severity}) => severity === 'info'),
    fixable: fixing ? 0 : having(({fix}) => fix !== undefined),
    fixed: sum(files, ({fixed}) => fixed.length),
    withheld: sum(files, ({withheld}) => withheld.length),
    failures: failures.length
  }
  return {files, failures, counts}
}

/** The report without what is no error; its counts stay. */
export const onlyErrors = (report: ValidationReport): ValidationReport => ({
  ...report,
  files: report.files.map((file) => ({...file, messages: file.messages.filter(({severity}) => severity === 'error')}))
})
