/**
 * Verbs that govern a date in a disclosure: what happened on that day (spec: facts, occurredOn and discoveredOn).
 * Data only; `extract/facts/incident-date-verbs.ts` reads them in folded text. Examples are what stands behind a date;
 * in them the first verb that counts is of the entry's code, in counter-examples it is not.
 */

export const dateVerbCodes = ['event', 'notice', 'received', 'publication', 'deed'] as const

/**
 * `event`: it happened. `notice`: the organisation found it. `received`: it was told. `publication`: it told others.
 * `deed`: it, or the inquiry, did something else.
 */
export type DateVerbCode = (typeof dateVerbCodes)[number]

export interface DateVerbs {
  code: DateVerbCode
  /** Nouns that become verbs with する; as mere nouns they govern nothing. */
  nouns: readonly string[]
  /** Beginnings of verbs, up to where the inflection begins. */
  verbs: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

export const dateVerbs: readonly DateVerbs[] = [
  {
    code: 'event',
    nouns: words(`
      発生 感染 侵入 不正侵入 暗号化 改ざん 改竄 漏えい 漏洩 流出 誤送信 誤送付 誤配信 誤掲載 誤公開 誤表示 誤廃棄 誤って送信 誤って送付 誤って公開 誤って掲載 誤って添付 紛失 窃取 詐取
      搾取 悪用 攻撃 侵害 持ち出し 持出し 不正ログイン ログイン 不正アクセス アクセス 不正利用 不正使用 不正に使用 不正に利用 遠隔操作
      挿入 インストール ダウンロード 書き換え なりすまし 盗難 閲覧 流失 送金 クリック 攻撃開始 侵入開始
    `),
    verbs: words(`
      に受けた に被った 被害を受 指示を受 被害に遭 被害にあ 被害を被
      生じ 起き 起こ 行われ おこなわれ なされていた 乗っ取 盗ま 騙さ だまさ 奪わ 抜き取 書き換えら 書き込ま 埋め込ま 置き忘れ 奪取さ 侵さ
      状態にあ 状態とな 状態にな 状態でし 状態が続 状況にあ 状況とな 状況にな 始ま 見舞わ 持ち出さ 持ち出しま 持ち出した 持ち出して 持ち帰っ 持ち去ら 引き出さ 作動不 送ら 送ってしま 誘導され 発信され 応答しな が停止 表示され 利用できな ることができなくな 閲覧できなくな 開けなくな 使用できなくな 接続できなくな 送信され 送信してしま 変更され 開始され 配信され 公開されてい 現れ 記録されてい
      パスワードを入力 パスワード等を入力 認証情報を入力 認証情報等を入力 アカウント情報を入力
    `),
    examples: [
      '、受注サーバーにおいて障害が発生しました',
      'に外部から攻撃を受け、サーバーを停止',
      '02:25 社内ネットワークへ侵入。',
      '、端末に偽の警告画面が現れました',
      '、職員が偽の画面にパスワードを入力しました'
    ],
    counterExamples: [
      '、不正アクセスの発生を検知',
      'に発生状況を公表しました',
      'に不正アクセスを検知しました',
      '、従業員が置き忘れに気付き'
    ]
  },
  {
    code: 'notice',
    nouns: words('確認 検知 判明 発覚 覚知 認知 認識 把握 発見 察知 検出 感知 特定 観測 確知 捕捉 露見 断定'),
    verbs: words(
      '気付 気づ 気が付 気がつ 見つか 見つけ 見付か 明らかにな 明らかとな 分か わか 判った 判りま 疑わ 指摘され 見受けら 不審に思 不審を抱 不審に感 異変を感 異常を感 寄せられ 知り 知る 知っ 知らされ 認めら 認めま 認めた 突き止め に受けた報告 に受けた連絡 に受けた通知 に受けた指摘 に受けた通報 に受けたご連絡 に受けた情報提供 アラートが発生 アラートが現れ アラートが表示 警告が発生'
    ),
    examples: ['に不審な通信を検知しました', '、端末に異常があることが判明', '、社員が異常に気付き、報告'],
    counterExamples: ['に確認作業を再開しました', 'に公表いたしました', 'に攻撃を受け、停止']
  },
  {
    code: 'received',
    nouns: words(
      '連絡 報告 通報 通知 指摘 問い合わせ 問合せ 問合わせ 情報提供 申告 相談 発表 一報 第一報 申し出 申出 説明 警告 アラート 注意喚起 情報 届出 公表 文書 連絡文書 知らせ お知らせ 電話 照会 苦情 質問 速報 通告 問い合せ 通知メール 警告メール アラートメール 連絡メール 報告メール 脅迫メール 抗議メール'
    ),
    verbs: words(
      'を受 があ がござ がなされ をいただ を頂 を戴 が寄せ が入 が届 が来 を受領 を受理 をもら を得 が発報 が上が を受信 が多数寄せ が複数寄せ があが が出 あり 受領 受理 が鳴 が発せ をお受け'
    ),
    examples: [
      'に委託先から報告を受けました',
      '、利用者から問い合わせが寄せられ、調査を',
      '、架空社より連絡がありました'
    ],
    counterExamples: ['に警察へ報告しました', 'に連絡先を設けました', 'に情報を公開しました']
  },
  {
    code: 'publication',
    nouns: words(
      '公表 お知らせ ご報告 ご案内 掲載 発表 公開 配信 リリース 開示 告知 周知 公示 既報 ニュースリリース プレスリリース'
    ),
    verbs: [],
    examples: ['に公表いたしました事案について', '付のお知らせ', 'に当社ホームページに掲載した件'],
    counterExamples: ['に発表を受けて知りました', 'に情報の漏えいが判明したためお知らせいたします']
  },
  {
    code: 'deed',
    nouns: words(`
      報告 連絡 通報 相談 申告 届出 届け出 提出 停止 休止 遮断 切断 隔離 再開 復旧 復元 開始 設置 依頼 実施 完了 終了 更新 送付 発送 着手
      導入 移行 変更 適用 閉店 閉鎖 開設 設立 廃止 締結 調査 購入 入会 作成 契約 発注 取得 対応 説明
    `),
    verbs: words('立ち上げ 立上げ 届け 終え 始め 講じ 進め 取り止め 取りやめ 設け 切り離'),
    examples: ['に個人情報保護委員会へ報告しました', 'に全サーバーを停止し、復旧を'],
    counterExamples: ['に停止中のサーバーで異常を検知', 'に委託先から報告を受けました']
  }
]

/** What makes a verb of the noun of an event: 不正アクセスを受け, 改ざんが行われ. */
export const eventLightVerbs: readonly string[] = words(
  'を受け を受 に遭 にあ を被 を行 が行わ があ がござ がなさ をされ の痕跡があ の形跡があ を許 を起こ が起 が生じ が見られ'
)

/** Mail in which the organisation itself tells of the incident. */
export const ownMailWords: readonly string[] = words('お詫び お知らせ ご連絡 ご案内')

/** Events that are seen by what they leave behind: `暗号化され、…被害を確認` tells of the day on which it was seen. */
export const foundStates: readonly string[] = words('暗号化 改ざん 改竄 感染 書き換え 書換え 窃取')

/** What a date is that begins a period of use rather than of the incident. */
export const periodWords: readonly string[] = words(`
  購入 ご登録 登録さ 登録し 予約 入会 申込 申し込 お買 注文 応募 ご利用いた ご利用され ご利用の ご利用に 送信されたデータ 宿泊 来場 参加 来店 受診 在籍 卒業
  決済をさ 決済され ご契約 取引さ やり取り やりとり 送受信 問い合わせ 依頼した 委託した 入力され 入力いた 利用されたお
`)

/** Behind a date: the state of that day, no event. */
export const dateOnlyWords: readonly string[] = words(
  '現在 時点 卒業 入学 プレスリリース ニュースリリース 付 版 更新 追記 掲載 公表 発表 公開 リリース まで までに 迄 改訂 改定 付け 分 をもって をもちまして 中に 以前 までの'
)

/** What is noted in a check that found nothing wrong: no discovery. */
export const harmlessWords: readonly string[] = words(`
  安全 復旧 中間報告 正常性 正常に稼働 正常な稼働 完了 解決 ないこと なかったこと 無いこと 無かったこと いないこと おらず なかった旨 ない旨 無い旨 調査報告 最終報告 調査結果 報告書 調査完了 再発 問題な 影響がな 影響はな 無かったことの はないと 含まれていないと 漏えいしていないと 漏洩していないと 流出していないと 受けていないと はないとの はなかったとの 報告したと 公表したと 必要である旨 必要な旨
`)

/** What goes on for a period, in labels: `公開されていた期間：`. */
export const exposureWords: readonly string[] = words('公開 閲覧 掲載 表示 露出')

/** What fails, noted as a fault although it is denied: `起動できないことを確認`. */
export const faultWords: readonly string[] = words(
  'できない できなかった 出来ない つながらない 繋がらない 届かない 動かない 起動しない 動作しない 応答しない 反応しない 稼働しない 表示されない 開かない 開けない'
)

/** Nouns of the code `received` that are told to all: without a verb of receiving they are a publication. */
export const publicNouns: readonly string[] = words('公表 発表 情報 文書 説明 お知らせ 知らせ 声')

/** The organisation of the disclosure: what it tells is its own deed. */
export const selfWords: readonly string[] = words(
  '当社 弊社 当行 当庫 当組合 当校 本学 本校 本学園 当学園 当院 本院 当会 本会 当協会 本協会 当法人 本法人 当財団 当機構 当センター 当ホテル 当館 当園 当店 弊店 弊会 弊財団 当公社 当団体 本市 当市 本県 本町 当町 本区 私ども'
)

/** Before a deed: it was no deed of the organisation's own will. */
export const unwantedWords: readonly string[] = words(
  '誤って 第三者が 第三者により 第三者によって 攻撃者が 攻撃者により 攻撃者によって 何者かが 何者かにより 何者かによって 犯人が'
)

/** Deeds that are events behind such a word. */
export const unwantedDeeds: readonly string[] = words(`
  送信 送付 配信 発送 公開 掲載 添付 登録 交付 廃棄 投稿 転送 開示 表示 設置 作成 取得 変更 導入 実行 操作 削除 消去 追加 利用 使用 入手 開始 購入
`)

/** Words of labels beside a date: 発生日時：… */
export const dateLabels: readonly {code: 'event' | 'notice'; terms: readonly string[]}[] = [
  {
    code: 'notice',
    terms: words('発覚 確認 検知 判明 覚知 認知 把握 発見 検出 察知 感知 受付 気付 気づ 認識 通報 指摘 申告')
  },
  {
    code: 'event',
    terms: words('発生 攻撃 侵入 感染 誤送信 改ざん 被害 紛失 盗難 事故 事案 アクセス ログイン 開始 送信日時')
  }
]
