/** Keeps what was made last: asked for again it need not be made again. */
export class AtHand<Value> {
  private readonly known = new Map<number, Value>()

  /**
   * @param most how many are kept
   * @param make makes the one of a number
   */
  constructor(
    private readonly most: number,
    private readonly make: (number: number) => Value
  ) {}

  get(number: number): Value {
    const known = this.known.get(number)
    if (known !== undefined) return known
    const value = this.make(number)
    for (const oldest of this.known.keys()) {
      if (this.known.size < this.most) break
      this.known.delete(oldest)
    }
    this.known.set(number, value)
    return value
  }
}
