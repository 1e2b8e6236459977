import type {EntryProblem} from '../archive/read/entry-problem.ts'
import type {Severity} from '../schema/message.ts'
import type {Manifest, ManifestFile} from './describe/manifest.ts'

/** What came of a run. */
export interface DatasetReport {
  /** False where the dataset was there already and nothing had changed. */
  written: boolean
  /** Entries that were read. */
  entries: number
  /** Incidents that the entries tell of. */
  incidents: number
  /** Doubtful places in the entries. */
  findings: Record<Severity, number>
  /** Entries that could not be read and are not in the dataset, in the order of their paths. */
  problems: {path: string; problem: EntryProblem}[]
  /** Size and SHA-256 of each file. */
  files: ManifestFile[]
}

/** @returns what the manifest of a dataset says of the run that wrote it */
export function reportOf({entries, incidents, findings, problems, files}: Manifest, written: boolean): DatasetReport {
  return {
    written,
    entries,
    incidents,
    findings,
    problems: problems.map(({path, code, reason}) => ({path, problem: {code, reason}})),
    files
  }
}
