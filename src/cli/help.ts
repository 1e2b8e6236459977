/** What `--help` prints. */
export const help = `Usage: incident-disclosure <command> [options]

Commands:
  parse PATH...   read archive entries: files, folders (every .md in them), or - for standard input
    --format json      one object for one entry, else an array with one entry a line (default)
    --format ndjson    one object a line
    --format summary   text to read at a terminal
    --explain          in place of a format: each fact with its rule, place and words
  validate PATH...  check archive entries; a folder that holds an archive is checked across entries too
    --format stylish|json|github|sarif   how to write the findings (default: stylish)
    --fix                repair what is safe
    --fix-dry-run        in place of a format: print what --fix would do as a unified diff
    --rule ID=LEVEL      off, info, warning or error; may be given several times
    --max-warnings N     exit with 1 where there are more warnings
    --quiet              show errors alone
    --locale en|ja       language of messages (default: by LC_ALL, LC_MESSAGES, LANG)
  dataset ARCHIVE --out DIR  typed tables of a whole archive, with schemas, README and manifest; replaces an older dataset
    --format LIST      ndjson, csv, parquet, json, dashboard, joined by commas (default: ndjson,csv,parquet)
    --partition year   Parquet in Hive's partitions: year=2025/...
    --with-text        also the words of the documents, for which the archive has no licence
    --csv-bom          a byte order mark, by which Excel knows UTF-8
    --csv-safe         a ' before texts that a spreadsheet would take for a formula
    --workers N        threads that read; 0 for none (default: one for each processor, at most 4)
    --cache DIR        keep what was read: the next run reads only what changed, and writes nothing where nothing did
    --quiet            no progress bar and no summary
  diff OLD NEW    what changed from one report of an incident to another: files, or - for standard input
  diff PATH...    the whole course of an incident from three reports or more, or a folder of them, sorted by date
    --format text      tables to read at a terminal (default)
    --format json      one object: a DisclosureComparison, or an IncidentCourse
  schema [NAME]   print the JSON Schema of a disclosure, or of the part NAME (Phase, ServiceStatus, ...)

Options:
  -h, --help      print this
  -v, --version   print the version

Exit status: 0 fine, 1 findings or entries that could not be read, 2 wrong use.
Differences are no failure: diff ends with 0 also where there are some.
NO_COLOR is obeyed.
`
