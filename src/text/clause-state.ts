import {partlyTerms} from '../lexicon/service-state-modifiers.ts'
import {anyOf} from './any-of.ts'

/**
 * `running`: works, or works again. `partial`: with limits. `stopped`: does not work. `ended`: closed for good.
 * `returning`: will come back; whether a date is stated decides between planned and suspended.
 */
export type ClauseState = 'running' | 'partial' | 'stopped' | 'ended' | 'returning'

// Past: the condition held and is over.
export const wasSo = /て(?:おり|い)まし|ていた(?!だ)|おりました|でした(?!が、現在)/
/** 「現在、受付を停止し、調査を進めております」: the verb at the end gives the tense. */
export const goesOn = /^(?:し|いたし)?$/
/** Nothing follows. */
export const nominalEnd = /^(?:[)(」】』・]|$)/
/** What makes a state hold for a part only; 仮 stands right before the word, and 仮設サイト is not half a site. */
export const partly = new RegExp(`${anyOf(partlyTerms)}|仮$`)
