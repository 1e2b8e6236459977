import type {Disclosure} from '../index.ts'
import {explain} from '../report/explain.ts'
import {jsonText} from '../report/json-text.ts'
import {summary, summaryDivider} from '../report/summary.ts'
import type {ParseFormat} from './arguments.ts'
import {type CliStreams, lineWidth, wantsColor, write} from './streams.ts'

/** The entry that results come from. */
export interface EntryText {
  /** Path of the file for a person. */
  label: string
  text: string
}

/** Writes the results of a run one by one; `end` completes what was begun, however many there were. */
export interface ResultWriter {
  add: (disclosures: Disclosure[], entry: EntryText) => Promise<void>
  end: () => Promise<void>
}

const nothing = async (): Promise<void> => {}

/** An array with one entry a line, so that it streams and still can be read by line. */
const arrayWriter = ({stdout}: CliStreams): ResultWriter => {
  let before = '[\n'
  return {
    add: async (disclosures) => {
      for (const disclosure of disclosures) {
        await write(stdout, before + jsonText(disclosure))
        before = ',\n'
      }
    },
    end: () => write(stdout, before === '[\n' ? '[]\n' : '\n]\n')
  }
}

const singleWriter = ({stdout}: CliStreams): ResultWriter => ({
  add: (disclosures) => write(stdout, `${jsonText(disclosures.length === 1 ? disclosures[0] : disclosures, 2)}\n`),
  end: nothing
})

const ndjsonWriter = ({stdout}: CliStreams): ResultWriter => ({
  add: async (disclosures) => {
    for (const disclosure of disclosures) await write(stdout, `${jsonText(disclosure)}\n`)
  },
  end: nothing
})

/** Texts for a person, divided by a rule. */
const textWriter = (
  streams: CliStreams,
  textOf: (disclosure: Disclosure, entry: EntryText) => string
): ResultWriter => {
  let divider = ''
  return {
    add: async (disclosures, entry) => {
      for (const disclosure of disclosures) {
        await write(streams.stdout, divider + textOf(disclosure, entry))
        divider = summaryDivider(lineWidth(streams))
      }
    },
    end: nothing
  }
}

const summaryWriter = (streams: CliStreams): ResultWriter => {
  const options = {color: wantsColor(streams), width: lineWidth(streams)}
  return textWriter(streams, (disclosure) => summary(disclosure, options))
}

/**
 * @param format what to write
 * @param single whether one file is read: then JSON is one object, or an array where the file holds several publications
 * @param streams the streams of the run
 */
export function createResultWriter(format: ParseFormat, single: boolean, streams: CliStreams): ResultWriter {
  if (format === 'summary') return summaryWriter(streams)
  if (format === 'explain') return textWriter(streams, explain)
  if (format === 'ndjson') return ndjsonWriter(streams)
  return single ? singleWriter(streams) : arrayWriter(streams)
}
