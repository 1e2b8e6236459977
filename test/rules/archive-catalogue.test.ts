import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createArchiveValidator, fixDisclosure, type Severity, validateDisclosure} from '../../src/index.ts'

/*
 * The catalogue of irregularities beside the archive: each of its examples of form is reported by the rule of its kind,
 * at the level that it gives. Where there is no archive or no catalogue, nothing is tested.
 */

const root = join(import.meta.dirname, '../..')
const folder = resolve(root, process.env.ARCHIVE_DIR ?? '../shared/archive')
const catalogue = resolve(folder, '../spec/irregularities.md')
const isThere = existsSync(folder) && existsSync(catalogue)

/** The rule of each kind; consecutive kinds that share a rule share a line. */
const ruleOfKinds: Record<string, string> = {
  'trailing-space': 'A1 A2 A3 A4 A13',
  'bullet-spacing': 'A5',
  'bullet-without-space': 'A6',
  'field-without-bullet': 'A7',
  'date-organization-swapped': 'A8',
  'blank-line-in-overview': 'A9',
  'blank-lines': 'A10',
  'whitespace-line': 'A11',
  'heading-without-blank-line': 'A12',
  'overview-heading': 'A14 A15 A16',
  'heading-spacing': 'A17 A18 A59',
  'several-publications': 'A19',
  'heading-after-body': 'A20',
  'several-organizations': 'A21 A22',
  'organization-bullets': 'A23',
  'organization-group': 'A24',
  'title-placeholder': 'A27',
  'source-missing': 'A28',
  'source-urls-glued': 'A29',
  'prior-report-label-form': 'A30 A31 A32 A33',
  'prior-report-without-link': 'A34',
  'prior-report-without-label': 'A35',
  'prior-report-label': 'A36',
  'prior-report-pinned': 'A37',
  'prior-report-outside-archive': 'A38',
  'other-link': 'A39',
  'prior-report-twice': 'A40',
  'date-of-update': 'A41 A42',
  'date-doubtful': 'A43',
  'date-note': 'A44',
  'date-partial': 'A45',
  'date-not-stated': 'A46',
  'date-garbled': 'A47',
  'date-doubled-day': 'A48',
  radical: 'A49',
  'file-name-space': 'A50',
  'file-name-order-mark': 'A51',
  'file-name-mistyped': 'A52',
  'file-name-organization': 'A53',
  'title-affix': 'A54',
  'title-brackets': 'A55',
  'title-of-list': 'A56',
  'tracking-parameter': 'A57',
  'source-top-page': 'A58'
}
const levels: Record<string, Severity> = {E: 'error', W: 'warning', I: 'info'}

interface Kind {
  code: string
  ruleId: string | null
  level: Severity | null
  paths: string[]
}

function readKinds(text: string): Kind[] {
  const rows = text.split('\n').filter((line) => /^\| A\d+ \|/.test(line))
  return rows.map((row) => {
    const cells = row
      .replaceAll('\\|', '')
      .split('|')
      .map((cell) => cell.trim())
    const code = cells[1] ?? ''
    const ruleId = Object.entries(ruleOfKinds).find(([, codes]) => codes.split(' ').includes(code))?.[0] ?? null
    const examples = (cells[7] ?? '').replace(/the other spelling: `[^`]*`/, '')
    const paths = [...examples.matchAll(/`(\d{4}\/\d{2}\/[^`]+\.md)`/g)].map(([, path]) => path ?? '')
    return {code, ruleId, level: levels[cells[4] ?? ''] ?? null, paths}
  })
}

const kinds = isThere ? readKinds(readFileSync(catalogue, 'utf8')) : []
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8')

describe.skipIf(!isThere)(`the catalogue ${catalogue}`, () => {
  const names = isThere
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((name) => /^\d{4}\/\d{2}\/[^/]+\.md$/.test(name))
        .sort()
    : []
  const validator = createArchiveValidator()
  for (const path of names) validator.read({path, text: textOf(path)})
  const found = new Map(validator.finish().map(({path, messages}) => [path, messages]))

  it.each(kinds.filter(({level}) => level !== null))('$code is found by $ruleId', ({ruleId, level, paths}) => {
    expect(ruleId).not.toBeNull()
    for (const path of paths) {
      const levelsThere = (found.get(path) ?? []).filter((one) => one.ruleId === ruleId).map(({severity}) => severity)
      expect(levelsThere, path).toContain(level)
    }
  })

  it.each(kinds.filter(({level}) => level === null))('$code is a trap: one organisation', ({paths}) => {
    for (const path of paths)
      expect((found.get(path) ?? []).filter(({ruleId}) => /^several-org|^organization-/.test(ruleId))).toEqual([])
  })

  it('repairs everything that it can, and a second run changes nothing', () => {
    for (const [path, messages] of found) {
      const {text, left} = fixDisclosure(textOf(path), messages, {path})
      expect(left, path).toEqual([])
      if (text !== textOf(path))
        expect(fixDisclosure(text, validateDisclosure(text, {path}), {path}).text, path).toBe(text)
    }
  })
})

it.runIf(!isThere)('there is no archive with a catalogue beside it: set ARCHIVE_DIR to a checkout', () => {
  console.info(`No ${catalogue} beside ${folder}; its tests are skipped.`)
})
