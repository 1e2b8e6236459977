import {describe, expect, it} from 'vitest'
import {extractChronology} from '../../src/extract/chronology.ts'
import {type ChronologyEvent, chronologyEventSchema} from '../../src/schema/chronology.ts'
import {parseOutlines} from '../../src/syntax/parse-outlines.ts'
import {entry} from '../entry.ts'

const publishedOn = '2025-10-25'

function eventsOf(body: string, date = publishedOn): ChronologyEvent[] {
  const [outline] = parseOutlines(entry({body}))
  return outline ? extractChronology(outline, {publishedOn: date}) : []
}

/** `date [time] text`, for a whole list at a glance. */
function told(body: string, date = publishedOn): string[] {
  return eventsOf(body, date).map((event) =>
    [event.date, event.time, event.text].filter((part) => part !== null).join(' ')
  )
}

const detected = ['2025-10-19 異常を検知', '2025-10-20 回線を遮断']
const timed = ['2025-10-19 14:00 異常を検知', '2025-10-20 09:05 回線を遮断']

describe('layouts of one list', () => {
  it.each([
    ['dated lines', '10月19日　異常を検知\n\n10月20日　回線を遮断'],
    ['dated lines of one paragraph', '10月19日：異常を検知\n10月20日：回線を遮断'],
    ['arrows between the steps', '10月19日　異常を検知\n↓\n10月20日　回線を遮断'],
    ['bullets', '- 令和７年10月19日　異常を検知\n- 10月20日　回線を遮断'],
    ['numbered bullets', '1. 2025/10/19：異常を検知\n2. 2025/10/20：回線を遮断'],
    ['the date on the bullet, the text below', '- 10月19日（日）\n  異常を検知\n- 10月20日（月）\n  回線を遮断'],
    ['the date on a line of its own', '10月19日（日）\n異常を検知\n10月20日（月）\n回線を遮断'],
    ['the date in a paragraph of its own', '10月19日（日）\n\n異常を検知\n\n10月20日（月）\n\n回線を遮断'],
    ['dates in bold', '**10月19日**\n異常を検知\n\n**10月20日**\n回線を遮断'],
    ['headings', '### 10月19日\n異常を検知\n\n### 10月20日\n回線を遮断'],
    ['headings on the level of the section', '## ■10月19日\n- 異常を検知\n\n## ■10月20日\n- 回線を遮断'],
    ['headings with the text', '### 10月19日　異常を検知\n### 10月20日　回線を遮断'],
    ['circled numbers', '①10月19日、異常を検知\n\n②同月20日、回線を遮断'],
    ['bare bullets under bare dates', '〇10月19日\n\n　・異常を検知\n\n〇10月20日\n\n　・回線を遮断'],
    ['an indented block', '    10月19日 異常を検知\n    10月20日 回線を遮断'],
    ['a table', '|日付|内容|\n|-|-|\n|10月19日|異常を検知|\n|10月20日|回線を遮断|'],
    ['a table without heads', '|10月19日|異常を検知|\n|-|-|\n|翌日|回線を遮断|'],
    ['a table with a number before the date', '|No.|日付|内容|\n|-|-|-|\n|1|10/19|異常を検知|\n|2|10/20|回線を遮断|'],
    ['months above, days below', '### 10月\n- 19日　異常を検知\n- 20日　回線を遮断']
  ])('%s', (_layout, list) => {
    expect(told(`## 経緯\n${list}\n\n## 今後\n調査を続けます。`)).toEqual(detected)
  })

  it.each([
    ['dated lines', '10月19日 14:00 異常を検知\n\n10月20日 9時5分 回線を遮断'],
    ['full width', '１０月１９日（日）午後２時　異常を検知\n\n１０月２０日（月）９：０５　回線を遮断'],
    ['times under dates', '### 10月19日\n- 14:00：異常を検知\n\n### 10月20日\n- 9:05：回線を遮断'],
    ['a column of times', '|日付|時刻|内容|\n|-|-|-|\n|10月19日|14:00|異常を検知|\n|10月20日|9:05|回線を遮断|'],
    ['times in the column of dates', '|日時|内容|\n|-|-|\n|10月19日<br>14:00|異常を検知|\n|10月20日 9:05|回線を遮断|']
  ])('with times: %s', (_layout, list) => {
    expect(told(`## 経緯\n${list}`)).toEqual(timed)
  })
})

