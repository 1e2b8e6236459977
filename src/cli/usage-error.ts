/** The command line was used wrongly: one sentence for standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
