import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

interface Pattern {
  place: string
  source: string
  flags: string
}

// The backend in plain JavaScript: the others need a binary or a Java machine.
process.env.RECHECK_BACKEND = 'pure'
const {checkSync} = await import('recheck')

const root = join(import.meta.dirname, '../src')

/** The value of a string that is written out: a literal, constants of the file put into a template, or a sum of such. */
function constantText(node: ts.Node, constants: ReadonlyMap<string, string>): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? null
  if (ts.isRegularExpressionLiteral(node)) return null
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source' && ts.isIdentifier(node.expression))
    return constants.get(`${node.expression.text}.source`) ?? null
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [constantText(node.left, constants), constantText(node.right, constants)]
    return left === null || right === null ? null : left + right
  }
  if (ts.isTemplateExpression(node)) {
    let text = node.head.text
    for (const span of node.templateSpans) {
      const value = constantText(span.expression, constants)
      if (value === null) return null
      text += value + span.literal.text
    }
    return text
  }
  return null
}

function parts(literal: string): {source: string; flags: string} {
  const end = literal.lastIndexOf('/')
  return {source: literal.slice(1, end), flags: literal.slice(end + 1)}
}

/** Every regular expression of a file; those put together from words of a lexicon are counted apart. */
function patternsOf(name: string): {patterns: Pattern[]; computed: string[]} {
  const file = ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest, true)
  const patterns: Pattern[] = []
  const computed: string[] = []
  const constants = new Map<string, string>()
  const visit = (node: ts.Node): void => {
    const place = `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const value = constantText(node.initializer, constants)
      if (value !== null) constants.set(node.name.text, value)
      if (ts.isRegularExpressionLiteral(node.initializer))
        constants.set(`${node.name.text}.source`, parts(node.initializer.text).source)
    }
    if (ts.isRegularExpressionLiteral(node)) patterns.push({place, ...parts(node.text)})
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') {
      const [source, flags] = node.arguments ?? []
      const text = source && constantText(source, constants)
      const flagText = flags ? constantText(flags, constants) : ''
      if (text === null || text === undefined || flagText === null) computed.push(place)
      else patterns.push({place, source: text, flags: flagText})
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {patterns, computed}
}

/** Length of a text made to slow a pattern down, in characters, and the most milliseconds that it may take. */
const attackLength = 20_000
const mostTime = 40

/**
 * Milliseconds that a pattern really needs for an attack of the checker, which counts bounded repetition as growth.
 */
function attackTime(pattern: RegExp, attack: {pumps: {prefix: string; pump: string}[]; suffix: string}): number {
  const copies = Math.ceil(attackLength / Math.max(1, attack.pumps.map(({pump}) => pump).join('').length))
  const text = attack.pumps.map(({prefix, pump}) => prefix + pump.repeat(copies)).join('') + attack.suffix
  const before = process.cpuUsage().user
  pattern.test(text)
  return Math.round((process.cpuUsage().user - before) / 1000)
}

/** What is unsafe of patterns, each as one line. */
function unsafe(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap(({place, source, flags}) => {
    const result = checkSync(source, flags, {timeout: 2000, attackTimeout: 500})
    if (result.status !== 'vulnerable') return []
    const time = attackTime(new RegExp(source, flags.replace('y', '')), result.attack)
    return time > mostTime ? [`${place} ${result.complexity.summary}, ${time} ms: /${source}/${flags}`] : []
  })
}

/** Patterns that the library puts together while it is loaded, most of them from the words of a lexicon. */
async function patternsMadeOnLoading(): Promise<Pattern[]> {
  const made: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const pattern = new target(...args)
      made.push({place: 'on loading', source: pattern.source, flags: pattern.flags})
      return pattern
    }
  })
  try {
    await import('../src/index.ts')
  } finally {
    globalThis.RegExp = Original
  }
  const known = new Set<string>()
  return made.filter(({source, flags}) => {
    const isNew = !known.has(`${source}/${flags}`)
    known.add(`${source}/${flags}`)
    return isNew
  })
}

const names = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .sort()

describe('regular expressions need no more than linear time', () => {
  it('are found', () => {
    expect(names.flatMap((name) => patternsOf(name).patterns).length).toBeGreaterThan(100)
  })

  for (const name of names) {
    const {patterns} = patternsOf(name)
    if (patterns.length === 0) continue
    it(name, () => {
      expect(unsafe(patterns)).toEqual([])
    })
  }

  it('put together from the words of the lexicons', async () => {
    const patterns = await patternsMadeOnLoading()
    expect(patterns.length).toBeGreaterThan(20)
    expect(unsafe(patterns)).toEqual([])
  }, 300_000)
})
