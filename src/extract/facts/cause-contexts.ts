import type {CauseEntry} from '../../lexicon/causes.ts'
import type {CauseMention} from './cause-mentions.ts'

/*
 * What must stand beside a word before it tells of an event of its kind (spec/facts.md, causes): 脆弱性 alone is a state,
 * 脆弱性を悪用した an event. `head` is the sentence before the word, `tail` the sentence behind it.
 */

interface Context {
  head: string
  tail: string
  word: string
}

type Condition = (context: Context, mention: CauseMention) => boolean

const counterMeasure =
  /^(?:等|など|被害|攻撃|感染|行為)?(?:の|に対する|への|を|に関する|に備え)?(?:早期)?(?:検知|検出|防止|対策|監視|防御|予防|対応|訓練|抑止|再発|リスク|注意喚起|脅威|恐怖|手口)[^。、]{0,6}(?:強化|体制|システム|機能|能力|向上|整備|導入|訓練|ツール|態勢|高度化|徹底|研修|教育|する(?:仕組み|ため)|増)/
/** A fear of what may come: の可能性 of something that has not happened. */
const pastFear =
  /(?:た|ていた|ている|られた|れた|の)(?:こと(?:による|が原因の)?)?(?:可能性|疑い|おそれ|恐れ|懸念|疑義|痕跡|形跡|兆候)/
const causing =
  /^(?:等|など|型|被害|攻撃|感染|行為|事案)?(?:により|によって|による|に起因|が原因|を原因|に伴|にともな|のため|を受け)/

/** 乗っ取られ、…した可能性: the fear of the clause behind is of something that has happened too. */
const joinedFear = /^[^。]{0,40}(?:され|られ|れ|し)、/
/** 乗っ取りと思われる */
const believed = /^[^。]{0,30}(?:が疑われ|と(?:思われ|みられ|見られ|推測|推定|考えられ))/

/** The event happened, or may have: not that it may yet happen. */
function happened({reading}: CauseMention, tail: string): boolean {
  if (reading.stance === 'stated' || reading.stance === 'open') return true
  if (reading.stance !== 'possible') return false
  if (pastFear.test(tail.slice(0, 40)) || causing.test(tail) || believed.test(tail)) return true
  return joinedFear.test(tail) && pastFear.test(tail.slice(0, 120))
}

const exploit =
  /^[^。]{0,14}?(?:を|の|に|が|へ|で|から)?(?:突|(?<!に)つい[たて]|つかれ|悪用|利用し|利用され|狙|起因|原因|介し|攻撃|経由|よる|より(?!詳)|きっかけ|発端|足掛|侵入)/
/** 原因となった脆弱性, 脆弱性があったため侵入されました: named as what the attack came from. */
const asCause = /(?:原因|発端|侵入経路)(?:と(?:みられる|思われる|考えられる|なった|推定される)|である|の)$/
const openedWay =
  /^(?:が(?:あっ|存在し|残ってい|生じ)(?:た(?:こと|ため|の(?:で|が原因))|、)|により|による)[^。]{0,30}(?:不正|侵入|攻撃|第三者|閲覧)/
const tamperedBefore =
  /サイト|ページ|HP|ブログ|アプリ|プログラム|ファイル|フォーム|システム|スクリプト|コード|コンテンツ|決済|カート|ポータル|サーバ|DNS|画面|掲示板|Web|ウェブ/
const dataTampered =
  /(?:データ|情報|ログ|記録|履歴|文書|内容)(?:等|など)?(?:の|が|を|は|も)?(?:漏えい|流出|破壊|消去|削除|や|・|、)*$/
const scam = /サポートを装|詐欺|警告|偽|サポート担当|サポート窓口|サポートセンター|騙|名乗|架電|電話/
const malicious =
  /設置|実行|を用い|埋め込|仕掛|仕込|混入|挿入|作成|配置|アップロード|置かれ|インストール|感染|組み込|生成|検出|確認|保存|見つか|発見|存在/
/** ランサムウェア等の実行を防ぐ目的で */
const hindered = /^[^。、]{0,40}(?:を|の)(?:防ぐ|防止|予防|未然)/
const gloss = /ランサム|身代金/
/** 暗号化されたパスワード: how a thing is kept. */
const encryptedThing = /^た(?!こと|ため|可能性|と|旨|もの|後|サーバ|データ|ファイル|端末|機器|。|、)/
const fake = /偽|警告|装/
const infected = /た|疑い|痕跡|形跡|兆候/
const misuse =
  /不正(?:な|に)?(?:アクセス|ログイン|利用|使用|操作|取得|入手)|乗っ取|侵害|悪用|盗用|侵入|奪|第三者(?:に|が)(?:よる|よって|より)?(?:利用|使用|アクセス|ログイン|不正)|なりすま/
