import {createTextSpool, type TextSpool} from '../text-spool.ts'
import type {Release} from './release.ts'

type OrderedRecord = Pick<Release, 'organization' | 'title' | 'id'>

/** Of one date: by organisation and title, descending; the ID makes the order whole. */
function compareRecords(one: OrderedRecord, other: OrderedRecord): number {
  const keysOf = ({organization, title, id}: OrderedRecord) => [organization, title, id]
  const [keys, others] = [keysOf(one), keysOf(other)]
  const at = keys.findIndex((key, number) => key !== others[number])
  return (keys[at] ?? '') < (others[at] ?? '') ? 1 : -1
}

function parseOrdered(text: string): OrderedRecord {
  const record: OrderedRecord = JSON.parse(text)
  return record
}

/** Records that wait in a file for their order; memory holds those of one date at a time. */
export class WaitingRecords {
  private readonly texts: TextSpool
  private readonly byDate = new Map<string, number[]>()

  /** @param path a new file */
  constructor(path: string) {
    this.texts = createTextSpool(path)
  }

  get size(): number {
    return this.texts.size()
  }

  add(record: Release): void {
    const number = this.texts.add(JSON.stringify(record))
    const ofDate = this.byDate.get(record.date)
    if (ofDate) ofDate.push(number)
    else this.byDate.set(record.date, [number])
  }

  /** @returns the JSON of each */
  *newestFirst(): Generator<string> {
    for (const [, numbers] of [...this.byDate].sort(([one], [other]) => (one < other ? 1 : -1))) {
      const texts = numbers.map((number) => this.texts.get(number))
      const records = texts.map((text) => ({text, record: parseOrdered(text)}))
      for (const {text} of records.sort((one, other) => compareRecords(one.record, other.record))) yield text
    }
  }

  close(): void {
    this.texts.close()
  }
}
