import {closeSync, openSync, readSync} from 'node:fs'
import {writeWhole} from '../archive/read/write-whole.ts'

/** Texts that wait in a file until what is still missing of them is known. */
export interface TextSpool {
  /** @returns the number of the text */
  add: (text: string) => number
  get: (number: number) => string
  size: () => number
  close: () => void
}

const chunkLength = 65_536
/** Bytes that are read in one go: texts that follow one another are mostly asked for so. */
const windowLength = 16_384

/** @param path a new file */
export function createTextSpool(path: string): TextSpool {
  const file = openSync(path, 'wx+')
  const starts: number[] = [0]
  let waiting: Buffer[] = []
  let waitingLength = 0
  let buffer = Buffer.alloc(0)
  let window = {start: 0, end: 0}
  const flush = () => {
    writeWhole(file, Buffer.concat(waiting))
    waiting = []
    waitingLength = 0
  }
  const read = (start: number, end: number) => {
    if (waitingLength > 0) flush()
    if (end - start > buffer.length) buffer = Buffer.alloc(Math.max(windowLength, end - start))
    window = {start, end: start + readSync(file, buffer, 0, buffer.length, start)}
  }
  return {
    add: (text) => {
      const bytes = Buffer.from(text)
      waiting.push(bytes)
      waitingLength += bytes.length
      starts.push((starts.at(-1) ?? 0) + bytes.length)
      if (waitingLength >= chunkLength) flush()
      return starts.length - 2
    },
    get: (number) => {
      const start = starts[number]
      const end = starts[number + 1]
      if (start === undefined || end === undefined) throw new RangeError(`Unexpected number of a text: ${number}`)
      if (start < window.start || end > window.end) read(start, end)
      return buffer.toString('utf8', start - window.start, end - window.start)
    },
    size: () => starts.length - 1,
    close: () => closeSync(file)
  }
}
