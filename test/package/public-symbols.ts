import {join} from 'node:path'
import ts from 'typescript'

/** What a comment says of a property of an interface. */
export interface DocumentedMember {
  name: string
  summary: string
}

/** An exported name with what its comment says. */
export interface PublicSymbol {
  name: string
  kind: 'function' | 'interface' | 'other'
  summary: string
  parameters: string[]
  /** Names that `@param` tells of. */
  documentedParameters: string[]
  examples: string[]
  /** Properties that an interface names itself. */
  members: DocumentedMember[]
}

const root = join(import.meta.dirname, '../..')
const entries = ['index', 'link', 'remark', 'node']

function programOf(files: string[]): ts.Program {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
  return ts.createProgram(files, options)
}

const summaryOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker))

const tagTexts = (symbol: ts.Symbol, name: string): string[] =>
  symbol.getJsDocTags().flatMap((tag) => (tag.name === name ? [ts.displayPartsToString(tag.text)] : []))

function membersOf(declaration: ts.InterfaceDeclaration, checker: ts.TypeChecker): DocumentedMember[] {
  return declaration.members.flatMap(({name}) => {
    const symbol = name && checker.getSymbolAtLocation(name)
    return symbol ? [{name: symbol.name, summary: summaryOf(symbol, checker)}] : []
  })
}

function describeSymbol(exported: ts.Symbol, checker: ts.TypeChecker): PublicSymbol {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declaration = symbol.declarations?.[0]
  const isFunction = declaration !== undefined && ts.isFunctionDeclaration(declaration)
  const isInterface = declaration !== undefined && ts.isInterfaceDeclaration(declaration)
  return {
    name: exported.name,
    kind: isFunction ? 'function' : isInterface ? 'interface' : 'other',
    summary: summaryOf(symbol, checker),
    parameters: isFunction ? declaration.parameters.map(({name}) => name.getText()) : [],
    documentedParameters: tagTexts(symbol, 'param').map((text) => text.split(' ')[0] ?? ''),
    examples: tagTexts(symbol, 'example'),
    members: isInterface ? membersOf(declaration, checker) : []
  }
}

/** Every name that the entries of the package export, in the order of the entries. */
export function publicSymbols(): PublicSymbol[] {
  const files = entries.map((entry) => join(root, `src/${entry}.ts`))
  const program = programOf(files)
  const checker = program.getTypeChecker()
  return files.flatMap((file) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`Unexpected ${file} without exports`)
    return checker.getExportsOfModule(module).map((symbol) => describeSymbol(symbol, checker))
  })
}
