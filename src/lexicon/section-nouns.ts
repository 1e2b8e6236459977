import {type SectionTerms, words} from './section-roles.ts'

/**
 * Nouns of headings that name a role only together with their surroundings: a parent, or what is said of them (spec:
 * facts, Section roles). Data only; `extract/section-phrase.ts` reads them.
 */

/** Heads that name a role only where no parent has one: under 再発防止策, 監視の強化 is an item of it. */

export const sectionItems: readonly SectionTerms[] = [
  {
    code: 'prevention',
    terms: words(`
      化 強化 高度化 徹底 見直し 整備 標準化 仕組み化 対策 方策 体制 再構築 構築 教育 監査 監視 導入 刷新
      移行 最適化 向上 改善 再設計 管理 ロードマップ 防護柵強化 検知体制 最小化 低減
      定期的な安全性検証 充実 拡充 多要素認証 二要素認証 研修 訓練 点検 啓発 廃止 アクセス制限 適用 アップデート 撤廃 育成
      醸成 新設 遵守 改革 策
    `),
    examples: ['監視の強化', '社員教育の徹底', '管理体制の見直し'],
    counterExamples: ['対策状況']
  },
  {
    code: 'recovery',
    terms: words(`
      安全性 安全性確認 安全性の確認 安全確認 運用 業務 業務等 サービス システム ネットワーク
      サイト ホームページ アプリ 決済 申請 商品 営業時間 発行
    `),
    examples: ['ご提供サービスについて', 'サーバーの安全性'],
    counterExamples: ['対象サービス']
  },
  {
    code: 'request',
    terms: words('変更 再設定 確認 設定 手順 方法 手続き 場合'),
    examples: ['パスワードの変更', '登録情報のご確認'],
    counterExamples: ['事実確認']
  },
  {
    code: 'response',
    terms: words(`
      遮断 隔離 切り離し 停止措置 排除 対策本部 専門機関 無効化 移転 実施済み 実施予定
    `),
    examples: ['ネットワークの遮断', '実施済み'],
    counterExamples: ['出荷の停止']
  },
  {
    code: 'findings',
    terms: ['評価'],
    examples: ['漏えいに関する評価'],
    counterExamples: ['評価項目']
  }
]

/** Things that may have leaked. Firm where the phrase says that they leaked or may have (`sectionTargets`). */

export const sectionDataNouns: readonly string[] = words(`
  情報 データ 項目 メールアドレス アカウント パスワード メール メール例 ファイル 電話番号 レコード
  ドメイン 履歴 情報種類 コンテンツ オブジェクト 資料 書類 文書 画像 写真 名簿 リスト 帳票 氏名 住所
  生年月日 番号
`)

/** Mail that an intruder sent is no data that leaked: it tells how far the incident reached. */

export const sectionSentMail: readonly string[] = words(`
  不正送信メール 送信メール 送信されたメール 送信したメール スパムメール 迷惑メール なりすましメール
`)

/** Those who may be affected: people, schools, companies. */

export const sectionPersonNouns: readonly string[] = words(`
  方 方々 お客様 様 者 皆様 会員 利用者 従業員 社員 職員 学生 生徒 児童 保護者 学校 小学校 中学校
  幼稚園 校 会社 企業 業者 事業者 取引先 委託先 団体 店舗 施設 施設名 顧客 株主 組織 機関 保険種類
  端末 サーバ サーバー 契約 ページ 工事 患者様 ユーザー 教職員 退職者 取り扱い分 園 校園 病院 医療機関 自治体 支店 営業所 工場 法人 個人 応募者 関係者 機器 パソコン PC
  製品 部品
`)

/** Kinds of data: a text that names two of them lists what the heading above it names. */

export const sectionDataKinds: readonly string[] = words(`
  氏名 名前 住所 電話番号 メールアドレス 生年月日 性別 年齢 勤務先 会社名 部署 口座 カード番号 有効期限
  パスワード 社員番号 学籍番号 マイナンバー 個人番号 年金番号 証券番号 証明書
`)

/** What makes data the data concerned, and people the people concerned. */

export const sectionTargets: readonly string[] = words(`
  漏えい 流出 対象 可能性 おそれ 影響 被害 閲覧 アクセス 窃取 含まれ 格納 保存 保管 該当 毀損 破損
  改ざん 疑義 送信された 攻撃を受けた 暗号化 判明した
`)

/** Where one of these stands, the data named is the data that is safe: it bounds the range. */

export const sectionExclusions: readonly string[] = words(`
  影響範囲外 対象外 範囲外 安全が確認 なかった されていない ていないと 無いこと ないこと 含まれない
  含まない 含まず 痕跡がない
`)

/** What makes a system or a service the one that was hit: `対象システム`. */
export const sectionHits: readonly string[] = words('対象 該当 被害を 攻撃を 影響を受け 感染')
