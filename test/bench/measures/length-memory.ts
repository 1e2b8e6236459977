import {type ReaderName, readerNames} from '../readers.ts'
import {runChild} from '../run-child.ts'

/** How much memory a reader needs for documents of several lengths. */
export interface LengthMemory {
  reader: ReaderName
  /** The most memory that a process holds which reads one such document, in bytes, by length. */
  peaks: number[]
}

/**
 * Reads made-up documents of several lengths, each once in a process of its own.
 *
 * @param lengths in bytes
 */
export async function measureLengthMemory(lengths: readonly number[]): Promise<LengthMemory[]> {
  const measured: LengthMemory[] = []
  for (const reader of readerNames) {
    const peaks: number[] = []
    for (const bytes of lengths) peaks.push((await runChild('document', reader, String(bytes))).peak)
    measured.push({reader, peaks})
  }
  return measured
}
