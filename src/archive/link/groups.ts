/** Which things are joined, over any number of links. */
export class Groups {
  private readonly parent = new Map<string, string>()

  /** @returns one thing of the group, the same for each of them */
  rootOf(thing: string): string {
    let root = thing
    for (let above = this.parent.get(root); above !== undefined; above = this.parent.get(root)) root = above
    for (let below = thing; below !== root; ) {
      const above = this.parent.get(below) ?? root
      this.parent.set(below, root)
      below = above
    }
    return root
  }

  /** @returns whether they were apart before */
  join(one: string, other: string): boolean {
    const [first, second] = [this.rootOf(one), this.rootOf(other)]
    if (first !== second) this.parent.set(second, first)
    return first !== second
  }
}
