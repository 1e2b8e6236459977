import {fold} from './fold.ts'
import {holdsAny} from './holds-any.ts'

/**
 * Headings of Japanese notices: the number, the update mark and the title proper (spec: disclosure, Section).
 *
 * `２．ご利用状況（第 6 報から更新）` is number `2`, title `ご利用状況`, updated since report 6.
 * `24時間体制の監視` has no number: the digits count something. `機器の更新` has no mark: something is renewed there.
 */
export interface HeadingUpdate {
  kind: 'new' | 'updated' | 'unchanged'
  /** The report since which it is so (`第 6 報から更新`: 6); null when none is named. */
  since: number | null
}

export interface HeadingParts {
  number: string | null
  title: string
  update: HeadingUpdate | null
  rank: number | null
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const circledVariants = ['❶❷❸❹❺❻❼❽❾❿', '➀➁➂➃➄➅➆➇➈➉', '➊➋➌➍➎➏➐➑➒➓']
const parenthesized = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const dotted = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'
const kanjiDigits = '〇一二三四五六七八九'

const bulletSigns = '■□●○〇◯◆◇◎▼▽▲△▶▷►▪•⚫◖◾◼★☆・*┗└#-'
const bullet = /^(?:[■□●○〇◯◆◇◎▼▽▲△▶▷►▪•⚫◖◾◼★☆・*┗└#][\ufe0e\ufe0f]? ?|-(?!\d) ?)/

// Rank 0 is the highest. The gaps leave room for the parts of a compound number.
const ranks = {chapter: 0, roman: 0, section: 10, plain: 10, compound: 20, parenthesized: 30, circled: 40, letter: 50}

const chapter = /^第 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?([章編部節項])(?= |:|\.|$|[^\d ])[ .:]*/
const question = /^((?:Q|問|質問) ?\d{1,2}(?:[-.]\d{1,2})?)(?!\d)[.:、) ]*/
const roman = /^([Ⅰ-Ⅻⅰ-ⅻ]|[IVX]{1,4}(?=[.、)]))[.、) :]*/
const enclosed = /^([(<〈[]) ?(\d{1,2}|[一二三四五六七八九十]{1,3}|[ア-ン]|[あ-ん]|[A-Za-z]|[ivx]{1,4}) ?([)>〉\]]) ?/
const kanjiNumber = /^([一二三四五六七八九十]{1,3})(?:[、.,):]| (?![月日])) ?/
const letter = /^([A-PR-Za-z])([.)])(?![A-Za-z0-9]) ?/
const kana = /^([アイウエオカキクケコ])(?:([).、])| ) ?/

// What turns leading digits into a date, a count or an ordinal.
const counted =
  '年(?!表)|月(?!次|額)|日(?!程|本|常|時(?!点))|時(?!系列|期|刻)|分(?!析|類|担|野)|秒|週|件(?!名)|名(?!簿|称|義)|人(?!事|的|材)' +
  '|社(?!内|外|員|会|団)|校(?!内|名|務)|園|回(?!答|線|復)|点(?!検)|度|つ|個(?!人|別)|[かカヶケ箇](?:所|月)|[万億千](?=[ \\d件人名円])' +
  '|円|歳|倍|割(?!合|当)|%|台(?![\\u4e00-\\u9fff])|通(?!知|報|信|販)|次(?!の|回|期|第)|弾|報(?!告|道)|号(?!外)|期(?!間|限|日)|段階' +
  '|世帯|店(?!舗)|ページ|頁|階(?!層)|番(?!号|組)|者|位(?!置)|~|/'
const separated =
  /^(\d{1,2}(?:[.-]\d{1,2}(?!\d)){0,3})(?!\d)(?: ?([.、,:)])(?!\d{1,3} ?[万億倍割%件名人])(?!\d\d(?!\d)) ?| ?$)/
