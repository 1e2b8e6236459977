import {styleText} from 'node:util'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Gives a text a style, or leaves it as it is. */
export type Palette = (style: Style | null, text: string) => string

/**
 * @param color whether to write escape sequences; the caller knows the terminal and `NO_COLOR`
 */
export function createPalette(color: boolean): Palette {
  return (style, text) => (color && style !== null ? styleText(style, text, {validateStream: false}) : text)
}
