import {fold} from '../../text/fold.ts'

/** Kinds of organisation, in the words of the dashboard. */
export type OrganizationType = '自治体・公的機関' | '株式会社' | '学校・教育' | '医療・福祉' | 'その他'

/*
 * The legal form decides before the kind of body, and the kind stands at the end of the name: 株式会社見本市場 is a company,
 * 例示市立病院 a hospital, and 市 in the middle of a name says nothing.
 */
const forms: readonly [RegExp, OrganizationType][] = [
  [/株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|\(株\)|\(有\)|㈱|㈲/, '株式会社'],
  [/医療法人|社会福祉法人/, '医療・福祉'],
  [/学校法人|大学法人/, '学校・教育'],
  [/独立行政法人|国立研究開発法人|特殊法人/, '自治体・公的機関'],
  [/社団法人|財団法人|非営利活動法人|NPO法人|宗教法人|協同組合/, 'その他']
]
const kinds: readonly [RegExp, OrganizationType][] = [
  [/(?:病院|診療所|クリニック|医院|医療センター|福祉会|社会福祉協議会|医師会|薬局)$/, '医療・福祉'],
  [/(?:大学|大学院|短期大学|学校|高校|学園|学院|高専|幼稚園|保育園|こども園|教育委員会)$/, '学校・教育'],
  [/(?:東京都|北海道|大阪府|京都府|県|市|区|町|村)$/, '自治体・公的機関'],
  [
    /(?:省|庁|役所|役場|水道局|交通局|消防局|消防本部|警察本部|警察署|県警|広域連合|企業団|事務組合|公社|公団|機構|裁判所|議会|保健所)$/,
    '自治体・公的機関'
  ]
]

const inBrackets = /\([^()]*\)?$/

/**
 * The kind of an organisation by its name.
 *
 * @param name as the entry gives it
 * @example
 * organizationTypeOf('株式会社見本市場') // '株式会社'
 */
export function organizationTypeOf(name: string): OrganizationType {
  const folded = fold(name).trim()
  const form = forms.find(([pattern]) => pattern.test(folded))
  if (form) return form[1]
  const bare = folded.replace(inBrackets, '').trim()
  return kinds.find(([pattern]) => pattern.test(bare))?.[1] ?? 'その他'
}
