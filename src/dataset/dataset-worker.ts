import {serveReadings} from '../archive/read/serve-readings.ts'
import {entryTextParser} from './entry-text-parser.ts'

/* The thread that reads entries for `writeDataset`. */

serveReadings(entryTextParser)
