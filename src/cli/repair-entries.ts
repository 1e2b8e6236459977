import type {DisclosureMessage} from '../schema/index.ts'
import type {Linter} from './linter.ts'
import {replaceFile} from './replace-file.ts'
import {type LintOptions, reasonOf, type ValidatedFile} from './validate-entries.ts'
import type {Target} from './validate-targets.ts'

/** What the repairs of a file come to. */
export interface Repair {
  target: Target
  before: string
  after: string
  fixed: readonly DisclosureMessage[]
  withheld: readonly DisclosureMessage[]
  /** Why the file stays as it is all the same; null where nothing went wrong. */
  failure: string | null
}

const repairOf = ({target, content, messages}: ValidatedFile, options: LintOptions, linter: Linter): Repair[] => {
  if (!('text' in content) || messages.every(({fix}) => fix === undefined)) return []
  const before = content.text
  const {entryPath: path} = target
  try {
    const {text, fixed, left} = linter.fixDisclosure(before, messages, path === null ? options : {...options, path})
    return [{target, before, after: text, fixed, withheld: left, failure: null}]
  } catch (error) {
    return [{target, before, after: before, fixed: [], withheld: [], failure: reasonOf(error)}]
  }
}

/**
 * Works out the safe repairs of all files; writes nothing.
 *
 * @param files what was found
 * @returns the files that have repairs, in the same order
 */
export const planRepairs = (files: readonly ValidatedFile[], options: LintOptions, linter: Linter): Repair[] =>
  files.flatMap((file) => repairOf(file, options, linter))

/** A repair that could not be written is none. */
const writeRepair = async (repair: Repair): Promise<Repair> => {
  const {target, before, after} = repair
  if (target.file === null || after === before) return repair
  try {
    await replaceFile(target.file, before, after)
    return repair
  } catch (error) {
    return {...repair, after: before, fixed: [], failure: reasonOf(error)}
  }
}

/**
 * Writes repairs, file by file.
 *
 * @param repairs what to write
 * @param signal leaves the files that follow as they are; none is left half written
 * @returns what became of the repairs that were reached
 */
export async function writeRepairs(repairs: readonly Repair[], signal: AbortSignal): Promise<Repair[]> {
  const written: Repair[] = []
  for (const repair of repairs) {
    if (signal.aborted) break
    written.push(await writeRepair(repair))
  }
  return written
}
