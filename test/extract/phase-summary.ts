import {extractPhases} from '../../src/extract/phases.ts'
import type {Phase, PhaseField} from '../../src/schema/phase.ts'
import {parseOutlines} from '../../src/syntax/parse-outlines.ts'

const overview = '# 公表概要\n- お知らせ\n- 2025年11月12日\n- 架空商事株式会社\n- https://example.jp/\n\n# 本文\n'

/** An entry with the given body. */
export function entry(body: string): string {
  return `${overview}${body}\n`
}

/** The stages of a body. */
export function phasesOf(body: string, publishedOn = '2025-11-12'): Phase[] {
  const outline = parseOutlines(entry(body))[0]
  return outline ? extractPhases(outline, {publishedOn}) : []
}

/** `name | description | status | start` of each stage. */
export function headsOf(body: string, publishedOn?: string): string[] {
  return phasesOf(body, publishedOn).map(({name, description, status, startsOn, startsPart, startsOpen}) => {
    const start = [startsOn, startsPart, startsOpen ? 'open' : null].filter((part) => part !== null).join(' ')
    return [name, description ?? '-', status ?? '-', start || '-'].join(' | ')
  })
}

/** `label (key) <scope> text` of each value. */
export function rowsOf(phase: Phase | undefined): string[] {
  const row = ({label, key}: PhaseField, {scope, text}: PhaseField['values'][number]) =>
    `${label}${key ? ` (${key})` : ''}${scope ? ` <${scope}>` : ''} ${text}`
  return (phase?.fields ?? []).flatMap((field) => field.values.map((value) => row(field, value)))
}
