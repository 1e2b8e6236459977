import {words} from './section-roles.ts'

/**
 * Words for organisations other than the publisher whose system or staff an incident may befall, by what they are to it
 * (spec: facts, causes, thirdParty). Data only; `extract/facts/cause-third-party.ts` reads them. Examples are sentences
 * that bring thirdParty; counter-examples do not.
 */
export interface ThirdPartyWords {
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** Those who work for the publisher or offer it a service. */
export const partnerWords: ThirdPartyWords = {
  terms: words(`
    委託先 外注先 発注先 下請け先 委託業者 委託会社 委託事業者 受託業者 受託会社 受託事業者 外部業者 外部事業者 外部ベンダー 外部プロバイダー 提供元 提供会社 提供業者
    提供事業者 運営会社 運営事業者 運営業者 運営元 管理会社 制作会社 制作業者 製作会社 製作業者 印刷会社 印刷業者 印刷所 写真業者 写真館 写真店 関係業者
    アルバム業者 保険代理店 代理店 引受保険会社 指定管理者 開発会社 依頼先 事業者 サプライヤー
  `),
  examples: [
    '業務委託先である架空印刷株式会社のサーバーが不正アクセスを受けました。',
    '記念誌を作成した写真業者のサーバに不正アクセスがありました。',
    '市内の印刷会社「架空印刷」がランサムウェア攻撃を受け、名簿が漏えいした可能性があります。',
    '制作会社「架空印刷株式会社」(以下「同事業者」)の第二工場のシステムがランサムウェア攻撃を受けました。',
    '制作した事業者である「架空印刷」(本社・架空市)に対し昨年行われたランサムウェア攻撃を原因として漏えいしました。',
    '名簿の印刷を請け負った「架空印刷株式会社」(本社:架空市)がランサムウェア攻撃を受けました。',
    '名簿の印刷と製本をした会社(架空印刷)へのランサムウェア攻撃により、漏えいの可能性があります。',
    '委託先の従業員が顧客名簿を無断で持ち出していました。',
    '委託先の従業員が認証情報を詐取され、同社のクラウドストレージが不正アクセスを受けました。'
  ],
  counterExamples: [
    '不正アクセスを受け、今後は委託先の管理を強化します。',
    'サーバー管理会社からの警告通知を受け、当社のメールアカウントへの不正アクセスが判明しました。',
    '対象者が社外の方の場合は、所属する事業者に対して通知し、漏えいの内容を伝えます。',
    '市の指定管理者である架空商事株式会社(以下「当社」といいます)は、不正アクセスを受けました。',
    'サーバー管理会社より不正アクセスの報告を受けました。',
    '当社がISP事業者向けに提供するシステムが不正アクセスを受けました。'
  ]
}

/** Companies of the publisher's own group. */
export const groupWords: ThirdPartyWords = {
  terms: words('子会社 グループ会社 グループ企業 関連会社 関係会社 現地法人 関連団体 グループの会社'),
  examples: [
    '当社の海外子会社において、ランサムウェアの被害が発生しました。',
    '当社グループの株式会社架空物流において、ランサムウェアの被害が発生しました。',
    '当社海外子会社Example Resources Pte Ltd(以下、ER社)のシステムに対して不正アクセスがなされました。'
  ],
  counterExamples: [
    '当社が使用している生産管理システムが被害に遭い、当社および子会社の情報の一部が流出しました。',
    '当社および子会社に対する不正アクセスが発生しました。',
    '子会社の管理を強化します。'
  ]
}

/** Services and parts that are said to be another's. */
export const outsideWords: ThirdPartyWords = {
  terms: words('外部 レンタルサーバ ホスティング'),
  examples: [
    '外部サービスを経由し、不審な認証画面が表示されました。',
    '外部サービス「架空配信」経由で、意図しない認証情報入力画面が表示されました。',
    '利用していた外部ライブラリに起因し、認証画面が表示されました。',
    '当社が利用していた外部レンタルのサーバーにおいて、不正な通信が発生しました。'
  ],
  counterExamples: ['外部から不正アクセスを受けました。', '外部サービスのご利用状況を確認しました。']
}

/** What the publisher uses of another's, where only the sentence says whose it is. */
export const usedWords: ThirdPartyWords = {
  terms: words('利用 使用 契約 導入 採用 委託 依頼'),
  examples: [
    '当社が利用する架空メール株式会社のメールサービスが不正アクセスを受けました。',
    '市が利用する電子申請サービスへの不正アクセスを確認しました。',
    '当社が利用しております架空セキュアXYZサービスにおいて、設備が不正アクセスを受けました。',
    '当社が管理を委託しているサーバーに対する不正アクセスにより、情報が流出しました。'
  ],
  counterExamples: [
    '当社が利用するVPN機器を経由して不正アクセスを受けました。',
    '当社が利用する一部のシステムに対する不正アクセスを確認しました。',
    '当社が利用するクラウドサービスの認証情報が第三者に不正利用されました。',
    '当社が契約する検知システムがサーバーで不審な通信を検知し、不正アクセスが判明しました。',
    '当社が利用するサービスの本番環境とは分離された社内開発環境に対し、不正アクセスが行われました。',
    '外部のメールサービスを利用しており、こちらは被害を受けておりません。'
  ]
}

/** Without one of these a sentence tells of no incident, at whosever system. */
export const incidentWords: readonly string[] = words(`
  不正アクセス 不正なアクセス 不正ログイン サイバー攻撃 サーバー攻撃 サーバ攻撃 攻撃を受 ランサム マルウェア ウイルス 漏えい 漏洩 漏出 流出 情報が閲覧 情報を閲覧
  被害 侵入 侵害 暗号化 改ざん 障害 不具合 誤送信 紛失 インシデント 感染 事案 スパムメール 迷惑メール 脆弱性 不審な 不正な 不備 認証画面 入力画面 ログイン画面 持ち出
`)
