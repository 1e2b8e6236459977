import {version} from '../../../package.json'
import {githubReport} from '../../report/github-report.ts'
import {jsonReport} from '../../report/json-report.ts'
import {createPalette} from '../../report/palette.ts'
import {sarifReport} from '../../report/sarif-report.ts'
import {stylishReport} from '../../report/stylish-report.ts'
import {unifiedDiff} from '../../report/unified-diff.ts'
import {createReport, type FileReport, onlyErrors, type ValidationReport} from '../../report/validation-report.ts'
import {validationWords} from '../../report/validation-words.ts'
import {visibleDiff} from '../../report/visible-diff.ts'
import {findConfig} from '../config-file.ts'
import {watchInterrupt} from '../interrupt.ts'
import {type Linter, linter as rules} from '../linter.ts'
import {createProgress} from '../progress.ts'
import {planRepairs, type Repair, writeRepairs} from '../repair-entries.ts'
import {type CliStreams, complain, lineWidth, wantsColor, write} from '../streams.ts'
import type {ValidateArguments} from '../validate-arguments.ts'
import {type Content, readContent, type ValidatedFile, validateTargets} from '../validate-entries.ts'
import {settle, type ValidateSettings} from '../validate-settings.ts'
import {findTargets, type Target} from '../validate-targets.ts'

/** Ended by Ctrl+C, as a shell tells it. */
const interrupted = 130

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
const checkAgain = async (files: readonly ValidatedFile[], repairs: readonly Repair[], run: Run) => {
  if (repairs.every(({before, after}) => before === after)) return files
  const repaired = new Map(repairs.map(({target, after}) => [target, {text: after}]))
  const contents = new Map<Target, Content>(files.map(({target, content}) => [target, repaired.get(target) ?? content]))
  return check(
    files.map(({target}) => target),
    async (target) => contents.get(target) ?? {failure: 'Unexpected file'},
    run
  )
}

const reportOf = (files: readonly ValidatedFile[], repairs: readonly Repair[], fixing: boolean): ValidationReport => {
  const repairOf = new Map(repairs.map((repair) => [repair.target, repair]))
  const read = files.flatMap(({target, content, messages}): FileReport[] => {
    if ('failure' in content) return []
    const {fixed = [], withheld = []} = repairOf.get(target) ?? {}
    return [{path: target.label, text: 'text' in content ? content.text : null, messages, fixed, withheld}]
  })
  const failures = files.flatMap(({target, content}) => {
    const reason = 'failure' in content ? content.failure : repairOf.get(target)?.failure
    return reason == null ? [] : [{path: target.label, reason}]
  })
  return createReport(read, failures, fixing)
}

const reportText = (report: ValidationReport, {args, settings, streams, linter}: Run): string => {
  const shown = args.quiet ? onlyErrors(report) : report
  const {locale} = settings.lint
  if (args.format === 'json') return jsonReport(shown)
  if (args.format === 'github') return githubReport(shown, locale)
  if (args.format === 'sarif') return sarifReport(shown, {version, rules: linter.ruleList, locale})
  const width = streams.stdout.isTTY === true ? lineWidth(streams) : Number.POSITIVE_INFINITY
  return stylishReport(shown, {locale, color: wantsColor(streams), width})
}

const diffText = (repairs: readonly Repair[], streams: CliStreams): string => {
  const diff = repairs
    .map(({target, before, after}) => unifiedDiff(target.label.replace(/^\/+/, ''), before, after))
    .join('')
  return streams.stdout.isTTY === true ? visibleDiff(diff, createPalette(wantsColor(streams))) : diff
}

const statusOf = async ({failures, counts}: ValidationReport, {settings, streams}: Run): Promise<number> => {
  for (const {path, reason} of failures) await complain(streams, `${path}:1:1: ${reason}`)
  const {maxWarnings} = settings
  const tooMany = maxWarnings !== null && counts.warnings > maxWarnings
  if (tooMany) await complain(streams, `Unexpected ${counts.warnings} warnings, expected at most ${maxWarnings}`)
  return counts.errors > 0 || counts.failures > 0 || tooMany ? 1 : 0
}

const validateOnly = async (files: readonly ValidatedFile[], run: Run): Promise<number> => {
  const report = reportOf(files, [], false)
  await write(run.streams.stdout, reportText(report, run))
  return statusOf(report, run)
}

const showRepairs = async (files: readonly ValidatedFile[], run: Run): Promise<number> => {
  const repairs = planRepairs(files, run.settings.lint, run.linter)
  const report = reportOf(await checkAgain(files, repairs, run), repairs, true)
  await write(run.streams.stdout, diffText(repairs, run.streams))
  await complain(run.streams, validationWords(run.settings.lint.locale).summary(report.counts, true))
  return statusOf(report, run)
}

const repairFiles = async (files: readonly ValidatedFile[], run: Run): Promise<number> => {
  const planned = planRepairs(files, run.settings.lint, run.linter)
  const interrupt = watchInterrupt(run.streams)
  const repairs = await writeRepairs(planned, interrupt.heard).finally(interrupt.release)
  if (interrupt.heard()) {
    await complain(run.streams, `Interrupted: ${repairs.length} of ${planned.length} files with repairs were done`)
    return interrupted
  }
  const report = reportOf(await checkAgain(files, repairs, run), repairs, true)
  await write(run.streams.stdout, reportText(report, run))
  return statusOf(report, run)
}

/**
 * `validate`: checks entries by the rules, and repairs what is safe where it is asked to.
 *
 * @param args what the command line asks for
 * @param streams the streams of the run
 * @param linter the rules
 * @returns exit status: 0; 1 where an error is found, more warnings than allowed, or a file that cannot be read or
 * written; 130 where Ctrl+C ended the repairs
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
  return args.fix === 'diff' ? showRepairs(files, run) : validateOnly(files, run)
}
