import {describe, expect, it} from 'vitest'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import {extractIncidentDates} from '../../../src/extract/facts/incident-dates.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'

const publishedOn = '2025-03-20'
const factsOf = (body: string) => extractIncidentDates(factText(outlineOf(entry({body})), publishedOn))

/** 発生 / 発覚 */
function datesOf(body: string): string {
  const {occurredOn, discoveredOn} = factsOf(body)
  return `${occurredOn?.date ?? '-'} / ${discoveredOn?.date ?? '-'}`
}

function rulesOf(body: string): (string | undefined)[] {
  const {occurredOn, discoveredOn} = factsOf(body)
  return [occurredOn?.evidence[0]?.rule, discoveredOn?.evidence[0]?.rule]
}

describe('extractIncidentDates', () => {
  const corpus: Record<string, string[]> = {
    '2025-03-06 / 2025-03-06': [
      '3月6日18時頃から7日9時頃にかけて、サーバーが悪用され、メールが送信される事案が発生しました。',
      '3月6日夜から3月7日朝にかけて、一部のページで不審な画面が表示されていたことを確認しました。',
      '3月6日13:58～14:17頃に大量のメールが発信されている事象が確認されました。',
      '3月6日午後8時頃より、不審なメールが送信されていると、お客様よりご連絡がございました。',
      '3月6日、サーバー内のファイルを見ることができなくなり、調査を行った結果、データが暗号化されていることを確認しました。',
      '3月6日、サーバーへの不正アクセスが確認され、ランサムウェアに感染する事案が発生しました。',
      '2025年3月6日、受注サーバーで障害が発生しました。',
      '令和７年３⽉６⽇に外部から攻撃を受け、サーバーを停止しました。',
      '3月6日に発生した障害について、調査を続けております。',
      '発生日：2025年3月6日（確認日）',
      '3月6日に攻撃を受けたことを、3月10日に公表いたしました。',
      '3月10日、当社のサーバーが同月6日に攻撃を受けたことを公表いたしました。',
      '2025年3月6日1時10分～5時頃に表示の不具合が発生しました。',
      '3月6日に攻撃を受け、端末の感染が確認されました。',
      '3月6日、職員が名簿を誤って別の宛先に送信しました。',
      '3月6日、第三者が管理画面に不正なファイルを設置しました。',
      '発生（発覚）日：2025年3月6日'
    ],
    '- / 2025-03-06': [
      '2025年3月6日に不審な通信を検知しました。',
      '3月6日、攻撃を受けたことを確認しました。',
      '3月6日、架空委託社より、障害が発生したとの報告を受けました。',
      '3月6日に確認した攻撃について、3月12日に最終報告を受けました。',
      '検知日時：2025年3月6日 14時',
      '## 発覚日\n2025年3月6日',
      '異常を検知したのは、2025年3月6日です。',
      '本件を把握した3月6日以降、受注を停止しております。',
      '攻撃を受けたとの連絡を、3月6日に架空委託社よりいただきました。',
      '漏えいのおそれがあるとの報告が令和7年3月6日にありました。',
      '3月6日付で架空県より、攻撃が確認された旨、報告がありました。',
      '3月6日、架空委託社より、同社が攻撃を受けたため、漏えいした可能性がある旨の報告を受けました。',
      '3月6日午前6時過ぎより、予約されたお客様から、不審なメールが届いたとのお問い合わせが寄せられました。',
      '3月6日、端末が起動できないことに気付き、調査を始めました。',
      '3月6日の点検において、不審なファイルを発見しました。',
      '3月6日の利用者からの通報により、事態を把握しました。',
      '3月6日、漏えいした情報が外部のサイトに掲載されていることを発見しました。',
      '3月6日　保守業者から異常の連絡を受け、サーバーを停止',
      '3月6日　架空委託社より情報漏えいの可能性について報告あり',
      '＜検知＞2025年3月6日 8時',
      '発生の確認時期：2025年3月6日',
      '## 経緯\n### 3月6日\n- 不審な通信を検知し、遮断しました。\n### 3月7日\n- 復旧しました。',
      '## 経緯\n\n| 日付 | 内容 |\n| --- | --- |\n| 3月6日 | 異常を検知 |\n| 3月8日 | 警察へ相談 |'
    ],
    '2025-03-06 / -': [
      '## 発生日時\n2025年3月6日未明',
      '発生日：2025年3月6日',
      '2025年3月6日から3月8日にかけて、不正アクセスが複数回確認されました。',
      '2025年3月6日22時23分から、3月8日4時47分までの間に、不審なメールが送信されました。',
      '公開されていた期間：2025年3月6日～3月8日',
      '不正アクセスが確認された期間：2025年3月6日～3月8日',
      '現在確認できている発生日（2025年3月6日から）',
      '調査の結果、2025年3月6日に第三者が侵入したことを確認しました。',
      '2025年3月6日から3月8日にかけて、名簿が閲覧できる状態にあったことが判明しました。'
    ],
    '2025-03-01 / 2025-03-06': [
      '3月1日に第三者が侵入し、3月6日に不審な通信を検知しました。',
      '3月6日、架空委託社より、3月1日に攻撃を受けたとの報告を受けました。',
      '3月1日に設定が変更され名簿が閲覧できる状態になっていたことが、同月6日に判明しました。',
      '発生日時：3月1日\n\n発覚日時：3月6日',
      '攻撃が発生したのは3月1日で、当社が気付いたのは3月6日でした。',
      '3月6日に異常を検知しました。最初の侵入は3月1日であったことが判明しました。',
      '3月6日に異常を検知しました。攻撃者による最初のアクセスは3月1日です。',
      '・攻撃を受けた日時：3月1日 2:00\n・攻撃に気付いた日時：3月6日 9:00',
      '## 時系列\n- 3月1日 社内ネットワークへ侵入。\n- 3月6日 02:25 攻撃を確認。\n- 3月8日 データが流出したことを確認。'
    ],
    '2025-03-19 / 2025-03-19': ['昨夜22時ごろ、当社のサーバーが攻撃を受け、現在調査中です。'],
    '2025-02 / 2025-03-06': ['調査したところ、先月に攻撃を受けていたことが3月6日に判明しました。'],
    '2024-12 / 2024-12': ['12月上旬、外部から攻撃を受けました。'],
    '- / -': [
      '2025年3月6日に公表いたしました攻撃について、続報をお知らせします。',
      '3月6日付「不正アクセスの発生について」でお知らせしました件の続報です。',
      '2020年4月1日から2025年3月6日までに購入されたお客様の情報が漏えいしました。',
      '3月6日に個人情報保護委員会へ報告し、3月10日に受注を再開しました。',
      '本日時点で、漏えいは確認されておりません。',
      '3月6日午後以降、受注を停止しております。',
      '> 3月6日に攻撃を受けました。',
      '2024年3月の卒業生の名簿です。',
      '2024年3月卒業生のアルバムを制作した会社が攻撃を受けました。',
      '漏えいはなかったとの最終報告を3月6日に架空委託社から受領しました。',
      '公表したのは3月6日です。',
      '※パスワードについて（3月6日追加）\n\nパスワードは自動的に暗号化されます。',
      '架空委託社「攻撃に関するご報告」（2025.03.06）\n\nこのような攻撃が発生し、ご迷惑をおかけしております。',
      '3月25日より、不正アクセスが確認された端末の利用を再開します。'
    ]
  }
  for (const [dates, bodies] of Object.entries(corpus))
    for (const body of bodies) it(`${dates}: ${body}`, () => expect(datesOf(body)).toBe(dates))

  it('takes a failure that was looked into for its discovery', () => {
    const body = '3月1日、ファイルを見ることができなくなり、調査を行った結果、データの暗号化を確認した。'
    expect(datesOf(`3月6日に架空委託社から以下の報告を受けました。\n\n${body}`)).toBe('2025-03-01 / 2025-03-01')
  })

  it('takes a night across the end of a month for one occasion', () => {
    expect(datesOf('2月28日夜から3月1日朝にかけて、不正ログインが行われたことを確認しました。')).toBe(
      '2025-02-28 / 2025-02-28'
    )
    expect(datesOf('2月27日から3月1日にかけて、不正ログインが行われたことを確認しました。')).toBe('2025-02-27 / -')
  })

  it('takes no adverb for a label', () => {
    const body = '架空委託社より不正アクセスの報告を 過日３月６日に 受けました 。'
    expect(datesOf(`${body}\n\n3月1日、サーバーが不正アクセスを受けました。`)).toBe('2025-03-01 / 2025-03-06')
  })

  it('takes the hours in a heading for those of the event under it', () => {
    expect(datesOf('### ・メッセージの配信（3月6日8時頃〜9時頃）\n不審なメッセージが配信されました。')).toBe(
      '2025-03-06 / -'
    )
  })

  it('takes the earliest of each kind', () => {
    expect(datesOf('3月8日に漏えいを確認しました。3月6日に異常を検知しました。')).toBe('- / 2025-03-06')
  })

  it('prefers the more precise of dates that agree', () => {
    expect(datesOf('2025年3月に異常を検知しました。3月6日に異常を検知しました。')).toBe('- / 2025-03-06')
  })

  it('drops an event that followed the discovery', () => {
    expect(datesOf('3月6日に異常を検知しました。3月9日にデータが流出しました。')).toBe('- / 2025-03-06')
  })

  it('keeps the year of the date before in a row', () => {
    expect(datesOf('2024年1月11日に攻撃を受けました。1月20日に異常を検知しました。')).toBe('2024-01-11 / 2024-01-20')
  })

  it('names the ground, and whether the year is written', () => {
    expect(rulesOf('2025年3月6日に障害が発生しました。')).toEqual(['event-verb', 'event-without-discovery'])
    expect(rulesOf('3月6日に異常を検知しました。')).toEqual([undefined, 'discovery-verb-inferred-year'])
    expect(rulesOf('2025年3月1日に侵入され、同月6日に判明しました。')).toEqual(['event-verb', 'discovery-verb'])
    expect(rulesOf('本日、攻撃を受けました。')).toEqual(['event-verb', 'event-without-discovery'])
    expect(rulesOf('発生日：2025年3月6日\n\n検知日：3月8日')).toEqual(['event-label', 'discovery-label-inferred-year'])
  })

  it('gives evidence at its place', () => {
    const text = factText(outlineOf(entry({body: '## ■3月6日\n当社で　異常を**検知**しました。'})), publishedOn)
    const evidence = extractIncidentDates(text).discoveredOn?.evidence ?? []
    const source = text.lines[0]?.line.source.source.text ?? ''
    expect(evidence.map(({text}) => text)).toEqual(['3月6日', '当社で　異常を検知しました'])
    const [date] = evidence
    expect(date && source.slice(date.position.start.offset, date.position.end.offset)).toBe('3月6日')
  })
})
