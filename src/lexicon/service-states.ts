import {words} from './section-roles.ts'

/** What a word says about a service, before its tense and its surroundings are read. */
export const serviceStateWordCodes = [
  'halt',
  'cut',
  'unable',
  'resume',
  'normal',
  'unaffected',
  'going',
  'accept',
  'hard',
  'limit',
  'delay',
  'end'
] as const
export type ServiceStateWordCode = (typeof serviceStateWordCodes)[number]

export interface ServiceStateWords {
  code: ServiceStateWordCode
  terms: readonly string[]
  /** Longer words that hold a term and state nothing. */
  unless: readonly string[]
  /** Sentences that state a present condition by one of the terms. */
  examples: readonly string[]
  /** Sentences with one of the terms that state none. */
  counterExamples: readonly string[]
}

export const serviceStateWords: readonly ServiceStateWords[] = [
  {
    code: 'halt',
    terms: words(`
      停止 休止 中止 閉鎖 休業 休館 休診 休園 休校 運休 中断 見合わせ 見合せ 取りやめ 取り止め 止めて
      止まって 非公開 自粛 メンテナンス中 メンテナンスモード
    `),
    unless: [],
    examples: ['配達サービスを停止しております。', '予約サイトは一時閉鎖しています。', '配信を見合わせております。'],
    counterExamples: ['停止しておりました配達について', '停止期間中のご請求について', '配達の停止を検討します。']
  },
  {
    code: 'cut',
    terms: [
      '遮断して',
      '切断して',
      '遮断した',
      '切断した',
      '遮断を継続',
      '遮断を行って',
      '遮断の措置を継続',
      '遮断された',
      '切断された'
    ],
    unless: [],
    examples: ['館内ネットワークは全て遮断しております。', '館内ネットワークは切断されたままです。'],
    counterExamples: ['館内ネットワークは遮断しておりました。', '館内ネットワークを遮断しました。']
  },
  {
    code: 'unable',
    terms: words(`
      できな できませ いただけな いただけませ 頂けな 頂けませ なれな なれませ 行えな 行えませ いたしかね
      致しかね 受け付けられな 受けられな つながらな 繋がらな インターネットに接続しておりませ
      インターネットに接続しておらず インターネットに接続していませ 利用不可 使用不可 使えな 使えませ 表示されな 表示されませ 届かな 届きませ 不通
      対象外
    `),
    unless: [],
    examples: [
      '会員ページはご利用いただけない状態です。',
      'お電話がつながらない状況となっております。',
      '集荷はお取り扱いできません。'
    ],
    counterExamples: [
      '漏えいの可能性を否定できない状況です。',
      'パスワードは第三者が利用できない形式です。',
      '一時ご利用いただけない状態となっておりました。'
    ]
  },
  {
    code: 'resume',
    terms: words(`
      再開 復旧 再公開 再稼働 正常化 通常化 再オープン 開始 修復 回復 復帰 立ち上げ 通常稼働に移行
      通常運用に移行 通常体制に移行 通常の体制に移行 通常体制に戻 通常の体制に戻 平常に戻 通常どおりに戻 正常に戻 状態に戻 リニューアルオープン リニューアル公開 状況は解消し 状態は解消し 事象は解消し 障害は解消し 不具合は解消し
      現在は解消し 通常通りに戻
    `),
    unless: ['本部を立ち上げ', 'チームを立ち上げ', '体制を立ち上げ'],
    examples: ['出荷を再開いたしました。', '予約サイトは復旧済みです。', '再開時期は未定です。'],
    counterExamples: [
      '再開に向けて取り組みます。',
      '復旧作業を進めております。',
      '対策本部を立ち上げ、調べを進めております。'
    ]
  },
  {
    code: 'normal',
    terms: words(`
      通常通り 通常どおり 通常とおり 平常通り 平常どおり 従来通り 従来どおり これまで通り これまでどおり
      予定通り 予定どおり 通常の通り 通常営業 通常サービス 正常に稼働 正常に動作 正常に閲覧 正常に表示
      正常に運用 正常に機能 正常な状態で 受付中 正常稼働 通常稼働 支障なく 滞りなく 問題なく 問題は無く 問題はなく 利用可能 使用可能
      が可能 は可能 お使いいただけます お使いになれます 稼働中 営業中 診療中 提供中 運用中 利用いただけます
      利用できます 利用いただける 閲覧可能 稼働して 閲覧できるようになって 閲覧できるようになりま 利用できるようになりま 閲覧いただけます 閲覧いただける 閲覧できます
    `),
    unless: [],
    examples: ['外来は通常どおり診療しております。', '店頭でのお買い物は通常通りご利用いただけます。'],
    counterExamples: ['当時は通常どおり稼働しておりました。']
  },
  {
    code: 'unaffected',
    terms: words(`
      影響はありませ 影響はございませ 影響もありませ 影響もございませ 影響ございませ 影響ありませ
      影響は一切ございませ 影響は一切ありませ 支障ございませ 影響は発生して 影響は生じて 影響は出て
      影響は及んで 支障はありませ 支障はございませ 支障は発生して 支障は生じて 支障は出て 影響はな 影響もな
      支障はな 支障もな 影響を及ぼすような問題は 影響を及ぼすような事象は 影響を及ぼすような事態は
      影響を及ぼす問題は 影響を及ぼす事象は 影響を及ぼす事態は 支障をきたす問題は 問題は発生して 問題は生じて
      被害を受けて 影響を受けて 影響は受けて
    `),
    unless: [],
    examples: ['出荷への影響はありません。', '配達に支障は生じておりません。'],
    counterExamples: [
      '出荷に影響は出ております。',
      '出荷に影響はなかったとのことです。',
      '当時は影響はありませんでした。',
      '被害を受けております。'
    ]
  },
  {
    code: 'going',
    terms: [
      '継続して',
      '継続中',
      '継続でき',
      '継続いたし',
      '行って',
      '実施して',
      '続けて',
      '遂行して',
      '提供して',
      '営業して',
      '販売して'
    ],
    unless: [],
    examples: ['出荷は停止しておりますが、返品の受付は行っております。', '製造を継続しております。'],
    counterExamples: ['製造を行ってきました。', '再検査を行ってから再開します。']
  },
  {
    code: 'accept',
    terms: words(`
      承ります 承っており 受け付けており 受け付けていま 受付しており お受けしており お受けしていま
      受け入れており 受け入れていま
    `),
    unless: [],
    examples: [
      'お電話でのご注文は受け付けておりません。',
      'お電話でのご注文は下記にて承ります。',
      '救急の患者を受け入れております。'
    ],
    counterExamples: []
  },
  {
    code: 'hard',
    terms: ['づらい', 'づらく', 'にくい', 'にくく', '不安定'],
    unless: [],
    examples: ['会員サイトがご利用しづらい状況が発生しております。'],
    counterExamples: ['詐欺と判別しにくい文面です。']
  },
  {
    code: 'limit',
    terms: ['制限', '限定', '限って', '縮小', '短縮'],
    unless: [],
    examples: ['外来診療を制限しております。', '一部機能に限定して稼働しております。'],
    counterExamples: ['海外からの接続を制限しました。']
  },
  {
    code: 'delay',
    terms: words(`
      遅延 遅れ 遅滞 影響が生じて 影響が出て 影響がでて 影響が及んで 影響が発生して 支障が生じて 支障が出て 支障をきたして
      通常より日数を 通常よりお時間を 通常より時間を 通常よりもお時間を 通常よりも時間を
    `),
    unless: [],
    examples: ['商品の発送に遅れが生じております。', '出荷業務に影響が生じております。'],
    counterExamples: ['公表が遅れましたことをお詫びします。', '出荷に影響が出ていました。']
  },
  {
    code: 'end',
    terms: ['終了', '廃止', '閉店'],
    unless: [],
    examples: ['会員サービスは終了いたしました。'],
    counterExamples: ['調査が終了し次第お知らせします。']
  }
]
