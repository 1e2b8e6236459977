import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import * as z from 'zod'
import {disclosureRowSchema, disclosureSchema} from '../../src/index.ts'
import {disclosureComparisonSchema, incidentCourseSchema, incidentLinkingSchema} from '../../src/link.ts'

/* The page of the objects. `UPDATE=1 npx vitest run test/schema/objects-page.test.ts` writes it anew. */
const page = join(import.meta.dirname, '../../docs/objects.md')

type Node = z.core.JSONSchema.BaseSchema

const roots = [
  disclosureSchema,
  disclosureRowSchema,
  incidentLinkingSchema,
  incidentCourseSchema,
  disclosureComparisonSchema
]
const parts: Record<string, Node> = Object.assign({}, ...roots.map((root) => z.toJSONSchema(root).$defs))

const code = (value: unknown): string => `\`${typeof value === 'string' ? `'${value}'` : String(value)}\``

function typeOf({$ref, const: constant, enum: values, anyOf, oneOf, type, items, properties}: Node): string {
  const choices = anyOf ?? oneOf
  if ($ref !== undefined) return linkTo($ref)
  if (constant !== undefined) return code(constant)
  if (values) return values.map(code).join(' or ')
  if (choices) return choices.map((choice) => typeOf(Object(choice))).join(' or ')
  if (type === 'array') return `list of ${typeOf(Object(items)).replace(/.* or .*/, '($&)')}`
  if (properties)
    return `{${Object.entries(properties)
      .map(([name, part]) => `\`${name}\`: ${typeOf(Object(part))}`)
      .join(', ')}}`
  return [type ?? []].flat().join(' or ')
}

const nameOf = (reference: string): string => reference.replace('#/$defs/', '')

function linkTo(reference: string): string {
  const name = nameOf(reference)
  return `[${name}](#${name.toLowerCase()})`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function propertyRow([name, part]: [string, unknown]): string {
  const node: Node = Object(part)
  // A property that is described like its type has no description of its own.
  const description = node.description ?? parts[nameOf(node.$ref ?? '')]?.description ?? ''
  return `| \`${name}\` | ${cell(typeOf(node))} | ${cell(description)} |`
}

function objectPart([name, node]: [string, Node]): string[] {
  const rows = Object.entries(node.properties ?? {}).map(propertyRow)
  return [
    `## ${name}`,
    '',
    node.description ?? '',
    '',
    ...(rows.length === 0 ? [`Type: ${typeOf(node)}`] : ['| property | type | meaning |', '|---|---|---|', ...rows]),
    ''
  ]
}

const written = [
  '# Objects',
  '',
  'What the library gives, written from its schemas (`npm run docs`). The [functions](api/README.md) have pages of their own.',
  '',
  ...Object.entries(parts).flatMap(objectPart)
].join('\n')

it('explains every property of every object', () => {
  if (process.env.UPDATE === '1') writeFileSync(page, written)
  expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(written)
})

it('leaves nothing without a type', () => {
  expect(Object.keys(parts).length).toBeGreaterThan(50)
  expect(written).not.toMatch(/\| +\|/)
})
