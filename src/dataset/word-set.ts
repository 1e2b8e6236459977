/** Words by number, each kept once. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly words: string[] = []

  /** @returns the number of a word, a new one where it is not known */
  add(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    // A piece of a text keeps the whole text alive in V8: the word is copied.
    const copy = Buffer.from(word, 'utf16le').toString('utf16le')
    this.numbers.set(copy, this.words.length)
    return this.words.push(copy) - 1
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word)
  }

  wordOf(number: number): string {
    return this.words[number] ?? ''
  }
}

/**
 * A set of words that takes four bytes a word; a `Set` takes ten times that. `has` looks through the whole set: it is for
 * the hundred words of a report.
 */
export class WordSet implements ReadonlySet<string> {
  private readonly members: Uint32Array

  constructor(
    private readonly vocabulary: Vocabulary,
    words: ReadonlySet<string>
  ) {
    this.members = Uint32Array.from(words, (word) => vocabulary.add(word))
  }

  get size(): number {
    return this.members.length
  }

  has(word: string): boolean {
    const number = this.vocabulary.numberOf(word)
    return number !== undefined && this.members.includes(number)
  }

  *values(): SetIterator<string> {
    for (const number of this.members) yield this.vocabulary.wordOf(number)
  }

  keys(): SetIterator<string> {
    return this.values()
  }

  *entries(): SetIterator<[string, string]> {
    for (const word of this.values()) yield [word, word]
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values()
  }

  forEach(callback: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this.values()) callback(word, word, this)
  }
}
