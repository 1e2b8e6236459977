/*
 * Looks for texts that break a promise of the library: `npm run fuzz -- --cases 200000 --seed 1`. Entries come from the
 * fixtures and, where `ARCHIVE_DIR` (by default `../shared/archive`) leads to one, from the archive. Every case is run; of
 * each kind of fault the first one is printed, as small as fast-check can make it, with the seed of its batch, which
 * `--cases 1000 --seed THAT` runs again.
 */
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {anyText, lostBytes, withLostBytes} from './mutations.ts'
import {brokenPromises, brokenPromisesOfBytes} from './promises.ts'
import {markdownTexts} from './sources.ts'
import {type CaseTime, slowestCases} from './times.ts'

const batchSize = 1000
/** Milliseconds for making a case smaller. */
const mostTime = 30_000

const {values} = parseArgs({options: {cases: {type: 'string'}, seed: {type: 'string'}}})
const cases = Number(values.cases ?? 10_000)
const firstSeed = Number(values.seed ?? 1)

const texts = [...markdownTexts('fixtures'), ...markdownTexts(process.env.ARCHIVE_DIR ?? '../shared/archive')]
const times: CaseTime[] = []
const counts = new Map<string, number>()

const faultsOf = (text: string, lost: readonly [number, number][]): string[] => [
  ...brokenPromises(text),
  ...(lost.length > 0 ? brokenPromisesOfBytes(withLostBytes(text, lost)) : [])
]
const kindOf = (fault: string): string => fault.split(':')[0] ?? ''

/** A case once more, for one kind of fault alone, made as small as fast-check can within its time. */
function printSmallest(kind: string, seed: number, place: number): void {
  const property = fc.property(anyText(texts), lostBytes, (text, lost) => {
    const fault = faultsOf(text, lost).find((one) => kindOf(one) === kind)
    if (fault !== undefined) throw new Error(fault)
  })
  const settings = {seed, path: String(place), numRuns: place + 1, interruptAfterTimeLimit: mostTime}
  const {counterexample, errorInstance} = fc.check(property, settings)
  console.log(`seed ${seed}: ${errorInstance instanceof Error ? errorInstance.message : kind}`)
  console.log(JSON.stringify(counterexample))
}

function runBatch(seed: number, numRuns: number): void {
  let place = 0
  const found = new Map<string, number>()
  const property = fc.property(anyText(texts), lostBytes, (text, lost) => {
    const before = process.cpuUsage().user
    const faults = faultsOf(text, lost)
    times.push({seed, length: text.length, microseconds: process.cpuUsage().user - before})
    for (const kind of new Set(faults.map(kindOf))) {
      if (!counts.has(kind)) found.set(kind, place)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    place++
  })
  fc.assert(property, {seed, numRuns})
  for (const [kind, at] of found) printSmallest(kind, seed, at)
}

const start = performance.now()
for (let done = 0; done < cases; done += batchSize) {
  runBatch(firstSeed + done / batchSize, Math.min(batchSize, cases - done))
  console.error(`${times.length} of ${cases} cases`)
}
console.log(`${times.length} cases in ${((performance.now() - start) / 1000).toFixed(0)} s`)
for (const [kind, count] of counts) console.log(`${count} times: ${kind}`)
console.log(slowestCases(times))
process.exitCode = counts.size > 0 ? 1 : 0
