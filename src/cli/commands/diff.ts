import {type Disclosure, parseDisclosure} from '../../index.ts'
import {compareDisclosures, describeCourse} from '../../link.ts'
import {comparisonText} from '../../report/comparison.ts'
import {courseText} from '../../report/course.ts'
import {jsonText} from '../../report/json-text.ts'
import type {DiffFormat} from '../arguments.ts'
import {entryPath} from '../entry-path.ts'
import {failureLine} from '../failure-line.ts'
import {findInputs, type Input} from '../read-input.ts'
import {type CliStreams, complain, lineWidth, wantsColor, write} from '../streams.ts'
import {UsageError} from '../usage-error.ts'

const readReport = async ({path, read}: Input): Promise<Disclosure> =>
  parseDisclosure(await read(), path === null ? {} : {path: entryPath(path)})

/** All reports, or null where one could not be read: half a comparison would mislead. */
const readReports = async (inputs: readonly Input[], streams: CliStreams): Promise<Disclosure[] | null> => {
  const reports: Disclosure[] = []
  for (const input of inputs) {
    const report = await readReport(input).catch((error: unknown) => complain(streams, failureLine(input.label, error)))
    if (report) reports.push(report)
  }
  return reports.length === inputs.length ? reports : null
}

const describe = (reports: readonly Disclosure[], format: DiffFormat, streams: CliStreams): string => {
  const view = {color: wantsColor(streams), width: lineWidth(streams)}
  const [older, newer, ...more] = reports
  if (older && newer && more.length === 0) {
    const comparison = compareDisclosures(older, newer)
    return format === 'json' ? `${jsonText(comparison, 2)}\n` : comparisonText(comparison, view)
  }
  const course = describeCourse(reports)
  return format === 'json' ? `${jsonText(course, 2)}\n` : courseText(course, view)
}

/**
 * `diff`: what changed from one report to another, in the order in which they are given; of three and more the whole
 * course, sorted by date.
 *
 * @returns exit status: 0 whether there are differences or not, 1 where a report could not be read
 * @throws UsageError for paths that lead to nothing, and for fewer than two reports
 */
export async function diffCommand(
  {paths, format}: {paths: string[]; format: DiffFormat},
  streams: CliStreams
): Promise<number> {
  const {inputs} = await findInputs(paths, streams.stdin)
  if (inputs.length < 2) throw new UsageError(`Unexpected single report '${paths.join(' ')}', expected two or more`)
  if (inputs.filter(({path}) => path === null).length > 1)
    throw new UsageError("Unexpected second '-', expected standard input once")
  const reports = await readReports(inputs, streams)
  if (reports === null) return 1
  await write(streams.stdout, describe(reports, format, streams))
  return 0
}
