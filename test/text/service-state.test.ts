import {describe, expect, it} from 'vitest'
import type {ClauseState} from '../../src/text/clause-state.ts'
import {fold} from '../../src/text/fold.ts'
import {findStates, hasStateWord} from '../../src/text/service-state.ts'

/** The last state of a sentence; null where it states none. */
const lastState = (text: string) =>
  findStates(fold(text))
    .filter(({state, code}) => state !== null && code !== 'going')
    .at(-1)?.state ?? null

const corpus: Record<ClauseState | 'none', readonly string[]> = {
  running: [
    '通販を再開いたしました。',
    '会員ページは復旧しております。',
    '配達はいったん停止しておりましたが、本日より再開しました。',
    '停止しておりましたが、復旧作業が完了しております。',
    '店頭では通常どおりお求めいただけます。',
    '外来は通常通り診療しております。',
    '予約機能は正常に稼働しております。',
    '受付の停止を解除しました。',
    '出荷への影響はございません。',
    '配達に支障は生じておりません。',
    '配信は停止しておりません。',
    '窓販を再開する運びとなりました。',
    'ページの表示が可能な状態となっております。',
    '平常どおりお使いいただけます。',
    '昨日、全拠点が通常稼働に移行しました。',
    '頁の復旧を行い、ご覧いただける状態となりました。',
    '新しい頁を立ち上げて、催しをお伝えしております。',
    '出荷への影響はなく、平穏に進んでおります。',
    '5月21日に全機能の復旧を確認しております。',
    '表示の不具合は解消しております。',
    '頁の表示は正常に戻っております。',
    '頁はご覧いただける状態に戻っております。',
    '出荷に影響を及ぼすような問題は発生しておりません。'
  ],
  partial: [
    '出荷を一部再開しています。',
    '順次、出荷を再開しております。',
    '一部機能に限定して稼働しております。',
    '診療を制限しております。',
    '発送に遅れが生じております。',
    '画面がご利用しづらい状況となっております。',
    'お電話での受付に限って行っています。',
    '一部の会員に限り、お電話でのご注文を受け付けております。',
    '営業時間を短縮しております。',
    '通信網はほぼ復旧しております。',
    '範囲を限定し、出荷を再開しております。',
    '一部商品の納品が遅延しております。',
    '電子版の更新が遅れています。',
    'ご面会は制限を継続しております。',
    '徐々に復旧に向かって対応を進めております。',
    'お届けまでに、通常よりお時間をいただいております。'
  ],
  stopped: [
    '配達を停止しております。',
    '配達を一時的に停止させていただきます。',
    '配達は現在停止中です。',
    '会員ページがご利用いただけない状態です。',
    'お電話が繋がらない状況となっております。',
    '再開時期は未定です。',
    '再開は現在のところ未定です。',
    '再開につきましては、決まり次第お知らせいたします。',
    '復旧までしばらく時間を要する見込みです。',
    '現在、再開の予定はございません。',
    '集荷はお取り扱いできません。',
    'ただいまお受けいたしかねます。',
    '通販を閉鎖し、現在も点検を続けております。',
    '配達はまだ復旧していない状況です。',
    '現在、受付を停止し、点検を進めております。',
    '館内の通信網を遮断しているため、ご不便をおかけしております。',
    '申込書が使えない状態になっています。',
    '画面が表示されない状態が続いています。',
    'お便りが届かない状況が発生しております。',
    '代表の電話は不通です。',
    '頁は点検のためメンテナンスモードに切り替えております。',
    '買い物籠を利用できないようにしています。',
    '受付は停止したままとなっております。',
    '館内の通信網は切断されたままです。',
    '復旧には3週間程度を要する見込みです。'
  ],
  ended: ['会員制度は終了いたしました。', '旧サービスは廃止となりました。', '便のご提供を終了することといたしました。'],
  returning: [
    '出荷を再開する予定です。',
    '来週より配達を再開します。',
    '早期の再開を目指しています。',
    '12月1日から順次再開してまいります。',
    '通販サイトの再開に向け、点検を続けております。',
    'カード決済の再開に向けて、準備を進めております。',
    '今週中に通常稼働に移行する予定です。'
  ],
  none: [
    '一時は停止しておりました。',
    '停止しておりました配達についてお知らせします。',
    '停止期間中のご請求について',
    '再開に向けて準備しています。',
    '通販サイトの復旧に向け、点検を実施しました。',
    '配達への影響はないか、確認しております。',
    'お届けに通常よりお時間をいただきました。',
    '画面がご利用しづらい事象が発生しました。',
    '配達への影響はありませんでした。',
    '復旧作業を進めております。',
    '復旧状況をご報告します。',
    'パスワードは第三者が利用できない形式です。',
    '一時ご利用いただけない状態となっておりました。',
    '利用できないとのご連絡をいただきました。',
    '調査が終了次第ご報告します。',
    '流出の可能性を否定できない状況です。',
    '第三者が閲覧できない状態にします。',
    '再発の可能性があります。',
    '引き続き予定通りご納品いただけますようお願いいたします。'
  ]
}

describe('findStates', () => {
  for (const [state, sentences] of Object.entries(corpus)) {
    it.each([...sentences])(`%s is ${state}`, (sentence) => {
      expect(lastState(sentence)).toBe(state === 'none' ? null : state)
    })
  }
  it('gives the place of the word', () => {
    const [word] = findStates('配達を停止しております。')
    expect(word).toMatchObject({start: 3, end: 5, code: 'halt', told: false})
  })
  it('marks a stop that is told as an act', () => {
    expect(findStates('配達を停止しました。')[0]).toMatchObject({state: 'stopped', told: true})
  })
  it('marks a return told without the past tense', () => {
    expect(findStates('配達を再開します。')[0]?.ahead).toBe(true)
    expect(findStates('配達を再開しました。')[0]?.ahead).toBe(false)
  })
  it('marks a return to the whole', () => {
    expect(findStates('全面再開の時期は未定です。')[0]).toMatchObject({whole: true, state: 'stopped'})
  })
  it('marks a word without a sentence', () => {
    expect(findStates('配達の停止')[0]).toMatchObject({nominal: true, state: 'stopped'})
  })
})

describe('hasStateWord', () => {
  it('is true where findStates finds a word', () => {
    for (const sentence of Object.values(corpus).flat())
      expect(hasStateWord(fold(sentence))).toBe(findStates(fold(sentence)).length > 0)
  })
  it('is false for other text', () => {
    expect(hasStateWord('顧客情報の一部が漏えいしました。')).toBe(false)
  })
})
