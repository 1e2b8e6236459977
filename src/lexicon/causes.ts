import type {CauseEntry} from './cause-entry.ts'
import {failingWords} from './cause-failings.ts'
import {intrusionWords} from './cause-intrusions.ts'

export type {CauseEntry} from './cause-entry.ts'

/** Every kind of event. */
export const causeWords: readonly CauseEntry[] = [...intrusionWords, ...failingWords]
