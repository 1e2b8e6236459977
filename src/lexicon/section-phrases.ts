import {type SectionRole, type SectionTerms, sectionRoles, words} from './section-roles.ts'

/**
 * How headings are built: endings to take off, joints, light heads, and what a text says where its heading says
 * nothing (spec: facts, Section roles). Data only; `extract/section-role.ts` reads them.
 */
/** A head so light that what stands before it decides, as far as `passes` allows; `code` is for the rest. */
export interface SectionTail {
  terms: readonly string[]
  passes: readonly SectionRole[]
  code: SectionRole | null
}

/** Spellings of one word, made one before anything is searched. */
export const sectionSpellings: readonly (readonly [from: string, to: string])[] = [
  ['漏洩', '漏えい'],
  ['漏曳', '漏えい'],
  ['お客さま', 'お客様'],
  ['皆さま', '皆様'],
  ['みなさま', '皆様'],
  ['患者さん', '患者様'],
  ['問合せ', '問い合わせ'],
  ['問合わせ', '問い合わせ'],
  ['問い合せ', '問い合わせ'],
  ['恐れ', 'おそれ'],
  ['経偉', '経緯'],
  ['經緯', '経緯'],
  ['2次被害', '二次被害'],
  ['２次被害', '二次被害'],
  ['二次的被害', '二次被害'],
  ['二次的な被害', '二次被害'],
  ['取組み', '取り組み'],
  ['取組', '取り組み'],
  ['目途', '目処'],
  ['並びに', 'ならびに'],
  ['及び', 'および'],
  ['又は', 'または'],
  ['若しくは', 'または'],
  ['もしくは', 'または'],
  ['或いは', 'または'],
  ['あるいは', 'または'],
  ['下さい', 'ください'],
  ['関わる', '関する'],
  ['お問合先', '問い合わせ先'],
  ['係る', '関する'],
  ['にむけ', 'に向け'],
  ['つまして', 'つきまして']
]

/** Endings that say only "about this": taken off before the head is looked for. */
export const sectionFrames: readonly string[] = words(`
  について についてのお知らせ についてのご報告 についてのご説明 につきまして に関して に関するお知らせ
  に関するご報告 に関するご説明 に関する事項 に関すること のご報告 のご説明 に向けて に対して もなし はなし はない なし はありません は含まず
  としては など 等 は まで をご報告 に関する件 しました いたしました 致しました します
  を実施 いたします 致します しております しています しておりません する
`)

/** Joints between coordinated heads; または joins alternatives of one head and is none. */
export const sectionJoints: readonly string[] = ['および', 'ならびに', 'かつ', 'と', '・', '、', ',', '/', 'や']

export const sectionTails: readonly SectionTail[] = [
  {
    terms: words('案内 ご案内 お知らせ 開設'),
    passes: ['contact', 'recovery', 'reference'],
    code: 'response'
  },
  {
    terms: words(`
      状況 確認状況 実態 実施状況 詳細 全体 最新情報 件 進捗 進捗状況 総括 整理 要約 まとめ 一部 完了 開始 継続 中
      済み 済 推移状況 経過状況 最新状況 続き 変化 実施 事項 こと 点
    `),
    passes: sectionRoles.filter((role) => role !== 'other' && role !== 'faq'),
    code: null
  },
  {
    terms: words('発生 発生状況 事実'),
    passes: ['affected', 'secondaryDamage', 'recovery', 'businessImpact'],
    code: 'overview'
  },
  {
    terms: words('有無 可能性 おそれ 懸念 痕跡 疑い'),
    passes: ['secondaryDamage', 'recovery', 'businessImpact'],
    code: 'affected'
  },
  {
    terms: words('内容 種類 種別 具体的内容'),
    passes: [
      'dataItems',
      'response',
      'findings',
      'prevention',
      'recovery',
      'secondaryDamage',
      'request',
      'cause',
      'contact'
    ],
    code: null
  },
  {
    terms: words('概要'),
    passes: ['dataItems', 'findings', 'response', 'recovery', 'prevention', 'cause', 'secondaryDamage'],
    code: 'overview'
  },
  {
    terms: words('見込み 見込 見通し 目処 予定 計画 スケジュール 方針 基本方針 日程 拡大 目標'),
    passes: ['recovery', 'response', 'findings', 'prevention', 'businessImpact'],
    code: null
  },
  {
    terms: ['時期'],
    passes: ['recovery', 'response', 'prevention'],
    code: 'chronology'
  },
  {
    terms: words('延期 延長'),
    passes: ['businessImpact'],
    code: 'recovery'
  },
  {
    terms: words('範囲 件数 人数 規模 内訳 一覧 期間 総数 割合'),
    passes: ['recovery', 'secondaryDamage'],
    code: 'affected'
  }
]

