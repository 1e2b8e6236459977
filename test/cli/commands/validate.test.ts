import {chmod, mkdir, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {validateCommand} from '../../../src/cli/commands/validate.ts'
import type {Linter} from '../../../src/cli/linter.ts'
import type {InterruptSignal} from '../../../src/cli/streams.ts'
import {readValidate} from '../../../src/cli/validate-arguments.ts'
import {folderWith} from '../entries.ts'
import {fakeLinter} from '../fake-linter.ts'
import {fakeStreams} from '../fake-streams.ts'

type StreamOptions = Parameters<typeof fakeStreams>[0]

/** Runs the command with rules made for these tests. */
const validate = async (argv: string[], options: StreamOptions = {}, linter: Linter = fakeLinter()) => {
  const args = readValidate(argv)
  if (args === null) throw new Error('help')
  const {streams, out, error} = fakeStreams(options)
  const status = await validateCommand(args, streams, linter)
  return {status, out: out(), error: error()}
}

const clean = '# 公表概要\n'
const blank = '# 公表概要 \n'
const bad = '# 公表概要\nBAD\n'

describe('validate', () => {
  it('groups findings by file and counts them', async () => {
    const folder = await folderWith({'a.md': `${blank}BAD\n`, 'b.md': clean})
    expect(await validate([folder])).toEqual({
      status: 1,
      out: `${folder}/a.md
  1:7  warning  Unexpected ' '    blank-end
  2:1  error    Unexpected 'BAD'  word-bad

2 findings in 1 of 2 files: 1 error, 1 warning, 0 info. 1 can be repaired with --fix.
`,
      error: ''
    })
  })

  it('is fine with warnings, up to the number that is allowed', async () => {
    const folder = await folderWith({'a.md': blank, 'b.md': blank})
    expect((await validate([folder])).status).toBe(0)
    expect((await validate([folder, '--max-warnings', '2'])).status).toBe(0)
    expect(await validate([folder, '--max-warnings', '1'])).toMatchObject({
      status: 1,
      error: 'Unexpected 2 warnings, expected at most 1\n'
    })
  })

  it('shows errors alone with --quiet, and counts the others', async () => {
    const folder = await folderWith({'a.md': blank, 'b.md': bad})
    const {out, status} = await validate([folder, '--quiet', '--max-warnings', '0'])
    expect(status).toBe(1)
    expect(out).not.toContain('blank-end')
    expect(out).toContain('2 findings in 2 of 2 files: 1 error, 1 warning, 0 info.')
  })

  it('reads standard input, which has no path', async () => {
    const linter = fakeLinter()
    const {out, status} = await validate(['-'], {stdin: [bad]}, linter)
    expect(status).toBe(1)
    expect(out).toContain('<stdin>\n  2:1  error')
    expect(linter.paths).toEqual([undefined])
  })

  it('gives an entry its path in the archive', async () => {
    const folder = await folderWith({'2031/04/02_架空商事株式会社.md': clean})
    const linter = fakeLinter()
    await validate([join(folder, '2031/04/02_架空商事株式会社.md')], {}, linter)
    expect(linter.paths).toEqual(['2031/04/02_架空商事株式会社.md'])
  })

  it('takes levels of rules from the command line', async () => {
    const folder = await folderWith({'a.md': `${blank}BAD\n`})
    const {out, status} = await validate([folder, '--rule', 'word-bad=off', '--rule', 'blank-end=info'])
    expect(status).toBe(0)
    expect(out).toContain('1:7  info')
  })

  it('speaks the language of the environment unless told otherwise', async () => {
    const folder = await folderWith({'a.md': bad})
    const env = {LANG: 'ja_JP.UTF-8'}
    expect((await validate([folder], {env})).out).toBe(
      `${folder}/a.md\n  2:1  エラー  想定外の「BAD」  word-bad\n\n1 ファイル中 1 ファイルに指摘が 1 件あります（エラー 1、警告 0、情報 0）。\n`
    )
    expect((await validate([folder, '--locale', 'en'], {env})).out).toContain('error')
  })

  it('colours on a terminal, unless NO_COLOR is set', async () => {
    const folder = await folderWith({'a.md': bad})
    expect((await validate([folder], {columns: 80})).out).toContain('\u001b[31merror')
    expect((await validate([folder], {columns: 80, env: {NO_COLOR: '1'}})).out).not.toContain('\u001b')
    expect((await validate([folder])).out).not.toContain('\u001b')
  })

  it.each(['stylish', 'json', 'github', 'sarif'])('never shows the escapes of a stranger raw: %s', async (format) => {
    const folder = await folderWith({'e\u001b[2J\n\u202e.md': 'BAD\u001b[2J\u202e\u0085x\n'})
    const {out} = await validate([folder, '--format', format], {columns: 200, env: {NO_COLOR: '1'}})
    expect(out).toContain('BAD')
    expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })

  it('asks the rules which IDs there are', async () => {
    const folder = await folderWith({'a.md': clean})
    await expect(validate([folder, '--rule', 'blank-ende=off'])).rejects.toMatchObject({
      name: 'UsageError',
      message: "Unexpected rule 'blank-ende', expected blank-end"
    })
  })
})

describe('validate: what cannot be read', () => {
  it('tells one line of each and checks the others', async () => {
    const folder = await folderWith({'b.md': bad, 'large.md': new Uint8Array(6_000_001), 'z.md': 'CRASH'})
    await symlink(join(folder, 'nothing'), join(folder, 'a.md'))
    const {out, error, status} = await validate([folder])
    expect(status).toBe(1)
    expect(out).toContain(`${folder}/b.md\n`)
    expect(out).toContain('1 finding in 1 of 1 file: 1 error, 0 warnings, 0 info. 3 failures, told on standard error.')
    expect(error).toBe(
      `${folder}/a.md:1:1: Unexpected ENOENT, expected a readable file
${folder}/large.md:1:1: Unexpected size of 6000001 bytes, expected at most 6000000
${folder}/z.md:1:1: Internal error: crash
`
    )
  })

  it('reports a file that is no text as a finding', async () => {
    const folder = await folderWith({'2031/04/02_a.md': new Uint8Array([0x83, 0x4a])})
    const {out, status} = await validate([folder])
    expect(status).toBe(1)
    expect(out).toContain('  -   error  Unexpected bytes, expected UTF-8  not-text\n')
  })

  it.each([['no.md'], ['empty']])('refuses %s before anything is written', async (name) => {
    const folder = await folderWith({'a.md': blank})
    await mkdir(join(folder, 'empty'))
    await expect(validate([folder, join(folder, name), '--fix'])).rejects.toMatchObject({name: 'UsageError'})
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(blank)
  })
})

describe('validate: a whole archive', () => {
  const twins = {'2031/04/02_a.md': bad, '2031/04/XX_b.md': bad, '2031/04/note.md': bad}

  it('is checked across entries, wherever it lies below the folder', async () => {
    const folder = await folderWith(twins)
    const expected = '  -    info   As 2031/04/02_a.md  entry-twin\n'
    expect((await validate([folder])).out).toContain(expected)
    expect((await validate([join(folder, '..', folder.split('/').at(-1) ?? '')])).out).toContain(expected)
    expect((await validate([folder])).out.match(/entry-twin/g)).toHaveLength(1)
  })

  it('keeps two archives below one folder apart', async () => {
    const folder = await folderWith({'one/2031/04/02_a.md': bad, 'two/2031/04/02_a.md': bad})
    const {out} = await validate([folder])
    expect(out.match(/word-bad/g)).toHaveLength(2)
    expect(out).not.toContain('entry-twin')
  })

  it.each([['2031'], ['2031/04'], ['2031/04/02_a.md', '2031/04/XX_b.md']])(
    'is not there where only %s is given',
    async (...paths) => {
      const folder = await folderWith(twins)
      const {out} = await validate(paths.map((path) => join(folder, path)))
      expect(out).toContain('word-bad')
      expect(out).not.toContain('entry-twin')
    }
  )

  it('is read once, also where a file of it is named besides', async () => {
    const folder = await folderWith(twins)
    const linter = fakeLinter()
    const {out} = await validate([join(folder, '2031/04/XX_b.md'), folder, join(folder, '2031')], {}, linter)
    expect(linter.paths).toHaveLength(3)
    expect(out.match(/entry-twin/g)).toHaveLength(1)
    expect(out.indexOf('XX_b.md')).toBeLessThan(out.indexOf('02_a.md\n'))
  })
})

describe('validate --fix', () => {
  it('repairs what is safe, keeps line ends, byte order mark and mode, and tells what is left', async () => {
    const folder = await folderWith({'a.md': `\ufeff# 公表概要 \r\nBAD \r\n。 \r\n`, 'b.md': bad})
    await chmod(join(folder, 'a.md'), 0o640)
    expect(await validate([folder, '--fix'])).toEqual({
      status: 1,
      out: `${folder}/a.md
  1:8  fixed    Unexpected ' '    blank-end
  2:4  fixed    Unexpected ' '    blank-end
  3:1  warning  Unexpected '。 '  blank-end
  2:1  error    Unexpected 'BAD'  word-bad

${folder}/b.md
  2:1  error  Unexpected 'BAD'  word-bad

3 findings in 2 of 2 files: 2 errors, 1 warning, 0 info. 2 findings repaired. 1 repair withheld, as the entry would read otherwise.
`,
      error: ''
    })
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('\ufeff# 公表概要\r\nBAD\r\n。 \r\n')
    expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.md', 'b.md'])
  })

  it('changes nothing the second time', async () => {
    const folder = await folderWith({'a.md': blank})
    expect((await validate([folder, '--fix'])).out).toContain('1 finding repaired.')
    const {mtimeMs, ino} = await stat(join(folder, 'a.md'))
    expect((await validate([folder, '--fix'])).out).toBe('No findings in 1 file.\n')
    expect(await stat(join(folder, 'a.md'))).toMatchObject({mtimeMs, ino})
  })

  it('looks at an archive anew, across entries too', async () => {
    const folder = await folderWith({'2031/04/02_a.md': clean, '2031/04/03_b.md': blank})
    expect((await validate([folder, '--fix'])).out).toContain('As 2031/04/02_a.md')
  })

  it('writes through no link', async () => {
    const folder = await folderWith({'outside/real.md': blank, 'in/b.md': blank})
    await symlink(join(folder, 'outside/real.md'), join(folder, 'in/a.md'))
    const {status, error, out} = await validate([join(folder, 'in'), '--fix'])
    expect(status).toBe(1)
    expect(error).toBe(
      `${folder}/in/a.md:1:1: Unexpected link or special file, expected a regular file; it was not repaired\n`
    )
    expect(out).toContain('1 finding repaired.')
    expect(await readFile(join(folder, 'outside/real.md'), 'utf8')).toBe(blank)
  })

  it.each<[InterruptSignal, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ])('leaves each file old or new when %s comes', async (name, ended) => {
    const folder = await folderWith({'a.md': blank, 'b.md': blank, 'c.md': blank})
    const args = readValidate([folder, '--fix'])
    if (args === null) throw new Error('help')
    const {streams, out, error, signals} = fakeStreams()
    const once = streams.once
    const interrupting = {
      ...streams,
      // Comes as soon as somebody listens, while the first file is written.
      once: (event: InterruptSignal, listener: () => void) => {
        once(event, listener)
        if (event === name) setImmediate(() => signals.emit(event))
      }
    }
    expect(await validateCommand(args, interrupting, fakeLinter())).toBe(ended)
    expect(error()).toBe(`Interrupted by ${name}: 1 of 3 files with repairs were done\n`)
    expect(out()).toBe('')
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(clean)
    expect(await readFile(join(folder, 'b.md'), 'utf8')).toBe(blank)
    expect(await readdir(folder)).toEqual(['a.md', 'b.md', 'c.md'])
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0)
  })
})

