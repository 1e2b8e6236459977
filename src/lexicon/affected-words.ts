import {words} from './section-roles.ts'

/** What the words around a number say about it. */
export type AffectedWordCode =
  | 'leak'
  | 'information'
  | 'mail'
  | 'misuse'
  | 'contact'
  | 'staff'
  | 'attempt'
  | 'earlier'
  | 'company'
  | 'device'

export interface AffectedWordEntry {
  code: AffectedWordCode
  terms: readonly string[]
  /** Longer words that hold a term and say nothing about the number. */
  unless: readonly string[]
  /** Each holds a number with such words beside it. */
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** Words that tell what a number counts. Source: spec/facts.md (affectedCounts). */
export const affectedWords: readonly AffectedWordEntry[] = [
  {
    // The number is of those affected, wherever it stands.
    code: 'leak',
    terms: words(`
      漏えい 漏洩 漏出 流出 閲覧 窃取 詐取 盗取 抜き取ら 持ち出 暴露 誤送信 誤送付 誤掲載 誤公開 紛失 盗難 可能性 おそれ 恐れ 懸念 疑い 対象 影響を受け
      公開され 参照され 取得され 不正取得 ダウンロード 外部から見 アクセスされ アクセス可能 アクセスの痕跡が アクセスの形跡が アクセス痕跡が 不正アクセスを受けた 不正アクセスが確認された 不正アクセスされた 不正ログイン ログインされ ログインを試 保存されて 含まれて 格納されて 該当 外部に送信 外部へ送信 外部に転送 外部へ転送 外部送信
    `),
    unless: words('漏えい防止 情報漏えい対策 影響を受けない 対象外 漏えいは確認'),
    examples: ['お客様1,200名の情報が漏えいした', '312件が流出した可能性があります'],
    counterExamples: ['30名で対応しています']
  },
  {
    // The number is of persons or of their information.
    code: 'information',
    terms: words(`
      情報 データ アドレス 氏名 名簿 写真 口座 カード アカウント パスワード レコード お客 顧客 会員 利用者 ユーザ 患者 学生 生徒 児童 園児 職員 社員 従業員 退職者 株主 契約者
      申込者 応募者 受講者 参加者 登録者 購入者 寄附者 寄付者 取引先 担当者 関係者 保護者 住民 市民 の方 た方 る方 メール フォルダ ファイル 世帯 様 さま
    `),
    unless: [],
    examples: ['会員3,400名', 'メールアドレス54件', '店頭で購入された方(約8,000人)'],
    counterExamples: ['工場12棟']
  },
  {
    // Messages that an attacker sent.
    code: 'mail',
    terms: words(`
      迷惑メール 不審メール 不審なメール 不審な電子メール スパムメール スパム フィッシングメール なりすましメール 不正メール 不正なメール 攻撃メール 英文メール 偽メール
      不正送信 不正に送信 SMSを送信 SMSが送信 ばらまき 不特定多数 メール送信に利用 メールの送信記録 大量のメール 多数のメール メール送信が 送信先 送信件数
    `),
    unless: words('誤送信先 メールを誤って'),
    examples: ['約4,500件の迷惑メールが送信されました', '不審なメール321通を送信'],
    counterExamples: ['メールアドレス54件を他の宛先に表示']
  },
  {
    // Cases of misuse.
    code: 'misuse',
    terms: words(
      '不正利用件数 不正利用された件数 不正利用額 不正購入 不正注文 不正決済 不正チャージ 不正送金 被害申告 被害件数 被害届 被害額 不正交換 不正利用が確認された件数'
    ),
    unless: [],
    examples: ['不正利用された件数は12件', '不正注文3件'],
    counterExamples: ['不正利用の可能性があるカード情報120件']
  },
  {
    // Calls, letters and notices.
    code: 'contact',
    terms: words('問い合わせ 問合せ 問い合せ お申し出 お申出 苦情 入電 ご相談 通報'),
    unless: words(
      '問い合わせフォーム お問い合わせ内容 問い合わせいただいた 問い合わせをいただいた 問合せフォーム お問合せ内容 問い合わせされた 問い合わせをされた 問い合わせ情報 問い合わせ履歴 問合せ履歴 問い合わせ実績 問合せ実績'
    ),
    examples: ['お問い合わせを54件いただいています'],
    counterExamples: ['お問い合わせをいただいた方1,200件']
  },
  {
    // Those who work on the incident.
    code: 'staff',
    terms: words(
      '体制 チーム 兼務 対策室 対策本部 エンジニア 専門家 オペレーター 要員 人員 増員 常駐 派遣 委員 調査会社 協力会社 講習 研修を'
    ),
    unless: words('委員会 派遣社員 派遣スタッフ 派遣労働者 派遣従業員 派遣職員 派遣元 派遣・'),
    examples: ['外部の専門家3名とともに', '30名体制で対応'],
    counterExamples: ['会員3名', '従業員(派遣社員を含む)45名']
  },
  {
    code: 'attempt',
    terms: words(
      '試行 試み 攻撃回数 検知件数 アクセス件数 アクセス数 ログイン件数 ログイン総数 ログイン回数 重複していた とは別 件のログ 件の攻撃 ブロックし'
    ),
    unless: words('とは別に 不正ログイン件数 不正ログイン総数'),
    examples: ['ログイン試行は24,000件', '攻撃回数 300件'],
    counterExamples: ['ログインされた会員84名', '不正ログイン件数:84件']
  },
  {
    // A value that the same sentence replaces: stands behind the number.
    code: 'earlier',
    terms: words(`
      とお伝え と公表 と発表 と報告 とご報告 とお知らせ とご案内 と記載 としておりました としていました としておりましたが から変更 から訂正 から修正 から増加 から減少 より変更 追加修正 を削除 削除修正
    `),
    unless: [],
    examples: ['171名とお伝えしていましたが', '120件から変更'],
    counterExamples: ['171名にお伝えしました']
  },
  {
    // Companies that take part without their information being affected.
    code: 'company',
    terms: words(`
      グループ会社 子会社 関連会社 連結 調査会社 ベンダー 専門会社 専門業者 カード会社 物流会社 配送会社 保守会社 金融機関 再委託 加盟する 契約店舗
      の店舗に 店舗に属 運営会社 業者 の報道 共同 主要 競合 通信会社 行政機関 親会社 連携先 休止 再開 出荷 納品 受注 発注 稼働 停止 製造 工場
    `),
    unless: words('取引業者 グループ会社の情報 事業者'),
    examples: ['連結子会社2社', '調査会社1社'],
    counterExamples: ['取引先120社の情報']
  },
  {
    // What was entered or abused, and whose it was: an employee's mailbox is not one person affected.
    code: 'device',
    terms: words(
      'アカウント 認証情報 Microsoft Office パソコン PC 端末 メールボックス 業務用 ノートPC 使用するメール が使用する がフィッシング がサポート が誤って の操作'
    ),
    unless: words('アカウント登録 アカウントの氏名'),
    examples: ['職員1名のメールアカウントが乗っ取られ', '社員2名のPCが感染'],
    counterExamples: ['会員1名の氏名']
  }
]

/** Ends of column heads and labels over bare numbers, longest first, with the unit that they mean. */
export const countHeads: readonly {term: string; unit: string}[] = [
  {term: '件数', unit: '件'},
  {term: '人数', unit: '人'},
  {term: '名数', unit: '名'},
  {term: '者数', unit: '人'},
  {term: '社数', unit: '社'},
  {term: '(件)', unit: '件'},
  {term: '(人)', unit: '人'},
  {term: '(名)', unit: '名'},
  {term: '(社)', unit: '社'},
  {term: 'アカウント数', unit: 'アカウント'},
  {term: '会員数', unit: '人'},
  {term: '様数', unit: '人'},
  {term: '客数', unit: '人'},
  {term: 'レコード数', unit: '件'},
  {term: 'データ数', unit: '件'},
  {term: 'アドレス数', unit: '件'},
  {term: '番号数', unit: '件'}
]

/** Units of places and bodies to which persons merely belong. */
export const belongingUnits: readonly string[] = words(
  '校 園 校園 学校 大学 病院 医療機関 都道府県 市町村 市区町村 機関 サプライヤー サプライヤ メーカー テナント 加盟店 販売店 代理店 薬局'
)