const spaced = new RegExp(`^(\\d{1,2}(?:[.-]\\d{1,2}(?!\\d)){0,3}) (?!${counted})`)
const glued = new RegExp(
  `^(\\d{1,2}(?:-\\d{1,2}(?!\\d)){0,3})(?!${counted}|要素|重|都|府|県|市|区|町|村|本|大|回|代|行|列|桁|文字)(?=[\\u4e00-\\u9fff\\u30a1-\\u30fa【「<])`
)

/** What a number that is neither digits nor a symbol begins with. */
const numberSigns: ReadonlySet<string> = new Set([
  ...'第Q問質([<〈一二三四五六七八九十アイウエオカキクケコ',
  ...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ',
  ...'ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
])

interface Numbering {
  number: string
  rank: number | null
  length: number
}

function readSymbol(first: string): {number: string; rank: number} | null {
  const variant = circledVariants.find((list) => list.includes(first))
  const place = (variant ?? circled).indexOf(first)
  if (place >= 0) return {number: circled[place] ?? first, rank: ranks.circled}
  if (parenthesized.includes(first)) return {number: `(${parenthesized.indexOf(first) + 1})`, rank: ranks.parenthesized}
  if (dotted.includes(first)) return {number: String(dotted.indexOf(first) + 1), rank: ranks.plain}
  return null
}

function readDigits(folded: string): Numbering | null {
  const match = spaced.exec(folded) ?? separated.exec(folded) ?? glued.exec(folded)
  const digits = match?.[1]
  if (!match || digits === undefined) return null
  const parts = digits.split(/[.-]/).length
  const closed = match[2] === ')' && parts === 1
  const rank = closed ? ranks.parenthesized : parts > 1 ? ranks.compound + parts - 2 : ranks.plain
  return {number: closed ? `${digits})` : digits, rank, length: match[0].length}
}

function readNumber(folded: string): Numbering | null {
  const first = folded[0]
  if (first === undefined) return null
  const symbol = readSymbol(first)
  if (symbol) return {length: /^.[.、): ]*/.exec(folded)?.[0].length ?? 1, ...symbol}
  if (first >= '0' && first <= '9') return readDigits(folded)
  // Kana and kanji that are no number begin most titles.
  if (!numberSigns.has(first)) return null
  let match = chapter.exec(folded)
  if (match) {
    const rank = match[1] === '節' || match[1] === '項' ? ranks.section : ranks.chapter
    return {number: match[0].replace(/[ .:]/g, ''), rank, length: match[0].length}
  }
  match = question.exec(folded)
  if (match?.[1]) return {number: match[1].replace(' ', ''), rank: null, length: match[0].length}
  match = roman.exec(folded)
  if (match?.[1]) {
    const rank = match[1] >= 'ⅰ' ? ranks.letter : ranks.roman
    return {number: match[1], rank, length: match[0].length}
  }
  match = enclosed.exec(folded)
  if (match?.[2]) {
    const rank = /[\d一二三四五六七八九十]/.test(match[2]) ? ranks.parenthesized : ranks.letter
    return {number: `${match[1]}${match[2]}${match[3]}`, rank, length: match[0].length}
  }
  match = kanjiNumber.exec(folded)
  if (match?.[1]) return {number: match[1], rank: ranks.plain, length: match[0].length}
  match = letter.exec(folded) ?? kana.exec(folded)
  if (match?.[1])
    return {number: match[2] === ')' ? `${match[1]})` : match[1], rank: ranks.letter, length: match[0].length}
  return null
}

const bracketed = /[([【<〈《〔「]([^()[\]【】<>〈〉《》〔〕「」]{1,40})[)\]】>〉》〕」]/g
const noted = /[※*]([^※*]{1,20})$/
const since = /第 ?(\d{1,2}|[一二三四五六七八九十]) ?報/
const isNew = /^(?:新規(?:追加|掲載)?|新着|追加|NEW!?|New!?|new!?)$/
const isUnchanged = /(?:更新|変更)(?:点)?は?(?:なし|無し|ございません|ありません|ない)$/
// Only what tells when, where in the text, or since which report may stand before the word; 機器の更新 tells what.
const updatePrefix =
  '(?:[\\d年月日時分/:.,、・ ~-]|令和|平成|午前|午後|頃|現在|時点|\\([月火水木金土日](?:曜日?)?\\)|今回|本日|前回|最終|最新|下線部?|赤字|太字|一部|内容|情報' +
  '|を|の|第|[一二三四五六七八九十]|報|から|より|にて|で|に|追記|修正|加筆)*'
