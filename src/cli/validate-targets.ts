import {join, normalize, relative, resolve, sep} from 'node:path'
import type {FoundConfig} from './config-file.ts'
import {entryPath} from './entry-path.ts'
import {ignoring} from './ignore-patterns.ts'
import {findInputs, type Input} from './read-input.ts'

/** A file to be checked. */
export interface Target {
  /** Its path for messages, `/` between folders; `<stdin>` for standard input. */
  label: string
  /** Its path in the file system; null for standard input. */
  file: string | null
  /** Its path in the archive; null for standard input. */
  entryPath: string | null
  /** Folder of the archive that is checked as a whole, if the file is part of one. */
  archive: string | null
  /** @throws InputError where there is nothing to be had */
  read: () => Promise<Uint8Array>
}

const slashed = (path: string): string => path.split(sep).join('/')

/** The tail that makes a path one of the archive may lie above the folder that the program was started in. */
const archivePathOf = (file: string): string => {
  const absolute = slashed(resolve(file))
  const tail = entryPath(absolute)
  return (tail === absolute ? slashed(file) : tail).normalize('NFC')
}

const archiveEntry = /^(?:(.*)\/)?\d{4}\/\d{2}\/(?:\d{2}|XX)_[^/]+\.md$/

/** Only an archive that lies in the folder whole: half of it would make links look dead that are not. */
const archiveOf = (folder: string, file: string): string | null => {
  const match = archiveEntry.exec(slashed(relative(folder, file)))
  return match ? join(folder, match[1] ?? '') : null
}

const targetOf = ({label, path, read}: Input, folder: string | null): Target => ({
  label: path === null ? label : slashed(normalize(label)),
  file: path,
  entryPath: path === null ? null : archivePathOf(path),
  archive: path === null || folder === null ? null : archiveOf(folder, path),
  read
})

const isIgnored = (config: FoundConfig | null): ((target: Target) => boolean) => {
  if (!config?.config.ignore) return () => false
  const ignored = ignoring(config.config.ignore)
  return ({file}) => file !== null && ignored(slashed(relative(config.folder, resolve(file))))
}

/**
 * Finds the files to be checked, each once, before anything is read.
 *
 * @param paths files, folders, or `-` for standard input
 * @param stdin standard input
 * @param config the configuration, whose `ignore` counts also for files that are named
 * @returns the files in the order of `paths`, those of a folder in the code-unit order of their paths
 * @throws UsageError for a path that does not exist, and for a folder without entries
 */
export async function findTargets(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
  config: FoundConfig | null
): Promise<Target[]> {
  const targets = new Map<string, Target>()
  for (const path of paths) {
    const {inputs, single} = await findInputs([path], stdin)
    for (const input of inputs) {
      const key = input.path === null ? input.label : resolve(input.path)
      // A folder knows more of a file than its own name does: whether its archive is there.
      if (targets.get(key)?.archive == null) targets.set(key, targetOf(input, single ? null : path))
    }
  }
  const ignored = isIgnored(config)
  return [...targets.values()].filter((target) => !ignored(target))
}
