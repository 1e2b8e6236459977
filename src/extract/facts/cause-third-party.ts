import {groupWords, incidentWords, outsideWords, partnerWords, usedWords} from '../../lexicon/third-party-words.ts'
import {anyOf} from '../../text/any-of.ts'
import {holdsAny} from '../../text/holds-any.ts'
import {wordClasses} from '../../text/word-classes.ts'
import type {CausePassage} from './cause-mentions.ts'
import {namedCompanyHit} from './cause-named-company.ts'
import {factWords} from './fact-words.ts'

/*
 * The place of the incident was another organisation's system or staff (spec/facts.md, causes, thirdParty).
 *
 * Matches: `当社の業務委託先のサーバーが不正アクセスを受けました`, `当社が利用する架空メール社のメールサービスに不正アクセス`.
 * Must not: `委託先の監督を強化します`, `当社が利用するVPN機器を経由して侵入されました`.
 * Known misses: an organisation that is only named, without a word for what it does or what it is.
 */

const tellsOfIncident = holdsAny(incidentWords)
const notPartnerWords =
  '調査会社 セキュリティ会社 専門会社 カード会社 決済代行 フォレンジック 専門業者 保守会社 保守業者 保守ベンダー 監視会社 警察 調査委託 調査機関 調査を委託 専門ベンダー 専門機関 専門家'.split(
    ' '
  )
const aheadWords = ['強化', '見直し', '徹底', '再発防止', '要請', '求め', '今後', '対策', '検討', '努め', '監督']

/** One pass over a sentence tells which of the patterns below can hold in it. */
const sentenceWords = wordClasses({
  partner: partnerWords.terms,
  group: groupWords.terms,
  outside: outsideWords.terms,
  use: usedWords.terms,
  commission: ['委託', '受託', '受注', '請け負', '業者', '写真館', '会社', '企業', '事業者', '印刷所'],
  telling: ['より', 'から'],
  helper: notPartnerWords,
  ahead: aheadWords,
  denial: ['影響', '漏えい', '漏洩', '確認されて', 'していません', 'ではありません', '独立して', '別個', '切り離'],
  hit: ['被害を受けて', '不正アクセス'],
  legalForm: ['株式会社', '有限会社', '合同会社', '(株)', '㈱']
})
const hasPartner = sentenceWords.bitOf('partner')
const hasGroup = sentenceWords.bitOf('group')
const hasOutside = sentenceWords.bitOf('outside')
const hasUse = sentenceWords.bitOf('use')
const hasCommission = sentenceWords.bitOf('commission')
const hasTelling = sentenceWords.bitOf('telling')
const hasHelper = sentenceWords.bitOf('helper')
const looksAhead = sentenceWords.bitOf('ahead')
const hasDenial = sentenceWords.bitOf('denial')
const hasHit = sentenceWords.bitOf('hit')
const hasLegalForm = sentenceWords.bitOf('legalForm')

const partner = anyOf(partnerWords.terms)
const group = anyOf(groupWords.terms)
/** 「架空印刷」(本社:架空市) */
const named = '(?:「[^「」]{1,40}」)?(?:\\([^()]{0,60}\\))?'

