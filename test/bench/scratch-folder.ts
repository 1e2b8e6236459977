import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Makes a temporary folder that is gone when the process ends, by Ctrl-C as well. */
export function createScratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'incident-disclosure-bench-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  process.once('SIGINT', () => process.exit(130))
  return folder
}