describe('prose under 経緯', () => {
  it('is one event where one paragraph begins with a date, and what follows it without a day is none', () => {
    expect(
      told('## 経緯\n10月19日（日）、異常を検知しました。調べを始めました。\n\n調査の結果、攻撃と判明しました。')
    ).toEqual(['2025-10-19 異常を検知しました。調べを始めました。'])
  })

  it.each(['【経緯】', '■ 経緯', '１．経緯'])('under the caption %s', (caption) => {
    expect(told(`${caption}\n\n10月19日、異常を検知しました。`)).toEqual(['2025-10-19 異常を検知しました。'])
  })

  it('has the events of 同日 under the one date', () => {
    expect(told('## 経緯\n10月19日に異常を検知しました。\n\n同日、回線を遮断しました。')).toEqual([
      '2025-10-19 異常を検知しました。',
      '2025-10-19 同日、回線を遮断しました。'
    ])
  })

  it('takes にかけ for a part of the date', () => {
    expect(told('## 経緯\n10月19日から20日にかけ、異常を検知しました。')).toEqual(['2025-10-19 異常を検知しました。'])
  })

  it('takes no hour behind a dot for its text', () => {
    expect(told('## 経緯\n10月19日・12時点、異常を確認しました。')).toEqual([])
  })
})

describe('dates', () => {
  it('carries the year over its turn', () => {
    const list = '- 2024年12月28日　侵入\n- 1月6日　検知\n- 同月末　調査\n- 2月中旬　報告'
    expect(told(`## 経緯\n${list}`)).toEqual(['2024-12-28 侵入', '2025-01-06 検知', '2025-01 調査', '2025-02 報告'])
  })

  it('goes back over the turn where the newest stands first', () => {
    const list = '- 2026年1月5日　三つ目\n- 12月28日　二つ目\n- 12月20日　一つ目'
    expect(told(`## 更新履歴\n${list}`, '2026-01-06')).toEqual([
      '2026-01-05 三つ目',
      '2025-12-28 二つ目',
      '2025-12-20 一つ目'
    ])
  })

  it('takes the year of a heading or of the head of a column', () => {
    expect(told('## 経緯\n2023年\n5月1日　侵入\n2024年\n5月1日　検知')).toEqual(['2023-05-01 侵入', '2024-05-01 検知'])
    expect(told('## 経緯\n|月日（令和６年）|内容|\n|-|-|\n|3月1日|侵入|\n|3月2日|検知|')).toEqual([
      '2024-03-01 侵入',
      '2024-03-02 検知'
    ])
  })

  it('resolves 翌日, 同月, 翌23日 and 同日', () => {
    const list = '- 10月19日　侵入\n- 翌日　検知\n- 同月22日　報告\n- 翌23日　公表\n- 同日 15時　会見'
    const dates = ['2025-10-19 侵入', '2025-10-20 検知', '2025-10-22 報告', '2025-10-23 公表', '2025-10-23 15:00 会見']
    expect(told(`## 経緯\n${list}`)).toEqual(dates)
  })

  it('puts an hour after midnight on the next day', () => {
    expect(told('## 時系列\n- 10月19日 23:50　検知\n- 10月19日 25:10　遮断')).toEqual([
      '2025-10-19 23:50 検知',
      '2025-10-20 01:10 遮断'
    ])
  })

  it('gives ranges, rough times and unknown times', () => {
    const list = '- 10月19日～22日　調査\n- 10月23日未明　再開\n- 10月24日 (時間不明)　停止'
    expect(eventsOf(`## 経緯\n${list}`)).toMatchObject([
      {date: '2025-10-19', dateEnd: '2025-10-22', timeText: null},
      {date: '2025-10-23', dateEnd: null, time: null, timeText: '未明'},
      {date: '2025-10-24', time: null, timeText: '時間不明'}
    ])
  })

  it('gives an hour after 同 the day of the line above', () => {
    expect(told('## 概要\n- 10月19日午前7時頃、異常を検知\n- 同午前11時頃、回線を遮断\n- 同20日、警察へ相談')).toEqual([
      '2025-10-19 07:00 異常を検知',
      '2025-10-19 11:00 回線を遮断',
      '2025-10-20 警察へ相談'
    ])
  })

  it('takes a state in brackets as part of the date', () => {
    expect(told('## 経緯\n10月上旬：調査\n\n10月20日～（継続中）：監視\n\n11月上旬（予定）：再開')).toEqual([
      '2025-10 調査',
      '2025-10-20 監視',
      '2025-11 再開'
    ])
  })

  it('tells plans from what has happened', () => {
    const list = '- 10月19日　再開の予定を公表\n- 10月25日　本日より再開\n- 10月30日　全店で再開\n- 11月4日　完了予定'
    expect(eventsOf(`## 経緯\n${list}`)).toMatchObject([
      {date: '2025-10-19', planned: false},
      {date: '2025-10-25', planned: false},
      {date: '2025-10-30', planned: true},
      {date: '2025-11-04', planned: true}
    ])
  })

  it('gives 今後の予定 and 現在 no date', () => {
    expect(eventsOf('## 経緯\n10月19日\n- 検知\n\n今後の予定\n- 委員会へ報告を予定')).toMatchObject([
      {date: '2025-10-19', planned: false},
      {date: null, text: '委員会へ報告を予定', planned: true}
    ])
  })
})

