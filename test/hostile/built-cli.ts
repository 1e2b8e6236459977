import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'
import {join} from 'node:path'
import {build} from 'tsup'

/** Beside node_modules, where the imports of the built files are found. */
const outDir = join('node_modules/.cache', 'hostile-test')

/** Builds the command line and gives the path of its file. */
export async function buildCli(): Promise<string> {
  await build({
    config: false,
    entry: {cli: 'src/cli/main.ts', 'archive-worker': 'src/archive/read/archive-worker.ts'},
    format: ['esm'],
    target: 'node20',
    outDir,
    silent: true
  })
  return join(process.cwd(), outDir, 'cli.js')
}

/** How a process ended and what it wrote. */
export interface Ended {
  /** As a shell tells it: 128 and the number of the signal where one ended the process. */
  status: number
  out: string
  error: string
}

const signalNumbers: Record<string, number> = {SIGINT: 2, SIGTERM: 15, SIGPIPE: 13}

/** Waits for the end of a process. */
export function ended(child: ChildProcess): Promise<Ended> {
  let [out, error] = ['', '']
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    error += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve({status: code ?? 128 + (signalNumbers[signal ?? ''] ?? 0), out, error})
    )
  })
}

/** Starts the command line. */
export function start(cli: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {stdio: ['ignore', 'pipe', 'pipe'], ...options})
}

/** Starts it behind a shell that does something first: `ulimit -f 8`. */
export function startBehind(shell: string, cli: string, args: readonly string[]): ChildProcess {
  return spawn('sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
}
