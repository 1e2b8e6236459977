/** The code of a failed call of the operating system, `ENOENT`; of any other error what there is. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
