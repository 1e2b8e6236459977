import {describe, expect, it} from 'vitest'
import {extractDataItems} from '../../../src/extract/facts/data-items.ts'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import type {LeakCode} from '../../../src/lexicon/fact-codes.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'
import {textOf} from './text-of.ts'

const read = (body: string, leak: LeakCode = 'possible') =>
  extractDataItems(factText(outlineOf(entry({body})), null), leak)
const codesOf = (body: string, leak?: LeakCode) => read(body, leak).map(({code}) => code)

const list = '## 漏えいした可能性のある情報\n'

describe('extractDataItems', () => {
  it.each([
    ['a list', `${list}- 氏名\n- 住所`],
    ['a sentence', '会員様の氏名、住所が流出した可能性があります。'],
    ['a label', '漏えいした情報：氏名、住所'],
    ['a sentence on what alone it was', '漏えいした情報は氏名と住所に限定されております。'],
    ['brackets', '会員情報（氏名・住所）が第三者に閲覧された可能性を否定できません。'],
    ['a table', '## 対象者\n|対象|項目|\n|-|-|\n|会員|氏名、住所|'],
    ['a table of any section', '## 概要\n|区分|情報の項目|件数|\n|-|-|-|\n|会員|氏名、住所|12|'],
    ['a caption with items', `${list}● 会員：氏名、住所`],
    ['what the sentence announces', '漏えいした情報は、氏名、住所です。'],
    ['a list that denies another', `${list}氏名、住所\n\n※クレジットカード情報は含まれておりません。`],
    ['a sentence that denies another', '氏名、住所が流出しましたが、口座番号は含まれておりません。'],
    [
      'a sentence that denies another without a full stop before it',
      `${list}氏名、住所等なお、口座番号は含まれておりません。`
    ],
    ['what a sentence says to have been kept', 'サーバーに保存されていた個人情報は、氏名、住所です。'],
    [
      'what a stolen key opened, without the key',
      '業務用クラウドの認証情報が窃取され、保存されていた氏名、住所が外部に持ち出されました。'
    ],
    ['what alone leaked', '漏えいした情報に電話番号は含まれておりません。漏えいしたのは氏名と住所です。'],
    [
      'what the file of the sentence before held',
      '名簿が外部に流出しました。当該名簿には、氏名、住所が記載されています。'
    ],
    [
      'what the next sentence takes up',
      '会員の情報としては、氏名、住所があります。これらの情報が漏えいした可能性があります。'
    ],
    ['the contents of what leaked', '会員の個人情報が漏えいした可能性があります。内容は、氏名、住所です。'],
    ['a list of what was kept', '## 経緯\nサーバーに保存されていた情報は以下のとおりです。\n\n- 氏名\n- 住所'],
    ['a list that its breakdown announces', '## 経緯\n流出した情報の内訳は次のとおりです。\n\n- 氏名\n- 住所'],
    [
      'no list under a heading that denies it',
      `${list}### 会員\n\n氏名、住所\n\n## 漏えいしていない情報\n\nカード番号、パスワード`
    ],
    [
      'part of a sentence that goes on to deny others',
      '含まれる可能性のある情報は、氏名、住所、物件を探された方とのやり取りの一部で、電話番号の流出は確認されておりません。'
    ],
    ['an exclusion in brackets', `${list}氏名、住所（電話番号は除く）`],
    ['a denial in brackets', `${list}氏名、住所（電話番号のデータは含まれません）`],
    ['a note behind the list', `${list}氏名、住所 ※口座番号は含まれておりません。`],
    ['what the sentence goes on to deny', '漏えいした情報は氏名、住所であり、電話番号は含まれておりません。'],
    [
      'what a sentence denies of more than one kind',
      `${list}氏名、住所\n\n口座番号が含まれていた事実は、現時点では確認されておりません。`
    ],
    [
      'a list that a sentence announces',
      '## 経緯\n以下の情報が閲覧された可能性があります。\n\n- 氏名\n- 住所\n\n弊社はパスワードを変更しました。'
    ],
    ['a list under a line that names it', '## 概要\n（漏えいした可能性のある情報）\n氏名、住所'],
    ['one point of a list of points', '- 漏えいした情報\n  - 氏名\n  - 住所\n- 原因\n  - パスワードの流出'],
    ['a label beside the counts', `${list}### （1）会員\n- 件数：調査中\n- 内容：氏名、住所`],
    ['a list as of a day', `${list}（9月1日時点）\n- 氏名、住所`],
    ['brackets behind a count', 'その端末には、寄付者の名簿（約450名分の氏名、住所）が保存されていました。'],
    ['brackets behind whose data they are', '【項目】会員の個人情報（氏名、住所）'],
    ['a count between the item and the verb', '氏名、住所 12 件が漏えいしていたことが判明しました。'],
    ['a noun for the leak', '会員の氏名、住所等の個人情報漏えいの可能性を指摘されました。'],
    ['what the lost medium held', '紛失した媒体には、会員の氏名、住所が保存されていました。'],
    ['a list that is lost itself', '会員の氏名と住所が記載された名簿を紛失しました。'],
    ['what could be seen', '会員の氏名と住所が見られる状態になっていました。'],
    ['a trace of the theft', '会員の氏名と住所が抜き取られた形跡が見つかりました。'],
    ['words across gaps', `${list}- 氏　名\n- 住　所`],
    ['an answer', '## よくあるご質問\n### 何が漏えいしましたか\n氏名と住所が漏えいした可能性があります。'],
    ['a table of verdicts', '## 漏えいした情報\n|項目|漏えいの有無|\n|-|-|\n|氏名|あり|\n|住所|あり|\n|電話番号|なし|'],
    ['what a label denies', '・漏えいした情報：氏名、住所\n・漏えいしていない情報：電話番号、口座番号'],
    ['brackets that spell out a word', `${list}利用者アカウント登録情報（氏名、住所のうち入力されたもの）`],
    ['a label that spells out a word', `${list}|対象者|項目|\n|-|-|\n|管理者|アカウント情報：氏名、住所|`],
    ['what the items are tied to', `${list}- ご注文内容に紐づく、送付先のお名前、ご住所`],
    ['what they were asked for', `${list}保険金請求に関する事実確認を依頼したお客様の個人情報（氏名、住所等）`],
    [
      'a note of full sentences in brackets',
      `${list}氏名及び住所（記念誌を含む。電話番号、口座番号は、含まれておりません。）`
    ],
    [
      'contents in brackets',
      '## 2　漏えいのおそれがある情報の件数及び内容\n名簿 20人分\n\n（内容）\n- 会員の氏名\n- 住所'
    ],
    [
      'what a sentence on the leaked denies',
      `${list}「氏名」「住所」\n\n決済情報およびマイナンバーは、流出の可能性が否定できない個人情報には含まれておりません。`
    ],
    ['a loose denial', `${list}氏名、住所\n\n免許証、マイナンバー等の情報は含まれてない事を確認しております。`],
    ['a table of schools', `${list}氏名、住所\n\n|学校名|人数|\n|-|-|\n|架空小学校|12名|`],
    [
      'the list, not the contact',
      `${list}氏名、住所\n\n## お問い合わせ\n架空商店 相談室\n\nメールアドレス\n\n（省略）`
    ],
    ['the list, not the measures', `${list}氏名、住所\n\n- 設計書に含まれる認証キー・パスワードの無効化と再発行`]
  ])('reads %s', (_, body) => {
    expect(codesOf(body)).toEqual(['name', 'address'])
  })

  it('gives the words, their place and the rule', () => {
    const text = entry({body: `${list}- ご氏名\n- 氏名カナ`})
    const [name] = extractDataItems(factText(outlineOf(text), null), 'confirmed')
    expect(name?.text).toBe('氏名')
    const places = name?.evidence.map(({position}) => text.slice(position.start.offset, position.end.offset))
    expect(places).toEqual(['氏名', '氏名'])
    expect(name?.evidence.map(({rule}) => rule)).toEqual(['listed-items', 'listed-items'])
  })

  it.each(['none', 'notConfirmed', 'notMentioned'] as const)('reads none where the leak is %s', (leak) => {
    expect(codesOf(`${list}- 氏名`, leak)).toEqual([])
  })

  it.each([
    ['advice', '## お客様へのお願い\nパスワードの変更をお願いいたします。'],
    ['a contact', '## お問い合わせ窓口\n電話番号：（省略）'],
    ['a denial', `${list}クレジットカード番号は保有しておりません。`],
    ['a contingency', '万が一、氏名や住所の漏えいが確認された場合には公表いたします。'],
    ['the means of entry', '社員のIDとパスワードが窃取され、侵入されました。'],
    ['an address that was abused', 'メールアドレスが不正に利用され、迷惑メールが送信されました。'],
    ['what a fake page asks for', 'クレジットカード情報の入力を求める偽の画面が表示されました。'],
    ['a report that was not received', '氏名や住所が漏えいしたとの報告は受けておりません。'],
    ['a trace that was not found', '氏名や住所が窃取された痕跡はありませんでした。'],
    ['the title of a notice', '「会員の氏名漏えいの可能性に関するお知らせ」をご覧ください。'],
    ['a question', '## よくあるご質問\nクレジットカード情報は漏えいしましたか？'],
    ['what the attacker sent', '## 不正送信メールの概要\n- 件名：英文\n- 氏名、住所の入力を求めるもの'],
    ['a section on what is not concerned', '## 対象とならない情報\n住所、電話番号'],
    ['what was examined', 'サーバーの通信記録等を調査した結果、情報が流出した可能性があることを確認しました。'],
    ['what a fake page was made for', 'クレジットカード番号を詐取するための偽サイトへ誘導する連絡が配信されました。'],
    [
      'a linked title',
      '架空通信における顧客情報の漏えいについて | 架空通信 | 現時点で漏洩した可能性のある情報の悪用は確認されておりません。'
    ],
    ['how the intruder logged in', '## 不正ログインに関する情報\n対象：会員ページ']
  ])('reads no item in %s', (_, body) => {
    expect(codesOf(body)).toEqual([])
  })

  describe('otherPersonal', () => {
    it('stands for personal information of no kind', () => {
      expect(codesOf('お客様の個人情報が流出した可能性があります。')).toEqual(['otherPersonal'])
    })

    it('gives way to a kind', () => {
      expect(codesOf(`個人情報が流出した可能性があります。\n\n${list}- 氏名`)).toEqual(['name'])
    })

    it('stands beside kinds for an item of a list that names none', () => {
      const items = `${list}- 会員情報（氏名）\n- 採用面接を受けた方の個人情報`
      expect(codesOf(items)).toEqual(['name', 'otherPersonal'])
    })

    it.each([
      ['what is named behind the words for its leak', '流出した可能性のあるお客様情報について、特定を進めています。'],
      [
        'what a heading names so',
        '## 漏えいした可能性がある個人情報の範囲について\n新たに対象となる情報は確認されておりません。'
      ],
      ['what a leak is of', 'お客さま情報等の漏えい事案について、調査を進めてまいりました。'],
      ['a bracket before the verb', 'ご予約の方の情報（個人情報を含みます）が流出した可能性があります。'],
      ['staff', '当社従業者の情報が閲覧された可能性があります。'],
      [
        'what a section on the harm supposes',
        '## 影響について\n悪用の報告はなく、会員の個人情報を含む記録を閲覧された可能性が残ります。'
      ]
    ])('stands for %s', (_, body) => {
      expect(codesOf(body)).toEqual(['otherPersonal'])
    })

    it('stands beside what tells only whose the information is', () => {
      expect(codesOf('利用者及びそのご家族の個人情報が公開されていることが判明しました。')).toEqual([
        'family',
        'otherPersonal'
      ])
    })

    it('stands beside a kind that the sentence sets apart from it', () => {
      expect(codesOf('写真や動画以外の個人情報についても流出したことが判明しました。')).toEqual([
        'photo',
        'otherPersonal'
      ])
    })

    it('stands for what only the title names', () => {
      const title = '個人情報漏えいの可能性に関するお詫びとお願い'
      expect(
        extractDataItems(textOf('情報が流出した可能性があります。', title), 'possible').map(({code}) => code)
      ).toEqual(['otherPersonal'])
      expect(extractDataItems(textOf(`${list}- 機密情報`, title), 'possible').map(({code}) => code)).toEqual([
        'business'
      ])
      expect(extractDataItems(textOf('情報が流出しました。', '個人情報の取り扱いについて'), 'confirmed')).toEqual([])
    })

    it('is no line that announces a list', () => {
      expect(codesOf(`${list}- 閲覧された可能性のあるお客様情報\n  氏名、その他契約情報`)).toEqual([
        'name',
        'transaction'
      ])
    })

    it('is not what only a denial names', () => {
      expect(codesOf('個人情報の漏えいは確認されておりません。情報漏えいの可能性は残ります。')).toEqual([])
    })
  })
})

