/** How often something is measured. */
export interface Rounds {
  /** Rounds before those that count. */
  warmUps: number
  rounds: number
}

/** Something that is measured, by the key under which its costs are looked for. */
export interface Contender<Key, Measured> {
  key: Key
  measure: () => Promise<Measured>
}

/** The costs of a contender, round by round. */
export interface Turns<Key, Measured> {
  key: Key
  costs: Measured[]
}

/**
 * Measures contenders round by round, so that a slow moment of the machine strikes all of them. Each round begins with
 * another one: what one leaves behind for the garbage collector does not always fall on the same one.
 *
 * @returns the contenders as they were given, with their costs
 */
export async function takeTurns<Key, Measured>(
  contenders: readonly Contender<Key, Measured>[],
  {warmUps, rounds}: Rounds
): Promise<Turns<Key, Measured>[]> {
  const turns = contenders.map(({key, measure}) => ({key, measure, costs: [] as Measured[]}))
  for (let round = 0; round < warmUps + rounds; round++) {
    const first = round % turns.length
    for (const {measure, costs} of [...turns.slice(first), ...turns.slice(0, first)]) {
      const cost = await measure()
      if (round >= warmUps) costs.push(cost)
    }
  }
  return turns.map(({key, costs}) => ({key, costs}))
}
