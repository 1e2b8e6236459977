import {
  earlierNotices,
  entryKeys,
  informationNouns,
  type LeakWords,
  leakWords,
  otherObjects,
  partialObjects
} from '../../lexicon/leak-words.ts'
import type {LeakCode} from '../../schema/facts.ts'
import {holdsAny} from '../../text/holds-any.ts'
import type {Sentence} from '../../text/sentences.ts'
import {readStance, type StanceReading} from '../../text/stance.ts'
import type {FactLine} from './fact-lines.ts'

/**
 * Statements about information getting out, each with its strength (spec/facts.md, leak). `leak.ts` weighs them.
 *
 * Matches: `お客様の情報が漏えいした可能性があります`. Must not: `資金が流出しました`, `漏えいの防止に努めます`.
 * Known misses: a leak told without any of the words (`名簿が別の会員に届きました`).
 */
export interface LeakStatement {
  code: LeakCode
  /** `firm`: said of the event. `passing`: presupposed in a sentence about something else. `past`: of an earlier notice. */
  weight: 'firm' | 'passing' | 'past'
  /** A denial of some kinds of information only. */
  partial: boolean
  /** A denial that is told as the outcome of an inquiry, of all information. */
  conclusive: boolean
  /** Under inquiry, not only not found. */
  open: boolean
  line: FactLine
  start: number
  end: number
}

type Kind = LeakWords['code']

