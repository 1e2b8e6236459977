import {closeSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {schemaVersion} from '../../schema/schema-version.ts'
import type {Table} from '../table.ts'
import type {FormatWriter} from './format-writer.ts'
import {tableFiles} from './table-files.ts'
import {createTextFile} from './text-file.ts'

const pieceLength = 65_536

function* piecesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  const decoder = new TextDecoder()
  const buffer = Buffer.alloc(pieceLength)
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      yield decoder.decode(buffer.subarray(0, read), {stream: true})
  } finally {
    closeSync(file)
  }
}

/**
 * One JSON with all tables, `dataset.json`: an object of arrays, one row a line. Rows of different tables come in turn,
 * so each table first goes to a file of its own.
 *
 * @param folder the folder of the dataset
 * @param scratch a folder for those files
 * @param tables the tables
 */
export function createJsonWriter(folder: string, scratch: string, tables: readonly Table[]): FormatWriter {
  const parts = join(scratch, 'json')
  const partOf = ({name}: Table) => join(parts, name)
  const started = new Set<Table>()
  const separatorOf = (table: Table): string => {
    const separator = started.has(table) ? ',\n' : '\n'
    started.add(table)
    return separator
  }
  const files = tableFiles(tables, partOf, {
    headOf: () => '',
    textOf: (table, rows) => separatorOf(table) + rows.map(({line}) => line).join(',\n')
  })
  return {
    add: files.add,
    flush: files.flush,
    *finish() {
      yield* files.finish()
      const file = createTextFile(join(folder, 'dataset.json'))
      file.append(`{"schemaVersion":${JSON.stringify(schemaVersion)}`)
      for (const table of tables) {
        file.append(`,\n${JSON.stringify(table.name)}:[`)
        for (const piece of piecesOf(partOf(table))) {
          file.append(piece)
          yield
        }
        file.append(']')
      }
      file.append('}\n')
      file.end()
    }
  }
}
