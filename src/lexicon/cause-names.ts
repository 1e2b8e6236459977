import {words} from './section-roles.ts'

/*
 * Lists of the lexicon of causes that are long or put together: attacks, what holds a word for one and tells of none, and the
 * screens of phishing. Their examples stand in `causes.ts`.
 */

/** Names of laws, bodies and notices, and what is done against an event. */
export const attackNames: readonly string[] = words(`
  不正アクセス禁止法 不正アクセス行為の禁止 不正アクセス対策 不正アクセス防止 不正アクセス検知 不正アクセス監視 不正アクセス件数
  サイバー攻撃対策 サイバー攻撃対応 サイバー攻撃対処 サイバー攻撃特別捜査 サイバー攻撃検知 サイバー攻撃防御 サイバー攻撃リスク
  不正侵入検知 不正侵入防止 不正侵入防御 不正ログイン対策 不正ログイン防止 不正ログイン検知 不正通信検知 侵害調査 権利侵害 権利の侵害
  権利を侵害 利益を侵害 プライバシー侵害 プライバシーの侵害 プライバシーを侵害 人権侵害 侵害行為の防止 著作権侵害 侵害されたパスワード
`)

/** A page that asks for a password and is none of the publisher's: 不審な外部認証画面. */
const strangeScreens: readonly string[] = [
  '不審な',
  '不正な',
  '意図しない',
  '身に覚えのない',
  '見覚えのない',
  '通常とは異なる'
].flatMap((strange) =>
  words(`
    認証画面 外部認証画面 入力画面 ログイン画面 サインイン画面 警告画面 認証情報入力画面 ログインページ 認証ページ 認証ダイアログ
    認証ポップアップ ログインフォーム 入力フォーム パスワード入力画面
  `).map((screen) => `${strange}${screen}`)
)

/** Access, attacks and misuse from outside. */
export const attackTerms: readonly string[] = words(`
      不正アクセス 不正なアクセス 不正にアクセス 不正なるアクセス 不正ログイン 不正なログイン 不正にログイン 不正侵入 不正な侵入 不正に侵入
      侵入し 侵入され 侵入が 侵入を受 侵入を許 への侵入 からの侵入 による侵入 侵害 サイバー攻撃 サイバーアタック サイバーテロ ハッキング クラッキング
      外部からの攻撃 外部から攻撃 外部の攻撃 外部からの不正な 第三者からの攻撃 第三者による攻撃 第三者から攻撃 第三者の攻撃
      第三者によるアクセス 第三者からのアクセス 第三者がアクセスした 第三者にアクセスされ 外部者によるアクセス 外部からの不審なアクセス 不審なアクセス
      不正な通信 不正通信 不正な接続 不正接続 攻撃者によるアクセス 攻撃者がアクセスし 攻撃者のアクセス 攻撃者からのアクセス
      攻撃者による侵入 サーバーへの攻撃 サーバへの攻撃 システムへの攻撃 サイトへの攻撃 ネットワークへの攻撃
      サイバーアクセス サイバ攻撃 サーバー攻撃 サーバ攻撃 サーバーアタック 不正のアクセス 悪意のあるアクセス 悪意あるアクセス 踏み台 不正中継 第三者中継 サーバが不正に利用 サーバーが不正に利用
      サーバが不正利用 サーバーが不正利用 サーバを不正に利用 サーバーを不正に利用 サーバを不正利用 サーバーを不正利用 サーバを経由し、第三者
      サーバーを経由し、第三者 サイバーによる攻撃 不正なメール送信 不正にメール
    `)

/** Impersonation, forged senders and pages. */
export const phishingTerms: readonly string[] = [
  ...words(`
        フィッシング なりすまし なりすまされ なりすました 成りすまし 装った 装い 装う 騙った 騙る 騙り かたる かたった 名乗る 名乗った 模した 模倣した
        偽サイト 偽の 偽ページ 偽画面 偽メール 偽装した 偽装し、 偽装して と偽装し に偽装し 詐称した 詐称し、 詐称して 詐欺メール 詐欺サイト 詐欺ページ 虚偽の警告 虚偽の画面
        虚偽のサイト 虚偽のページ 不審な画面 不正な画面 標的型攻撃メール 標的型メール
      `),
  ...strangeScreens
]
