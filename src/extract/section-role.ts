import {sectionDataKinds} from '../lexicon/section-nouns.ts'
import {
  sectionBodyCues,
  sectionCourtesies,
  sectionDelays,
  sectionInstructions,
  sectionLastResort,
  sectionOpenTitles,
  sectionRequestEndings
} from '../lexicon/section-phrases.ts'
import type {SectionRole} from '../lexicon/section-roles.ts'
import {fold} from '../text/fold.ts'
import {holdsAny} from '../text/holds-any.ts'
import {phraseRole} from './section-phrase.ts'
import {isDateTitle, phraseOf, plainTitle} from './section-title.ts'

/**
 * The role of a heading (spec: facts, Section roles).
 *
 * A heading is a noun phrase, and Japanese noun phrases end in their head: frames such as について are taken off, the
 * first of coordinated heads is looked up, and a light head (状況, 内容, 有無) hands over to what stands before it.
 *
 * Matches: `原因の調査状況` is findings. Must not: `二次被害防止のお願い` is no secondary damage but a request.
 * Known misses: a heading that is the name of a service or a place has the role of its parent only, and a title that
 * leaves it to the text is decided by counting words.
 */
export interface SectionRoleInput {
  heading: string
  title: string
  number: string | null
  parentRole: SectionRole | null
  /** The first 300 characters or so under the heading. */
  bodyText: string
}