const sentFrom = /^[^。、]{0,12}(?:から|より(?!返)|を(?:使|利用|悪用|用)|が)[^。]{0,40}(?:送信|配信|投稿|送られ|発信)/
const leakedKey =
  /^(?:情報)?[^。、]{0,6}(?:等|など)?(?:が|を|の)?[^。、]{0,12}(?:窃取|盗|奪|詐取|漏えい|漏洩|流出|不正に(?:取得|入手)|不正取得|悪用|不正利用|不正使用|不正に(?:利用|使用)|侵害|推測|突破|利用し|用い|使っ|使用し|乗っ取)/
/** As above, with what did it in between: 認証情報が、…試行により推測され. */
const keyInHand =
  /^[^。]{0,40}?(?:窃取|奪取|詐取|推測|突破|悪用され(?!る)|不正に(?:取得|入手|利用|使用)(?!される)|を用い|を使|のリストを)/
/** 管理画面のパスワードを第三者に窃取され: a key of the publisher's is stolen for nothing but entry. */
const ownKey = /(?:管理(?:画面|システム|者)|当社|弊社|職員|従業員|社員|当(?:ホテル|館|施設|店)|ログイン)[^。、]{0,16}$/
const stolen =
  /^[^。、]{0,14}(?:を|が)(?:外部の)?(?:悪意(?:の|を持つ|を持った)?)?(?:第三者|攻撃者|何者か)(?:に|によ)[^。、]{0,10}(?:窃取|盗|奪|詐取)/
/** 認証情報が窃取され、保存されていた情報が持ち出され: with the key the data were reached. */
const openedData =
  /^[^。、]{0,6}[がを][^。、]{0,12}(?:窃取|盗|奪|詐取)[^。、]{0,6}、[^。]{0,80}(?:情報|データ|ファイル|氏名)[^。]{0,40}(?:持ち出|窃取|漏えい|漏洩|流出|ダウンロード|コピー)/
const abused =
  /(?:不正(?:に)?(?:利用|使用|アクセス|ログイン)|悪用|侵害|乗っ取)[^。、]{0,6}(?:された|使用された|用いられた)[^。、]{0,12}$/
const meansOfEntry =
  /侵入|変更され|リスト型|総当|ログイン|不正アクセス|不正にアクセス|アクセスされ|アクセスし|乗っ取|悪用され|悪用し|不正利用され|不正に利用され|不正使用され|不正に使用され|送信され|メール(?:が|を)送/
const misused =
  /不正|乗っ取|侵害|悪用|盗|奪|窃取|詐取|侵入|送信|配信|投稿|送られ|発信|流出|漏|突破|推測|ログイン|第三者|攻撃者|外部|何者|被害|用い|使|利用|取得|掌握|昇格/
const takenOver = /^(?:乗っ?取|不正|なりすまし)/
/** An address among other data is no mailbox. */
const listedWith = /^(?:・|、|や|および|及び|並びに|ならびに|等|など)/
const foreign = /(?:別の|異なる|外部の|不審な|見知らぬ|海外の|フリー|差出人|送信元|送信者の)$/
const impersonation =
  /^[^。、]{0,25}(?:メール|メッセージ|サイト|ページ|画面|SMS|電話|連絡|DM|フォーム|アカウント|投稿|警告|はがき|文書|LINE|案内|請求|者から|者によ)/
const impersonated = /^(?:等|など|の)?[^。、]{0,10}(?:メール|メッセージ|SMS|サイト|投稿|連絡|送信|アカウント|DM|電話)/
const phishingEvent =
  /出た|現れ|送信|送付|配信|送ら|届|受信|発信|投稿|表示|誘導|発生|確認|判明|入力|入手|抜き取|奪|契機|きっかけ|発端|端緒|被害|開封|を開[いきけ]|クリック|だまされ|騙され|窃取|盗|詐取|起因|により|によって|による|アクセスし|遷移|出回|引っか|設置|インストール|要求|受け|存在|利用され/
const insider = /従業員|社員|職員|元(?:派遣|役員|スタッフ|担当)|退職|派遣|担当者|教員|教諭|関係者|スタッフ|内部|代理店/
/** 誤って…を送信: what was done by mistake. */
const slip =
  /^[^。]{0,50}?(?:送信|送付|掲載|公開|配信|添付|配布|表示|発送|交付|郵送|投函|手渡|お渡し|開示|投稿|転送|封入|共有)/
const deceived = /^[^。]{0,40}(?:偽|フィッシング|詐欺|警告|遠隔|ウ[イィ]ルス|マルウェア|認証情報|パスワード)/
/** Things that can be lost. */
const medium = /パソコン|PC|USB|書類|端末|媒体|ディスク|スマート|携帯|かばん|鞄|名簿|カルテ|タブレット|HDD/
const insiderDeed = /^[^。、]{0,14}(?:し|され|て|た|が|を|行為|事案|による|に)/
const faulty =
  /不備|ミス|誤|不十分|漏れ|もれ|不適切|適切で(?:な|は)|されていな|なっておらず|されておらず|忘|なっていな|欠如|不足|甘|なかった/
