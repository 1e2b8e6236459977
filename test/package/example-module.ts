import ts from 'typescript'

/** An example of a comment as a module that can be run. */
export interface ExampleModule {
  /** Its text; it throws where a value is not as its comment says. */
  text: string
  /** How many values are checked. */
  checks: number
}

/** The value that a comment behind a statement gives: `// 'ransomware'`. */
function valueBehind(source: ts.SourceFile, {end}: ts.Statement): string | null {
  const [comment] = ts.getTrailingCommentRanges(source.text, end) ?? []
  return comment ? source.text.slice(comment.pos + 2, comment.end).trim() : null
}

function isExpression(text: string): boolean {
  const {diagnostics = []} = ts.transpileModule(`void (${text})`, {reportDiagnostics: true})
  return text !== '' && diagnostics.length === 0
}

/**
 * Makes the example of a comment a module: each `expression // value` becomes a check that the two are equal.
 *
 * @param example text of an `@example`
 * @throws Error where a comment behind a statement is no value
 */
export function exampleModule(example: string): ExampleModule {
  const source = ts.createSourceFile('example.mjs', example, ts.ScriptTarget.ESNext)
  const statements = source.statements.map((statement) => {
    const text = source.text.slice(statement.pos, statement.end)
    const value = valueBehind(source, statement)
    if (value === null) return {text, checked: false}
    if (!ts.isExpressionStatement(statement) || !isExpression(value))
      throw new Error(
        `Unexpected comment \`${value}\`, expected the value of an expression; prose stands on lines before`
      )
    return {
      text: `\ndeepStrictEqual(${source.text.slice(statement.getStart(source), statement.end)}, ${value})`,
      checked: true
    }
  })
  return {
    text: ["import {deepStrictEqual} from 'node:assert/strict'", ...statements.map(({text}) => text)].join('\n'),
    checks: statements.filter(({checked}) => checked).length
  }
}
