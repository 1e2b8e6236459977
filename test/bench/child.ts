/*
 * What a benchmark measures in a process of its own. The arguments name a task; what comes out is what it took as JSON,
 * from the start of the process on.
 *
 *   read READER FOLDER COUNT    reads the first entries of an archive
 *   document READER BYTES       reads one made-up document
 *   dataset ARCHIVE OUT CACHE   runs the command `dataset`
 *
 * Any other READER than those of readers.ts does nothing with what it is given: that is what Node.js itself takes.
 */
import {readEntries} from './archive-entries.ts'
import {loadReader, type Reader, readerNames} from './readers.ts'

async function readerOf(name: string): Promise<Reader> {
  const known = readerNames.find((one) => one === name)
  return known ? loadReader(known) : () => null
}

async function readFolder(name: string, folder: string, count: number): Promise<void> {
  const read = await readerOf(name)
  for (const entry of (await readEntries(folder)).slice(0, count)) read(entry)
}

async function readDocument(name: string, bytes: number): Promise<void> {
  const {sampleEntry} = await import('./sample-entry.ts')
  const read = await readerOf(name)
  read(sampleEntry(bytes))
}

async function run([task = '', ...given]: readonly string[]): Promise<void> {
  const [first = '', second = '', third = ''] = given
  if (task === 'read') await readFolder(first, second, Number(third))
  else if (task === 'document') await readDocument(first, Number(second))
  else if (task === 'dataset') {
    const {runDatasetCommand} = await import('./dataset-command.ts')
    await runDatasetCommand(first, second, third)
  } else throw new Error(`Unexpected task '${task}', expected read, document or dataset`)
}

await run(process.argv.slice(2))
const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
console.log(JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS * 1024}))
