import {DisclosureError} from './disclosure-error.ts'
import {readDisclosures} from './read-disclosures.ts'
import {prepareInput, readEntry} from './read-entry.ts'
import type {DisclosureInput, ParseOptions} from './read-text.ts'
import type {Disclosure} from './schema/disclosure.ts'
import {parseTree} from './syntax/parse-tree.ts'

/** What `safeParseDisclosure` gives: the object, or why there is none. */
export type SafeParseResult = {success: true; data: Disclosure} | {success: false; error: DisclosureError}

/**
 * Reads one archive entry into a typed object (spec: disclosure.md).
 *
 * Offsets of every `position` are 0-based UTF-16 code units into the text that was given, ends exclusive. What is
 * doubtful in the entry becomes an element of `messages`. Where a file holds several publications, this is the first
 * over the text of the whole file, and a message says so.
 *
 * @param value one entry: text, UTF-8 bytes (a byte order mark is allowed and counted in offsets) or a vfile
 * @param options the entry's path, and the longest text that is read
 * @returns the object that `disclosureSchema` describes
 * @throws DisclosureError `not-a-disclosure`, `too-large` or `not-text`; nothing else
 * @example
 * import {parseDisclosure} from 'incident-disclosure'
 *
 * const markdown = `# 公表概要
 * - ランサムウェア感染のお知らせ
 * - 2025年1月9日
 * - 架空商事株式会社
 * - https://example.jp/news/1
 *
 * # 本文
 * 1月8日、ランサムウェアの被害を確認しました。`
 * const {publication, facts} = parseDisclosure(markdown, {path: '2025/01/09_架空商事株式会社.md'})
 * publication.publishedOn // '2025-01-09'
 * facts.causes.map(({code}) => code) // ['ransomware']
 */
export function parseDisclosure(value: DisclosureInput, options: ParseOptions = {}): Disclosure {
  return readEntry(value, options).disclosure
}

/**
 * Reads every publication of an archive entry, each with its own body. Nearly all entries hold one.
 *
 * @param value one entry: text, UTF-8 bytes or a vfile
 * @param options the entry's path, and the longest text that is read
 * @returns at least one disclosure, in the order of the text
 * @throws DisclosureError `not-a-disclosure`, `too-large` or `not-text`; nothing else
 * @example
 * import {parseDisclosures} from 'incident-disclosure'
 *
 * const markdown = `# 公表概要
 * - システム障害のお知らせ
 * - 2025年1月9日
 * - 架空商事株式会社
 * - https://example.jp/news/1
 *
 * # 本文
 * 停止しました。
 *
 * # 公表概要
 * - システム障害のお知らせ（第2報）
 * - 2025年1月10日
 * - 架空商事株式会社
 * - https://example.jp/news/2
 *
 * # 本文
 * 再開しました。`
 * parseDisclosures(markdown).map(({publication}) => publication.publishedOn) // ['2025-01-09', '2025-01-10']
 */
export function parseDisclosures(value: DisclosureInput, options: ParseOptions = {}): Disclosure[] {
  const {source, path} = prepareInput(value, options)
  return readDisclosures(parseTree(source), source, path)
}

/**
 * Reads one archive entry like `parseDisclosure`, and never throws.
 *
 * @param value one entry: text, UTF-8 bytes or a vfile
 * @param options the entry's path, and the longest text that is read
 * @returns `{success: true, data}` or `{success: false, error}`, as in zod
 * @example
 * import {safeParseDisclosure} from 'incident-disclosure'
 *
 * const result = safeParseDisclosure('# 別の文書')
 * result.success // false
 * result.success ? null : result.error.code // 'not-a-disclosure'
 */
export function safeParseDisclosure(value: DisclosureInput, options: ParseOptions = {}): SafeParseResult {
  try {
    return {success: true, data: parseDisclosure(value, options)}
  } catch (error) {
    if (error instanceof DisclosureError) return {success: false, error}
    throw error
  }
}