/** The partner's own thing is hit: 委託先のサーバーが, 委託先における, 委託先に対する, 委託先が管理する. */
const partnerHit = new RegExp(
  `${partner}(?!向け|さま|(?:様|等|など)?の(?:個人情報|顧客情報|データ(?!セン|ベ)|情報(?!シス|セキュ|基盤|処理)))(?:様|等|など|企業|会社|[^。、はがにをで]{0,8})?${named}(?:である[^。]{0,60}?|の[^。、]{0,30}?|、?[^。、\\n]{0,20}株式会社[^。、]{0,20}?|への|に対する|が|は)?(?:において|における|に対する|に対して?[^。、]{0,24}(?:不正|サイバー|ランサム|攻撃)|にて|で発生|へ(?:の|対す)|への|での|(?:の|が(?:管理|運営|運用|利用|保有|保管|使用)する)[^。、]{0,30}(?:サーバ|システム|ネットワーク|端末|パソコン|環境|アカウント|メール|サイト|サービス|クラウド|PC|ファイル)|の(?:不正|サイバー|ランサム|ウイルス|情報|個人)|が[^。]{0,30}(?:不正|サイバー|ランサム|攻撃|被害)|の(?:従業員|社員|職員|担当者|スタッフ)[がの]|から(?:の(?!連絡|報告|通知|警告|指摘|情報提供|回答|説明|問)|個人|お客|情報|顧客)|による(?:個人情報|情報|不正|[^。]{0,30}不備))`
)
const groupHit = new RegExp(
  `${group}(?:\\d社|[一二三四五六七八九]社)?(?:[A-Za-z][A-Za-z0-9&.,'-]{0,60})?(?:\\([^()]{0,40}\\))?(?:である[^。]{0,70}?|の[^。、]{0,40}?|、[^。、]{0,40}?|[ 「][^。、]{0,60}?)?(?:において|における|にて|で(?:の|は、|発生|不正|ラン)|への|に対する|に対して?[^。、]{0,24}(?:不正|サイバー|ランサム|攻撃)|が[^。]{0,40}(?:不正|サイバー|ランサム|攻撃|被害)|(?:の|が(?:管理|運営|運用|利用)する)[^。、]{0,30}(?:サーバ|システム|ネットワーク|端末|パソコン|環境|アカウント|サイト|PC)|サーバ|で一部|の(?:不正|サイバー|ランサム|情報|資金))`
)
/** What the publisher uses and another offers. */
const used =
  /(?:利用|使用|契約|導入|採用|委託|依頼)(?:する|している|して(?:い|お)(?:る|た|り|ます|ました)|しており(?:ます|ました)?|していた|した)(?!、)/
const provider =
  /株式会社|㈱|\(株\)|[A-Z][A-Za-z]{2,20}[^。、]{0,12}(?:サービス|システム|クラウド)|「[^「」]{2,30}」(?:が|に|へ)|(?:管理|運営|運用)を委託し|(?:[一-龠ァ-ヶA-Za-z](?<![当弊自本御貴両同全各会]))社(?:の|が|は|より|から|に|、|\)|メール|クラウド)|提供する|提供している|提供の|提供元|運営する|運営の|[一-龠ァ-ヶA-Za-z]社の?提供|外部(?:の)?(?:サービス|システム|アプリ|クラウド|ベンダー|事業者|会社|業者|委託|プロバイダ|VPN|メール|ツール|サーバ)|事業者|ベンダー|クラウド(?:サービス|ストレージ|型)|ツール|(?:メール|申請|予約|配信|決済|管理|フォーム)(?:配信|セキュリティ)?サービス|電子申請|メールシステム|カートシステム|予約システム|レンタルサーバ|ホスティング|プロバイダ|(?<!子)会社/
const usedThing =
  /サービス|システム|クラウド|フォーム|プロバイダ|ツール|プラットフォーム|ソフトウェア|アプリ|ベンダー|会社|業者|事業者|サーバ/
/** Own machines on own premises, although bought from another, and what watches them. */
const ownMachine =
  /(?:利用|使用|導入|採用|契約)(?:する|している|していた|しております|しておりました)[^。、]{0,16}(?:VPN機器|VPN装置|リモートアクセス機器|ネットワーク機器|パソコン|PC|端末|サーバ(?:ー)?(?:の|が|に|へ|を|で|群|機器)|ルーター|ファイルサーバ|NAS|機器|アカウント|メールアカウント|メールアドレス|管理サーバ|ソフトウェア|プラグイン|CMS|検知|監視|EDR)|専用サーバ|社内(?:開発)?環境/
/** A rented service whose only fault is the publisher's own key. */
const ownKey =
  /(?:アカウント|認証情報|資格情報|ログイン(?:ID|情報)|パスワード|アクセスキー|APIキー)[^。、]{0,12}[がにをへの][^。]{0,16}(?:不正|悪用|乗っ取|窃取|第三者に)/
