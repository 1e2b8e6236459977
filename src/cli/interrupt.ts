import type {CliStreams} from './streams.ts'

/** Watches for Ctrl+C. */
export interface Interrupt {
  heard: () => boolean
  /** Gives the signal back to the system. */
  release: () => void
}

/**
 * Keeps Ctrl+C from ending the process in the middle of a step: the caller asks between steps. The second one ends the
 * process at once, as ever.
 *
 * @param streams the streams of the run
 */
export function watchInterrupt(streams: CliStreams): Interrupt {
  let heard = false
  const listener = (): void => {
    heard = true
  }
  streams.once('SIGINT', listener)
  return {heard: () => heard, release: () => void streams.removeListener('SIGINT', listener)}
}