const kinds = new Map<string, Kind>(leakWords.flatMap(({code, terms}) => terms.map((term) => [term, code] as const)))
const term = new RegExp([...kinds.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
// Most lines speak of nothing of the kind.
const mayTell = holdsAny([
  ...kinds.keys(),
  '影響',
  '含ま',
  '含ん',
  '保有',
  '保存',
  '保持',
  '保管',
  '格納',
  '扱っ',
  '確認',
  '報告',
  '認め'
])
const holdsTerm = holdsAny([...kinds.keys()])
const information = new RegExp(informationNouns.join('|'))
const funds = new RegExp(`(?:${otherObjects.join('|')})[^、。情]{0,12}$`)
const keys = new RegExp(`(?:${entryKeys.join('|')})(?:等|など)?(?:の|が|を|も|は|情報)?[^、。情]{0,10}$`)
const stolenKeys = new RegExp(`^(?:した|された|してる|している)[^、。情]{0,14}(?:${entryKeys.join('|')})`)
const notHappened =
  /^(?:し)?(?:した(?:旨|と)(?:を|の|いう)?(?:記載|内容|書か|称|騙|投稿|噂)|ようと|される(?:経路|恐|お|可能|リスク|こと[はの]な))/
const partial = new RegExp(partialObjects.join('|'))
const earlier = new RegExp(earlierNotices.join('|'))
const siteBefore = /(?<!情報)(?:サイト|ホームページ|ページ|HP|記事|ブラウザ|動画|資料請求)[^、。情]{0,8}$/
const viewerAfter =
  /^(?:いただ|頂|数|者|制限|権限|ください|環境|用|に必要|履歴|ソフト|ページ|を中止|時|中|サイト|でき(?:な|ませ|ず|ます|るよう)|ができ(?:な|ませ|ず)|することができ(?:な|ませ)|が(?:困難|できな|不可)|不可|不能|し(?:た際|ただけ|にくい|て(?:いる|いた)際)|され(?:た(?:方|お客|場合|際|皆|ユーザ)|る(?:方|際|場合|お客)))/
const published =
  /リークサイト|ダークウェブ|ダークサイト|リーク|犯行声明|インターネット上|ネット上|掲示板|ハッカー|攻撃者/
const noticeObject = /(?:お知らせ|公表文|ページ|リリース|ホームページ|サイト)(?:を|は|に|が|上に|にて)[^、。]{0,10}$/
const shownObject = /(?:情報|データ|氏名|名簿|アドレス|履歴)[^、。画]{0,24}$/
const openFear = /(?:否定|排除)(?:でき|しきれ|し切れ)(?:ない|ません)/
const outsider = /(?:第三者|外部|攻撃者|犯人|何者か)[^、。]{0,8}$/
const denialBehind = /ません|ない|おらず|なく/
const misuse = /悪用|不正利用|不正使用|二次被害|なりすまし|装っ|騙/
const unaffected =
  /影響[^。]{0,12}(?:ありません|ございません|ない(?:こと|もの|と|旨)|なかった|及んでいない|およんでいない)/
/** Characters before a denial within which its subject stands. */
const reach = 40
const dataBefore = /情報|データ/
const affectedOpen = /(?:情報|データ)(?:資産|等)?(?:へ|への|に対する|に)影響[^。、]{0,6}有無/
const concludes = /調査|判明|確認|結果|最終|判断|報告/
/** Words that set the information of a denial apart from other information. */
const contrast =
  /別システム|別の|異なる|今後|同様|(?<!時点)においては|(?:については|に関しては|に関しましては|につきましては)、/
const notAmong = /(?:対象|範囲)に[^。]{0,24}(?:含まれて|該当して)(?:いな|いま|おりま|おら)/
const leakBefore = /漏えい|漏洩|流出/
const notContained =
  /(?:個人情報|お客様情報|お客さま情報|顧客情報|お客様の情報|個人データ|機密情報|情報)(?:等|など)?(?:は|が|も)(?:一切|全く|まったく)?(?:含まれ|保有し|保存され|保持し|保管され|格納され|含んで|扱って)(?:て)?(?:は)?(?:おりません|いません|いない|ません|ない(?:こと|た|もの|と)|おらず|ませんで|なかった)/

/** Whether the word, where it stands, speaks of information getting out. */
function isLeak(kind: Kind, word: string, before: string, after: string): boolean {
  if (funds.test(before) || /^(?:した)?(?:資金|元の端末)/.test(after)) return false
  if (notHappened.test(after)) return false
  if (kind === 'sent') return true
  if (word === '閲覧')
    return (information.test(before) || outsider.test(before)) && !siteBefore.test(before) && !viewerAfter.test(after)
  if (word.startsWith('表示') || word.startsWith('見')) return shownObject.test(before) && !/画面|警告|偽/.test(before)
  if (word.startsWith('公開') || word.startsWith('掲載'))
    return (
      information.test(before) &&
      !noticeObject.test(before) &&
      !/(?:既|すで|一般|サービス内で?)に(?:て)?[^、。]{0,6}$/.test(before) &&
      (word !== '掲載され' || published.test(before))
    )
  if (kind === 'seen') return information.test(before)
  return true
}

/** Keys named as the way in; a list of what leaked, or a fear for the customers' own, is not that. */
function isMeansOfEntry(word: string, before: string, after: string, line: FactLine): boolean {
  if (stolenKeys.test(after)) return true
  if (!keys.test(before)) return false
  if (line.role === 'dataItems' || line.role === 'affected' || line.isHeading) return false
  if (/氏名|メールアドレス|住所|お客様の|お客さまの|個人情報|会員/.test(before)) return false
  return (
    line.role === 'cause' ||
    /窃取|取得|奪取|盗/.test(word) ||
    /(?:、|こと|ため|経路|アカウント|侵入|ログイン|悪用|原因)/.test(after.slice(0, 60))
  )
}

function codeOf(reading: StanceReading, word: string, after: string): LeakCode | null {
  const {stance, flat, limited} = reading
  if (stance === 'possible') return 'possible'
  if (stance === 'open') return 'notConfirmed'
  if (stance === 'denied') return limited ? null : flat ? 'none' : 'notConfirmed'
  if (stance !== 'stated') return null
  if (
    word === '閲覧' &&
    !/^(?:等)?(?:され|した|していた|や|・|、|又は|または|および|及び|を確認|が確認|が判明|の事実)/.test(after)
  )
    return null
  if (/^(?:した)?と(?:の)?(?:主張|称)/.test(after.replace(/^した/, ''))) return 'possible'
  return 'confirmed'
}

function weightOf(
  reading: StanceReading,
  code: LeakCode,
  sentenceText: string,
  line: FactLine,
  after: string
): LeakStatement['weight'] {
  if (line.role === 'request' || (line.role === 'faq' && /か[?。]?$/.test(sentenceText))) return 'passing'
  if (code === 'possible' && earlier.test(after)) return 'past'
  if (line.isHeading && reading.use === 'predicate') return 'passing'
  if (reading.use === 'modifier' || possiblyAffected.test(after)) return 'passing'
  if (reading.use === 'relative')
    return denialBehind.test(after.replace(openFear, '')) || misuse.test(after) || code === 'confirmed'
      ? 'passing'
      : 'firm'
  return 'firm'
}

/** The same length, with the titles of other notices blanked. */
function withoutTitles(text: string): string {
  return text.includes('「')
    ? text.replace(quotation, (title) => (noticeWord.test(title) ? '〇'.repeat(title.length) : title))
    : text
}

function wordStatements(line: FactLine, sentence: Sentence, found: LeakStatement[]): void {
  const {folded} = line.line
  const text = withoutTitles(folded.slice(sentence.start, sentence.end))
  for (const match of text.matchAll(term)) {
    const word = match[0]
    const kind = kinds.get(word)
    if (kind === undefined) continue
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + word.length)
    if (!isLeak(kind, word, before, after) || isMeansOfEntry(word, before, after, line)) continue
    const start = sentence.start + match.index
    const reading = readStance(folded, sentence, {start, end: start + word.length})
    const code = codeOf(reading, word, after)
    if (code === null) continue
    const clauseBefore = before.slice(before.lastIndexOf('。') + 1)
    found.push({
      code,
      weight: weightOf(reading, code, text, line, after),
      partial: partial.test(clauseBefore.slice(-40)) || after.startsWith('する'),
      conclusive: concludes.test(text) && !contrast.test(before),
      open: reading.stance === 'open',
      line,
      start,
      end: start + word.length
    })
  }
}

function soft(line: FactLine, start: number, end: number): LeakStatement {
  return {code: 'notConfirmed', weight: 'firm', partial: false, conclusive: false, open: false, line, start, end}
}

function otherStatements(line: FactLine, sentence: Sentence, found: LeakStatement[]): void {
  const text = line.line.folded.slice(sentence.start, sentence.end)
  const omitted = !line.isHeading && leakHeading.test(line.heading ?? '') ? elliptic.exec(text) : null
  if (omitted) found.push(soft(line, sentence.start + omitted.index, sentence.start + omitted[0].length))
  if (!text.includes('情報') && !text.includes('データ')) return
  const add = (match: RegExpExecArray, code: LeakCode) => {
    const start = sentence.start + match.index
    found.push({
      code,
      weight: 'firm',
      partial: false,
      conclusive: concludes.test(text) && !contrast.test(text),
      open: code === 'notConfirmed',
      line,
      start,
      end: start + match[0].length
    })
  }
  if (text.includes('影響')) {
    const none = unaffected.exec(text)
    const named = none ? text.slice(Math.max(0, none.index - reach), none.index) : ''
    if (none && dataBefore.test(named) && !partial.test(named) && !/以降|今後/.test(text)) add(none, 'none')
    const open = affectedOpen.exec(text)
    if (open && /調査|確認|確定|判明|不明|特定/.test(text)) add(open, 'notConfirmed')
  }
  const spared = notAmong.exec(text)
  const leaked = spared ? text.slice(Math.max(0, spared.index - reach), spared.index) : ''
  if (spared && leakBefore.test(leaked) && !partial.test(spared[0])) add(spared, 'none')
  const without = notContained.exec(text)
  if (
    without &&
    /個人|客|顧客|機密/.test(without[0]) &&
    !partial.test(text.slice(Math.max(0, without.index - 20), without.index))
  )
    add(without, 'none')
}

const quotation = /「[^「」]{1,160}」/g
const noticeWord = /お知らせ|について|お詫び|ご報告|関する件|ご案内|リリース/
const possiblyAffected =
  /^が?(?:の事実が)?(?:確認|判明)(?:され|し|でき)(?:た|ました)(?:お客|お取引|方|皆|場合|対象者|関係者|先|企業|ご本人|個人|ユーザ|会員)/

/** Under a heading that names the leak, its denial names nothing: 現時点で確認されておりません. */
const elliptic =
  /^(?:なお、)?[^。、漏流]{0,14}、?(?:確認|報告|認め)(?:され|でき|し|られ)?て?(?:いな|おりませ|いませ|ませ|おらず)/
const leakHeading = /漏えい|漏洩|流出/

const skipped = new Set(['contact', 'reference'])

/**
 * The statements of one line.
 *
 * @param line a line of the body, or the title
 */
export function leakStatements(line: FactLine): LeakStatement[] {
  if (line.quoted || skipped.has(line.role) || !mayTell(line.line.folded)) return []
  const found: LeakStatement[] = []
  for (const sentence of line.sentences) {
    if (holdsTerm(line.line.folded, sentence.start, sentence.end)) wordStatements(line, sentence, found)
    otherStatements(line, sentence, found)
  }
  // Measures speak of leaks in general; what is denied among them is of this incident.
  if (line.role === 'prevention')
    return found.filter(({code, open}) => (code === 'none' || code === 'notConfirmed') && !open)
  return found
}
