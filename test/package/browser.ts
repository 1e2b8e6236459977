import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'

/** A browser and how it opens a page without a window. */
export interface Browser {
  name: string
  args: (profile: string, url: string) => string[]
}

const chromiumSwitches = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-proxy-server']
]

export const browsers: readonly Browser[] = [
  {name: 'chromium', args: (profile, url) => [...chromiumSwitches, `--user-data-dir=${profile}`, url]},
  {name: 'firefox-esr', args: (profile, url) => ['--headless', '--no-remote', '--profile', profile, url]}
]

/** Path of a program; undefined where the machine has none of this name. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** A page that runs a script and posts what it leaves in `result`, or why it failed. */
const pageOf = (script: string) => `<!doctype html><meta charset="utf-8"><script>
const post = (body) => fetch('/result', {method: 'POST', body})
addEventListener('error', ({message, filename, lineno}) => post('Error: ' + message + ' at ' + filename + ':' + lineno))
addEventListener('load', () => post(result))
</script><script>${script.replaceAll('</script', '<\\/script')}</script>`

/**
 * Runs a script in a browser, in a new profile.
 *
 * @param browser which one
 * @param program path of its program
 * @param script text of a classic script that leaves a string in `result`
 * @returns that string
 */
export async function runInBrowser({args}: Browser, program: string, script: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'incident-disclosure-browser-'))
  const server = createServer()
  const posted = new Promise<string>((resolve) => {
    server.on('request', async (request, response) => {
      if (request.url !== '/result') {
        response.setHeader('content-type', 'text/html').end(request.url === '/' ? pageOf(script) : '')
        return
      }
      const chunks: Uint8Array[] = []
      for await (const chunk of request) chunks.push(chunk)
      response.end()
      resolve(Buffer.concat(chunks).toString())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`Unexpected address ${address}`)
  const child = spawn(program, args(profile, `http://127.0.0.1:${address.port}/`), {stdio: 'ignore'})
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const early = exited.then(() => `Error: ${program} ended before the page had run`)
  const late = setTimeout(45_000, `Error: ${program} did not run the page within 45 s`, {ref: false})
  try {
    return await Promise.race([posted, early, late])
  } finally {
    child.kill()
    await exited
    server.close()
    server.closeAllConnections()
    await rm(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 100})
  }
}