describe('text', () => {
  it('joins undated lines to the event above and leaves notes out', () => {
    const list = '10月19日　異常を検知した。\n調べを始めた。\n\n※時刻は日本時間\n\n10月20日　遮断した。\n\n以上'
    expect(told(`## 経緯\n${list}`)).toEqual(['2025-10-19 異常を検知した。\n調べを始めた。', '2025-10-20 遮断した。'])
  })

  it('ends the last event where the letter goes on', () => {
    const list =
      '10月19日、異常を検知しました。\n\n10月20日、遮断しました。\n\nまた、警察に相談しました。\n\n現在、調査を続けています。'
    expect(told(`## 経緯\n${list}`)[1]).toBe('2025-10-20 遮断しました。\nまた、警察に相談しました。')
  })

  it('keeps a date that stands within an event', () => {
    const list = '### 10月19日\n- 10月15日に実行された形跡を確認\n- 同日付で、対策本部を設置\n### 10月20日\n- 遮断'
    expect(told(`## 対応\n${list}`)).toEqual([
      '2025-10-19 10月15日に実行された形跡を確認',
      '2025-10-19 同日付で、対策本部を設置',
      '2025-10-20 遮断'
    ])
  })

  it('divides the items of a cell and joins its other cells', () => {
    const table = '|日付|内容|\n|-|-|\n|10月19日|・検知<br>・遮断|\n|10月20日|報告|'
    expect(told(`## 経緯\n${table}`)).toEqual(['2025-10-19 検知', '2025-10-19 遮断', '2025-10-20 報告'])
    const parties = '|日付|主体|内容|\n|-|-|-|\n|10月19日|委託先|検知|\n||当社|遮断|\n|-|当社|調査中|'
    expect(told(`## 経緯\n${parties}`)).toEqual(['2025-10-19 委託先\n検知', '2025-10-19 当社\n遮断', '当社\n調査中'])
  })

  it('gives the number of the report, but not of one to an authority', () => {
    const list =
      '- 10月19日　障害について（第1報）\n- 10月20日　第二報を公表\n- 10月21日　架空省へ第3報を提出\n- 10月22日　再開'
    expect(eventsOf(`## これまでの発表\n${list}`).map((event) => event.reportNumber)).toEqual([1, 2, null, null])
  })
})

describe('the number of a report', () => {
  it('is not that of a report to be looked up', () => {
    const body = '## 経緯\n10月19日　異常を検知（第1報参照）\n\n10月20日　第2報を公表'
    expect(eventsOf(body).map((event) => event.reportNumber)).toEqual([null, 2])
  })
})

