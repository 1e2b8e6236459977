/** Why no dataset was written. */
export type DatasetErrorCode = 'no-archive' | 'no-entries' | 'foreign-target' | 'archive-in-target' | 'broken-list'

/** A dataset cannot be written as it was asked for; what stood there before is untouched. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'

  /** Why no dataset was written. */
  readonly code: DatasetErrorCode

  /**
   * @param code why no dataset was written
   * @param message one sentence for a person
   */
  constructor(code: DatasetErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
