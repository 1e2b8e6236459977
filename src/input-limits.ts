/** Longest text that is read by default, in UTF-16 code units. */
export const defaultMaxLength = 2_000_000

/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
export const bytesPerUnit = 3

/** Largest file that may hold such a text: anything larger is refused before it is read. */
export const maxFileBytes = defaultMaxLength * bytesPerUnit