describe('single kinds', () => {
  it.each([
    ['communication', '過去の受信メールが閲覧された可能性があります。'],
    ['communication', '電子メールの情報が漏えいした可能性があります。'],
    [
      'communication',
      '第三者が会員のメールボックスを閲覧できる状態にあり、連絡先に登録されていたメールアドレスに対し、迷惑メールが送信されました。'
    ],
    ['credential', '会員のログインIDとパスワードが流出した可能性があります。'],
    ['credential', 'サーバに保存していたハッシュ化パスワードが窃取された可能性があります。'],
    ['otherPersonal', '個人情報等漏えいのおそれがあることが判明しました。'],
    ['otherPersonal', '個人情報の一部流出が懸念されたため、調査を行っています。'],
    ['otherPersonal', '個人情報流出の可能性のあるお客様へご連絡いたします。'],
    ['otherPersonal', '会報の配信先として登録された情報にアクセスされた可能性があります。'],
    ['email', '漏えいした情報はメールアドレスのみで、件名や本文の漏えいは含まれておりません。'],
    ['email', 'メールアドレス 6 件が漏えいしていたことが判明しました。'],
    ['transaction', '## 漏えいした可能性のある情報\n### （2）通販サイトでの購入履歴\n調査中です。'],
    ['credential', '## 漏えいが確認された情報\n### ② パスワードの漏えい\n対象人数 120名'],
    ['ipAddress', '## 漏えいした情報\n- IP アドレス'],
    ['identifier', '## 漏えいした情報\n- 会員 ID\n- 整備番号']
  ])('reads %s in %s', (code, body) => {
    expect(codesOf(body)).toEqual([code])
  })
})
