import {execFile, execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, inject, it, onTestFinished} from 'vitest'

const run = promisify(execFile)
const examples = join(import.meta.dirname, '../../examples')
const page = readFileSync(join(examples, 'README.md'), 'utf8')

describe('examples', () => {
  const shown = [...page.matchAll(/^```console\n\$ node (.+)\n([^`]*)^```$/gm)].map(([, script, output]) => ({
    script: script ?? '',
    output: output ?? ''
  }))

  it('are three', () => {
    expect(shown).toHaveLength(3)
  })

  it.each(shown)('$script prints what the page shows', async ({script, output}) => {
    const folder = inject('packageFolder')
    expect((await run(process.execPath, [script], {cwd: folder})).stdout).toBe(output)
  })
})

describe('the workflow for pull requests', () => {
  const workflow = readFileSync(join(examples, 'lint-pull-request.yml'), 'utf8')
  const [, step = ''] = /- run: \|\n((?: {10}.*\n)+)/.exec(workflow) ?? []

  /** A checkout of the archive on a branch that comes from `origin/main`. */
  function pullRequest(): {folder: string; commit: (files: Record<string, string>) => void} {
    const folder = mkdtempSync(join(tmpdir(), 'incident-disclosure-pull-request-'))
    onTestFinished(() => rmSync(folder, {recursive: true}))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.jp', ...args], {cwd: folder})
    const commit = (files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(folder, path, '..'), {recursive: true})
        writeFileSync(join(folder, path), text)
      }
      git('add', '.')
      git('commit', '--quiet', '--message', 'entries')
    }
    git('init', '--quiet')
    cpSync(join(examples, 'archive'), folder, {recursive: true})
    commit({'.gitignore': 'node_modules\n', '2030/01/09_架空商事株式会社.md': '# 別の文書\n'})
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    mkdirSync(join(folder, 'node_modules/.bin'), {recursive: true})
    symlinkSync(join(inject('packageFolder'), 'dist/cli.js'), join(folder, 'node_modules/.bin/incident-disclosure'))
    return {folder, commit}
  }

  const runStep = (cwd: string) =>
    run('bash', ['-e', '-c', step], {cwd, env: {...process.env, GITHUB_BASE_REF: 'main'}}).then(
      ({stdout}) => ({code: 0, stdout}),
      ({code, stdout}: {code: number; stdout: string}) => ({code, stdout})
    )

  const entry = (title: string) =>
    `# 公表概要\n- ${title}\n- 2031年11月4日\n- 架空物流株式会社\n- https://example.jp/news/20311104\n\n# 本文\n停止しました。\n`

  it('annotates a changed entry that has a fault, and no other', async () => {
    const {folder, commit} = pullRequest()
    commit({
      '2031/11/04_架空物流株式会社.md': entry('配送の遅れについて').replace('- https', 'https'),
      '2031/11/05_架空物流株式会社.md': entry('配送の遅れについて').replace('4日', '5日')
    })
    const {code, stdout} = await runStep(folder)
    expect(code).not.toBe(0)
    expect(stdout).toContain('::error file=2031/11/04_架空物流株式会社.md,line=5')
    expect(stdout).not.toContain('2031/11/05')
    expect(stdout).not.toContain('2030/01/09')
  })

  it('is content with a branch that changes no entry, and with one without faults', async () => {
    const {folder, commit} = pullRequest()
    commit({'README.md': 'about\n'})
    expect(await runStep(folder)).toMatchObject({code: 0, stdout: ''})
    commit({'2031/11/04_架空物流株式会社.md': entry('配送の遅れについて')})
    expect((await runStep(folder)).code).toBe(0)
  })
})
