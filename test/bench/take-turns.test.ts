import {expect, it} from 'vitest'
import {takeTurns} from './take-turns.ts'

it('lets contenders take turns, each round from another one, and leaves warm-ups out', async () => {
  const order: string[] = []
  const contender = (key: string) => ({key, measure: async () => order.push(key)})
  const turns = await takeTurns([contender('a'), contender('b')], {warmUps: 1, rounds: 2})
  expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b'])
  expect(turns).toEqual([
    {key: 'a', costs: [4, 5]},
    {key: 'b', costs: [3, 6]}
  ])
})
