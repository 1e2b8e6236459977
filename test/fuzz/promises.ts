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

/** Control characters that would steer a terminal. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u

function readingFaults(text: string): string[] {
  const result = safeParseDisclosure(text)
  if (!result.success) return []
  return [...disclosureFaults(result.data, text), ...againFaults(result.data, text)]
}

function disclosureFaults(disclosure: Disclosure, text: string): string[] {
  const {error} = disclosureSchema.safeParse(disclosure)
  return [
    ...(error ? [`against the schema: ${error.message}`] : []),
    ...placeFaults(disclosure, text),
    ...sliceFaults(disclosure, text, tellsInOrder)
  ]
}

/** The same text gives the same object. */
function againFaults(disclosure: Disclosure, text: string): string[] {
  return JSON.stringify(parseDisclosure(text)) === JSON.stringify(disclosure)
    ? []
    : ['read another way the second time']
}

/** An entry of one publication is read as `parseDisclosure` reads it. */
function severalFaults(text: string): string[] {
  const [first, ...others] = parseDisclosures(text)
  if (first === undefined) return ['none']
  if (others.length > 0) return [first, ...others].flatMap((disclosure) => disclosureFaults(disclosure, text))
  return JSON.stringify(first) === JSON.stringify(parseDisclosure(text)) ? [] : ['not as parseDisclosure']
}

function freeTextFaults(text: string): string[] {
  const facts = extractFacts(text, {publishedOn: '2025-09-05'})
  const {error} = incidentFactsSchema.safeParse(facts)
  return [
    ...(error ? [`facts against the schema: ${error.message}`] : []),
    ...placeFaults(facts, text),
    ...evidenceFaults(facts, text, tellsInOrder),
    ...placeFaults(extractChronology(text, {publishedOn: '2025-09'}), text)
  ]
}

function validationFaults(text: string): string[] {
  const messages = validateDisclosure(text, {path: '2025/09/05_架空商事株式会社.md', locale: 'ja'})
  return messages.flatMap((message) => {
    const {error} = disclosureMessageSchema.safeParse(message)
    const [from, to] = message.fix?.range ?? [0, 0]
    return [
      ...(error ? [`message against the schema: ${error.message}`] : []),
      ...(from <= to && to <= text.length
        ? []
        : [`repair outside: ${message.ruleId}, ${from} to ${to} of ${text.length}`]),
      ...placeFaults(message, text)
    ]
  })
}

/** What is made of disclosures: rows, reports for a terminal, comparisons, links. */
function useFaults(text: string): string[] {
  const disclosure = parseDisclosure(text, {path: '2025/09/05_架空商事株式会社.md'})
  const first = parseDisclosure(earlier, {path: '2025/09/01_架空商事株式会社.md'})
  compareDisclosures(first, disclosure)
  describeCourse([first, disclosure])
  linkDisclosures([first, disclosure])
  const {error} = disclosureRowSchema.safeParse(toRow(disclosure))
  const shown = [
    summary(disclosure, {color: false, width: 80}),
    explain(disclosure, {label: '2025/09/05_架空商事株式会社.md', text})
  ]
  return [
    ...(error ? [`row against the schema: ${error.message}`] : []),
    ...(shown.some((output) => steering.test(output)) ? ['control characters for a terminal'] : [])
  ]
}

const earlier = [
  '# 公表概要',
  '- 見本システム障害のお知らせ（第1報）',
  '- 2025年9月1日',
  '- 架空商事株式会社',
  '- https://example.jp/news/1',
  '',
  '# 本文',
  '受注システムが停止しました。',
  ''
].join('\n')

const promises: Record<string, (text: string) => string[]> = {
  safeParseDisclosure: readingFaults,
  parseDisclosures: severalFaults,
  'extractFacts and extractChronology': freeTextFaults,
  validateDisclosure: validationFaults,
  fixDisclosure: repairFaults,
  'rows, reports and links': useFaults
}

/**
 * What the library promises of any text, and does not keep.
 *
 * @param text any text
 * @returns a line for each fault: `kind: details`
 */
export function brokenPromises(text: string): string[] {
  return Object.entries(promises).flatMap(([name, faultsOf]) => {
    try {
      return faultsOf(text).map((fault) => `${name}, ${fault}`)
    } catch (error) {
      if (error instanceof DisclosureError) return []
      return [`${name} throws ${error instanceof Error ? error.stack : error}`]
    }
  })
}

/**
 * The same for bytes that may be no UTF-8.
 *
 * @param bytes any bytes
 */
export function brokenPromisesOfBytes(bytes: Uint8Array): string[] {
  try {
    const result = safeParseDisclosure(bytes)
    if (!result.success) return []
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    return disclosureFaults(result.data, text).map((fault) => `bytes, ${fault}`)
  } catch (error) {
    return [`bytes throws ${error instanceof Error ? error.stack : error}`]
  }
}
