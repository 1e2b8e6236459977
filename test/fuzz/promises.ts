import {
  type Disclosure,
  DisclosureError,
  disclosureRowSchema,
  disclosureSchema,
  extractChronology,
  extractFacts,
  incidentFactsSchema,
  parseDisclosure,
  parseDisclosures,
  safeParseDisclosure,
  toRow,
  validateDisclosure
} from '../../src/index.ts'
import {compareDisclosures, describeCourse, linkDisclosures} from '../../src/link.ts'
import {explain} from '../../src/report/explain.ts'
import {summary} from '../../src/report/summary.ts'
import {disclosureMessageSchema} from '../../src/schema/message.ts'
import {placeFaults} from './place-faults.ts'
import {repairFaults} from './repair-faults.ts'
import {evidenceFaults, sliceFaults, tellsInOrder} from './slice-faults.ts'

/*
 * What the library promises of any text. Each fault is one line, `kind: details`.
 */

/** Control characters that would steer a terminal. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
const path = '2025/09/05_架空商事株式会社.md'

const earlier = parseDisclosure(
  [
    '# 公表概要',
    '- 見本システム障害のお知らせ（第1報）',
    '- 2025年9月1日',
    '- 架空商事株式会社',
    '- https://example.jp/news/1',
    '',
    '# 本文',
    '受注システムが停止しました。',
    ''
  ].join('\n'),
  {path: '2025/09/01_架空商事株式会社.md'}
)

function disclosureFaults(disclosure: Disclosure, text: string): string[] {
  const {error} = disclosureSchema.safeParse(disclosure)
  return [
    ...(error ? [`against the schema: ${error.message}`] : []),
    ...placeFaults(disclosure, text),
    ...sliceFaults(disclosure, text, tellsInOrder)
  ]
}

/** An entry of one publication is read as it was read before. */
function againFaults(disclosure: Disclosure, text: string): string[] {
  const [first, ...others] = parseDisclosures(text, {path})
  if (first === undefined) return ['no publication']
  if (others.length > 0) return [first, ...others].flatMap((one) => disclosureFaults(one, text))
  return JSON.stringify(first) === JSON.stringify(disclosure) ? [] : ['read otherwise']
}

function freeTextFaults(text: string): string[] {
  const facts = extractFacts(text, {publishedOn: '2025-09-05'})
  const {error} = incidentFactsSchema.safeParse(facts)
  return [
    ...(error ? [`against the schema: ${error.message}`] : []),
    ...placeFaults([facts, extractChronology(text, {publishedOn: '2025-09'})], text),
    ...evidenceFaults(facts, text, tellsInOrder)
  ]
}

function validationFaults(text: string, disclosure: Disclosure | null): string[] {
  const messages = validateDisclosure(text, {path})
  const faults = messages.flatMap((message) => {
    const {error} = disclosureMessageSchema.safeParse(message)
    const [from, to] = message.fix?.range ?? [0, 0]
    return [
      ...(error ? [`against the schema: ${error.message}`] : []),
      ...(from <= to && to <= text.length
        ? []
        : [`repair outside: ${message.ruleId}, ${from} to ${to} of ${text.length}`])
    ]
  })
  return [
    ...faults,
    ...placeFaults(messages, text),
    ...(disclosure ? faultsOf('fix', () => repairFaults(text, disclosure, messages, {path})) : [])
  ]
}

/** What is made of disclosures: rows, reports for a terminal, comparisons, links. */
function useFaults(disclosure: Disclosure, text: string): string[] {
  compareDisclosures(earlier, disclosure)
  describeCourse([earlier, disclosure])
  linkDisclosures([earlier, disclosure])
  const {error} = disclosureRowSchema.safeParse(toRow(disclosure))
  const shown = [summary(disclosure, {color: false, width: 80}), explain(disclosure, {label: path, text})]
  return [
    ...(error ? [`against the schema: ${error.message}`] : []),
    ...(shown.some((output) => steering.test(output)) ? ['control characters for a terminal'] : [])
  ]
}

/** The faults of a step; that it cannot read a text may be told by `DisclosureError` alone. */
function faultsOf(step: string, run: () => string[]): string[] {
  try {
    return run().map((fault) => `${step}, ${fault}`)
  } catch (error) {
    if (error instanceof DisclosureError) return []
    return [`${step} throws ${error instanceof Error ? error.stack : error}`]
  }
}

function disclosureOf(value: string | Uint8Array): Disclosure | null {
  const result = safeParseDisclosure(value, {path})
  return result.success ? result.data : null
}

/**
 * What the library promises of any text, and does not keep.
 *
 * @param text any text
 */
export function brokenPromises(text: string): string[] {
  return faultsOf('parse', () => {
    const disclosure = disclosureOf(text)
    return [
      ...(disclosure ? disclosureFaults(disclosure, text) : []),
      ...(disclosure ? faultsOf('again', () => againFaults(disclosure, text)) : []),
      ...(disclosure ? faultsOf('use', () => useFaults(disclosure, text)) : []),
      ...faultsOf('free text', () => freeTextFaults(text)),
      ...faultsOf('validate', () => validationFaults(text, disclosure))
    ]
  })
}

/**
 * The same for bytes that may be no UTF-8.
 *
 * @param bytes any bytes
 */
export function brokenPromisesOfBytes(bytes: Uint8Array): string[] {
  return faultsOf('bytes', () => {
    const disclosure = disclosureOf(bytes)
    return disclosure ? disclosureFaults(disclosure, new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)) : []
  })
}
