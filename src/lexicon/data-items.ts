import type {DataItemEntry} from './data-item-entry.ts'
import {identityItems} from './data-item-identity.ts'
import {recordItems} from './data-item-records.ts'
import {words} from './section-roles.ts'

export type {DataItemEntry} from './data-item-entry.ts'

const parted = /(?<=[^のおご・])(?=(?:内容|履歴|記録|明細))/

/** 契約内容 and 契約の内容 are one thing. */
function withParticle(terms: readonly string[]): readonly string[] {
  return [...new Set([...terms, ...terms.map((term) => term.replace(parted, 'の'))])]
}

/** 健康保険証の画像: a copy of a document is the document. */
function withCopies(terms: readonly string[]): readonly string[] {
  const copies = terms.flatMap((term) => ['の画像', '画像', 'の写し', 'の写真'].map((copy) => term + copy))
  return [...new Set([...terms, ...copies])]
}

/** Every kind of information. */
export const dataItems: readonly DataItemEntry[] = [...identityItems, ...recordItems].map((entry) => ({
  ...entry,
  terms: entry.code === 'idDocument' ? withCopies(entry.terms) : withParticle(entry.terms),
  unless: withParticle(entry.unless)
}))

/** Whose information: each with the ways to say that it is theirs. */
const persons = words(`
  お客様 お客さま 顧客 会員 会員様 従業員 社員 職員 教職員 教員 役職員 役員 退職者 元従業員 利用者 利用者様 ご利用者様 ユーザー ユーザー様 ユーザ 株主 株主様 学生 生徒 児童 児童生徒 園児 卒業生 保護者
  従業者 退職者様 アルバイト 派遣社員 お取引先担当者 応募者 応募者様 採用応募者 採用候補者 求職者 受講者 受講生 参加者 申込者 申請者 寄附者 寄付者 購入者 購入者様 契約者 ご契約者 契約者様 登録者 スタッフ 担当者 担当者様 ご担当者様 関係者 関係者様 患者 患者様 患者さま
  患者さん 住民 市民 区民 町民 県民 入居者 入居者様 組合員 加入者 受験者 受験生 予約者 宿泊者 来場者 視聴者 読者 講師 委員 被保険者 個人 個人のお客様 個人のお客さま
`)
const belongings = words(
  '情報 データ の情報 のデータ に関する情報 に関するデータ に係る情報 等の情報 などの情報 等に関する情報 名簿'
)

/** Words for information about persons without its kind: they give otherPersonal where nothing finer is said. */
export const personalInformation: readonly string[] = [
  ...persons.flatMap((person) => belongings.map((belonging) => person + belonging)),
  ...words(`
    パーソナルデータ 登録情報 名簿 卒業アルバム情報 登録いただいている情報 登録いただいた情報 登録された情報 登録されている情報 登録していた情報 入力いただいた情報 入力された情報 提供いただいた情報 お預かりしている情報
  `)
]

/** Longer words in which the words above say nothing about what leaked. */
export const personalInformationUnless: readonly string[] = words(`
  個人情報保護 個人情報取扱 個人情報の取扱 個人情報の取り扱い 個人情報管理 個人情報の管理 個人情報の保護 個人情報等の保護 個人情報相談 個人情報お問い合わせ 個人情報に関するお問い合わせ
  個人情報窓口 個人情報の適切 個人情報等の管理 個人情報等の取扱 個人情報漏えい対策 個人情報の安全管理 個人情報の厳重 登録情報の変更 登録情報の確認 登録情報のご確認 登録情報の書き換え 個人情報ページ
  会員情報ページ 個人データ保護 顧客情報管理 顧客情報の管理 会員情報管理 会員情報変更 登録情報を変更 個人データの取扱 個人情報を適切 個人情報を取り扱
`)
