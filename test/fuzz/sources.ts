import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The texts of all Markdown files below a folder, in the order of their paths; none where there is no folder. */
export function markdownTexts(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
