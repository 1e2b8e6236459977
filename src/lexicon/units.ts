/** What a unit counts. */
export type UnitKind =
  | 'person'
  | 'record'
  | 'organization'
  | 'place'
  | 'item'
  | 'machine'
  | 'occurrence'
  | 'share'
  | 'money'
  | 'time'
  | 'size'

export interface UnitEntry {
  kind: UnitKind
  /** Counters and words that stand directly behind a number. */
  terms: readonly string[]
  /** Words that begin like a number with the unit (一部) or like the unit (名称): no unit there. */
  unless: readonly string[]
  /**
   * `counter`: a unit behind any numeral. `noun`: also a word of its own, so a single kanji digit or a list number
   * before it counts nothing. `dated`: also part of a date or of a time of day, so a unit only beside 約, 以内 and the like.
   */
  use: 'counter' | 'noun' | 'dated'
  /** Each is one quantity of this kind. */
  examples: readonly string[]
  /** None holds a quantity of this kind. */
  counterExamples: readonly string[]
}

/** The closed list of units. Sources: spec/disclosure.md (Quantity), spec/facts.md (affectedCounts). */
export const units: readonly UnitEntry[] = [
  {
    kind: 'person',
    terms: ['名', '人'],
    unless: [
      ...['名前', '名称', '名義', '名簿', '名古屋', '名刺', '名目', '名鉄', '名誉', '名札', '名寄', '名所'],
      ...['名産', '人事', '人権', '人材', '人為', '人員', '人気', '人物', '人命', '人数', '人的', '人件', '人間'],
      ...['人類', '人口', '人生', '人工', '人月', '人日', '人称', '人手', '人体', '人格', '一人ひとり'],
      ...['一人一人', '人ひとり']
    ],
    use: 'counter',
    examples: ['3名', '約 1,701 人', '三千五百人', '30名前後', '1人'],
    counterExamples: ['1 名称', '2 人事異動', '1人目', '一人ひとり', '3 名古屋支店']
  },
  {
    kind: 'person',
    terms: ['ユーザー', 'ユーザ', '会員'],
    unless: [],
    use: 'noun',
    examples: ['1,200ユーザー', '約 50 会員'],
    counterExamples: ['一会員', '3 会員登録', '4 ユーザーサポート']
  },
  {
    kind: 'record',
    terms: ['件', '通', '口座', '世帯'],
    unless: [
      ...['件名', '件数', '通知', '通信', '通常', '通報', '通り', '通勤', '通学', '通達', '通行', '通帳', '通話'],
      ...['通販', '通貨', '通用', '通じ', '通院', '通称', '通算', '通年', '通関', '通期', '口座番号', '口座情報'],
      ...['世帯主']
    ],
    use: 'counter',
    examples: ['54件', '最大 45 万件', '17通', '約5.2万口座', '一件', '120 世帯'],
    counterExamples: ['1 件名', '2 通知の方法', '一通り', '3件目', '1件ごと', '4 口座番号']
  },
  {
    kind: 'record',
    terms: [
      ...['アカウント', 'ID', 'アドレス', 'メールアドレス', 'ファイル', 'レコード', 'ドメイン'],
      ...['メーリングリスト', '契約', '帳票', '画像', 'メール']
    ],
    unless: ['契約者', '契約先'],
    use: 'noun',
    examples: ['2アカウント', '約4,000ファイル', '300 ID', '12 ドメイン'],
    counterExamples: ['Microsoft 365 アカウント', '二アカウント', '3 メールサーバー', '5 IDaaS']
  },
  {
    kind: 'organization',
    terms: ['社', '校', '校園', '園', '団体', '法人'],
    unless: [
      ...['社員', '社内', '社会', '社外', '社長', '社名', '社用', '社屋', '社告', '社団', '社宅', '社債', '社史'],
      ...['社製', '社資', '校長', '校内', '校舎', '校務', '校区', '校正', '校庭', '校外', '校則', '校閲', '校歌'],
      ...['園児', '園長', '園内', '園芸', '団体名', '団体様', '法人名', '法人様', '一社)', '一般']
    ],
    use: 'counter',
    examples: ['729社', '21校', '181校園', '9園', '262団体', '2法人'],
    counterExamples: ['1 社員の対応', '（一社）', '第三社', '2 校長より', '3 園児の情報']
  },
  {
    kind: 'organization',
    terms: [
      ...['サプライヤー', 'サプライヤ', 'メーカー', '取引先', '企業', '事業者', '機関', '自治体', '大学', '学校'],
      ...['病院', '医療機関', '都道府県', '市町村', '市区町村', '組合', 'テナント', '加盟店', '販売店', '代理店'],
      ...['薬局']
    ],
    unless: ['企業様'],
    use: 'noun',
    examples: ['9 サプライヤー', '約30都道府県', '12 取引先', '3メーカー'],
    counterExamples: ['一企業', '3 取引先各位', '4 サプライヤーコード']
  },
  {
    kind: 'place',
    terms: [
      ...['拠点', '店舗', '店', '工場', '倉庫', '支店', '営業所', '事業所', '棟', 'か国', 'ヶ国', 'カ国', 'か所'],
      ...['ヶ所', 'カ所', 'ヵ所', 'ケ所', '箇所', '個所']
    ],
    unless: [...['店長', '店頭', '店内', '店名', '店員', '工場長', '倉庫内', '支店長', '棟梁', '店舗名', '拠点名']],
    use: 'counter',
    examples: ['7 拠点', '約4万店', '6工場', '約2千カ所', '一箇所', '12 か国'],
    counterExamples: ['3 店長より', '2店舗目', '1 拠点名']
  },
  {
    kind: 'place',
    terms: ['センター', '物流センター', '施設', 'ホテル', '地域', 'エリア', '住宅', '駅', '館', '戸'],
    unless: ['駅前', '館長', '館内', '戸籍', '戸別', '戸建', '戸惑'],
    use: 'noun',
    examples: ['3センター', '13住宅', '2 ホテル', '5エリア'],
    counterExamples: ['一施設', '八戸', '4 戸籍の情報', '3 施設利用者', '2 センターサーバー']
  },
  {
    kind: 'item',
    terms: ['品目', '種類', '個', '枚', '冊', '箱', '品番', '品種', '銘柄'],
    unless: ['個人', '個別', '個社', '個々', '個体', '個室', '一枚岩', '冊子', '箱根'],
    use: 'counter',
    examples: ['107品目', '3種類', '約 50 個', '1,200冊', '二種類'],
    counterExamples: ['1 個人情報', '2 個別の連絡', '3 冊子']
  },
  {
    kind: 'item',
    terms: ['種', '点', '部', 'つ', '便', '本', '項目'],
    unless: [
      ...['種別', '種目', '種々', '種子', '種苗', '点検', '点灯', '点線', '一部', '部門', '部署', '部長', '部分'],
      ...['部品', '部局', '部屋', '部会', '部内', '部活', '部材', 'つい', 'つき', 'つの認証', '便宜', '便利'],
      ...['便り', '便覧', '本件', '本事', '本社', '本市', '本人', '本日', '本学', '本校', '本町', '本店', '本会'],
      ...['本院', '本年', '本ページ', '本サ', '本シ', '本お', '本ウ', '本メ', '本県', '本部', '本調', '本発'],
      ...['本書', '本文', '本来', '本当', '本格', '本番', '本体', '本法', '本公', '本個', '本不', '本園'],
      ...['項目名']
    ],
    use: 'noun',
    examples: ['2点', '3つ', '300部', '12 項目'],
    counterExamples: ['一部', '一種', '八本松', '2 点検結果', '3 本件について', '4 部門', '1 本人への通知']
  },
  {
    kind: 'item',
    terms: [
      ...['アイテム', 'SKU', '商品', '製品', 'タイトル', 'ブランド', 'サービス', 'サイト', 'ページ', '機種'],
      ...['車種', '路線', '機能', '業務', 'ケース', '案件', 'コース', 'プラン']
    ],
    unless: [],
    use: 'noun',
    examples: ['37 アイテム', '約 200 万アイテム', '5サービス', '2 サイト', '1,500 SKU'],
    counterExamples: ['一商品', '4 サービスセンター', '2 商品情報', 'Microsoft 365 サービス']
  },
  {
    kind: 'machine',
    terms: ['台'],
    unless: ['台風', '台帳', '台東', '台湾', '台数', '台北', '台所', '台紙'],
    use: 'counter',
    examples: ['334台', '20 数台', '一台'],
    counterExamples: ['1 台風の影響', '2台目', '3 台帳']
  },
  {
    kind: 'machine',
    terms: ['端末', 'サーバー', 'サーバ', 'システム'],
    unless: [],
    use: 'noun',
    examples: ['4サーバー', '12 端末', '3 システム'],
    counterExamples: ['一端末', '2 システム障害', '3 サーバールーム', 'Windows 11 端末']
  },
  {
    kind: 'occurrence',
    terms: ['回'],
    unless: ['回線', '回答', '回復', '回収', '回避', '回数', '回路', '回覧', '回転', '回り', '回報', '回目', '回生'],
    use: 'counter',
    examples: ['約 560 万回', '2回'],
    counterExamples: ['第58回', '2回目', '1 回答', '3 回線の遮断']
  },
  {
    kind: 'share',
    terms: ['割', '%', 'パーセント', '倍'],
    unless: ['割引', '割合', '割り', '割当', '割れ', '割賦', '倍増'],
    use: 'counter',
    examples: ['1~2 割程度', '2.5%', '3割', '1.5倍', '約九割'],
    counterExamples: ['1 割合', '2 割引', '3 割賦販売']
  },
  {
    kind: 'money',
    terms: ['円', 'ドル', '米ドル', 'ユーロ', 'ポイント'],
    unless: ['一円', '円滑', '円満', '円卓', '円形', '円相場'],
    use: 'counter',
    examples: ['約 256 百万円', '1,771 千米ドル', '2億5千万円', '3,061,864ポイント'],
    counterExamples: ['関東一円', '3 円滑な復旧']
  },
  {
    kind: 'time',
    terms: [
      ...['日間', '営業日', '週間', 'か月', 'ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', 'か月間', 'ヶ月間', 'カ月間'],
      ...['ヵ月間', '年間', 'か年', 'カ年', 'ヶ年', '時間', '分間', '秒間']
    ],
    unless: ['時間帯', '時間外', '時間割', '一時間', '年間契約'],
    use: 'counter',
    examples: ['3日間', '約 3 週間程度', 'およそ2か月程度', '24時間', '1~3週間', '三日間'],
    counterExamples: ['10日', '8時', '2 時間外の受付']
  },
  {
    kind: 'time',
    terms: ['日', '年', '分', '秒'],
    unless: [
      ...['十分', '日本', '日時', '日程', '日付', '日々', '年度', '年月', '年代', '年齢', '年次', '分析', '分類'],
      ...['分野']
    ],
    use: 'dated',
    examples: ['5日以内', '約10分', '3年以上'],
    counterExamples: ['8月5日', '2031年', '13時20分', '5日', '約十分な', '4月10日程度']
  },
  {
    kind: 'size',
    terms: ['GB', 'MB', 'KB', 'TB', 'ギガバイト', 'メガバイト', 'キロバイト', 'テラバイト', 'バイト'],
    unless: [],
    use: 'counter',
    examples: ['300GB程度', '少なくとも1.5GB', '294.9KB'],
    counterExamples: ['5 GBps', '3 アルバイト']
  }
]
