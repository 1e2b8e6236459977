import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import type {BadExample, Rule, RuleExample} from '../../src/rules/core/rule.ts'
import {rules} from '../../src/rules/index.ts'

/* The page that `url` of each message leads to. `UPDATE=1 npx vitest run test/rules/rules-page.test.ts` writes it anew. */
const page = join(import.meta.dirname, '../../src/rules/README.md')

const scopes = {
  entry: 'one entry',
  archive: 'across the entries of an archive',
  input: 'the input'
} as const

/** A page with a NUL would be taken for binary. */
const shown = (text: string) => text.replace(/\n$/, '').replaceAll('\0', '␀')
const code = (text: string) => ['````markdown', shown(text), '````', '']
const pathNote = ({path, others}: RuleExample) =>
  [
    path === undefined ? '' : `, in \`${path}\``,
    others === undefined
      ? ''
      : `, ${Object.keys(others).length === 0 ? 'alone in its archive' : `beside ${Object.keys(others).map((name) => `\`${name}\``)}`}`
  ].join('')

function badPart(example: BadExample, severity: Rule['severity']): string[] {
  const at = example.at === null ? 'the file' : example.at
  const fixed = example.fixed === undefined ? [] : ['Repaired:', '', ...code(example.fixed)]
  return [`Not so (${example.severity ?? severity} at ${at}${pathNote(example)}):`, '', ...code(example.text), ...fixed]
}

function rulePart({id, severity, description, scope, examples}: Rule): string[] {
  const [good] = examples.good
  const [bad] = examples.bad
  return [
    `## ${id}`,
    '',
    `${severity}; looks at ${scopes[scope]}.${examples.bad.some(({fixed}) => fixed !== undefined) ? ' Has a safe repair.' : ''}`,
    '',
    description.en,
    '',
    description.ja,
    '',
    ...(good ? [`Right${pathNote(good)}:`, '', ...code(good.text)] : []),
    ...(bad ? badPart(bad, severity) : [])
  ]
}

const written = [
  '# Rules',
  '',
  'Written from the rules themselves; every example runs as a test. The organisations do not exist.',
  '',
  ...rules.map(({id, severity, description}) => `- [\`${id}\`](#${id}) (${severity}): ${description.en}`),
  '',
  ...rules.flatMap(rulePart)
]
  .join('\n')
  .trimEnd()

it('explains every rule as it is', () => {
  if (process.env.UPDATE === '1') writeFileSync(page, `${written}\n`)
  expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(`${written}\n`)
})
