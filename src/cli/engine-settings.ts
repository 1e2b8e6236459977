import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

/**
 * How much a function has to run before V8 optimizes it, by the release lines of Node.js, which name and count it
 * differently: eight times and four times what V8 asks for by itself. From line 24 on it decides well by itself.
 */
const laterOptimizing: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=540672',
  22: '--invocation-count-for-turbofan=12000'
}

/**
 * Makes V8 optimize fewer functions. A command lives for a second or two and calls many hundred functions now and then,
 * in each of its threads: to optimize them took more time than it saved, a third of the whole.
 *
 * These settings hold for the process. So a command sets them for itself, and the library never does.
 */
export function settleEngine(): void {
  const [line = ''] = process.versions.node.split('.')
  const setting = laterOptimizing[line]
  if (setting !== undefined) setFlagsFromString(setting)
}

/**
 * Has V8 collect garbage when the heap has grown by six tenths; by default it waits until the heap is four times as large
 * as what is in use. For the command that reads whole archives, however large.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=60')
}
