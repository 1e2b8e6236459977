import {wordHash} from './word-hash.ts'

const none = -1

/**
 * Numbers that are looked up by a text, which itself is not kept but for its hash: thirty bytes each, however long it
 * is. So a look-up may also give numbers of another text, and who asks compares.
 */
export class NumbersByText {
  /** The last place for each slot of hashes. */
  private readonly last: Int32Array
  /** By place: the place before it in the same slot. */
  private readonly before: number[] = []
  private readonly hashes: number[] = []
  private readonly numbers: number[] = []

  /** @param expected about how many there will be: for more it becomes slower */
  constructor(expected: number) {
    this.last = new Int32Array(Math.max(1, expected)).fill(none)
  }

  add(text: string, number: number): void {
    const hash = wordHash(text)
    const slot = hash % this.last.length
    this.before.push(this.last[slot] ?? none)
    this.last[slot] = this.numbers.length
    this.hashes.push(hash)
    this.numbers.push(number)
  }

  /** @returns the numbers of a text in the order in which they were added, and hardly ever one of another text */
  get(text: string): number[] {
    const hash = wordHash(text)
    const found: number[] = []
    for (let at = this.last[hash % this.last.length] ?? none; at !== none; at = this.before[at] ?? none) {
      const number = this.numbers[at]
      if (number !== undefined && this.hashes[at] === hash) found.push(number)
    }
    return found.reverse()
  }
}
