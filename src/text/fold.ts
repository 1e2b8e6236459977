/**
 * Folding: one spelling for searching, with every character kept at its place.
 *
 * Full-width ASCII becomes half-width, radicals copied out of PDFs become the ideographs they look like, the many
 * dashes and blanks become one each. Each code unit becomes exactly one code unit, so an offset into the folded
 * text is an offset into the text (NFKC changes the length: ㈱ becomes three characters, and it leaves ⻄ alone).
 */

/** Radicals of U+2E80–U+2EFF that stand for an ideograph in copied text; NFKC leaves most of this block alone. */
const cjkRadicals: Record<string, string> = {
  '⺁': '厂',
  '⺅': '人',
  '⺉': '刂',
  '⺟': '母',
  '⺠': '民',
  '⺡': '水',
  '⺢': '水',
  '⺨': '犬',
  '⺩': '玉',
  '⺭': '示',
  '⺲': '罒',
  '⺼': '肉',
  '⺾': '艹',
  '⺿': '艹',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '見',
  '⻆': '角',
  '⻋': '車',
  '⻌': '辶',
  '⻑': '長',
  '⻒': '長',
  '⻓': '長',
  '⻖': '阜',
  '⻘': '青',
  '⻝': '食',
  '⻟': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⻳': '亀'
}

const blanks =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\t\v\f'
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\uff0d\ufe63'
const tildes = '\u301c\uff5e\u223c\u223e'
const colons = '\ufe13\ufe55\ufe30\u2236\ua789'
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  const put = (from: string, to: string) => {
    table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0
  // Kangxi radicals (U+2F00–U+2FD5) have a compatibility mapping of one character each.
  for (let unit = 0x2f00; unit <= 0x2fd5; unit++)
    put(String.fromCharCode(unit), String.fromCharCode(unit).normalize('NFKC'))
  for (const [radical, ideograph] of Object.entries(cjkRadicals)) put(radical, ideograph)
  for (const blank of blanks) put(blank, ' ')
  for (const dash of dashes) put(dash, '-')
  for (const tilde of tildes) put(tilde, '~')
  for (const colon of colons) put(colon, ':')
  for (let value = 0; value < 10; value++) {
    put(superscripts.charAt(value), String(value))
    put(subscripts.charAt(value), String(value))
  }
  put('＊', '*')
  put('⁎', '*')
  put('∗', '*')
  put('｡', '。')
  put('､', '、')
  put('｢', '「')
  put('｣', '」')
  put('･', '・')
  return table
}

const table = buildTable()
const firstKana = 0x3040
const lastIdeograph = 0x9fff

/**
 * Folds a text for searching, character by character.
 *
 * Folded: full-width ASCII (`（１）：` → `(1):`), Kangxi and CJK radicals (`⽉` → `月`), superscript digits, every blank
 * but the line feed (→ one space each; also tab and zero-width ones), dashes (→ `-`), wave dashes (→ `~`), colons.
 * Kept: `ー` (a letter), kanji digits, circled digits, half-width kana, surrogate pairs.
 *
 * @param text any text, also with unpaired surrogates
 * @returns a text of the same length; index i of it stands for index i of `text`
 * @example
 * fold('令和７年３⽉') // '令和7年3月'
 */
export function fold(text: string): string {
  let folded = ''
  let kept = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Kana and ideographs, nearly every character of a disclosure, stay as they are: spare the table.
    if (unit >= firstKana && unit <= lastIdeograph) continue
    const to = table[unit] ?? unit
    if (to !== unit) {
      folded += text.slice(kept, index) + String.fromCharCode(to)
      kept = index + 1
    }
  }
  return kept === 0 ? text : folded + text.slice(kept)
}