// The page was updated at that time: no section of the report.
const stamp =
  /^(?:[[【(]?\d[\d年月日時分/.:()現在時点、曜午前後月火水木金土日頃-]*(?:追記|更新|続報)|[[【(]?追記[\d:(月日]|[[【(]?令和[\d年月日時分:()]*(?:追記|更新|続報))[^のをに]{0,16}$/
const earlierReport =
  /^\d{4}(?:年\d{1,2}月\d{1,2}日|([/.-])\d{1,2}\1\d{1,2})(?!時点|現在)[^:(]{2,60}(?:お知らせ|ご?報告|お詫び)(?:$|[:(])|^第[\d一二三四五六七八九十]{1,2}報(?:\(|http|$)|(?:^|[【:])(?:これまで|過去|前回)の(?:ご報告|報告|ご案内|案内|お知らせ|発表|公表|リリース)(?!が|から|まで)/
const tellsPast = holdsAny(['これまで', '過去', '前回'])
const mayRefer = (text: string) => '0123456789第'.includes(text.charAt(0)) || tellsPast(text)
const faqTitle = /(?:FAQ|Q&A|よくあるご?質問|よくあるお?問い合わせ)(?:$|[(と])/
const mayAskOften = holdsAny(['FAQ', 'Q&A', 'よくある'])
const question =
  /[?]$|(?:ですか|ますか|ません?か|でしょうか|たのか|るのか|いのか|必要か|よいか)。?$|^(?:Q\d|Q[.: ]|質問:)/
const mayAsk = (text: string) => 'か?。'.includes(text.charAt(text.length - 1)) || 'Q質'.includes(text.charAt(0))
const asks = (text: string) => mayAsk(text) && question.test(text)
const phase = /^第\d{1,2}(?:弾|フェーズ|段階)/
// Things that the reader is asked for, things that were found out: こと, 点 and 事項 are no heads.
const wanted = /(?:いただきたい|頂きたい|てほしい)[^の]{0,6}$/
const foundOut =
  /(?:判明|確認|把握|明らかに|分か|わか)[しさでなきっ][てれるたいっき]{0,5}(?:事項|こと|点|内容|事実|もの)$/

const tellsFound = holdsAny(['判明', '確認', '把握', '明らか', '分か', 'わか'])
const includesAny = (text: string, terms: readonly string[]) => terms.some((term) => text.includes(term))
const tellsDelay = holdsAny(sectionDelays)
const endsWithAny = (text: string, terms: readonly string[]) => terms.some((term) => text.endsWith(term))

/** （参考１）「…のお知らせ」（架空社）: the title of another document, whatever it tells. */
const citedTitle = /^[(【<]ご?(?:参考|関連) ?\d{0,2}[)】>] ?[「『][^「」『』]+[」』] ?(?:\([^()]*\))?$/

/** The role of `roles` that the text speaks for most; the first where it says no more than `least`. */
function roleByText(roles: readonly SectionRole[], bodyText: string, least = 0): SectionRole | null {
  let best = roles[0] ?? null
  let most = least
  for (const role of roles) {
    const entry = sectionBodyCues.find(({code}) => code === role)
    if (!entry) continue
    const count = entry.terms.filter((cue) => bodyText.includes(cue)).length * entry.weight
    if (count > most) {
      best = role
      most = count
    }
  }
  return best
}

/** Parents whose items are of their kind: a bare `従業員` under the leaked data is leaked data. */
const inheriting: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'cause',
  'dataItems',
  'affected',
  'secondaryDamage',
  'response',
  'findings',
  'prevention',
  'recovery',
  'businessImpact',
  'request',
  'contact',
  'reference'
])

/** Titles of which the words alone tell nothing: 状況, 今後の見通し, その他. */
function openRole(core: string, parentRole: SectionRole | null, bodyText: string): SectionRole | null {
  const open = sectionOpenTitles.find(({terms}) => terms.includes(core))
  if (!open) return null
  if (parentRole && inheriting.has(parentRole) && open.roles.length > 1) return parentRole
  return roleByText(open.roles, bodyText)
}

/** Whether a text tells its reader what to do: `変更してください` but not `ご理解ください`. */
function instructs(bodyText: string): boolean {
  return bodyText
    .split(/[。\n]/)
    .some((sentence) => includesAny(sentence, sectionInstructions) && !includesAny(sentence, sectionCourtesies))
}

/** Whether a text lists kinds of data: `氏名、住所`. */
function listsData(bodyText: string): boolean {
  return sectionDataKinds.filter((kind) => bodyText.includes(kind)).length >= 2
}

/** What the text decides where a heading ends openly: `障害による影響`, `ご利用のお客様へ`, `通信の状況`. */
function roleOfEnding(core: string, bodyText: string): SectionRole | null {
  const open = sectionOpenTitles.find(({terms}) => endsWithAny(core, terms))
  return open ? roleByText(open.roles, bodyText) : null
}

/** A label that its text follows on the same line: `概要 端末が感染した`. */
function labelRole(title: string): SectionRole | null {
  const blank = fold(title).indexOf(' ', 2)
  const verdict = blank > 0 ? phraseRole(phraseOf(plainTitle(title.slice(0, blank)))) : null
  return verdict?.firm ? verdict.role : null
}

/** Where no word of the heading is known. */
function unknownRole(core: string, {title, parentRole, bodyText}: SectionRoleInput): SectionRole {
  if (core.endsWith('へ')) {
    if (instructs(bodyText)) return 'request'
    if (parentRole && inheriting.has(parentRole)) return parentRole
  }
  // Whom a text addresses and what it says of consequences is its own matter; 状況 and 内容 belong to a parent.
  if (parentRole && !/(?:影響|へ)$/.test(core)) return parentRole
  return (
    roleOfEnding(core, bodyText) ??
    parentRole ??
    labelRole(title) ??
    roleByText(sectionLastResort, bodyText, 2) ??
    'other'
  )
}

/**
 * Finds the role of a heading.
 *
 * @param input the heading as written, its title and number (see `parseHeading`), the role of the heading above it
 *   (null at the top) and the beginning of the text under it, which decides where the words do not
 * @returns one of the section roles; `other` where nothing is known
 * @example
 * sectionRole({heading: '3. 原因と対策', title: '原因と対策', number: '3', parentRole: null, bodyText: ''}) // 'cause'
 */
export function sectionRole(input: SectionRoleInput): SectionRole {
  const {heading, title, number, parentRole, bodyText} = input
  const text = plainTitle(title)
  if (parentRole === 'faq' || number?.startsWith('Q') || asks(text) || asks(plainTitle(heading))) return 'faq'
  if (isDateTitle(text)) {
    const listed = text.includes('~') && (parentRole === 'dataItems' || parentRole === 'affected')
    return listed ? parentRole : 'chronology'
  }
  if (mayRefer(text) && earlierReport.test(text)) return 'reference'
  if (citedTitle.test(fold(title))) return 'reference'
  if (stamp.test(text) || tellsDelay(text)) return 'other'
  const core = phraseOf(text)
  if (endsWithAny(core, sectionRequestEndings) || (/たい|ほしい/.test(core) && wanted.test(core))) return 'request'
  if (mayAskOften(core) && faqTitle.test(core)) return 'faq'
  if (core.startsWith('第') && phase.test(core)) return 'recovery'
  if (tellsFound(core) && foundOut.test(core) && !/漏えい|流出|被害/.test(core)) return 'findings'
  const open = openRole(core, parentRole, bodyText)
  if (open) return open
  const verdict = phraseRole(core)
  if (!verdict) return unknownRole(core, input)
  if (parentRole && inheriting.has(parentRole)) {
    // Strengthening is prevention also where it stands among the measures already taken.
    const strengthens = parentRole === 'response' && verdict.role === 'prevention'
    if (parentRole === 'affected' && verdict.role === 'dataItems' && listsData(bodyText)) return 'dataItems'
    if ((!verdict.firm && !strengthens) || (verdict.person && parentRole === 'response')) return parentRole
  }
  if (verdict.person && !verdict.firm) return roleByText(['affected', 'request'], bodyText) ?? verdict.role
  return verdict.role
}