describe('validate --fix-dry-run', () => {
  it('prints a diff, writes nothing and tells of what would be left on standard error', async () => {
    const folder = await folderWith({'2031/04/02_a.md': `${blank}BAD\n`, '2031/04/03_b.md': `${bad}\n`})
    const {status, out, error} = await validate([folder, '--fix-dry-run'])
    const path = `${folder.slice(1)}/2031/04/02_a.md`
    expect(out).toBe(`--- a/${path}\n+++ b/${path}\n@@ -1,2 +1,2 @@\n-# 公表概要 \n+# 公表概要\n BAD\n`)
    expect(error).toBe(
      'After --fix: 2 findings in 2 of 2 files: 2 errors, 0 warnings, 0 info. 1 finding would be repaired.\n'
    )
    expect(status).toBe(1)
    expect(await readFile(join(folder, '2031/04/02_a.md'), 'utf8')).toBe(`${blank}BAD\n`)
  })

  it('works on standard input', async () => {
    const {out, status} = await validate(['-', '--fix-dry-run'], {stdin: [blank]})
    expect(out).toContain('--- a/<stdin>\n')
    expect(status).toBe(0)
  })

  it('shows no escapes on a terminal', async () => {
    const {out} = await validate(['-', '--fix-dry-run'], {stdin: ['\u001b[2J \n'], columns: 80, env: {NO_COLOR: '1'}})
    expect(out).toContain('-<U+001B>[2J \n+<U+001B>[2J\n')
  })
})

