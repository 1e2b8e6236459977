import {stat} from 'node:fs/promises'
import {readEntries} from '../archive/read/read-entries.ts'
import type {Steps} from '../archive/steps.ts'
import {createDashboard, type Dashboard} from './dashboard/dashboard.ts'
import {DatasetError} from './dataset-error.ts'
import {type SettledOptions, settleOptions, type WriteDatasetOptions} from './dataset-options.ts'
import {type DatasetReport, reportOf} from './dataset-report.ts'
import {DatasetWriting} from './dataset-writing.ts'
import type {Manifest} from './describe/manifest.ts'
import {createInputsHash} from './inputs-hash.ts'
import {keptEntries} from './kept-entries.ts'
import {runInSlices} from './slices.ts'
import {openTarget, type TargetFolder} from './target-folder.ts'
import {findUnchanged} from './unchanged-dataset.ts'
import {type DatasetOrigin, writeDescriptions} from './write-descriptions.ts'

async function checkArchive(archive: string): Promise<void> {
  const info = await stat(archive).catch(() => null)
  if (!info?.isDirectory()) throw new DatasetError('no-archive', `Unexpected path '${archive}', expected a folder`)
}

/** What is known of the entries when all are read. */
type ReadOrigin = Pick<DatasetOrigin, 'inputs' | 'problems'>

async function addEntries(writing: DatasetWriting, archive: string, options: SettledOptions): Promise<ReadOrigin> {
  const inputs = createInputsHash(archive, options)
  const problems: DatasetOrigin['problems'] = []
  for await (const {path, hash, text, problem} of readEntries(archive, keptEntries(options), options)) {
    inputs.add(path, hash)
    if (text === null) problems.push({path, ...problem})
    else await runInSlices(writing.add(text), options.signal)
  }
  if (writing.entries + problems.length === 0)
    throw new DatasetError('no-entries', `Unexpected folder '${archive}' without .md files, expected entries`)
  return {inputs: inputs.digest(), problems}
}

function* finish(
  writing: DatasetWriting,
  {folder}: TargetFolder,
  origin: ReadOrigin,
  options: SettledOptions
): Steps<Manifest> {
  const incidents = yield* writing.finish()
  const {entries, findings, tables} = writing
  const {inputs, problems} = origin
  return yield* writeDescriptions(folder, tables, options, {
    inputs,
    entries,
    incidents,
    findings,
    problems
  })
}

/** What writes the dashboard is loaded where it is asked for. */
async function openDashboard(
  target: TargetFolder,
  archive: string,
  {formats, sourceDateEpoch}: SettledOptions
): Promise<Dashboard | null> {
  if (!formats.includes('dashboard')) return null
  const {readListedCompanies} = await import('./dashboard/listed-companies.ts')
  return createDashboard(target, readListedCompanies(archive), sourceDateEpoch)
}

async function fill(target: TargetFolder, archive: string, options: SettledOptions): Promise<Manifest> {
  const writing = new DatasetWriting(target, options, await openDashboard(target, archive, options))
  try {
    const origin = await addEntries(writing, archive, options)
    const manifest = await runInSlices(finish(writing, target, origin, options), options.signal)
    options.signal?.throwIfAborted()
    return manifest
  } finally {
    writing.close()
  }
}

/**
 * Writes what an archive says as typed tables, in formats that data tools read as they are, with everything that
 * describes them. The same archive gives the same bytes.
 *
 * The dataset grows in a folder beside the target and takes its place when it is whole: a run that fails or is ended by
 * `options.signal` leaves what stood there before. With a cache, a dataset that is still what the run would write is left
 * as it is.
 *
 * @param archive the checkout of the archive
 * @param out the folder of the dataset; an older dataset in it is replaced, anything else is left alone
 * @param options formats and how to write them; threads and cache as in `readArchive`
 * @returns what was read and written
 * @throws DatasetError where there is no archive, or where `out` holds anything but a dataset; the reason of the signal
 * @example
 * import {writeDataset} from 'incident-disclosure/node'
 *
 * const {entries, incidents} = await writeDataset('SecurityIncidentArchive', 'dataset', {formats: ['parquet']})
 * entries // 5
 * incidents // 3
 */
export async function writeDataset(
  archive: string,
  out: string,
  options: WriteDatasetOptions = {}
): Promise<DatasetReport> {
  const settled = settleOptions(options)
  await checkArchive(archive)
  const unchanged = await findUnchanged(archive, out, settled)
  if (unchanged) return reportOf(unchanged, false)
  const target = await openTarget(out, archive)
  try {
    const manifest = await fill(target, archive, settled)
    await target.publish()
    return reportOf(manifest, true)
  } catch (error) {
    await target.discard()
    throw error
  }
}
