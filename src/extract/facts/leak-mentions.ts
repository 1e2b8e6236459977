import {
  entryKeys,
  informationNouns,
  type LeakWords,
  leakWords,
  otherObjects,
  otherSources
} from '../../lexicon/leak-words.ts'
import {termFinder} from '../../text/find-terms.ts'
import type {FactLine} from './fact-lines.ts'

/*
 * Mentions: the words that, where they stand, speak of information getting out (spec/facts.md, leak), whatever is said
 * of it.
 *
 * Matches: `会員の情報が{閲覧}された`. Must not: `資金が流出した`, `サイトが閲覧できない`, `窃取された認証情報で侵入`.
 * Known misses: a leak told without any of the words (`名簿が別の会員に届きました`).
 */

type Kind = LeakWords['code']

/** A word of a sentence with what stands on either side. */
export interface LeakMention {
  kind: Kind
  word: string
  before: string
  after: string
}

const find = termFinder(leakWords.map(({code, terms}) => ({code, terms, unless: []})))
const information = new RegExp(informationNouns.join('|'))
const funds = new RegExp(`(?:${otherObjects.join('|')})[^、。情]{0,12}$`)
/** 氏名、会員番号、ポイント残高: a balance among what is known of a person. */
const ofPersons = /(?:氏名|名前|住所|アドレス|電話番号|会員番号|生年月日|個人情報)[^。]{0,60}$/
const keys = new RegExp(`(?:${entryKeys.join('|')})(?:等|など)?(?:の|が|を|も|は|情報)?[^、。情]{0,10}$`)
const stolenKeys = new RegExp(`^(?:した|された|た|してる|している)[^、。情]{0,14}(?:${entryKeys.join('|')})`)
const elsewhere = new RegExp(`(?:${otherSources.join('|')})[^。]{0,24}$`)
/** 流出したと思われるパスワード: what stands behind is what the attacker used. */
const usedThing = /^(?:した|された)(?:可能性の|可能性が|と(?:思|考え|み|推))/
const notHappened =
  /^(?:し)?(?:した(?:旨|と)(?:を|の|いう)?(?:記載|内容|書か|称|騙|投稿|噂)|ようと|される(?:経路|恐|お|可能|リスク|こと[はの]な))/
const siteBefore = /(?<!情報)(?:サイト|ホームページ|ページ|HP|記事|ブラウザ|動画|資料請求)[^、。情]{0,8}$/
const viewerAfter =
  /^(?:いただ|頂|数|者|制限|権限|ください|環境|用|に必要|履歴|ソフト|ページ|を中止|時|中|サイト|でき(?:な|ませ|ず|ます|るよう)|ができ(?:な|ませ|ず)|することができ(?:な|ませ)|が(?:困難|できな|不可)|不可|不能|し(?:た際|ただけ|にくい|て(?:いる|いた)際)|され(?:た(?:方|お客|場合|際|皆|ユーザ)|る(?:方|際|場合|お客)))/
/** 閲覧可能となっていた個人情報 */
const viewedThing = /^(?:可能|でき)[^、。]{0,12}(?:情報|データ)/
/** 検索サイトから誰でも閲覧できる: not the site is looked at. */
const byAnyone = /(?:誰でも|誰もが|だれでも|第三者(?:から|が|に)|外部(?:から|の方が)|他の[^、。]{1,10}(?:から|が|に))$/
/** 閲覧された可能性 speaks of what the sentence before named. */
const seenByOthers = /^され(?:た|てい[るた])(?:可能性|おそれ|恐れ|痕跡|形跡|事実)/
const published =
  /リークサイト|ダークウェブ|ダークサイト|リーク|犯行声明|インターネット上|ネット上|掲示板|ハッカー|攻撃者/
const noticeObject =
  /(?:お知らせ|公表文|ページ|リリース|ホームページ|(?<!リーク|ダーク|攻撃者の|犯行グループの)サイト)(?:を|は|に|が|上に|にて)[^、。]{0,10}$/
