import type {DisclosureMessage} from './schema/message.ts'

/** Why an input cannot be read at all. */
export type DisclosureErrorCode = 'not-a-disclosure' | 'too-large' | 'not-text'

/**
 * Thrown where the input is no disclosure at all; what is only doubtful becomes a message of the result.
 *
 * @example
 * import {DisclosureError, parseDisclosure} from 'incident-disclosure'
 *
 * const codes = []
 * try {
 *   parseDisclosure('# 別の文書')
 * } catch (error) {
 *   if (error instanceof DisclosureError) codes.push(error.code)
 * }
 * codes // ['not-a-disclosure']
 */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError'
  /** Why the input cannot be read. */
  readonly code: DisclosureErrorCode
  /** Findings made before reading stopped. */
  readonly messages: DisclosureMessage[]

  /**
   * @param code why the input cannot be read
   * @param message one sentence for a person
   * @param messages findings made before reading stopped
   */
  constructor(code: DisclosureErrorCode, message: string, messages: DisclosureMessage[] = []) {
    super(message)
    this.code = code
    this.messages = messages
  }
}
