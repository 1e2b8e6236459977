import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import * as z from 'zod'
import type {Cost} from './cost.ts'

/** What a process took, from its start to its end. */
export interface ProcessCost extends Cost {
  /** The most memory that it held, in bytes (resident set size). */
  peak: number
}

const outputSchema = z.object({cpu: z.number(), peak: z.number()})

/** Built beside this script. */
const script = fileURLToPath(new URL('./child.js', import.meta.url))

/**
 * Runs a task in a process of its own.
 *
 * @param task as child.ts takes it
 * @throws Error where the process fails
 */
export async function runChild(...task: string[]): Promise<ProcessCost> {
  const start = performance.now()
  const output = execFileSync(process.execPath, [script, ...task], {encoding: 'utf8'})
  return {...outputSchema.parse(JSON.parse(output)), wall: performance.now() - start}
}
