import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {readArchive} from '../../src/archive/read/read-archive.ts'
import {type ColumnType, type Row, withoutText} from '../../src/dataset/field.ts'
import type {Table} from '../../src/dataset/table.ts'
import {entryTables, tables} from '../../src/dataset/tables.ts'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {filledArchive, firstReport, outFolder, secondReport, trickyTitle} from './archive.ts'
import {columnTypes, duckdbType, query} from './duckdb.ts'

function ndjsonRows(out: string, {name}: Table): Row[] {
  const lines = readFileSync(join(out, 'ndjson', `${name}.ndjson`), 'utf8')
    .split('\n')
    .slice(0, -1)
  return lines.map((line) => {
    const row: Row = JSON.parse(line)
    return row
  })
}

const contentOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((child) => child.isFile())
      .map((child) => join(child.parentPath, child.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')])
  )

/** Nested cells of CSV are JSON. */
const cellType = (type: ColumnType): string => (typeof type === 'object' ? 'JSON' : duckdbType(type))
const csvColumns = ({fields}: Table): string =>
  `{${fields.map(({name, type}) => `'${name}': '${cellType(type)}'`).join(', ')}}`
const csvSql = (out: string, table: Table): string =>
  `select * from read_csv('${out}/csv/${table.name}.csv', header = true, columns = ${csvColumns(table)}, allow_quoted_nulls = false)`

describe('a dataset with the words of the documents', () => {
  it('fills every table with the rows of the disclosures, valid by their JSON Schemas', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    const report = await writeDataset(folder, out, {formats: ['ndjson'], withText: true})
    expect(report).toMatchObject({entries: 9, incidents: 8, problems: []})
    const expected = new Map(entryTables.map(({table}): [string, Row[]] => [table.name, []]))
    for await (const {path, disclosure} of readArchive(folder))
      for (const {table, rowsOf} of entryTables)
        if (disclosure) expected.get(table.name)?.push(...rowsOf(path, disclosure, true))
    for (const [name, rows] of expected) {
      expect(rows, name).not.toEqual([])
      const table = tables.find((one) => one.name === name)
      expect(table && ndjsonRows(out, table), name).toEqual(rows)
    }
    for (const table of tables) {
      const schema = JSON.parse(readFileSync(join(out, 'schemas', `${table.name}.schema.json`), 'utf8'))
      const validate = new Ajv2020({validateFormats: false}).compile(schema)
      for (const row of ndjsonRows(out, table)) expect(validate(row), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it('is read back by DuckDB row by row and type by type', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    await writeDataset(folder, out, {formats: ['ndjson', 'csv', 'parquet', 'json'], withText: true})
    const whole = JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8'))
    for (const table of tables) {
      const rows = ndjsonRows(out, table)
      const types = table.fields.map(({name, type}) => [name, duckdbType(type)])
      const parquet = `select * from '${out}/parquet/${table.name}.parquet'`
      expect(await columnTypes(parquet), table.name).toEqual(types)
      expect(await query(parquet), table.name).toEqual(rows)
      const columns = `{${types.map(([name, type]) => `'${name}': '${type}'`).join(', ')}}`
      const ndjson = `select * from read_json('${out}/ndjson/${table.name}.ndjson', columns = ${columns}, format = 'newline_delimited')`
      expect(await query(ndjson), table.name).toEqual(rows)
      expect(await query(csvSql(out, table)), table.name).toEqual(rows)
      expect(whole[table.name], table.name).toEqual(rows)
    }
    expect(Object.keys(whole)).toEqual(['schemaVersion', ...tables.map(({name}) => name)])
  })

  it('keeps line ends, quotes, empty texts and nulls apart in CSV', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    await writeDataset(folder, out, {formats: ['csv'], withText: true, csvBom: true})
    const text = readFileSync(join(out, 'csv', 'disclosures.csv'), 'utf8')
    expect(text.startsWith('\ufeffpath,incident_id,title')).toBe(true)
    const rows = await query(`select title, body, report_number from '${out}/csv/disclosures.csv' order by path`)
    expect(rows[0]).toMatchObject({title: trickyTitle, report_number: null})
    expect(rows[0]?.body).toContain('\n')
    const detected = new Map(await columnTypes(`select * from '${out}/csv/disclosures.csv'`))
    expect(detected.get('published_on')).toBe('DATE')
    expect(detected.get('forensics')).toBe('BOOLEAN')
  })

  it('defuses formulas on request', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    await writeDataset(folder, out, {formats: ['csv'], csvSafe: true})
    const [row] = await query(`select title from '${out}/csv/disclosures.csv' where path = '${firstReport}'`)
    expect(row).toEqual({title: `'${trickyTitle}`})
  })
})

describe('a dataset without them', () => {
  it('has facts, spans and links alone', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    await writeDataset(folder, out, {formats: ['ndjson', 'parquet']})
    for (const table of tables) {
      const fields = withoutText(table.fields)
      const rows = ndjsonRows(out, table)
      expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => fields.map(({name}) => name)))
      const parquet = `select * from '${out}/parquet/${table.name}.parquet'`
      expect(await query(parquet)).toEqual(rows)
    }
    const texts = ['body', 'text', 'notes', 'statement_texts']
    expect(tables.flatMap(({fields}) => withoutText(fields)).filter(({name}) => texts.includes(name))).toEqual([])
  })

  it('joins reports by their incident, the latest statement deciding', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    await writeDataset(folder, out, {formats: ['parquet']})
    const rows = await query(`
      select d.path, i.report_count, i.reports, i.affected_max, i.occurred_on, i.leak, i.days_to_latest_publication as days
      from '${out}/parquet/disclosures.parquet' d join '${out}/parquet/incidents.parquet' i using (incident_id)
      where i.report_count > 1 order by d.path`)
    const incident = {
      report_count: 2,
      reports: [firstReport, secondReport],
      affected_max: 1200,
      occurred_on: '2031-04-03',
      leak: 'confirmed',
      days: 279
    }
    expect(rows).toEqual([
      {path: firstReport, ...incident},
      {path: secondReport, ...incident}
    ])
  })

  it('is parted by the year of the publication as Hive does it', async () => {
    const {folder} = filledArchive()
    const out = outFolder()
    await writeDataset(folder, out, {formats: ['ndjson', 'parquet'], partition: 'year'})
    const [disclosures] = tables
    if (!disclosures) throw new Error('Unexpected end of tables')
    const from = `read_parquet('${out}/parquet/disclosures/*/*.parquet', hive_partitioning = true)`
    const years = await query(`select year, path from ${from} where year(published_on) = year order by path`)
    expect(years).toContainEqual({year: 2031, path: firstReport})
    expect(years).toContainEqual({year: 2032, path: secondReport})
    expect(await query(`select * exclude (year) from ${from} order by path`)).toEqual(ndjsonRows(out, disclosures))
    for (const {name} of tables) {
      const [count] = await query(`select count(*) as n from read_parquet('${out}/parquet/${name}/*/*.parquet')`)
      const lines = readFileSync(join(out, 'ndjson', `${name}.ndjson`), 'utf8').split('\n').length - 1
      expect(count, name).toEqual({n: lines})
    }
  })

  it('gives the same bytes twice, also over an older dataset and from a cache', async () => {
    const {folder} = filledArchive()
    const [one, other, cacheFolder] = [outFolder(), outFolder(), outFolder()]
    const options = {formats: ['ndjson', 'csv', 'parquet', 'json', 'dashboard'] as const, partition: 'year' as const}
    await writeDataset(folder, one, options)
    await writeDataset(folder, other, {...options, formats: ['csv']})
    await writeDataset(folder, other, {...options, cacheFolder})
    expect(contentOf(other)).toEqual(contentOf(one))
    await writeDataset(folder, other, {...options, cacheFolder})
    expect(contentOf(other)).toEqual(contentOf(one))
  })
})

describe('an archive that has little to give', () => {
  it('leaves empty tables where no entry can be read, and tells of each', async () => {
    const {folder, write} = filledArchive()
    const {problems} = await writeDataset(folder, outFolder(), {formats: ['csv']})
    expect(problems).toEqual([])
    for await (const {path} of readArchive(folder)) write(path, '# 別の文書\n')
    const out = outFolder()
    const report = await writeDataset(folder, out, {formats: ['ndjson', 'csv', 'parquet', 'json', 'dashboard']})
    expect(report).toMatchObject({entries: 0, incidents: 0})
    expect(report.problems).toHaveLength(9)
    expect(report.problems[0]).toMatchObject({path: firstReport, problem: {code: 'not-a-disclosure'}})
    for (const table of tables) {
      const types = withoutText(table.fields).map(({name, type}) => [name, duckdbType(type)])
      const parquet = `select * from '${out}/parquet/${table.name}.parquet'`
      expect(await columnTypes(parquet)).toEqual(types)
      expect(await query(parquet)).toEqual([])
      expect(JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8'))[table.name]).toEqual([])
    }
  })
})
