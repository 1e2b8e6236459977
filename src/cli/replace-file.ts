import {randomUUID} from 'node:crypto'
import {access, constants, type FileHandle, lstat, open, readFile, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode} from './error-code.ts'
import {InputError} from './read-input.ts'

const writeWhole = async (
  handle: FileHandle,
  text: string,
  {mode, uid, gid}: {mode: number; uid: number; gid: number}
) => {
  try {
    await handle.writeFile(text)
    // Only root may give files away; for all others the owner is right already.
    await handle.chown(uid, gid).catch(() => {})
    await handle.chmod(mode & 0o7777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const replace = async (path: string, before: string, after: string): Promise<void> => {
  const info = await lstat(path)
  if (!info.isFile())
    throw new InputError('Unexpected link or special file, expected a regular file; it was not repaired')
  await access(path, constants.W_OK)
  // Short whatever the name of the file is: names of the archive come near the limit of the file system.
  const temporary = join(dirname(path), `.incident-disclosure-${randomUUID()}.tmp`)
  const handle = await open(temporary, 'wx', 0o600)
  try {
    await writeWhole(handle, after, info)
    if (!Buffer.from(before).equals(await readFile(path))) {
      throw new InputError('Unexpected change of the file during the run; it was not repaired')
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/**
 * Replaces the text of a file at one stroke: whoever looks finds the old text or the new one. Mode and owner stay.
 *
 * @param path path of a regular file; links are refused, so that nothing outside the folder is written
 * @param before the text that the file is to hold still, byte order mark included
 * @param after the new text
 * @throws InputError where the file stays as it is
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  try {
    await replace(path, before, after)
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(`Unexpected ${errorCode(error)}, expected a writable file; it was not repaired`)
  }
}
