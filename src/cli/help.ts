/** What `--help` prints. */
export const help = `Usage: incident-disclosure <command> [options]

Commands:
  parse PATH...   read archive entries: files, folders (every .md in them), or - for standard input
    --format json      one object for one entry, else an array with one entry a line (default)
    --format ndjson    one object a line
    --format summary   text to read at a terminal
    --explain          in place of a format: each fact with its rule, place and words
  dataset ARCHIVE --out DIR  typed tables of a whole archive, with schemas, README and manifest; replaces an older dataset
    --format LIST      ndjson, csv, parquet, json, dashboard, joined by commas (default: ndjson,csv,parquet)
    --partition year   Parquet in Hive's partitions: year=2025/...
    --with-text        also the words of the documents, for which the archive has no licence
    --csv-bom          a byte order mark, by which Excel knows UTF-8
    --csv-safe         a ' before texts that a spreadsheet would take for a formula
    --workers N        threads that read; 0 for none (default: one for each processor, at most 4)
    --cache DIR        keep what was read, so that the next run reads only what changed
    --quiet            no progress bar and no summary
  schema [NAME]   print the JSON Schema of a disclosure, or of the part NAME (Phase, ServiceStatus, ...)

Options:
  -h, --help      print this
  -v, --version   print the version

Exit status: 0 fine, 1 entries that could not be read, 2 wrong use.
NO_COLOR is obeyed.
`
