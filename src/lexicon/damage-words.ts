/**
 * Words for harm that follows an incident (spec: facts, secondaryDamage). Data only; `extract/facts/secondary-damage.ts`
 * reads them. Examples are sentences that give the code; counter-examples do not.
 */
export interface DamageWords {
  code: 'confirmed' | 'noneConfirmed'
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Harms whose denial is told as such. */
export const deniedHarms: DamageWords = {
  code: 'noneConfirmed',
  terms: words(`
    二次被害 2次被害 二次的被害 二次的な被害 二次災害 不正利用 不正使用 不正に利用 不正に使用 不正流用 悪用 直接的な被害 具体的な被害
    実質的な被害 金銭的な被害 金銭的被害 経済的な被害 実被害 実害 被害の報告 被害報告 被害申告 被害の申告 被害の連絡 被害の情報 被害情報 被害事例 被害の事例
    不正注文 不正な注文 不正購入 不正決済 不正取引 不正な取引 不正交換 不正な交換 不正なポイント交換 不正出金 不正ログインや 迷惑行為 直接的被害 財産的被害
  `),
  examples: [
    '二次被害は確認されておりません。',
    '情報が不正に利用された事実は確認されていません。',
    '悪用されたとの報告は受けておりません。',
    '現時点で具体的な被害は確認されておりません。'
  ],
  counterExamples: [
    '二次被害の防止に努めます。',
    '情報漏えいは確認されておりません。',
    '悪用される可能性があります。',
    '脆弱性が悪用されました。'
  ]
}

/** What reached persons: mails and calls that the attacker sent. */
export const harmfulMessages: DamageWords = {
  code: 'confirmed',
  terms: words(`
    メール メッセージ SMS DM ショートメ 連絡 電話 投稿 チャット LINE 架電 はがき 郵便 誘導する通知
  `),
  examples: [
    '当社のアカウントから迷惑メールが送信されました。',
    'お客様に当社を装った不審なメールが届いていることを確認しました。',
    'フィッシングサイトへ誘導するメッセージが配信されました。'
  ],
  counterExamples: [
    '不審なメールが送信される可能性があります。',
    '不審なメールが届いた場合はご連絡ください。',
    'お客様へお知らせのメールを送信しました。',
    '社員が受信したフィッシングメールのリンクをクリックしました。'
  ]
}

/** What makes a message harmful. */
export const harmfulKinds: readonly string[] = words(`
  フィッシング 迷惑 スパム なりすまし なりすました 不審 詐欺 偽の 偽 悪意のある 装った 装い 装う 騙った 騙る かたる かたった 名乗る 不正な 標的型 ウイルス マルウェア
  虚偽の という内容 第三者から 第三者より 身に覚えのない 不特定多数 複数の宛先 多数の宛先 を要求する
`)

/** Verbs by which a message reaches someone. */
export const reachingVerbs: readonly string[] = words(`
  送信 配信 発信 届い 届き 届く 送られ 送付 送り 着信 かかっ 寄せられ 受信された 拡散
`)

/** Things of the way in: that these were misused is the incident, not what followed. */
export const meansOfEntry: readonly string[] = words(`
  脆弱性 アカウント 機能 認証 権限 ID パスワード VPN ツール 機器 サーバ システム ソフトウェア 端末 プログラム アドレス
  ドメイン 踏み台 手口 設定 回線 ネットワーク
`)
