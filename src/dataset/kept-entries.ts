import type {KeptText} from '../archive/read/kept-text.ts'
import type {SettledOptions} from './dataset-options.ts'
import type {EntryTextSettings} from './entry-text.ts'

/** @returns how to read entries and keep what a dataset needs of them */
export function keptEntries({withText = false, formats}: SettledOptions): KeptText {
  const settings: EntryTextSettings = {withText, dashboard: formats.includes('dashboard')}
  const {dashboard} = settings
  return {
    name: ['dataset', ...(withText ? ['text'] : []), ...(dashboard ? ['dashboard'] : [])].join('-'),
    script: new URL('./dataset-worker.js', import.meta.url),
    settings,
    load: async () => (await import('./entry-text-parser.ts')).entryTextParser(settings)
  }
}
