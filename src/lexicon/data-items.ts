import type {DataItemEntry} from './data-item-entry.ts'
import {identityItems} from './data-item-identity.ts'
import {recordItems} from './data-item-records.ts'
import {words} from './section-roles.ts'

export type {DataItemEntry} from './data-item-entry.ts'

/** Every kind of information. */
export const dataItems: readonly DataItemEntry[] = [...identityItems, ...recordItems]

/** Words for information about persons without its kind: they give otherPersonal where nothing finer is said. */
export const personalInformation: readonly string[] = words(`
  個人情報 個人データ 個人に関する情報 パーソナルデータ 顧客情報 顧客データ お客様情報 お客さま情報 お客様の情報 お客さまの情報 お客様データ お客さまデータ お客様に関する情報
  お客さまに関する情報 会員情報 会員データ 会員様情報 会員様の情報 会員の情報 従業員情報 従業員の情報 従業員等の情報 従業員に関する情報 社員情報 社員の情報 職員情報 職員の情報
  役職員の情報 役職員に関する情報 教職員の情報 利用者情報 利用者の情報 利用者様情報 ユーザー情報 ユーザ情報 ユーザーの情報 ユーザー様情報 株主情報 株主様情報 株主の情報 株主様の情報
  学生情報 学生の情報 生徒情報 生徒の情報 児童生徒の情報 応募者情報 応募者の情報 応募者に関する情報 応募者様の情報 採用応募者情報 採用候補者情報 受講者情報 参加者情報 申込者情報
  寄附者情報 寄付者情報 購入者情報 購入者の情報 契約者情報 ご契約者情報 登録者情報 登録者の情報 スタッフ情報 登録情報 担当者情報 担当者の情報 担当者様の情報 名簿 社員名簿 会員名簿 顧客名簿 従業員名簿 職員名簿 学生名簿 生徒名簿 児童名簿 参加者名簿 患者名簿 利用者名簿 申込者名簿 受講者名簿 講師名簿 契約者名簿 関係者の情報
  関係者に関する情報 患者情報 患者様情報 患者様の情報 患者さんの情報 住民情報 市民の情報 卒業アルバム情報
`)

/** Longer words in which the words above say nothing about what leaked. */
export const personalInformationUnless: readonly string[] = words(`
  個人情報保護 個人情報取扱 個人情報の取扱 個人情報の取り扱い 個人情報管理 個人情報の管理 個人情報の保護 個人情報等の保護 個人情報相談 個人情報お問い合わせ 個人情報に関するお問い合わせ
  個人情報窓口 個人情報の適切 個人情報等の管理 個人情報等の取扱 個人情報漏えい対策 個人情報の安全管理 個人情報の厳重 登録情報の変更 登録情報の確認 登録情報のご確認 登録情報の書き換え 個人情報ページ
  会員情報ページ 個人データ保護 顧客情報管理 顧客情報の管理 会員情報管理 会員情報変更 登録情報を変更 個人データの取扱 個人情報を適切 個人情報を取り扱
`)
