/** Why no dataset was written. */
export type DatasetErrorCode = 'no-archive' | 'no-entries' | 'foreign-target' | 'archive-in-target'

/** A dataset cannot be written as it was asked for; what stood there before is untouched. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'

  constructor(
    readonly code: DatasetErrorCode,
    message: string
  ) {
    super(message)
  }
}
