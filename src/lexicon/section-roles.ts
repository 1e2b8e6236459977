/**
 * Words that tell the role of a heading (spec: facts, Section roles). Data only; `extract/section-role.ts` reads them.
 *
 * Japanese noun phrases end in their head, so terms stand for the end of a heading unless a list says otherwise.
 * All terms are in the spelling that `sectionSpellings` leads to. Examples are whole headings with that role where no
 * parent and no text helps; counter-examples have another role.
 */

export const sectionRoles = [
  'overview',
  'chronology',
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
  'faq',
  'reference',
  'apology',
  'other'
] as const

export type SectionRole = (typeof sectionRoles)[number]

export interface SectionTerms {
  code: SectionRole
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** Terms are set down side by side: a list of hundreds, one to a line, is not read by anyone. */

export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Heads that name a role by themselves. */

export const sectionHeads: readonly SectionTerms[] = [
  {
    code: 'overview',
    terms: words(`
      事象 事案 事態 事件 事故 インシデント 発生状況 発生概要 要旨 障害 障害ご報告 障害報告
      判明している状況 判明した状況 不正アクセス サイバー攻撃 不正プログラム 事実 の検知 な検知
    `),
    examples: ['発生した事象', '発生事案', '発生状況', '現在判明している状況', '概要', '本件の概要', '事案の内容'],
    counterExamples: ['事案への対応', '発生日時']
  },
  {
    code: 'chronology',
    terms: words(`
      経緯 経過 時系列 日時 時期 発生日 発覚日 確認日 検知日 公表日 発生時間 時間帯 時刻 発生時間帯
      タイムライン から対応 から初動対応 した日 を受けた日 発生期間 期間 流れ 発覚 第一報 第1報
    `),
    examples: ['経緯', '発生日時', '対応経緯', '発覚の経緯', '検知から初動対応まで', '本事案の経過'],
    counterExamples: ['経緯と概要', '公表が遅れた経緯', '停止期間']
  },
  {
    code: 'cause',
    terms: words(
      '原因 要因 背景 侵入経路 攻撃経路 経路 手法 攻撃手法 手口 攻撃活動 問題点 不備 脆弱性 課題 奪取 目的 不備があったこと ていたこと'
    ),
    examples: ['原因', '発生原因', '侵入経路', '不正アクセスの手口', '原因と再発防止策'],
    counterExamples: ['原因の調査状況', '原因への対応']
  },
  {
    code: 'affected',
    terms: words(`
      漏えい 流出 漏えい等 漏出 影響範囲 被害範囲 対象範囲 範囲 範囲外 件数 人数 者数 様数 象数 社数 数
      規模 被害 被害内容 被害概要 被害状況 対象者 該当者 対象 対象期間 影響期間 発生場所 場所 対象サービス
      対象サイト 対象システム 対象校 対象パソコン 対象端末 該当校 不正ログイン 不正利用 不正閲覧 閲覧 破損
      毀損 消失 暗号化 攻撃を受けたシステム 攻撃を受けたサーバ 攻撃を受けたサーバー 受けた端末 受けた機器
      受けた会社 受けたシステム 受けたサーバー 受けたサーバ アカウント数 されたポイント 漏えい元
      元となった端末 損失見込み額 低いこと ないこと 改ざんされた期間 考えられる期間 影響を受けるサービス
    `),
    examples: [
      '対象者',
      '件数',
      '影響範囲',
      '被害状況',
      '情報の流出',
      '対象範囲および今後の対応',
      '攻撃を受けたシステム',
      '影響範囲外の情報'
    ],
    counterExamples: ['対象情報', '漏えいした情報', '漏えいの原因', '復旧範囲の調査']
  },
  {
    code: 'secondaryDamage',
    terms: words('二次被害 外部感染 感染拡大 不正利用の有無 悪用の有無 悪用の可能性 不正利用の可能性 二次被害のおそれ'),
    examples: ['二次被害', '二次被害の有無', '二次被害またはそのおそれの有無及びその内容', '２次被害の状況'],
    counterExamples: ['二次被害防止のお願い', '二次被害の防止措置']
  },
  {
    code: 'response',
    terms: words(`
      対応 対処 対応策 対応状況 対応方針 対策状況 対策の状況 対策実施状況 初動 封じ込め 措置 措置状況
      二次被害防止策 被害拡大防止策 被害拡大防止 二次被害の防止 二次被害防止 拡大防止 現在の状況 現在状況
      現状 現況 現在までの状況 現時点の状況 実施済み 実施予定 実施事項 対応済み 対応予定 報告 届出 届け出
      通報 相談 被害届 連絡 通知 周知 公表 情報開示 情報公開 情報提供 情報発信 開示 告知 処分 支援
      補償 返金 連携 設置 公表時期 今後 今後の予定 今後の方針 進め方 検討 流出への対応 実施した対策
      実施している対策 講じた対策 応急対策 緊急対策 暫定対策 暫定措置 料金 提出 作業 確認作業 最新状況の更新 状況の更新 連絡メール 案内メール
    `),
    examples: [
      '対応状況',
      '現在の状況',
      '今後の対応',
      '関係機関への報告',
      '対象者への個別のご連絡',
      '実施済みの措置',
      '今後の情報開示',
      '原因に対する対応'
    ],
    counterExamples: ['今後の対策', '調査状況', '復旧対応']
  },
  {
    code: 'findings',
    terms: words(`
      調査 調査結果 調査報告 中間報告 最終報告 調査状況 調査の状況 解析結果 検証結果 分析結果 確認結果
      精査の結果 結果 結果報告 判明した事項 判明した事実 確認した事実 確認された事実 確認された事項
      確認されている事項 確認できた事項 確認した事項 判明事項 確認事項 フォレンジック 検証 評価 見解 関係
      関与 調査報告書 事実確認
    `),
    examples: ['調査結果', 'フォレンジック調査', '調査結果の概要', '原因の調査状況', '新たに判明した事項'],
    counterExamples: ['調査結果を踏まえた対応', '調査の経緯']
  },
  {
    code: 'prevention',
    terms: words(`
      再発防止 再発防止策 再発防止対策 防止策 防止対策 予防策 再発防止計画 今後の対策 恒久対策 恒久対応
      セキュリティ対策 安全対策 安全管理措置 改善策 取り組み 原因究明 管理体制 ガバナンス ガバナンス体制
      セキュリティ強化策 責任の所在の明確化 強化策
    `),
    examples: ['再発防止策', '再発防止に向けた取り組み', '今後の対策', 'セキュリティ対策の強化', '原因究明の取り組み'],
    counterExamples: ['対策状況', '二次被害防止のお願い', '原因と再発防止策']
  },
  {
    code: 'recovery',
    terms: words(`
      復旧 復旧状況 復旧対応 復旧作業 復旧計画 再開 再稼働 稼働状況 稼動状況 サービス提供状況 提供状況
      運用状況 営業状況 診療 診療体制 営業 店舗営業 運営状況 業務運営 業務状況 生産状況 稼働 利用状況
      利用制限 診療制限 利用可能な支払方法 支払方法 決済手段 決済方法 代替手段 代替方法 代替手続き
      ご注文方法 注文方法 申込方法 休止 停止 一時停止 終了 販売終了 停止期間 サービス停止期間
      メンテナンス実施期間 利用できるサービス 頂けないサービス いただけないサービス 出荷対応 受注対応
      商品発注 出荷状況 受注 お届け 配送 ご予約 事業活動の状況 フェーズ トライアル トライアル運用 システム運用 メンテナンス 延長 提供サービス クラウドサービス
      停止しているホームページ 停止中のサービス
    `),
    examples: [
      '復旧状況',
      'サービスの再開',
      '店舗営業について',
      '復旧の見込み',
      'システムの稼働状況',
      '利用可能な支払方法',
      '第 2 弾'
    ],
    counterExamples: ['サービス停止の経緯']
  },
  {
    code: 'businessImpact',
    terms: words(`
      業績 業績予想 業績見通し 損失見込み 損失 特別損失 財務 決算 連結業績 資金決済 生産活動 営業活動
      当期の見通し
    `),
    examples: ['業績への影響', '業務への影響', '生産・出荷への影響', '通期業績予想について'],
    counterExamples: ['お客様への影響', 'サービスへの影響']
  },
  {
    code: 'request',
    terms: words(`
      お願い 願い 依頼 注意 注意事項 注意点 注意いただきたい点 注意いただきたいこと 注意いただきたい事項
      留意事項 留意点 留意いただきたいこと 注意喚起 注意例 警戒 呼びかけ 推奨 協力 対応のお願い
      二次被害防止に向けたご案内 二次被害防止に向けた案内 二次被害防止のご案内 二次被害防止のための案内
      削除方法 変更方法 確認方法 操作を行った方 入力された方
    `),
    examples: [
      'お客様へのお願い',
      'ご注意',
      '二次被害防止のお願い',
      '二次被害防止に向けたご案内',
      '不審なメールにご注意ください'
    ],
    counterExamples: ['お問い合わせ窓口のご案内', 'お客様への対応']
  },
  {
    code: 'contact',
    terms: words(`
      問い合わせ 問い合わせ先 問い合わせ窓口 窓口 窓⼝ 連絡先 相談先 相談室 受付 受付時間 コールセンター
      フリーダイヤル 問い合わせ専用サイト 専用サイト フォーム サポート 担当 担当部署 窓口の設置
      専用ダイヤル 問い合わせ方法 通報先 電話番号 問い お問い合わせ対応
    `),
    examples: ['お問い合わせ先', '本件に関する専用窓口', 'ご相談窓口のご案内', '臨時のお問い合わせ専用サイト'],
    counterExamples: ['お客様へのご連絡', '当社への報告']
  },
  {
    code: 'reference',
    terms: words(`
      これまでの発表 これまでの公表 これまでのお知らせ 過去のお知らせ 関連リンク 関連リリース
      関連資料 関連記事 参考 参考情報 参考資料 参考となる事項 URL 別紙 別表 添付資料 リリース プレスリリース
      ニュースリリース 公表文 発表 更新履歴 公表履歴 改訂履歴 リンク 目次 公式ヘルプ 公表のURL 既報
      委託先からの公表 公表資料 掲示したお知らせ内容
    `),
    examples: ['これまでの発表', '関連リンク', '別紙', '架空社からのリリース', '更新履歴'],
    counterExamples: ['公表の方針', '個人情報保護委員会への報告']
  },
  {
    code: 'apology',
    terms: words('お詫び 謝罪 最後に おわりに 終わりに 結び 皆様へのお詫び コメント メッセージ ごあいさつ'),
    examples: ['お詫び', '最後に', '関係者の皆様へのお詫び'],
    counterExamples: ['お願いとお詫び']
  },
  {
    code: 'faq',
    terms: words('FAQ よくあるご質問 よくある質問 よくあるお問い合わせ Q&A QA 想定問答 質問と回答 Q&A一覧 質問'),
    examples: ['よくあるご質問', '本件に関するFAQ', 'Q&A', 'Q1. 何が起きたのですか'],
    counterExamples: ['ご質問の受付窓口']
  }
]

/** Heads that name a role only where no parent has one: under 再発防止策, 監視の強化 is an item of it. */

export const sectionItems: readonly SectionTerms[] = [
  {
    code: 'prevention',
    terms: words(`
      強化 高度化 徹底 見直し 整備 標準化 仕組み化 対策 方策 体制 再構築 構築 教育 監査 監視 導入 刷新
      移行 最適化 向上 改善 再設計 管理 ロードマップ 防護柵強化 検知体制 最小化 低減
      定期的な安全性検証
    `),
    examples: ['監視の強化', '社員教育の徹底', '管理体制の見直し'],
    counterExamples: ['対策状況']
  },
  {
    code: 'recovery',
    terms: words(`
      安全性 安全性確認 安全性の確認 安全確認 運用 業務 業務等 サービス システム ネットワーク
      サイト ホームページ アプリ 決済 申請 商品
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
    terms: words('遮断 隔離 切り離し 停止措置 排除 実施 対策本部 専門機関 無効化 移転'),
    examples: ['ネットワークの遮断'],
    counterExamples: ['出荷の停止']
  }
]

/** Things that may have leaked. Firm where the phrase says that they leaked or may have (`sectionTargets`). */

export const sectionDataNouns: readonly string[] = words(`
  情報 データ 項目 メールアドレス アカウント パスワード メール メール例 ファイル 電話番号 レコード
  ドメイン 履歴 情報種類 コンテンツ オブジェクト
`)

/** Those who may be affected: people, schools, companies. */

export const sectionPersonNouns: readonly string[] = words(`
  方 方々 お客様 様 者 皆様 会員 利用者 従業員 社員 職員 学生 生徒 児童 保護者 学校 小学校 中学校
  幼稚園 校 会社 企業 業者 事業者 取引先 委託先 団体 店舗 施設 施設名 顧客 株主 組織 機関 保険種類
  端末 サーバ サーバー 契約 ページ 工事 患者様 ユーザー 教職員 退職者 取り扱い分
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
