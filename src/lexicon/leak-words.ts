/**
 * Words for information getting out (spec: facts, leak). Data only; `extract/facts/leak-statements.ts` reads them.
 * Examples are sentences in which a term speaks of a leak, whatever is said of it; in counter-examples it does not.
 */
export interface LeakWords {
  /**
   * `out`: it left. `seen`: someone could see or take it. `reached`: an outsider got at it, which tells of a leak only
   * where it is supposed, denied or looked into. `sent`: the organisation itself gave it out.
   */
  code: 'out' | 'seen' | 'reached' | 'sent'
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

export const leakWords: readonly LeakWords[] = [
  {
    code: 'out',
    terms: words(`
    漏えい 漏洩 漏曳 漏出 流出 流失 窃取 持ち出 持出 抜き取 抜取 盗み出 盗み取 盗まれ 奪取され ダウンロードされ 搾取され 漏れた 漏れて 不正取得 不正に取得 不正入手 送出され
      外部送信 外部転送 外部に送信 外部へ送信 外部に転送 外部へ転送 社外に送信 社外へ送信 社外に転送 社外へ転送 外部へ不正に送信 外部に不正に送信
      外部へのデータ送信 外部への情報送信 外部へのデータ転送 外部への情報転送 第三者に送信 第三者へ送信 第三者に転送 第三者へ転送 攻撃者に送信 攻撃者へ送信 アップロードされ 第三者が取得 攻撃者が取得 第三者に渡 第三者の手に渡 外部に渡 外部へ流れ 外部に流れ 漏れ出 盗取され 引き出され 外部へ出た 外部に出た 外部へ出て 外部に出て 社外へ出た 社外に出た
    `),
    examples: [
      '個人情報が漏えいしました。',
      'データの外部流出は確認されておりません。',
      '名簿が盗まれました。',
      '情報が外部へ送信された可能性があります。',
      '入力されたカード番号が第三者に送信された可能性があります。',
      '情報が外部へ出たかどうかを調査しています。',
      '名簿が第三者の手に渡った可能性があります。',
      '会員情報が引き出されたことを確認しました。'
    ],
    counterExamples: [
      '資金の流出が発生しました。',
      '認証情報が窃取され、侵入されました。',
      '迷惑メールが外部に送信されました。',
      '担当者が外部に出た際に気付きました。',
      '預金が引き出されました。'
    ]
  },
  {
    code: 'seen',
    terms: words(`
      閲覧 参照され 取得され 入手され 公開され 公開状態 公開してしまい 露出 のぞき見 覗き見 掲載され 盗み見 表示され 見られる状態 見える状態 見られた 見えてしま
      不正に使用され 不正に利用され 読み取られ 読取られ 読み出され 読みだされ 読出され コピーされ アクセスされ 侵害され データ侵害 情報侵害
    `),
    examples: [
      '個人情報が第三者に閲覧されました。',
      '会員情報が外部から閲覧できる状態でした。',
      '会員情報にアクセスされた可能性があります。',
      '会員の名簿を見られた可能性があります。',
      '会員のアドレス等が不正に使用されたことが考えられます。'
    ],
    counterExamples: [
      'サーバーにアクセスされました。',
      'ホームページが閲覧できない状態です。',
      '警告画面が表示されました。',
      '不審な動きが見られたため、調査しました。',
      '認証情報が不正に利用された可能性があります。',
      'お知らせはサイトに掲載されています。'
    ]
  },
  {
    code: 'reached',
    terms: words(`
      へのアクセス への不正アクセス への不正なアクセス へのアクセス可能性 に対するアクセス に対する不正アクセス に対し不正アクセス に対し、不正アクセス に対する不正なアクセス
    `),
    examples: ['予約情報への不正アクセスの可能性があります。', '個人情報へのアクセスは確認されておりません。'],
    counterExamples: [
      '情報システムへの不正アクセスは確認されておりません。',
      '個人情報へのアクセス権限を見直しました。',
      '個人情報への不正アクセスを防止します。'
    ]
  },
  {
    code: 'sent',
    terms: words(`
      誤送信 誤送付 誤公開 誤掲載 誤配信 誤配布 誤交付 誤表示 誤って送信 誤って送付 誤って公開 誤って掲載
      誤って添付 誤って配信 誤って配布 誤って郵送 誤って発送 誤って手渡 誤って交付 誤って配付 誤って転送 誤って第三者に 誤って第三者へ 誤郵送 誤発送 誤投函 誤配付 誤転送 送信してしま 送付してしま
    `),
    examples: [
      '他の会員の情報を誤送信しました。',
      '名簿を別の方に送付してしまいました。',
      '通知書を別の方へ誤って郵送しました。'
    ],
    counterExamples: ['お知らせを送信しました。']
  }
]

/** Things that are information: what is seen or published counts only with one of these before it. */
export const informationNouns: readonly string[] = words(`
  情報 データ ファイル メール 内容 氏名 名簿 履歴 書類 住所 資料 文書 番号 画像 写真 レコード アドレス ソースコード 回答 これら
`)

/** Where the word is no leak of information: funds flow out, a site is browsed, entry was gained with stolen keys. */
export const otherObjects: readonly string[] = words(`
  資金 金銭 預金 預貯金 現金 (?<!情報)資産 暗号資産 残高 ポイント 送金
`)

/** Keys of entry: stolen, they are the means and not the leak. */
export const entryKeys: readonly string[] = words(`
  認証情報 資格情報 ログイン情報 アカウント情報 管理者権限 権限 パスワード ID アクセスキー APIキー トークン
  秘密鍵 アカウント
`)

/** Kinds and parts: that these did not leak leaves open what else did. */
export const partialObjects: readonly string[] = words(`
  クレジットカード カード情報 決済情報 決済 パスワード 口座 マイナンバー 個人番号 以外 その他 機密性 本文 要配慮 信用情報
  住所 電話番号 センシティブ 他の 一部
`)

/** Other places from which what the attacker used had leaked: no leak of this incident. */
export const otherSources: readonly string[] = words(`
  他社 他のサービス 他サービス 他のサイト 他サイト 外部サービス 外部で 以外のサービス 以外のサイト 当社以外 弊社以外 どこか
`)

/** What a notice says of itself when it names an earlier fear. */
export const earlierNotices: readonly string[] = words(`
  お知らせいたしました お知らせしました お知らせしており お知らせいたしており 公表いたしました 公表しました 公表しており
  公表いたしており ご報告いたしました ご報告しました ご報告しており ご報告いたしており ご案内いたしました ご案内しました
  発表いたしました 発表しました お知らせ致しました ご報告申し上げました お知らせした ご報告した 公表した
  掲載させていただきました お知らせさせていただきました 公表済み ご案内した お知らせいたしておりました 確認していました 確認しておりました
`)

/** What a leak is of, and the leak itself: without one of them nothing is said of its reach. */
export const leakObjects: readonly string[] = words('情報 データ 漏えい 漏洩 流出')

/** Verbs of holding: 個人情報は保存されておりません. */
export const holdingVerbs: readonly string[] = words(`
  含まれ 含んで 保有し 保存され 保存し 保持し 保管され 保管し 格納され 扱って 取り扱って お預かりし 登録され 収集し 取得し
`)

/** Words without which a sentence does not tell whether the incident reached information. */
export const reachWords: readonly string[] = [
  ...holdingVerbs,
  ...words(`
    影響 アクセスが確認 アクセスが判明 できる情報は 可能な情報は アクセスが可能な状 アクセスができる状 アクセスできる状 アクセス可能な状
    アクセス可能で アクセスが可能で アクセスできた その可能性 、可能性 行って
  `)
]
