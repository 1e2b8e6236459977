import type {ServiceState} from '../schema/service.ts'
import type {Line} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import type {Span} from '../text/noun-phrase.ts'

/**
 * How much a mention counts against another of the same service; `whole`: of all or some services, which no name tells
 * apart; `past`: a stop told in a chronology, see `withoutPast`.
 */
export const mentionWeights = {past: 0, whole: 1, told: 2, prose: 3, listed: 4} as const

/** A piece of a line. */
export interface LineSpan extends Span {
  line: Line
}

/** One place where a document states the condition of a service. */
export interface ServiceMention {
  /** The name in the text, without quotation marks, alias and gloss. */
  name: LineSpan
  alias: string | null
  parent: string | null
  status: ServiceState
  since: PartialDate | null
  resumesOn: PartialDate | null
  statements: LineSpan[]
  weight: number
}