/** What an incident is called: `内容` and `概要` of these is the overview; of a thing named otherwise it is not. */
export const sectionIncidents: readonly string[] = words(`
  不正アクセス 攻撃 事案 事象 事件 事故 障害 改ざん 不正プログラム インシデント 本件 漏えい 流出 被害
  発生
`)

/** `概要` of a service or an organisation describes it and tells nothing of the incident. */
export const sectionDescribed: readonly string[] = words(
  'サービス システム 会社 館 製品 事業 ツール アプリ 業務 委託先 団体 サイト'
)

/** Objects of 影響: `業績への影響`. Everything else that is named is `affected`. */
export const sectionImpactObjects: readonly SectionTerms[] = [
  {
    code: 'businessImpact',
    terms: words(`
      業績 業績見通し 業績予想 業務 業務運営 事業 事業活動 生産 生産活動 出荷 経営 財務 財務状況 営業活動
      操業 決算 業務等 損益 企業活動 業務継続 事業継続 業務遂行 事業運営 営業 収支 経営成績 財政状態 売上 収益 製造 販売 物流 納期 事業計画 株価 予想 見通し
    `),
    examples: ['業績への影響', '業務運営への影響', '業務及び業績への影響', '当社生産活動への影響等'],
    counterExamples: ['お取引先様への影響']
  },
  {
    code: 'recovery',
    terms: words(
      'サービス 診療 店舗営業 提供サービス 営業時間 受注 配送 利用 サービス提供 店舗 窓口業務 配信 通信 運行 運航 授業 予約 お届け'
    ),
    examples: ['診療への影響', 'サービスへの影響'],
    counterExamples: ['会員情報への影響']
  }
]

/** Titles that leave it to the text, with the roles that it may decide for; the first where the text says nothing. */
export const sectionOpenTitles: readonly {terms: readonly string[]; roles: readonly SectionRole[]}[] = [
  {terms: words('今後の見通し 見通し 今後の見込み'), roles: ['response', 'businessImpact', 'recovery']},
  {terms: words('進捗状況 進捗 進捗のご報告'), roles: ['response', 'recovery', 'findings']},
  {
    terms: words('影響 による影響 想定される影響'),
    roles: ['affected', 'secondaryDamage', 'businessImpact', 'recovery']
  },
  {terms: words('状況 詳細 内容 具体的な内容'), roles: ['overview', 'cause', 'response', 'recovery', 'affected']},
  {
    terms: words('その他 その他事項 その他ご案内 特記事項 お知らせ 補足 備考'),
    roles: [
      'other',
      'response',
      'apology',
      'recovery',
      'request',
      'reference',
      'contact',
      'prevention',
      'secondaryDamage'
    ]
  },
  {
    terms: words('個人情報の保護 個人情報の取り扱い 個人情報の管理 情報の取り扱い 情報の保護'),
    roles: ['affected', 'response', 'prevention', 'request']
  },
  {terms: ['関連情報'], roles: ['reference']},
  {terms: ['へ'], roles: ['request', 'response', 'apology', 'contact', 'recovery']},
  {terms: ['はじめに'], roles: ['overview', 'apology']}
]

