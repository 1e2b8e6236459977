/** Which numbers are joined, over any number of links. */
export class Groups {
  private readonly parent: Uint32Array

  /** @param count the numbers are those below it */
  constructor(count: number) {
    this.parent = Uint32Array.from({length: count}, (_, number) => number)
  }

  private above(number: number): number {
    return this.parent[number] ?? number
  }

  /** @returns one number of the group, the same for each of them */
  rootOf(number: number): number {
    let root = number
    while (this.above(root) !== root) root = this.above(root)
    for (let below = number; below !== root; ) {
      const above = this.above(below)
      this.parent[below] = root
      below = above
    }
    return root
  }

  /** @returns whether they were apart before */
  join(one: number, other: number): boolean {
    const [first, second] = [this.rootOf(one), this.rootOf(other)]
    this.parent[second] = first
    return first !== second
  }
}
