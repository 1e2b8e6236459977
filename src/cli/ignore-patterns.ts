const special = /[.*+?^${}()|[\]\\/]/g

const wildcards = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]']
])

const patternOf = (glob: string): RegExp => {
  const parts = glob.replace(/^\.?\/|\/$/g, '').split(/(\*\*\/|\*\*|\*|\?)/)
  const source = parts.map((part) => wildcards.get(part) ?? part.replace(special, '\\$&')).join('')
  return new RegExp(`^${source}(?:/|$)`, 'u')
}

/**
 * Tells which files are to be passed over.
 *
 * @param globs paths from one folder on: `*` and `?` stand for what lies within a name, `**` for any number of folders;
 * the name of a folder covers all below it
 * @returns a test for paths from that folder on, `/` between folders
 * @example
 * ignoring(['docs', '**\/draft_*.md'])('docs/guide/a.md') // true
 */
export function ignoring(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(patternOf)
  return (path) => patterns.some((pattern) => pattern.test(path))
}
