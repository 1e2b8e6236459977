import type {BenchEntry} from './archive-entries.ts'

/*
 * Disclosures of any length, of an organisation that does not exist, in the forms in which the archive keeps them:
 * prose, bullets, tables, a chronology, recovery phases, services, footnotes, questions and answers. The same length
 * always gives the same text. Names of services and numbers grow with it, as they would in a longer document.
 */

const overview = `# 公表概要
- 不正アクセスによるシステム障害について（第2報）
- 2025年12月24日
- 株式会社サンプル文具
- https://www.example.co.jp/news/1224
- 第1報：https://github.com/piyokango/securityincidentarchive/blob/main/2025/12/01_${encodeURIComponent('株式会社サンプル文具')}.md

# 本文
`

const services = [
  '見本デスク',
  '例示ポイント',
  'サンプル便',
  '架空ストア',
  '見本予約',
  '例示メンバーズ',
  'サンプルカード'
]
const causes = ['VPN 装置の脆弱性', '使い回されたパスワード', '開いたままのリモート接続', '委託先の端末のウイルス感染']
const dataItems = ['氏名', '住所', '電話番号', 'メールアドレス', '生年月日', '購入履歴']
const places = ['北倉庫', '東センター', '本社', '西営業所', '見本工場']

const pick = (words: readonly string[], number: number): string => words[number % words.length] ?? ''
const serviceOf = (number: number): string => `${pick(services, number)}${number}`
const dateOf = (number: number): string => `2025年${1 + (number % 12)}月${1 + (number % 28)}日`
const countOf = (number: number): string => String(100 + ((number * 37) % 900))

type Section = (number: number) => string

const attack: Section = (number) => `## ${number}．攻撃の内容
当社は${dateOf(number)}、「${serviceOf(number)}」を動かすサーバーで見慣れない通信を見つけ、すぐに外部との接続を切りました（※${number}）。専門の会社と調べた結果、第三者が${pick(causes, number)}を使って入り込み、${pick(places, number)}のファイルを暗号化していたことが分かりました。

所轄の警察署と個人情報保護委員会には${dateOf(number + 1)}に届け出ています。

※${number} 社内の呼び名です。契約の名称とは異なることがあります。
`

const leak: Section = (number) => `## ${number}．漏えいした情報
次の情報が外部へ持ち出されたことを確かめました。

- ${pick(dataItems, number)}と${pick(dataItems, number + 1)}：${countOf(number)}件
- ${pick(dataItems, number + 2)}：約${countOf(number + 5)}名分
- **クレジットカードの情報は含まれておりません。**

これまでに、悪用されたというお知らせは受けていません。
`

const overviewTable: Section = (number) => `## ${number}．拠点ごとの状況
| 拠点 | 件数 | 情報の項目 | 状況 |
|---|---|---|---|
| ${pick(places, number)} | ${countOf(number)}件 | ${pick(dataItems, number)}、${pick(dataItems, number + 3)} | 調査を終えました |
| ${pick(places, number + 1)} | ${countOf(number + 2)}件 | ${pick(dataItems, number + 1)} | 調査を続けています |
| ${pick(places, number + 2)} | なし | なし | ${dateOf(number)}に再開しました |
`

const chronology: Section = (number) => `## ${number}．これまでの経過
- ${dateOf(number)} 7時${10 + (number % 50)}分：${pick(places, number)}の端末で異常を見つける
- ${dateOf(number)} 9時：${serviceOf(number)}を停止
- ${dateOf(number + 1)}：外部の専門家に調査を依頼
- ${dateOf(number + 9)}：お客さまへお知らせを送付
`

const phases: Section = (number) => `## ${number}．再開の計画
### 第 ${number} 弾 ${serviceOf(number)}の受付（${1 + (number % 12)} 月 ${1 + (number % 28)} 日開始済）
【対象】 一部の法人会員（※${number}）

【対象商品】 筆記用具など約 ${countOf(number)} アイテム

【出荷拠点】 ${pick(places, number)}・${pick(places, number + 1)} の 2 拠点

【出荷能力】 平常時の 3～4 割程度

※${number} 担当者からお知らせした会員に限ります。
`

const serviceStates: Section = (number) => `## ${number}．そのほかのサービス
### ${serviceOf(number)}
${dateOf(number)}から通常どおりご利用いただけます。

### ${serviceOf(number + 1)}
受付を止めています。再開の時期は決まり次第、[お知らせのページ](https://www.example.co.jp/news/${number})でご案内します。
`

const questions: Section = (number) => `## ${number}．よくあるご質問
**Q．${serviceOf(number)}で登録したパスワードは変えたほうがよいですか。**

A．漏えいは確かめられていませんが、ほかのサイトと同じパスワードをお使いの場合は変えてください。

**Q．問い合わせ先を教えてください。**

A．専用窓口 0120-000-${countOf(number)}（平日 9:00～17:00）または https://www.example.co.jp/contact?id=${number} までお願いします。
`

const sections: readonly Section[] = [attack, leak, overviewTable, chronology, phases, serviceStates, questions]

/** @param bytes length of the text in UTF-8; it ends at the last whole character before it */
export function sampleEntry(bytes: number): BenchEntry {
  const parts = [overview]
  let length = Buffer.byteLength(overview)
  for (let number = 1; length < bytes; number++) {
    const section = `${sections[number % sections.length]?.(number)}\n`
    parts.push(section)
    length += Buffer.byteLength(section)
  }
  const text = Buffer.from(parts.join(''))
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd+$/, '')
  return {path: '2025/12/24_株式会社サンプル文具.md', text}
}
