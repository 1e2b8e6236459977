import {performance} from 'node:perf_hooks'
import {DatasetError} from '../../dataset/dataset-error.ts'
import type {WriteDatasetOptions} from '../../dataset/dataset-options.ts'
import type {DatasetReport} from '../../dataset/dataset-report.ts'
import {writeDataset} from '../../dataset/write-dataset.ts'
import {abortOnSignal, InterruptError} from '../abort-on-signal.ts'
import type {DatasetArguments} from '../dataset-arguments.ts'
import {keepHeapSmall} from '../engine-settings.ts'
import {createProgress, type Progress} from '../progress.ts'
import {rateWords} from '../rate-words.ts'
import {type CliStreams, complain} from '../streams.ts'
import {UsageError} from '../usage-error.ts'

const secondsSince = (start: number): number => (performance.now() - start) / 1000

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const summaryOf = (
  {entries, incidents, findings, problems, written}: DatasetReport,
  out: string,
  seconds: number
): string => {
  const doubts = findings.error + findings.warning + findings.info
  return [
    plural(entries, 'entry', 'entries'),
    plural(incidents, 'incident', 'incidents'),
    plural(doubts, 'finding', 'findings'),
    ...(problems.length > 0 ? [`${problems.length} unreadable`] : []),
    `${seconds.toFixed(1)} s: ${out}${written ? '' : ' (nothing changed)'}`
  ].join(', ')
}

/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
const sourceDateEpochOf = ({SOURCE_DATE_EPOCH: text}: CliStreams['env']): {sourceDateEpoch?: number} => {
  if (text === undefined || text === '') return {}
  if (!/^\d{1,12}$/.test(text)) throw new UsageError(`Unexpected SOURCE_DATE_EPOCH '${text}', expected seconds`)
  return {sourceDateEpoch: Number(text)}
}

const optionsOf = (args: DatasetArguments, {env}: CliStreams): WriteDatasetOptions => ({
  formats: args.formats,
  workers: args.workers,
  withText: args.withText,
  csvBom: args.csvBom,
  csvSafe: args.csvSafe,
  ...(args.cache === null ? {} : {cacheFolder: args.cache}),
  ...(args.partition === null ? {} : {partition: args.partition}),
  ...sourceDateEpochOf(env)
})

/** A bar for each entry that is read; how many there are is known with the first one. */
const watch = (streams: CliStreams, quiet: boolean, start: number) => {
  let progress: Progress | null = null
  let drawing = Promise.resolve()
  return {
    onProgress: (done: number, total: number): void => {
      if (quiet) return
      progress ??= createProgress(streams, total, (count) => rateWords(count, total, secondsSince(start)))
      const {advance, end} = progress
      drawing = drawing.then(done === total ? end : advance)
      // A terminal that is gone is met at the end.
      drawing.catch(() => {})
    },
    end: async (): Promise<void> => {
      await drawing
      await progress?.end()
    }
  }
}

const run = async (args: DatasetArguments, streams: CliStreams, start: number): Promise<DatasetReport> => {
  const progress = watch(streams, args.quiet, start)
  const {signal, release} = abortOnSignal(streams)
  try {
    return await writeDataset(args.archive, args.out, {
      ...optionsOf(args, streams),
      signal,
      onProgress: progress.onProgress
    })
  } finally {
    release()
    await progress.end()
  }
}

/**
 * `dataset`: writes typed tables of a whole archive. What cannot be read is told on standard error, the others are still
 * written. Nothing goes to standard output.
 *
 * @returns exit status: 0; 1 where an entry could not be read; 130 or 143 where a signal ended the run
 * @throws UsageError where there is no archive, or where the target holds anything but a dataset
 */
export async function datasetCommand(args: DatasetArguments, streams: CliStreams): Promise<number> {
  const start = performance.now()
  keepHeapSmall()
  try {
    const report = await run(args, streams, start)
    for (const {path, problem} of report.problems) await complain(streams, `${path}:1:1: ${problem.reason}`)
    if (!args.quiet) await complain(streams, summaryOf(report, args.out, secondsSince(start)))
    return report.problems.length > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof DatasetError) throw new UsageError(error.message)
    if (!(error instanceof InterruptError)) throw error
    await complain(streams, `incident-disclosure: ${error.message}: no dataset was written`)
    return error.status
  }
}
