import {EventEmitter} from 'node:events'
import {Writable} from 'node:stream'
import type {CliStreams, OutputStream} from '../../src/cli/streams.ts'

interface FakeOptions {
  stdin?: (Uint8Array | string)[]
  env?: Record<string, string>
  /** Columns of the terminal that standard output is; none: a pipe. */
  columns?: number
  /** Standard error is a terminal. */
  errorTerminal?: boolean
  /** Standard output fails with this code after so many writes. */
  failure?: {code: string; after: number}
}

/** A stream that keeps what is written and takes each chunk late, as a slow reader does. */
const memoryStream = ({failure}: FakeOptions = {}) => {
  const chunks: string[] = []
  const stream: OutputStream = new Writable({
    decodeStrings: false,
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      if (failure && chunks.length >= failure.after) {
        done(Object.assign(new Error(`${failure.code}: write`), {code: failure.code, syscall: 'write'}))
        return
      }
      chunks.push(String(chunk))
      setImmediate(done)
    }
  })
  return {stream, chunks, text: () => chunks.join('')}
}

async function* chunksOf(chunks: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks
}

/** Streams for a run without a process. */
export const fakeStreams = (options: FakeOptions = {}) => {
  const out = memoryStream(options)
  const error = memoryStream()
  if (options.columns !== undefined) Object.assign(out.stream, {isTTY: true, columns: options.columns})
  if (options.errorTerminal) Object.assign(error.stream, {isTTY: true, columns: 80})
  const signals = new EventEmitter()
  const streams: CliStreams = {
    stdin: chunksOf(options.stdin ?? []),
    stdout: out.stream,
    stderr: error.stream,
    env: options.env ?? {},
    once: (event, listener) => signals.once(event, listener),
    removeListener: (event, listener) => signals.removeListener(event, listener)
  }
  return {streams, signals, out: out.text, chunks: out.chunks, error: error.text}
}
