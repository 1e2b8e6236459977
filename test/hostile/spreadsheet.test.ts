import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {folderWith} from '../cli/entries.ts'
import {outFolder} from '../dataset/archive.ts'
import {entry} from '../entry.ts'

describe('a text that a spreadsheet takes for a formula', () => {
  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '=HYPERLINK(A1,"押す")', '=cmd|"/c calc"!A1'])(
    '%s stands behind a mark in a safe CSV, and as it is elsewhere',
    async (title) => {
      const folder = await folderWith({'2025/09/05_架空商事株式会社.md': entry({title})})
      const out = outFolder()
      await writeDataset(folder, out, {formats: ['csv', 'ndjson'], csvSafe: true})
      const csv = readFileSync(join(out, 'csv/disclosures.csv'), 'utf8')
      expect(csv).toContain(`'${title.replaceAll('"', '""')}`)
      expect(csv).not.toMatch(/(?:^|[,\n"])[=+@]/)
      const [row] = readFileSync(join(out, 'ndjson/disclosures.ndjson'), 'utf8').split('\n')
      expect(JSON.parse(row ?? '')).toMatchObject({title})
    }
  )
})