/** 設定を誤り、: the deed is told, whatever is supposed to have come of it. */
const erred = /^(?:り|って|った|え)/
/** 設定が適切でなかったため: a denial tells the fault. */
const unset =
  /^[^。、]{0,6}(?:で|に|され|行われ|で?は)?(?:なかった|なく、|なっておらず|なっていな|されておらず|されていな)/
const scamMail = /^(?:等|など)?[^。]{0,20}(?:ご?注意|警戒|お気を付け)/

const clauseOf = (tail: string) => tail.slice(0, 60)

const conditions: Partial<Record<CauseEntry['code'], Condition>> = {
  ransomware: ({head, tail, word}) =>
    !hindered.test(tail) &&
    (!word.startsWith('暗号化') || !(/パスワード[^。]{0,24}$/.test(head) || encryptedThing.test(tail))),
  malware: ({head, tail, word}, mention) =>
    (!word.startsWith('不審') || /^[^。、]{0,8}(?:設置|実行|作成|置かれ)/.test(tail)) &&
    !gloss.test(head) &&
    !gloss.test(tail) &&
    !fake.test(head.slice(-10)) &&
    !fake.test(tail.slice(0, 12)) &&
    (mention.reading.stance !== 'possible' || infected.test(tail.slice(0, 30)) || joinedFear.test(tail)) &&
    !hindered.test(tail) &&
    (malicious.test(tail.slice(0, 40)) || causing.test(tail) || mention.place !== 'text') &&
    !scamMail.test(tail),
  phishing: ({head, tail, word}, mention) => {
    const {stance, use} = mention.reading
    if (mention.role === 'faq' || mention.role === 'apology') return false
    if (stance !== 'stated' && !(stance === 'possible' && happened(mention, tail))) return false
    if (scamMail.test(tail)) return false
    const nominal = /^(?:装|騙|かた|名乗|模)/.test(word)
    if (nominal && !impersonation.test(tail)) return false
    if (/偽装|詐称/.test(word) && !/メール|アドレス|送信元|差出人/.test(head.slice(-30) + tail.slice(0, 20)))
      return false
    if (/なりすま|成りすま/.test(word) && !impersonated.test(tail)) return false
    if (mention.place === 'title' && word.endsWith('面')) return true
    if (mention.place === 'title') return !/注意|可能性|お願い|警戒/.test(tail) && use !== 'modifier'
    return phishingEvent.test(clauseOf(tail))
  },
  accountTakeover: ({head, tail, word}, mention) => {
    if (!happened(mention, tail)) return false
    if (takenOver.test(word) || abused.test(head.slice(-30))) return true
    if (word === '口座') return /^(?:へ|に)[^。、]{0,12}(?:不正|乗っ取|侵入)/.test(tail)
    if (/^(?:アカウント|メールボックス|メールアドレス)$/.test(word)) {
      if (foreign.test(head)) return false
      if (tail.startsWith('情報')) return leakedKey.test(tail) && meansOfEntry.test(clauseOf(tail))
      if (word === 'メールアドレス' && listedWith.test(tail)) return false
      const near = tail.slice(0, 34)
      return (
        (/^[^。、]{0,10}(?:へ|に(?!より返)|が|を|の|で)/.test(near) && misuse.test(near)) ||
        /^から[^。、]{0,6}不正(?:な|に)?アクセス/.test(tail) ||
        sentFrom.test(tail) ||
        (/(?:第三者|外部|攻撃者|何者か)(?:が|に|によ)[^。、]{0,16}$/.test(head) &&
          /^[^。、]{0,8}(?:を|に)[^。、]{0,10}(?:利用|使用|使|用い|ログイン|アクセス|取得|侵入)/.test(tail))
      )
    }
    if (/権限|特権/.test(word))
      return /^[^。、]{0,8}(?:を|が)[^。、]{0,10}(?:奪|窃取|取得|悪用|不正|掌握|利用|使用|侵害|昇格)/.test(tail)
    if (mention.role !== 'dataItems' && stolen.test(tail) && ownKey.test(head)) return true
    if (openedData.test(tail)) return true
    if (keyInHand.test(tail)) return meansOfEntry.test(tail.slice(0, 100))
    return leakedKey.test(tail) && meansOfEntry.test(clauseOf(tail))
  },
  webTampering: ({head, tail, word}, mention) => {
    if (!happened(mention, tail) && mention.reading.stance !== 'possible') return false
    if (/書き換え|書換え|改変|差し替え|置き換え/.test(word) && !/サイト|ページ/.test(head.slice(-24))) return false
    if (dataTampered.test(head.slice(-16))) return false
    return (
      tamperedBefore.test(head.slice(-60)) ||
      /^[^。、]{0,4}(?:された|の)?[^。、]{0,6}(?:サイト|ページ|プログラム|アプリ)/.test(tail)
    )
  },
  vulnerabilityExploit: ({head, tail, word}, mention) => {
    if (word !== '脆弱性' && word !== 'ぜい弱性' && word !== 'セキュリティホール') return happened(mention, tail)
    return (
      (mention.reading.stance === 'stated' ||
        mention.reading.stance === 'possible' ||
        mention.reading.stance === 'open') &&
      (exploit.test(tail) || asCause.test(head.slice(-12)) || openedWay.test(tail))
    )
  },
  misconfiguration: ({head, tail, word}, mention) =>
    (happened(mention, tail) || (word.endsWith('誤') && erred.test(tail)) || isUnset({word, tail})) &&
    (faulty.test(word) ||
      faulty.test(tail.slice(0, 24)) ||
      /(?:できる|可能な)設定$/.test(word) ||
      /誤って.{0,10}$/.test(head)),
  misdelivery: ({tail, word}, mention) =>
    happened(mention, tail) && (word !== '誤って' || (slip.test(tail) && !deceived.test(tail))),
  lossOrTheft: ({head, tail, word}, mention) =>
    happened(mention, tail) && (!/持ち去|所在不明/.test(word) || medium.test(head.slice(-40))),
  insiderMisuse: ({head, tail, word}, mention) => {
    if (!happened(mention, tail)) return false
    if (word === '内部不正') return true
    return insider.test(head.slice(-60)) && insiderDeed.test(tail) && !/攻撃者|外部の第三者|不正アクセス/.test(head)
  },
  supportScam: ({head, tail, word}, mention) => {
    if (!happened(mention, tail)) return false
    return word === 'サポート詐欺' || scam.test(head) || /詐欺/.test(tail)
  },
  dosAttack: ({tail, word}, mention) =>
    happened(mention, tail) && (!/大量|過剰/.test(word) || /攻撃|不正|外部|第三者|悪意/.test(tail.slice(0, 30))),
  fraud: ({head, tail, word}, mention) =>
    happened(mention, tail) &&
    (!word.startsWith('詐欺') || /金銭|送金|資金|振込|振り込/.test(tail)) &&
    (!word.endsWith('し取られ') || /[金円]|送金|振込|振り込|ギフト|電子マネー/.test(head.slice(-40))),
  systemFailure: ({tail}, mention) => happened(mention, tail)
}

