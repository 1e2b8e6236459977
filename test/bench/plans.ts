import type {Rounds} from './take-turns.ts'

/** How much each measure does. */
export interface Plan {
  reading: Rounds
  dataset: Rounds
  processes: Rounds
  length: Rounds & {bytes: number[]}
  size: {copies: number[]}
}

const kilobyte = 1024

export const fullPlan: Plan = {
  reading: {warmUps: 2, rounds: 11},
  dataset: {warmUps: 1, rounds: 5},
  processes: {warmUps: 0, rounds: 3},
  length: {warmUps: 1, rounds: 3, bytes: [1, 4, 16, 64, 256, 1024, 5120].map((size) => size * kilobyte)},
  // Once: the largest archive takes minutes.
  size: {copies: [1, 2, 5, 10, 20, 50]}
}

/** Enough to see that everything runs, too little to rely on. */
export const quickPlan: Plan = {
  reading: {warmUps: 0, rounds: 1},
  dataset: {warmUps: 0, rounds: 1},
  processes: {warmUps: 0, rounds: 1},
  length: {warmUps: 0, rounds: 1, bytes: [1, 4].map((size) => size * kilobyte)},
  size: {copies: [1, 2]}
}
