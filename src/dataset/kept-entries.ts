import type {KeptText} from '../archive/read/kept-text.ts'
import type {EntryTextSettings} from './entry-text.ts'

/** @returns how to read entries and keep what a dataset needs of them */
export function keptEntries(settings: EntryTextSettings): KeptText {
  const {withText, dashboard} = settings
  return {
    name: ['dataset', ...(withText ? ['text'] : []), ...(dashboard ? ['dashboard'] : [])].join('-'),
    script: new URL('./dataset-worker.js', import.meta.url),
    settings,
    load: async () => (await import('./entry-text-parser.ts')).entryTextParser(settings)
  }
}