/** What a text says that decides for a role; each word counts `weight`. */
export const sectionBodyCues: readonly {code: SectionRole; weight: number; terms: readonly string[]}[] = [
  {code: 'businessImpact', weight: 4, terms: words('業績 連結 決算')},
  {
    code: 'recovery',
    weight: 1,
    terms: words('復旧 再開 稼働 停止して 営業して 通常どおり 通常通り ご利用いただけ 受け付けて')
  },
  {
    code: 'response',
    weight: 1,
    terms: words('対応 調査を 調査中 調査し 報告 ご連絡 公表 お知らせいたし お知らせし 判明次第 進めて 実施')
  },
  {code: 'request', weight: 1, terms: words('お願い ください 下さい ご注意 控え 変更を')},
  {code: 'apology', weight: 1, terms: words('お詫び 深く 心より 重く受け止め 信頼回復 申し訳')},
  {
    code: 'secondaryDamage',
    weight: 2,
    terms: words('二次被害 悪用 不正利用 迷惑メール なりすまし 詐欺 フィッシング')
  },
  {code: 'affected', weight: 1, terms: words('流出 漏えい 漏洩 件 影響を受け 対象')},
  {
    code: 'overview',
    weight: 1,
    terms: words('確認しました 判明しました 発生 不正アクセス 攻撃 感染 受けた 送信され 発覚')
  },
  {code: 'cause', weight: 1, terms: words('原因 脆弱性 悪用され 侵入 ため 設定')},
  {code: 'prevention', weight: 1, terms: words('再発防止 強化 対策')},
  {code: 'contact', weight: 1, terms: words('お問い合わせ 窓口 電話 メールアドレス TEL 受付時間')},
  {code: 'reference', weight: 1, terms: words('http 参照 こちら リンク 別紙')}
]

/** A delay of the publication is explained: neither chronology nor cause of the incident. */
export const sectionDelays: readonly string[] = words(`
  公表が遅 公表の遅 公表までに 公表までの期間 公表までの時間 公表まで時間 発表が遅 発表までに 発表まで時間 報告が遅 お知らせが遅 お知らせまで ご案内が遅
  ご報告が遅 公表の経緯 公表に至 時間を要した
`)

/** What a sentence that tells the reader what to do holds, and what makes it a phrase of courtesy or a telephone number. */
export const sectionInstructions: readonly string[] = words('ください 下さい いただきますよう 頂きますよう')
export const sectionCourtesies: readonly string[] = words(`
  ご理解 ご了承 ご容赦 お待ち ご安心 お問い合わせ 問合せ 窓口 変わらぬ ご愛顧 ご支援 お見守り
`)

/** Ends of sentences that ask the reader to do something. */
export const sectionRequestEndings: readonly string[] = words(
  'ください ましょう お願いします お願いいたします お願い致します お願い申し上げます しないで へお願い'
)

/** What happened to a thing tells the role of a heading whose own head is not known. */
export const sectionRelatives: readonly SectionTerms[] = [
  {
    code: 'dataItems',
    terms: words('漏えいした 流出した 漏えいの 流出の 窃取された 閲覧された 持ち出された 漏えいまたは 漏えいし'),
    examples: ['流出した台本', '漏えいした可能性のある譜面'],
    counterExamples: ['流出した件数', '台本の保管']
  },
  {
    code: 'affected',
    terms: words('対象の 対象となる 対象と 対象 該当 改ざんされた 攻撃を受けた 被害を受けた 影響を受け 不正利用された'),
    examples: ['該当フロア', '改ざんされたバナー'],
    counterExamples: ['対象者へのご連絡']
  },
  {
    code: 'recovery',
    terms: words(
      '停止した 停止して 停止となる 休止した 休止して 再開した 再開する 利用できる 利用できない ご利用いただ'
    ),
    examples: ['停止しているレーン', 'ご利用いただける改札'],
    counterExamples: ['サービス停止の経緯']
  }
]

/** Roles that a text may decide for under a heading of which no word is known; the first where it says too little. */
export const sectionLastResort: readonly SectionRole[] = [
  'other',
  'affected',
  'response',
  'recovery',
  'request',
  'contact',
  'prevention',
  'overview'
]
