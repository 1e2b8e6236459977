import type {CliStreams, InterruptSignal} from './streams.ts'

/** A signal of the system ended the run. */
export class InterruptError extends Error {
  override readonly name = 'InterruptError'

  constructor(readonly signal: InterruptSignal) {
    super(`Interrupted by ${signal}`)
  }

  /** As a shell tells it: 128 and the number of the signal. */
  get status(): number {
    return this.signal === 'SIGINT' ? 130 : 143
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Turns Ctrl+C and the system's wish to end into an `AbortSignal`, so that a run can put away what it has begun. The
 * second one ends the process at once, as ever.
 *
 * @param streams the streams of the run
 * @returns the signal, its reason an `InterruptError`; `release` gives the signals back to the system
 */
export function abortOnSignal(streams: CliStreams): {signal: AbortSignal; release: () => void} {
  const controller = new AbortController()
  const listeners = signals.map((name) => ({name, listener: () => controller.abort(new InterruptError(name))}))
  for (const {name, listener} of listeners) streams.once(name, listener)
  return {
    signal: controller.signal,
    release: () => {
      for (const {name, listener} of listeners) streams.removeListener(name, listener)
    }
  }
}