describe('validate: configuration', () => {
  it('is found upwards from the first path; the command line wins', async () => {
    const folder = await folderWith({
      'incident-disclosure.config.json': JSON.stringify({
        rules: {'word-bad': 'info', 'blank-end': 'off'},
        locale: 'ja',
        maxWarnings: 0,
        ignore: ['2031/05']
      }),
      '2031/04/02_a.md': `${blank}BAD\n`,
      '2031/05/02_b.md': bad
    })
    const path = join(folder, '2031')
    expect(await validate([path])).toMatchObject({status: 0, error: '', out: expect.stringContaining('  2:1  情報')})
    expect((await validate([path])).out).not.toMatch(/blank-end|02_b/)
    const flags = ['--rule', 'blank-end=warning', '--locale', 'en']
    expect(await validate([path, ...flags])).toMatchObject({status: 1, out: expect.stringContaining('1:7  warning')})
    expect((await validate([path, ...flags, '--max-warnings', '1'])).status).toBe(0)
    expect((await validate([join(folder, '2031/05/02_b.md')])).status).toBe(0)
  })

  it('names the file and the rule that does not exist', async () => {
    const folder = await folderWith({'a.md': clean})
    const file = join(folder, 'incident-disclosure.config.json')
    await writeFile(file, '{"rules": {"blank": "off"}}')
    await expect(validate([folder])).rejects.toMatchObject({
      name: 'UsageError',
      message: `${file}: rules: Unexpected rule 'blank', expected blank-end`
    })
  })
})

describe('validate: progress', () => {
  const ten = () => folderWith(Object.fromEntries(Array.from({length: 10}, (_, index) => [`${index}.md`, clean])))

  it('is drawn on a terminal and erased at the end', async () => {
    const {error} = await validate([await ten()], {errorTerminal: true})
    expect(error).toContain(`[===============               ] 50%`)
    expect(error.endsWith('\r\u001b[2K')).toBe(true)
  })

  it.each([{}, {errorTerminal: true, env: {CI: 'true'}}, {errorTerminal: true, env: {TERM: 'dumb'}}])(
    'is silent elsewhere: %j',
    async (options) => {
      expect((await validate([await ten()], options)).error).toBe('')
    }
  )
})
