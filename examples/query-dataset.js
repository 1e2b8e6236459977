// Writes the tables of an archive as Parquet and asks DuckDB how long each incident took to be told of.
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DuckDBInstance} from '@duckdb/node-api'
import {writeDataset} from 'incident-disclosure/node'

const archive = process.argv[2] ?? 'examples/archive'
const folder = await mkdtemp(join(tmpdir(), 'incidents-'))
const dataset = join(folder, 'dataset')
await writeDataset(archive, dataset, {formats: ['parquet']})

const connection = await (await DuckDBInstance.create()).connect()
const reader = await connection.runAndReadAll(`
  select i.title, i.days_to_first_publication as days, i.affected_max as affected,
    string_agg(c.code, ', ' order by c.code) as causes
  from '${dataset}/parquet/incidents.parquet' i
  join '${dataset}/parquet/causes.parquet' c on c.path = i.latest_path
  group by all
  order by days desc, i.title`)
for (const {title, days, affected, causes} of reader.getRowObjectsJson()) {
  console.log(`${title}: days until it was told: ${days}, affected: ${affected ?? 'not said'}, causes: ${causes}`)
}

connection.closeSync()
await rm(folder, {recursive: true})
