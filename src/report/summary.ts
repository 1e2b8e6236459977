import type {Disclosure} from '../schema/index.ts'
import {createPalette} from './palette.ts'
import {chronologyPart} from './summary-chronology.ts'
import {factsPart} from './summary-facts.ts'
import {messagesPart} from './summary-messages.ts'
import {phasesPart} from './summary-phases.ts'
import {publicationPart} from './summary-publication.ts'
import {servicesPart} from './summary-services.ts'
import {partHeading} from './summary-view.ts'

/**
 * An entry for a person to read at a terminal. Text of the entry comes through `visibleText`: no escape sequence that
 * stands in it is written.
 *
 * @param disclosure what was read from the entry
 * @param options `color`: whether to write colours; `width`: columns of the terminal, at least 60
 * @returns lines, the last one with its line end
 * @example
 * process.stdout.write(summary(parseDisclosure(value), {color: false, width: 80}))
 */
export function summary(disclosure: Disclosure, options: {color: boolean; width: number}): string {
  const view = {width: options.width, palette: createPalette(options.color)}
  const {facts, phases, services, chronology, footnotes, messages} = disclosure
  const parts = [
    publicationPart(disclosure, view),
    factsPart(facts, view),
    phasesPart(phases, view),
    servicesPart(services, view),
    chronologyPart(chronology, view),
    footnotes.length === 0 ? [] : [partHeading('Footnotes', footnotes.length, view)],
    messagesPart(messages, view)
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/**
 * What stands between two summaries: a blank line, a rule and a blank line.
 *
 * @param width columns of the terminal
 */
export function summaryDivider(width: number): string {
  return `\n${'-'.repeat(width)}\n\n`
}
