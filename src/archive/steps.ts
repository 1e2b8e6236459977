/** Work that can be left for a while after each of its steps; in the end it gives its result. */
export type Steps<Result> = Generator<void, Result>

/**
 * Does all steps at once.
 *
 * @param steps work that has not begun
 */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
  }
}
