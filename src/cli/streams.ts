import {visibleText} from '../report/visible-text.ts'

/** A stream that takes text, perhaps a terminal. */
export type OutputStream = NodeJS.WritableStream & {isTTY?: boolean; columns?: number}

/** Signals that ask a run to end. */
export type InterruptSignal = 'SIGINT' | 'SIGTERM'

/** What a run may touch of its process; `process` itself fits. */
export interface CliStreams {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: OutputStream
  stderr: OutputStream
  env: Readonly<Record<string, string | undefined>>
  once: (event: InterruptSignal, listener: () => void) => unknown
  removeListener: (event: InterruptSignal, listener: () => void) => unknown
}

const closedCodes = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/** Whether a write failed because nobody reads any more (`incident-disclosure … | head`). */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && closedCodes.has(error.code)

/**
 * Writes a text and waits until the stream has taken it, so that a slow reader slows the run and memory stays small.
 *
 * @param stream standard output or standard error
 * @param text what to write
 * @throws the error of the stream
 */
export function write(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a listener a failed write would end the process before the promise is heard.
    stream.once('error', reject)
    stream.write(text, (error) => {
      if (error) return reject(error)
      stream.removeListener('error', reject)
      resolve()
    })
  })
}

/**
 * Writes one line to standard error. Nobody needs to read it: a closed stream is no failure.
 *
 * @param streams the streams of the run
 * @param line any text; shown by `visibleText`
 */
export async function complain({stderr}: CliStreams, line: string): Promise<void> {
  try {
    await write(stderr, `${visibleText(line)}\n`)
  } catch (error) {
    if (!isClosedPipe(error)) throw error
  }
}

/** Colour is for terminals, and for people who did not refuse it (https://no-color.org). */
export const wantsColor = ({stdout, env}: CliStreams): boolean =>
  stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'

const narrowest = 60
const widest = 100

/** Columns to write in: those of the terminal, within what reads well; 80 elsewhere. */
export const lineWidth = ({stdout}: CliStreams): number =>
  Math.min(widest, Math.max(narrowest, (stdout.isTTY === true && stdout.columns) || 80))
