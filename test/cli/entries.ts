import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** A small archive entry of an organisation that does not exist. */
export const entry = (organization: string, title = '見本システム停止のお知らせ'): string =>
  `# 公表概要\n- ${title}\n- 2031年4月2日\n- ${organization}\n- https://example.com/news\n\n# 本文\n停止しました。\n`

/** Writes files into a new folder that goes with the test. */
export const folderWith = async (files: Record<string, string | Uint8Array>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'incident-disclosure-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true})
    await writeFile(join(folder, name), content)
  }
  return folder
}
