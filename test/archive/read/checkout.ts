import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {entry} from '../../entry.ts'

/** A folder of its own with made-up entries, and a way to be rid of it. */
export interface Checkout {
  folder: string
  write: (path: string, content: string | Uint8Array) => void
  remove: () => void
}

/** @param paths entries to write, each of the day and the organisation of its path */
export function checkout(paths: readonly string[] = []): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'incident-disclosure-'))
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  for (const path of paths) {
    const [year, month, file = ''] = path.split('/')
    const [day, organization = ''] = file.replace(/\.md$/, '').split('_')
    write(
      path,
      entry({title: `${organization}のお知らせ`, date: `${year}年${Number(month)}月${Number(day)}日`, organization})
    )
  }
  return {folder, write, remove: () => rmSync(folder, {recursive: true, force: true})}
}

export const threePaths = [
  '2031/04/05_架空商事株式会社.md',
  '2031/04/06_架空物流株式会社.md',
  '2032/01/02_架空商事株式会社.md'
]
