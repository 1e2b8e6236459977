import {expect, it} from 'vitest'
import {rateWords} from '../../src/cli/rate-words.ts'

it.each([
  [500, 1000, 2, '500/1000  250/s  0:02 left'],
  [1, 201, 1, '1/201  1/s  3:20 left'],
  [10, 10, 5, '10/10  2/s  0:00 left'],
  [0, 10, 5, '0/10'],
  [1, 10, 0, '1/10']
])('%d of %d in %d s: %s', (done, total, seconds, words) => expect(rateWords(done, total, seconds)).toBe(words))
