import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type LeadStyle, readDatedLead, readTimedLead} from '../../src/extract/chronology-lead.ts'
import {fold} from '../../src/text/fold.ts'

/** Styles of chronology-inner-date.ts. */
type InnerStyle = 'linked' | 'labelled' | 'trailing'

/** What stands after the date, for each way to part the two. */
const leads: Record<Exclude<LeadStyle, InnerStyle>, [line: string, rest: string][]> = {
  alone: [
    ['10月4日', ''],
    ['■10月4日（土）：', ''],
    ['📅 2025年10月4日', ''],
    ['⏰10月4日（土）', ''],
    ['【６月２４日〜７月１３日】', ''],
    ['［2025 年 9 月 25 日］', ''],
    ['（3）令和７年２月１７日', ''],
    ['①2024 年 11 月末', ''],
    ['10月4日より', ''],
    ['10月20日（予定）', ''],
    ['2025年7月4日、7月5日、7月7日', ''],
    ['10月4日（土）午後1時頃', ''],
    ['2025年', '']
  ],
  separated: [
    ['10月4日（土）02:25　攻撃を確認', '攻撃を確認'],
    ['2025/10/4(土) 2:25 攻撃を確認', '攻撃を確認'],
    ['・2025年10月4日：攻撃を確認', '攻撃を確認'],
    ['• 10月4日 攻撃を確認', '攻撃を確認'],
    ['🔴 10月4日：攻撃を確認', '攻撃を確認'],
    ['10月4日　08:56：攻撃を確認', '攻撃を確認'],
    ['10月4日：02:25　攻撃を確認', '攻撃を確認'],
    ['10月4日\t\t攻撃を確認', '攻撃を確認'],
    ['10月4日 - 攻撃を確認', '攻撃を確認'],
    ['10月4日・・・攻撃を確認', '攻撃を確認'],
    ['10月4日 → 攻撃を確認', '攻撃を確認'],
    ['《10月4日》攻撃を確認', '攻撃を確認'],
    ['第二報（2025年10月4日）　復旧を進めています', '復旧を進めています'],
    ['【第2報】2025年10月4日　復旧を進めています', '復旧を進めています'],
    ['10月中　復旧を終える見込み', '復旧を終える見込み'],
    ['10月4日 AM10:00 攻撃を確認', '攻撃を確認'],
    ['10月4日（土）10:00（日本時間）　攻撃を確認', '攻撃を確認'],
    ['2025年10月4日付（初報）', '（初報）'],
    ['10月4日、5日　攻撃を確認', '攻撃を確認'],
    ['2025/10/4 (時間不明) 攻撃を確認', '攻撃を確認']
  ],
  glued: [
    ['10月4日（土）関係者へ連絡', '関係者へ連絡'],
    ['10月4日攻撃を確認', '攻撃を確認']
  ],
  comma: [
    ['6月13日、攻撃を確認しました。', '攻撃を確認しました。'],
    ['（２）11月中旬、報告を受ける。', '報告を受ける。'],
    ['5月31日より、攻撃を確認', '攻撃を確認'],
    ['6月17日になり、攻撃を確認', '攻撃を確認']
  ],
  particle: [
    ['6月6日付で問い合わせを受けた', '問い合わせを受けた'],
    ['8月29日に攻撃を確認', '攻撃を確認'],
    ['8月29日に公表', '公表'],
    ['7月9日10時頃から攻撃が続いた', '攻撃が続いた']
  ]
}

const notDated = [
  '攻撃を10月4日に確認',
  '10月4日の発表について',
  '8月27日以降につきましては',
  '2025年4月1日から4月30日までの間にご購入の方',
  '10月4日までに対応',
  '10月4日公表の資料',
  '10月4日に公表した資料',
  '※10月4日時点の情報',
  '（10月4日の件）',
  '2025年度の計画',
  '30日間の停止',
  '2025年の計画',
  '本日、攻撃を確認',
  '127.0.0.1 から接続',
  ''
]

describe('readDatedLead', () => {
  for (const [style, cases] of Object.entries(leads)) {
    it.each(cases)(`%j is ${style}`, (line, rest) => {
      const lead = readDatedLead(fold(line))
      expect(lead?.style).toBe(style)
      expect(line.slice(lead?.end)).toBe(rest)
    })
  }

  it.each(notDated)('%j begins with no date', (line) => {
    expect(readDatedLead(fold(line))).toBeNull()
  })

  it('gives the report number that stands before the date', () => {
    const line = '・第1報：2025年10月4日'
    const {label} = readDatedLead(fold(line)) ?? {}
    expect(label && line.slice(label.from, label.to)).toBe('第1報')
  })

  it.each(['第2報 2025年10月4日', '【第2報】2025年10月4日　公表', '(第2報) 令和7年10月4日：公表'])(
    'reads the report number of %j',
    (line) => {
      const {label, date} = readDatedLead(fold(line)) ?? {}
      expect(label && line.slice(label.from, label.to)).toContain('第2報')
      expect(date).toMatchObject({year: 2025, month: 10, day: 4})
    }
  )

  it('gives the words for an unknown time', () => {
    expect(readDatedLead('10月4日 (時間不明) 検知')).toMatchObject({time: null, timeWord: '時間不明'})
  })

  it('stays within the line, whatever stands in it', () => {
    const part = fc.constantFrom(
      '10月',
      '4日',
      '令和7年',
      '同日',
      '～',
      '（',
      '）',
      '、',
      '：',
      '12:30',
      '午後',
      ' ',
      '第1報',
      '検知',
      '・'
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const line = parts.join('')
        const lead = readDatedLead(fold(line))
        if (!lead) return
        expect(lead.start).toBeLessThan(lead.end)
        expect(lead.end).toBeLessThanOrEqual(line.length)
      })
    )
  })
})

describe('readTimedLead', () => {
  it.each([
    ['16時30分 受注を停止', 16, '受注を停止'],
    ['・08:56：侵入を検知', 8, '侵入を検知'],
    ['午前10時の時点で、休店し', 10, '休店し'],
    ['8時30分～10時30分　連絡', 8, '連絡']
  ])('%j', (line, hour, rest) => {
    const lead = readTimedLead(fold(line))
    expect(lead?.time.hour).toBe(hour)
    expect(line.slice(lead?.end)).toBe(rest)
  })

  it.each(['24時間体制で監視', '16時30分の会議', '未明に検知', '受注を16時に停止'])(
    '%j begins with no hour',
    (line) => {
      expect(readTimedLead(fold(line))).toBeNull()
    }
  )
})