/** Another tells the publisher that it was hit. */
const toldBy =
  /(?:(?:委託先|委託業者|委託会社|同社|(?:[一-龠ァ-ヶA-Za-z](?<![当弊自本御貴両全各会])) ?社|株式会社[^。、]{0,20}|保険会社|事業者|業者|運営会社|提供元|提供会社|ベンダー|代理店|プロバイダー?|運営元|写真館|印刷会社|製作会社|制作会社|サービス会社))(?:様)?(?:\([^()]{0,40}\))?(?:より|から)、?[^。]{0,120}(?:不正アクセス|サイバー攻撃|ランサム|漏えい|漏洩|流出|攻撃を受|侵入|感染|障害)[^。]{0,60}(?:報告|連絡|通知|説明|発表|公表)/
/** 印刷の委託を受けた架空印刷株式会社のサーバーに, 写真館が運営するサーバーへの, 印刷をした会社への. */
const commissioned =
  /(?:委託を受けた|請け負った|請負った|受託(?:した|していた|している)|受注(?:した|していた|している))[^。]{0,60}(?:の?(?:サーバ|システム|工場)|において|から|が)[^。]{0,30}(?:不正|サイバー|ランサム|攻撃)|(?:業者|事業者|写真館)が(?:提供|運営|運用|管理)する[^。、]{0,40}(?:サーバ|システム|サービス)[^。]{0,20}(?:不正|サイバー|攻撃|ランサム)|(?:した|する|いる|いた)(?:会社|企業|事業者|業者|印刷所)(?:\([^()]{0,40}\))?(?:への|に対する|において|の(?:サーバ|システム|工場))[^。、]{0,20}(?:不正|サイバー|攻撃|ランサム)/
/** 架空メール社のメールシステムに対する, 架空株式会社提供のサービスにおける, 申請サービス(運営:架空株式会社)において. */
const otherCompany =
  /(?:[^当弊自本御貴会各両他全小出入商支] ?社(?:」?\))?(?:の|が(?:提供|運営|管理)する|提供の)|株式会社[^。、]{1,40}提供の)[^。、]{0,40}(?:システム|サービス)[^。、]{0,12}(?:に対する|への|において|における|が(?:不正|サイバー|第三者|攻撃))|社」?\)の調査の結果|\([^()]{0,20}(?:運営|提供|開発元|提供元|提供者|事業者)[:は、]?[^()]{0,6}(?:株式会社|\(株\))[^()]{1,30}\)(?:に対する|への|において|における|が(?:不正|サイバー|第三者|攻撃))/
const consulted = /(?:ベンダー|業者|会社|事業者|同社)(?:と|に|へ)[^。、]{0,6}(?:連|依頼|相談|確認|調査|報告)/
/** 当社グループの株式会社架空商事において */
const groupMember =
  /グループの(?:株式会社|有限会社|合同会社)[^。、はがに]{1,24}(?:\([^()]{0,40}\))?(?:において|における|にて|が[^。]{0,40}(?:不正|サイバー|ランサム|攻撃|被害)|の[^。、]{0,24}(?:サーバ|システム|ネットワーク))/
const ownGroup =
  /(?:当社|弊社|本学)(?:および|及び|ならびに|並びに|と|、)[^。、]{0,10}(?:子会社|グループ会社|関係会社|関連会社)/
const external =
  /(?:外部(?:の)?(?:[一-龠ァ-ヶー]{0,8}サービス|システム|アプリ|ベンダー|事業者|委託|プロバイダー?|VPN ?システム|レンタルの?サーバー?|スクリプト(?:配信サービス)?|ライブラリ|JavaScript)|レンタルサーバー?|ホスティング(?:サーバー?|サービス))(?:[「『][^」』]{0,30}[」』])?(?:\([^()]{0,30}\))?(?:において|における|に(?:関連|対)する|へ(?:の)?|を経由|が(?:不正|第三者|サイバー|管理|攻撃)|に(?:不正|サイバー|第三者)|の(?:脆弱|不具合|障害|不正|改ざん|提供|サーバ)|を(?:介|通)し|を通じ|経由|に起因|が原因)/
