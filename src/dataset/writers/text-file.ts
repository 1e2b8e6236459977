import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/** A file that grows. */
export interface TextFile {
  append: (text: string) => void
  /** Writes what is still in memory. */
  end: () => void
}

const chunkLength = 65_536

/**
 * Makes a file that is written in pieces. It is open only while a piece is written: many can grow side by side, and one
 * that is given up leaves nothing to be closed.
 *
 * @param path the file; missing folders are made
 */
export function createTextFile(path: string): TextFile {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, '')
  let pieces: string[] = []
  let length = 0
  const end = (): void => {
    if (pieces.length > 0) appendFileSync(path, pieces.join(''))
    pieces = []
    length = 0
  }
  return {
    append: (text) => {
      pieces.push(text)
      length += text.length
      if (length >= chunkLength) end()
    },
    end
  }
}
