/** JSON.stringify escapes C0 alone; these steer a terminal or break lines as well. In JSON they stand in strings only. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const escapeUnit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * JSON whose text may be shown on a terminal: DEL, C1 controls, direction marks and line separators are escaped.
 * The value that it stands for is the same.
 *
 * @param value what to write
 * @param indent blanks of each level; 0 gives one line
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(unsafe, escapeUnit)
}
