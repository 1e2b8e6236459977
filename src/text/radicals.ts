import {fold} from './fold.ts'

/** CJK and Kangxi radicals, which copied PDFs hold in place of ideographs (spec/irregularities.md, A49). */
export const radicals: RegExp = /[\u2e80-\u2fdf]/g

/**
 * Puts ideographs in place of radicals and leaves all else: `ＡＢＣ` and `（）` stay full-width.
 *
 * @param text any text
 * @returns a text of the same length; radicals that stand for no ideograph stay
 * @example
 * mapRadicals('⽕災ＡＢＣ') // '火災ＡＢＣ'
 */
export function mapRadicals(text: string): string {
  return text.replace(radicals, fold)
}
