import type {ValidationReport} from '../../report/validation-report.ts'
import {validationWords} from '../../report/validation-words.ts'
import {abortOnSignal, InterruptError} from '../abort-on-signal.ts'
import {findConfig} from '../config-file.ts'
import {type Linter, linter as rules} from '../linter.ts'
import {createProgress} from '../progress.ts'
import {planRepairs, type Repair, writeRepairs} from '../repair-entries.ts'
import {type CliStreams, complain, write} from '../streams.ts'
import type {ValidateArguments} from '../validate-arguments.ts'
import {type Content, readContent, type ValidatedFile, validateTargets} from '../validate-entries.ts'
import {diffText, reportText} from '../validate-output.ts'
import {reportOf} from '../validate-report.ts'
import {settle, type ValidateSettings} from '../validate-settings.ts'
import {findTargets, type Target} from '../validate-targets.ts'

/** Everything that a run of the command goes by. */
interface Run {
  args: ValidateArguments
  settings: ValidateSettings
  streams: CliStreams
  linter: Linter
}

const check = async (
  targets: readonly Target[],
  contentOf: (target: Target) => Promise<Content>,
  {settings, streams, linter}: Run
): Promise<ValidatedFile[]> => {
  const progress = createProgress(streams, targets.length)
  try {
    return await validateTargets(targets, contentOf, settings.lint, linter, progress.advance)
  } finally {
    await progress.end()
  }
}

/** The second look: line numbers and findings are those of the repaired texts. */
const checkAgain = async (
  files: readonly ValidatedFile[],
  repairs: readonly Repair[],
  run: Run
): Promise<readonly ValidatedFile[]> => {
  if (repairs.every(({before, after}) => before === after)) return files
  const contents = new Map<Target, Content>(files.map(({target, content}) => [target, content]))
  for (const {target, after} of repairs) contents.set(target, {text: after})
  return check([...contents.keys()], async (target) => contents.get(target) ?? readContent(target), run)
}

const statusOf = async ({failures, counts}: ValidationReport, {settings, streams}: Run): Promise<number> => {
  for (const {path, reason} of failures) await complain(streams, `${path}:1:1: ${reason}`)
  const {maxWarnings} = settings
  const tooMany = maxWarnings !== null && counts.warnings > maxWarnings
  if (tooMany) await complain(streams, `Unexpected ${counts.warnings} warnings, expected at most ${maxWarnings}`)
  return counts.errors > 0 || counts.failures > 0 || tooMany ? 1 : 0
}

const showReport = async (report: ValidationReport, run: Run): Promise<number> => {
  const {args, settings, streams, linter} = run
  await write(streams.stdout, reportText(report, args, settings.lint.locale, linter, streams))
  return statusOf(report, run)
}

const showRepairs = async (files: readonly ValidatedFile[], run: Run): Promise<number> => {
  const {settings, streams, linter} = run
  const repairs = planRepairs(files, settings.lint, linter)
  const report = reportOf(await checkAgain(files, repairs, run), repairs, true)
  await write(streams.stdout, diffText(repairs, streams))
  await complain(streams, validationWords(settings.lint.locale).summary(report.counts, true))
  return statusOf(report, run)
}

const repairFiles = async (files: readonly ValidatedFile[], run: Run): Promise<number> => {
  const planned = planRepairs(files, run.settings.lint, run.linter)
  const {signal, release} = abortOnSignal(run.streams)
  const repairs = await writeRepairs(planned, signal).finally(release)
  if (signal.reason instanceof InterruptError) {
    const {message, status} = signal.reason
    await complain(run.streams, `${message}: ${repairs.length} of ${planned.length} files with repairs were done`)
    return status
  }
  return showReport(reportOf(await checkAgain(files, repairs, run), repairs, true), run)
}

/**
 * `validate`: checks entries by the rules, and repairs what is safe where it is asked to.
 *
 * @param args what the command line asks for
 * @param streams the streams of the run
 * @param linter the rules
 * @returns exit status: 0; 1 where an error is found, more warnings than allowed, or a file that cannot be read or
 * written; 130 or 143 where a signal ended the repairs
 * @throws UsageError for paths that lead to nothing, and for a configuration that is wrong
 */
export async function validateCommand(
  args: ValidateArguments,
  streams: CliStreams,
  linter: Linter = rules
): Promise<number> {
  const config = await findConfig(args.paths[0] ?? '-')
  const run: Run = {args, settings: settle(args, config, streams.env, linter), streams, linter}
  const targets = await findTargets(args.paths, streams.stdin, config)
  const files = await check(targets, readContent, run)
  if (args.fix === 'write') return repairFiles(files, run)
  return args.fix === 'diff' ? showRepairs(files, run) : showReport(reportOf(files, [], false), run)
}
