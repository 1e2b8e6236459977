import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parquetMetadata} from 'hyparquet'
import {expect, it} from 'vitest'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
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
