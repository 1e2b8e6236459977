import {type CliStreams, isClosedPipe, write} from './streams.ts'

/** Shows how far a run has come. */
export interface Progress {
  advance: () => Promise<void>
  /** Takes the bar off the terminal; nothing is drawn after it. */
  end: () => Promise<void>
}

const none: Progress = {advance: async () => {}, end: async () => {}}

const widest = 30
/** Brackets, blank and `100%` beside the bar, and room for a cursor. */
const besides = 8
const detailsWidth = 40

const erase = '\r\u001b[2K'

/**
 * A bar on standard error while a person waits at a terminal; elsewhere nothing.
 *
 * @param streams the streams of the run; the variable CI tells that nobody watches
 * @param total number of steps; for one step nobody needs a bar
 * @param detailsOf what to say after the bar when so many steps are done, in at most 40 columns
 */
export function createProgress(
  {stderr, env}: CliStreams,
  total: number,
  detailsOf: ((done: number) => string) | null = null
): Progress {
  if (stderr.isTTY !== true || env.CI || env.TERM === 'dumb' || total < 2) return none
  const width = Math.max(0, Math.min(widest, (stderr.columns || 80) - besides - (detailsOf ? detailsWidth : 0)))
  let done = 0
  let drawn = ''

  const draw = async (text: string): Promise<void> => {
    try {
      await write(stderr, text)
    } catch (error) {
      if (!isClosedPipe(error)) throw error
    }
  }

  return {
    advance: async () => {
      done++
      const percent = Math.floor((100 * done) / total)
      const filled = Math.floor((width * percent) / 100)
      const bar = `[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${percent}%`
      if (bar === drawn) return
      drawn = bar
      await draw(`${erase}${bar}${detailsOf ? `  ${detailsOf(done)}` : ''}`)
    },
    end: async () => {
      if (drawn === '') return
      drawn = ''
      await draw(erase)
    }
  }
}
