import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parquetMetadata} from 'hyparquet'
import {expect, it} from 'vitest'
import {required} from '../../src/dataset/field.ts'
import type {Table} from '../../src/dataset/table.ts'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {createParquetFile} from '../../src/dataset/writers/parquet-file.ts'
import {filledArchive, outFolder} from './archive.ts'

it('writes Parquet with logical types, required columns and GZIP', async () => {
  const {folder} = filledArchive()
  const out = outFolder()
  await writeDataset(folder, out, {formats: ['parquet']})
  const bytes = readFileSync(join(out, 'parquet', 'disclosures.parquet'))
  const {schema, row_groups, created_by} = parquetMetadata(new Uint8Array(bytes).buffer)
  const elements = new Map(schema.map((element) => [element.name, element]))
  expect(elements.get('path')).toMatchObject({repetition_type: 'REQUIRED', logical_type: {type: 'STRING'}})
  expect(elements.get('published_on')).toMatchObject({repetition_type: 'OPTIONAL', logical_type: {type: 'DATE'}})
  expect(elements.get('organizations')).toMatchObject({logical_type: {type: 'LIST'}})
  const codecs = row_groups.flatMap(({columns}) => columns.map(({meta_data}) => meta_data?.codec))
  expect(new Set(codecs)).toEqual(new Set(['GZIP']))
  expect(created_by).toBe('incident-disclosure')
})

const notices: Table = {
  name: 'notices',
  description: 'Notices.',
  fields: [
    required('path', 'string', 'Path.'),
    required('ordinal', 'integer', 'Place.'),
    required('tags', {list: 'string'}, 'Tags.')
  ],
  primaryKey: ['path'],
  foreignKeys: []
}

it('writes the columns of a group one by one, and still one group', () => {
  const path = join(outFolder(), 'notices.parquet')
  const rowAt = (ordinal: number) => ({path: `2031/04/0${ordinal}_架空商事株式会社.md`, ordinal, tags: ['続報']})
  const file = createParquetFile(path, notices)
  const steps = [[rowAt(1), rowAt(2)], [rowAt(3)]].map((rows) => [...file.writeGroup(rows)].length)
  file.end()
  expect(steps).toEqual([3, 3])
  const {row_groups, num_rows} = parquetMetadata(new Uint8Array(readFileSync(path)).buffer)
  expect(num_rows).toBe(3n)
  expect(row_groups.map((group) => group.num_rows)).toEqual([2n, 1n])
  for (const {columns} of row_groups)
    expect(columns.map(({meta_data}) => meta_data?.path_in_schema[0])).toEqual(['path', 'ordinal', 'tags'])
})
