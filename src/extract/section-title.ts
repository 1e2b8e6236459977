import {sectionFrames, sectionSpellings} from '../lexicon/section-phrases.ts'
import {characterSet, holdsUnit} from '../text/character-set.ts'
import {fold} from '../text/fold.ts'
import {holdsAny} from '../text/holds-any.ts'

/**
 * The noun phrase inside a heading: one spelling, without wrappers, notes, counts, dates and frames such as について.
 * `【対象件数】12件` leaves 対象件数, `（2）原因の調査について（中間）` leaves 原因の調査. For `extract/section-role.ts`.
 */
const spellings = new Map(sectionSpellings)
const spelling = new RegExp(sectionSpellings.map(([from]) => from).join('|'), 'g')
const mayVary = holdsAny(sectionSpellings.map(([from]) => from))
const longestFrame = Math.max(...sectionFrames.map((frame) => frame.length))
const frames = new Set(sectionFrames)
const frameEnds = new Set(sectionFrames.map((frame) => frame.slice(-1)))

/** Blanks, quotation marks and the variation selectors of emoji. */
const left = characterSet(' \n「」『』\ufe0e\ufe0f')
const wrapperStarts = '(【<〈《[〔≪'
const prefixStarts = '【[(<重参再至必別注今主そ'
const labelEnds = characterSet('】>]:')
const wrapper = /^(?:\(([^()]*)\)|[【<〈《[〔≪]([^【】<>〈〉《》[\]〔〕≪≫]*)[】>〉》\]〕≫]?)$/
const prefix =
  /^(?:[【[(<](?:重要|参考|再掲|至急|必読|別表|注)\d?[】\])>]|(?:参考|重要|別表|再掲)\d?:|(?:今回の|主な|その他の))(?=.)/
const label = /^[【<[]?([^【】<>[\]:]{2,30})[】>\]:]/
const counters = ['件', '名', '人', '校', '社', 'アカウント']
const basis = '踏まえ'
const remarks = ['以下の全部または一部', 'は以下の通りです', '以下の通りです']
/** What `leadingDate` begins with. */
const startsWithDigit = (text: string) => text >= '0' && text < ':'
const leadingDate =
  /^(?:\d{4}[年/.]\d{1,2}[月/.]\d{1,2}日?|\d{1,2}月\d{1,2}日)(?:\([月火水木金土日]\))?[-:~]*(?=[^\dまのにかよ~以時現追更続、)\]】])/
const dateParts =
  /\([^()]{1,9}\)|令和|平成|元年|本日|明日|昨日|同日|曜日?|午前|午後|早朝|未明|深夜|正午|上旬|中旬|下旬|初旬|ごろ|より|から|以降|まで|現在|時点|[\d年月日時分火水木金土夜朝昼末頃:/.~、,[\]【】-]/g

/**
 * One spelling for the words of headings, without any blank or quotation mark.
 *
 * @param text a heading or its title
 * @returns text to search in; offsets do not carry over
 * @example
 * plainTitle('原　因 及び 影響') // '原因および影響'
 */
export function plainTitle(text: string): string {
  const folded = fold(text)
  const joined = holdsUnit(left, folded) ? folded.replace(/[ \n「」『』]|\ufe0e|\ufe0f/g, '') : folded
  return mayVary(joined) ? joined.replace(spelling, (from) => spellings.get(from) ?? from) : joined
}

/**
 * Whether a heading is nothing but a date, a time or a span of them.
 *
 * @param text a plain title
 * @returns true for `8月1日(金)午前`, false for `8月1日の対応`
 * @example
 * isDateTitle('2026年6月2日') // true
 */
export function isDateTitle(text: string): boolean {
  return /\d/.test(text) && /[年月日時/]/.test(text) && text.replace(dateParts, '') === ''
}

function dropParentheses(text: string): string {
  if (!text.endsWith(')')) return text
  let open = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') open++
    if (text[at] === '(') open--
    if (open === 0) return text.slice(0, at)
  }
  return text
}

function dropEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function dropCount(text: string): string {
  const counter = counters.find((word) => text.endsWith(word))
  if (!counter) return text
  const bare = text.slice(0, -counter.length)
  const without = dropEnd(bare, '0123456789,.万千')
  return without.length < bare.length ? dropEnd(without, '約:') : text
}

/** Takes one note off the end: `(2月1日時点)`, `※2`, `約120件`, a URL. */
function dropNote(text: string): string {
  const url = text.includes('http') ? text.search(/https?:/) : -1
  if (url > 0) return text.slice(0, url)
  const remark = remarks.find((word) => text.endsWith(word))
  if (remark) return text.slice(0, -remark.length)
  const marked = dropEnd(text, '0123456789')
  if (marked.endsWith('※') || marked.endsWith('*')) return dropEnd(marked, '※*')
  if (text.endsWith(']') && text.lastIndexOf('[') > 0) return text.slice(0, text.lastIndexOf('['))
  return dropEnd(dropCount(dropParentheses(text)), '。.:!、,')
}

function unwrap(text: string): string {
  let core = text
  for (let turn = 0; turn < 8; turn++) {
    const before = core
    const wrapped = wrapperStarts.includes(core.charAt(0)) ? wrapper.exec(core) : null
    core = wrapped?.[1] ?? wrapped?.[2] ?? core
    if (prefixStarts.includes(core.charAt(0))) core = core.replace(prefix, '')
    core = dropNote(core) || core
    if (core === before) break
  }
  // The label stands before, its value after: `対象件数】474件`, `漏えいした情報:確定`.
  const labelled = holdsUnit(labelEnds, core) ? label.exec(core)?.[1] : undefined
  return labelled ?? (wrapperStarts.includes(core.charAt(0)) ? core.replace(/^[【<〈《[(]/, '') : core)
}

/**
 * Takes off what says only "about this".
 *
 * @param text a plain noun phrase
 * @returns the phrase up to its head
 * @example
 * unframe('原因について') // '原因'
 */
export function unframe(text: string): string {
  if (!frameEnds.has(text.slice(-1))) return text
  for (let from = Math.max(1, text.length - longestFrame); from < text.length; from++)
    if (frames.has(text.slice(from))) return unframe(text.slice(0, from))
  return text
}

/** What follows the ground that a heading gives: `調査結果を踏まえた対応` is about 対応. */
function afterBasis(phrase: string): string {
  const at = phrase.lastIndexOf(basis)
  if (at < 0) return phrase
  return phrase.slice(at + basis.length).replace(/^[たて]?[、,]?/, '') || phrase
}

/**
 * The noun phrase of a heading, up to its head.
 *
 * @param text a plain title
 * @returns never empty unless the title is
 * @example
 * phraseOf('【原因(中間報告)】について') // '原因'
 */
export function phraseOf(text: string): string {
  const undated = startsWithDigit(text) ? text.replace(leadingDate, '') : text
  const once = unframe(unwrap(undated))
  // A wrapper may stand inside a frame: (2)概要(経緯)について.
  const core = unframe(unwrap(once))
  return afterBasis(core.includes('(') ? core.replace(/\([^()]{0,40}\)(?=.)/g, '') : core)
}