/** The contractor itself publishes: 市の指定管理者である架空管理株式会社(以下「当社」). */
const ownPost = /である[^。、()]{0,40}\([^()]{0,40}(?:当社|弊社|当法人|当協会)/
const untouched = /被害を受けて(?:お|い)(?:りません|ません|らず|ない)|不正アクセス(?:は|が)な(?:い|かった|く)/
const unaffected =
  /影響(?:は|が)?(?:ございません|ありません|ない|なく|確認されて)|漏(?:えい|洩)[^。]{0,12}可能性はな|確認されておりません|していません|ではありません|影響範囲外|独立して|別個|切り離/

const blanks = /[ \n]/g
/** So many statements show well enough whose system it was. */
const enough = 3

/** Rules that need no look at what else stands in the sentence. */
function placeOf(sentence: string, classes: number, publishers: readonly string[]): string | null {
  if ((classes & hasPartner) !== 0 && partnerHit.test(sentence)) return 'contractor-hit'
  if ((classes & hasGroup) !== 0 && groupHit.test(sentence) && !ownGroup.test(sentence)) return 'group-company-hit'
  if ((classes & hasLegalForm) !== 0 && groupMember.test(sentence)) return 'group-company-hit'
  if ((classes & hasOutside) !== 0 && external.test(sentence)) return 'external-service-hit'
  if ((classes & hasCommission) !== 0 && commissioned.test(sentence)) return 'contractor-hit'
  if ((classes & hasHelper) !== 0) return null
  if (sentence.includes('社') && otherCompany.test(sentence)) return 'other-company-hit'
  return (classes & hasLegalForm) !== 0 && namedCompanyHit(sentence, publishers) ? 'named-company-hit' : null
}

function isThirdParty(sentence: string, publishers: readonly string[]): string | null {
  const classes = sentenceWords.read(sentence)
  if ((classes & hasHit) !== 0 && untouched.test(sentence)) return null
  if ((classes & hasDenial) !== 0 && unaffected.test(sentence) && !/受け|発生/.test(sentence)) return null
  if (sentence.includes('である') && ownPost.test(sentence)) return null
  const place = placeOf(sentence, classes, publishers)
  if (place !== null && (classes & looksAhead) === 0) return place
  if ((classes & hasHelper) !== 0) return null
  if ((classes & hasTelling) !== 0 && toldBy.test(sentence)) return 'told-by-provider'
  if ((classes & hasUse) === 0 || ownMachine.test(sentence)) return null
  const at = sentence.search(used)
  if (at === -1) return null
  const around = sentence.slice(Math.max(0, at - 30), at + 90)
  if (consulted.test(around) || ownKey.test(sentence.slice(at))) return null
  return usedThing.test(around) && provider.test(around) ? 'used-service-hit' : null
}

/** A sentence that says whose system was hit, with the rule that says so. */
export interface ThirdPartyStatement {
  passage: CausePassage
  rule: string
}

/**
 * The statements that the incident took place at another organisation.
 *
 * @param passages the stretches of a document that can state a cause
 * @param joint several organisations publish together: a group company may be one of them and is no third party
 * @param publishers the names of the organisations that publish it, folded: a company that is named is not one of them
 */
export function thirdPartyStatements(
  passages: readonly CausePassage[],
  joint: boolean,
  publishers: readonly string[]
): ThirdPartyStatement[] {
  const found: ThirdPartyStatement[] = []
  for (const passage of passages) {
    if (found.length === enough) break
    const {line, sentence, place, role, words} = passage
    if ((words & factWords.incident) === 0) continue
    if (role === 'faq' || role === 'recovery' || role === 'businessImpact' || place === 'heading') continue
    if (!tellsOfIncident(line.folded, sentence.start, sentence.end)) continue
    const rule = isThirdParty(line.folded.slice(sentence.start, sentence.end).replace(blanks, ''), publishers)
    if (rule && !(joint && rule === 'group-company-hit')) found.push({passage, rule})
  }
  return found
}