const listed = new Set(['stated', 'possible', 'open'])
/** 開封された場合は、ウイルス感染の危険があります */
const supposed = /場合(?:は|に|、|には|も)|可能性(?:も|が)あります(?:ので|から)/
const danger = /^[^。]{0,40}(?:危険(?:が|性が|を)|おそれがござ|恐れがござ|ことがあり)/

const bracketed = /\([^()]{0,60}\)/g
/** A server or page of the publisher's that an outsider sent mail through. */
const relay = /サーバ|フォーム|ページ|サイト|システム/
function isUnset({word, tail}: Pick<Context, 'word' | 'tail'>): boolean {
  return /設定|制限|制御|権限/.test(word) && unset.test(tail)
}

/** Names of accounts and keys stand everywhere: most are dropped before the stance is read. */
function mayTell({head, tail, word}: Context, code: CauseMention['code']): boolean {
  if (code === 'unauthorizedAccess' && /^不正.*メール|^第三者に不正|操作/.test(word))
    return relay.test(head.slice(-30)) && !/アカウント|アドレス/.test(head.slice(-30))
  if (code !== 'accountTakeover' || takenOver.test(word)) return true
  return misused.test(tail.slice(0, 60)) || misused.test(head.slice(-30))
}

/**
 * Whether a word tells of an event of its kind.
 *
 * @param mention a word with its stance
 * @param scamTold the document tells of a fraudster's warning: what is operated from afar then is operated by him
 */
export function tellsOfEvent(mention: CauseMention, scamTold = false): boolean {
  const {line, sentence, start, end, code} = mention
  let tail = line.folded.slice(end, sentence.end)
  if (code === 'accountTakeover' && tail.includes('(')) tail = tail.replace(bracketed, '')
  const head = line.folded.slice(sentence.start, start)
  const context = {head, tail, word: line.folded.slice(start, end)}
  if (!mayTell(context, code)) return false
  if (counterMeasure.test(tail) || danger.test(tail) || supposed.test(head)) return false
  if (!listed.has(mention.reading.stance) && !(code === 'misconfiguration' && isUnset(context))) return false
  if (scamTold && code === 'supportScam') return happened(mention, tail)
  const condition = conditions[code]
  if (!condition) return true
  return condition(context, mention)
}