describe('heading and position', () => {
  it('names the caption or the heading above the list', () => {
    const body = '## お知らせ\n本文です。\n\n【参考：これまでの発表】\n\n2025年10月19日：公表\n\n2025年10月20日：公表'
    expect(eventsOf(body).map(({heading}) => heading)).toEqual(['【参考：これまでの発表】', '【参考：これまでの発表】'])
    expect(eventsOf('10月19日　検知\n\n10月20日　遮断').map(({heading}) => heading)).toEqual([null, null])
  })

  it('covers the date and the text', () => {
    const text = entry({body: '## 経緯\n- 10月19日（日）\n  異常を\n  検知\n- **第1報**（10月20日）公表'})
    const [outline] = parseOutlines(text)
    const events = outline ? extractChronology(outline, {publishedOn}) : []
    const slices = events.map(({position}) => text.slice(position.start.offset, position.end.offset))
    expect(slices).toEqual(['10月19日（日）\n  異常を\n  検知', '第1報**（10月20日）公表'])
    for (const event of events) expect(chronologyEventSchema.safeParse(event).success).toBe(true)
  })

  it('covers the row of a table whose date stands in a later column', () => {
    const text = entry({
      body: '## 経緯\n|内容|日付|担当|\n|-|-|-|\n|異常を検知|10月19日|当直|\n|回線を遮断|10月20日||'
    })
    const [outline] = parseOutlines(text)
    const events = outline ? extractChronology(outline, {publishedOn}) : []
    const slices = events.map(({position}) => text.slice(position.start.offset, position.end.offset))
    expect(slices).toEqual(['異常を検知|10月19日|当直', '回線を遮断|10月20日'])
  })

  it('begins an event at each letter of a list under a date', () => {
    expect(
      told('## 経緯\n### (1) 10月19日\nア　異常を検知した。\n\nイ　回線を遮断した。\n\n### (2) 10月20日\n復旧した。')
    ).toEqual(['2025-10-19 異常を検知した。', '2025-10-19 回線を遮断した。', '2025-10-20 復旧した。'])
  })

  it('takes the date of a chronology heading for its bullets', () => {
    expect(told('## 経緯［2025年10月19日］\n- 検知しました。\n- 遮断しました。')).toEqual([
      '2025-10-19 検知しました。',
      '2025-10-19 遮断しました。'
    ])
  })
})

describe('dates that do not begin their line', () => {
  it('reads prose that goes on with a connective', () => {
    const prose =
      '2025年1月12日、監視装置が異常を検知しました。\n\nまた、同年5月20日には新システムへ移行しました。\n\n以上です。'
    expect(told(`## 経緯\n${prose}`)).toEqual([
      '2025-01-12 監視装置が異常を検知しました。',
      '2025-05-20 新システムへ移行しました。'
    ])
    expect(told(`## 概要\n${prose}`)).toEqual([])
  })

  it('reads labels and keeps them in the text', () => {
    const list = '①　発生日時：10月19日 17時45分頃\n\n②　検知日時：同月20日 18:00 監視装置が検知'
    expect(told(`## 経緯\n${list}`)).toEqual(['2025-10-19 17:45 発生日時', '2025-10-20 18:00 検知日時\n監視装置が検知'])
    expect(told('## 経緯\n発生日時：10月19日 17時45分頃\n原因：誤った設定')).toEqual([])
    expect(told(`## 概要\n${list}`)).toEqual([])
  })

  it('reads a list of notices with their dates behind them', () => {
    const list = '- 障害について（2025年10月19日）\n- 調査の結果について（2025年10月20日）'
    expect(told(`## これまでのお知らせ・更新履歴\n${list}`)).toEqual([
      '2025-10-19 障害について',
      '2025-10-20 調査の結果について'
    ])
    expect(told(`## 参考資料\n${list}`)).toEqual([])
  })

  it('leaves such a date within an event where the list begins its lines with dates', () => {
    const list = '10月19日　異常を検知\n停止時刻：10月19日 3:00\n\n10月20日　回線を遮断\n手順を公表（2025年10月21日）'
    expect(told(`## 経緯\n${list}`)).toEqual([
      '2025-10-19 異常を検知\n停止時刻：10月19日 3:00',
      '2025-10-20 回線を遮断\n手順を公表（2025年10月21日）'
    ])
  })
})

describe('labelled lines', () => {
  it('begins an event at 同日 behind a label and leaves the other fields out', () => {
    expect(
      told('## 経緯\n- 発生日時：10月19日 14時\n- 原因：端末の設定\n- 初期対応：同日15時頃、回線を遮断\n- 状況：調査中')
    ).toEqual(['2025-10-19 14:00 発生日時', '2025-10-19 15:00 初期対応\n回線を遮断'])
  })

  it('keeps one label that tells what happened, but not a time alone', () => {
    expect(told('## 経緯\n- 検知：10月19日日曜日、監視装置に異常\n- 対応：回線を遮断')).toEqual([
      '2025-10-19 検知\n監視装置に異常'
    ])
    expect(told('## 経緯\n- 発生日時：10月19日 未明\n- 原因：端末の設定')).toEqual([])
  })
})

