export {type ReadArchiveOptions, readArchive} from './archive/read/read-archive.ts'
export type {ArchiveEntry, EntryProblem} from './archive/read/read-entry.ts'