const isUpdated = new RegExp(
  `^${updatePrefix}(?:更新|追記|改訂|加筆)(?:しました|致しました|いたしました|済み?|あり|有|箇所|分|版)?(?:[:(][\\d年月日時分/:. ,()月火水木金土現在時点]{1,30})?$`
)

function reportNumber(text: string): number | null {
  const digits = since.exec(text)?.[1]
  if (digits === undefined) return null
  if (digits === '十') return 10
  const kanji = kanjiDigits.indexOf(digits)
  return kanji > 0 ? kanji : Number(digits)
}

function readUpdate(mark: string): HeadingUpdate | null {
  const text = mark.trim()
  if (isNew.test(text)) return {kind: 'new', since: null}
  if (isUnchanged.test(text)) return {kind: 'unchanged', since: reportNumber(text)}
  if (/更新|追記|改訂|加筆/.test(text) && isUpdated.test(text)) return {kind: 'updated', since: reportNumber(text)}
  return null
}

interface Mark {
  update: HeadingUpdate
  start: number
  end: number
}

/** No mark does without one of these. */
const mayMark = holdsAny(['更新', '追記', '改訂', '加筆', '新規', '新着', '追加', '変更', 'NEW', 'New', 'new'])

function findUpdate(folded: string): Mark | null {
  if (!mayMark(folded)) return null
  for (const match of folded.matchAll(bracketed)) {
    const update = readUpdate(match[1] ?? '')
    if (update) return {update, start: match.index, end: match.index + match[0].length}
  }
  const note = noted.exec(folded)
  const update = note && readUpdate(note[1] ?? '')
  if (note && update) return {update, start: note.index, end: folded.length}
  const stamp = readUpdate(folded.replace(bullet, ''))
  return stamp ? {update: stamp, start: 0, end: folded.length} : null
}

/**
 * Takes a heading apart.
 *
 * @param text the heading as written, without the `#`s
 * @returns `number`: made half-width, brackets kept where they tell the level (`1`, `8-1`, `(2)`, `①`, `a)`, `第1章`, `Q3`),
 *   null where the digits are a date, a count or a telephone number. `title`: without leading bullet signs, number and
 *   update mark, otherwise as written (a heading that is nothing but a mark keeps it). `update`: what the mark says.
 *   `rank`: level told by the style of the number, 0 the highest, to be compared within one document; null without one
 * @example
 * parseHeading('■ ２．復旧状況（更新）') // {number: '2', title: '復旧状況', update: {kind: 'updated', since: null}, rank: 10}
 */
export function parseHeading(text: string): HeadingParts {
  const trimmed = text.trim()
  const mark = findUpdate(fold(trimmed))
  const without = mark
    ? `${trimmed.slice(0, mark.start).trimEnd()} ${trimmed.slice(mark.end).trimStart()}`.trim()
    : trimmed
  let title = without === '' ? trimmed : without
  let folded = fold(title)
  while (bulletSigns.includes(folded.charAt(0))) {
    const sign = bullet.exec(folded)
    if (!sign || sign[0].length === title.length) break
    title = title.slice(sign[0].length)
    folded = folded.slice(sign[0].length)
  }
  const opening = /^[【<〈《[]/.test(folded) && !enclosed.test(folded) ? 1 : 0
  const numbering = readNumber(folded.slice(opening).trimStart())
  const update = mark?.update ?? null
  if (!numbering) return {number: null, title: title.trim(), update, rank: null}
  const rest = title.slice(opening).trimStart().slice(numbering.length).trim()
  return {number: numbering.number, title: title.slice(0, opening) + rest, update, rank: numbering.rank}
}