describe('lists under other headings', () => {
  it('takes bullets that are sentences from three on', () => {
    const list = '- 10月19日に異常を検知\n- 10月20日に回線を遮断\n- 10月21日から調査を開始'
    expect(told(`## 状況\n${list}`)).toEqual([...detected, '2025-10-21 調査を開始'])
    expect(told('## 状況\n- 10月19日に異常を検知\n- 10月20日に回線を遮断')).toEqual([])
  })

  it('is not broken by undated bullets', () => {
    const list = '- 10月19日、異常を検知\n- 原因は調べているところです。\n- 10月20日、回線を遮断'
    expect(told(`## 状況\n${list}`)).toEqual(['2025-10-19 異常を検知\n原因は調べているところです。', detected[1]])
  })
})

describe('what is no chronology', () => {
  it.each([
    ['plans', '## 今後の予定\n- 10月28日　本店を開ける\n- 10月30日　支店を開ける'],
    ['periods without a heading', '- 2025年4月1日～9月30日　会員の方\n- 2024年4月1日～2025年3月31日　旧会員の方'],
    ['a table with dates side by side', '## 経緯\n|10月19日|10月20日|\n|-|-|\n|検知|遮断|'],
    [
      'addresses of notices',
      '2025年10月19日付（初報） https://www.example.com/1\n\n2025年10月20日付（第２報） https://www.example.com/2'
    ],
    ['an overview', '## 概要\n10月19日、異常を検知しました。\n\n10月20日、遮断しました。'],
    [
      'a sentence under 経緯 that does not begin with its date',
      '## 経緯\n弊社は、10月19日（日）に異常を検知しました。'
    ],
    ['one dated sentence under another heading', '## 原因\n10月19日（日）、異常を検知しました。'],
    ['periods of use', '## 対象期間\n- 2025年4月1日～9月30日　会員の方\n- 2024年4月1日～2025年3月31日　旧会員の方'],
    ['a table of periods', '## 影響\n|期間|内容|\n|-|-|\n|2025年4月～5月|会員の方|\n|2025年6月～7月|旧会員の方|'],
    ['opening hours', '## お問い合わせ窓口\n10月19日（日） 9:00～17:00 受付\n\n10月20日（月） 9:00～17:00 受付'],
    ['answers', '## よくあるご質問\n### いつ起きましたか\n10月19日　検知\n\n10月20日　遮断'],
    [
      'the returns of services',
      '## 影響\n|サービス|状況|再開日|\n|-|-|-|\n|本店|再開済み|10月19日|\n|支店|再開済み|10月20日|'
    ],
    ['the date of a letter', '2025年10月25日\n\n架空商事株式会社\n\n10月19日に公表した件をお知らせします。'],
    ['a schedule that lies ahead', '## 再開\n- 11月1日　本店を再開予定\n- 11月8日　支店を再開予定'],
    ['addenda', '## 2025年10月19日 追記\n文を直しました。\n\n## 2025年10月20日 追記\n文を直しました。'],
    ['a table of counts', '## 影響\n|日付|件数|\n|-|-|\n|10月19日|1,200件|\n|10月20日|300件|']
  ])('%s', (_kind, body) => {
    expect(told(body)).toEqual([])
  })

  it('leaves out prose where a list under another such heading tells the same', () => {
    const prose = '## 経緯\n10月19日、異常を検知しました。\n\nその後、10月20日に回線を遮断しました。\n\n'
    const list = '10月19日、異常を検知\n\n（２）10月20日、回線を遮断'
    expect(told(`${prose}## 対応経過\n（１）${list}`)).toEqual(detected)
    expect(told(prose)).toHaveLength(2)
  })

  it('leaves out the sentence that leads up to a list', () => {
    const body =
      '## 経緯\n10月18日、異常が疑われました。経過は次のとおりです。\n\n- 10月19日　異常を検知\n- 10月20日　回線を遮断'
    expect(told(body)).toEqual(detected)
  })
})