const shownObject = /(?:情報|データ|氏名|名簿|アドレス|履歴|中身)[^、。画]{0,24}$/
/** 氏名、電話番号が回答画面で他の申込者に */
const shownToOthers = /(?:情報|データ|氏名|名簿|アドレス|住所|番号|履歴|内容)[^。]{0,40}他の[^、。]{1,10}に$/
/** What others see is also the content of a message. */
const seenObject = /内容[^、。画]{0,24}$/
/** `ログイン直後に表示される氏名`: where it always stands. */
const shownAlways = /^る(?!事|状|不具合|こと|設定|形|ケース|問題|場合)/
const outsider = /(?:第三者|外部|攻撃者|犯人|何者か)[^、。]{0,8}$/
const openAnyway = /(?:既|すで|一般)に(?:て)?[^、。]{0,6}$|(?:サービス|サイト)内で(?:一般に)?$/
const program = /(?:プログラム|マルウェア|ウイルス|ソフト|アプリ|ツール)[^、。]{0,8}$/
const downloaded = /情報|データ|個人|名簿|氏名|住所|アドレス|票|写真|履歴|サーバ|第三者|攻撃者|外部/
/** What is sent, read or reached has to be information, and no mail that the attacker wrote. */
const moved = /(?:情報|データ|ファイル|内容|名簿|住所|氏名|番号|コード)[^。]{0,30}$/
const mails = /(?:メール(?!アドレス)|メッセージ|SMS)(?:の|が|を|は)?[^。情デ]{0,30}$/
const reachedObject =
  /(?:情報|データ|履歴|ページ|ファイル)(?:等|など|の一部)?(?:に|へ|が|は|も)(?:対し)?(?:て)?、?(?:不正に|直接|外部から|第三者から|第三者に)?$/
const reachedAfter = /^た?(?:可能性|おそれ|恐れ)(?:の|が)(?:ある|高い)[^、。]{0,8}(?:情報|データ)/
const infoJustBefore = /(?:情報|データ|ファイル)(?:等|など)?$/
const rights = /^(?:権|制御|制限|管理|方法|ログ|経路|でき|が可能な(?:者|従業)|を(?:遮断|制限|防|禁))/
const uses = /^不正に[使利]用され/
const usedObject = /(?:情報|データ|アドレス|名簿)(?:等|など)?が、?(?:第三者に|第三者により)?$/
const transfers = /^(?:外部|社外|第三者|攻撃者)/
const reads = /^(?:読|コピー)/
/** 校外へ持ち出す媒体は暗号化する: what staff may do. */
const takes = /^す(?!でに)|^しを?(?:禁止|制限|許可|管理)/
const touches = /^(?:アクセスされ|侵害され)/

function isLeak({kind, word, before, after}: LeakMention): boolean {
  if ((funds.test(before) && !ofPersons.test(before)) || /^(?:した)?(?:資金|元の端末)/.test(after)) return false
  if (notHappened.test(after) || (usedThing.test(after) && elsewhere.test(before))) return false
  if (kind === 'sent') return true
  if (kind === 'reached') return infoJustBefore.test(before) && !rights.test(after)
  if (word === 'アップロードされ') return published.test(before)
  if (transfers.test(word))
    return !/^する/.test(after) && (moved.test(before) || /情報|データ/.test(word)) && !mails.test(before)
  if (uses.test(word)) return usedObject.test(before) && !keys.test(before) && /^た/.test(after)
  if (reads.test(word)) return moved.test(before)
  if (word.endsWith('出') && word.startsWith('持') && takes.test(after)) return false
  if (touches.test(word)) return reachedObject.test(before) || reachedAfter.test(after)
  if (word === 'ダウンロードされ') return downloaded.test(before) && !program.test(before)
  if (word === '閲覧')
    return (
      (information.test(before) || outsider.test(before) || seenByOthers.test(after) || viewedThing.test(after)) &&
      (!siteBefore.test(before) || byAnyone.test(before)) &&
      !viewerAfter.test(after)
    )
  if (word === '表示され' && shownAlways.test(after)) return false
  if (word.startsWith('見') && seenObject.test(before)) return true
  if (word.startsWith('表示') || word.startsWith('見'))
    return (shownObject.test(before) && !/画面|警告|偽/.test(before)) || shownToOthers.test(before)
  if (word.startsWith('公開') || word.startsWith('掲載'))
    return (
      information.test(before) &&
      !noticeObject.test(before) &&
      !openAnyway.test(before) &&
      (word !== '掲載され' || published.test(before))
    )
  if (kind === 'seen') return information.test(before) || /侵害/.test(word)
  return true
}

/** Keys named as the way in; a list of what leaked, or a fear for the customers' own, is not that. */
function isMeansOfEntry({word, before, after}: LeakMention, line: FactLine): boolean {
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

/**
 * The words of a sentence that speak of information getting out.
 *
 * @param line the line of the sentence
 * @param text the sentence, folded, with the titles of other notices blanked
 * @example
 * leakMentions(line, 'お客様の情報が流出しました。').map(({word}) => word) // ['流出']
 */
export function leakMentions(line: FactLine, text: string): LeakMention[] {
  return find(text, 0, text.length)
    .map(({code, start, end}) => ({
      kind: code,
      word: text.slice(start, end),
      before: text.slice(0, start),
      after: text.slice(end)
    }))
    .filter((mention) => isLeak(mention) && !isMeansOfEntry(mention, line))
}
