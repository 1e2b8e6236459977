import {describe, expect, it} from 'vitest'
import {extractReportedTo} from '../../../src/extract/facts/reported-to.ts'
import {factsOf} from '../../facts.ts'

const codesOf = (body: string) => extractReportedTo(factsOf(body)).map(({code}) => code)

describe('extractReportedTo', () => {
  it('sorts the codes and gives the words with their place', () => {
    const text = factsOf('警察に相談し、個人情報保護委員会へ報告しました。')
    const facts = extractReportedTo(text)
    expect(facts.map(({code}) => code)).toEqual(['ppc', 'police'])
    const [evidence] = facts[0]?.evidence ?? []
    expect(evidence).toMatchObject({text: '個人情報保護委員会', rule: 'told-report'})
    const source = text.title?.source.source.text ?? ''
    expect(source.slice(evidence?.position.start.offset, evidence?.position.end.offset)).toBe('個人情報保護委員会')
  })

  it.each([
    ['a heading', '## 個人情報保護委員会への報告\n完了しました。', ['ppc']],
    ['a list under a lead', '以下の機関へ報告しております。\n\n- 個人情報保護委員会\n- 所轄警察署', ['ppc', 'police']],
    ['co-operation with a named body', '警察と連携して対応しております。', ['police']],
    ['a request to the police', '架空県警察に相談し、捜査をお願いしています。', ['police']],
    ['what it asked for', '総務省から報告を求められており、本日、報告書を提出しました。', ['ministry']],
    ['an exchange with a named body', '情報処理推進機構とも継続的に情報交換を行っています。', ['ipa']],
    ['a formality with a named body', '個人情報保護委員会に対し、所要の手続きを行いました。', ['ppc']],
    ['a note in a section for readers', '## お問い合わせ窓口\n\n3月6日 個人情報保護委員会へ報告。', ['ppc']],
    ['a plan', '文部科学省へ報告する予定です。', ['ministry']],
    ['a heading of a generic kind', '## 監督官庁への報告\n個人情報保護委員会へ報告しました。', ['ppc']],
    ['nobody named', '関係機関への相談を開始しました。', ['other']],
    ['somebody named beside', '警察などの関係機関に報告しました。', ['police']]
  ])('%s', (_, body, codes) => {
    expect(codesOf(body)).toEqual(codes)
  })

  it.each([
    ['a case', '漏えいが確認された場合は、個人情報保護委員会へ報告します。'],
    ['as needed', '必要に応じて警察に相談します。'],
    ['advice to the reader', '被害に遭われた方は警察にご相談ください。'],
    ['the body speaks', '警察から情報提供がありました。'],
    ['a borrowed name', '個人情報保護委員会を名乗る電話が報告されています。'],
    ['co-operation with nobody named', '関係機関と連携して調査しております。'],
    ['a ministry that publishes', '国土交通省では、専門機関と連携しております。']
  ])('%s is no report', (_, body) => {
    expect(codesOf(body)).toEqual([])
  })
})
