import {disclosureParser} from './entry-parser.ts'
import {serveReadings} from './serve-readings.ts'

/* The thread that reads entries for `readArchive`. */

serveReadings(() => disclosureParser)
