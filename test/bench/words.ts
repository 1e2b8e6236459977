import type {DatasetRun} from './measures/dataset.ts'
import type {ProcessSubject} from './measures/processes.ts'

/** What stands in the tables. */
export interface Words {
  /** Between the ends of a range. */
  to: string
  subjects: Record<ProcessSubject | DatasetRun, string>
  machine: (version: string, cores: number, entries: string, folder: string) => string
  reading: {title: (rounds: number) => string; columns: [string, string, string]}
  dataset: {title: (workers: number, rounds: number) => string; columns: [string, string, string, string]}
  processes: {
    title: (workers: number, rounds: number) => string
    columns: [string, string, string, string, string, string, string]
  }
  length: {timeTitle: (rounds: number) => string; peakTitle: string; reader: string; exponent: string}
  size: {title: (workers: number) => string; columns: [string, string, string, string, string]; exponent: string}
}

const subjects = {
  remark: 'remark-parse',
  markdownIt: 'markdown-it',
  marked: 'marked',
  parse: '`parseDisclosure`',
  validate: '`validateDisclosure`'
}

export const english: Words = {
  to: '–',
  subjects: {
    ...subjects,
    node: 'Node.js alone',
    parseWithoutFacts: '`parseDisclosure` without the facts',
    datasetCold: '`writeDataset`, cold',
    datasetWarm: '`writeDataset`, warm',
    commandCold: 'the command `dataset`, cold',
    commandWarm: 'the command `dataset`, warm'
  },
  machine: (version, cores, entries, folder) =>
    `${entries} entries (${folder}), Node.js ${version}, ${cores} cores. Medians, with the lowest and the highest round in ` +
    'brackets; remark-parse has the table extension.',
  reading: {
    title: (rounds) => `Reading the entries, CPU time in a warm process (rounds: ${rounds})`,
    columns: ['reader', 'ms an entry', 'ratio']
  },
  dataset: {
    title: (workers, rounds) =>
      `The dataset with ${workers} workers, beside remark-parse on one thread (rounds: ${rounds})`,
    columns: ['run', 'wall time, s', 'ratio of wall time', 'ratio of CPU time']
  },
  processes: {
    title: (workers, rounds) =>
      `In new processes, start included, \`dataset\` with ${workers} workers (rounds: ${rounds})`,
    columns: ['process', 'one entry, CPU ms', 'all, CPU s', 'ratio', 'all, wall s', 'ratio', 'peak memory, MB']
  },
  length: {
    timeTitle: (rounds) => `Made-up documents by length, CPU time in ms (rounds: ${rounds})`,
    peakTitle: 'The same documents in new processes, peak memory in MB',
    reader: 'reader',
    exponent: 'exponent'
  },
  size: {
    title: (workers) =>
      `The command \`dataset\`, cold, ${workers} workers, by size of the archive, one run each in a new process`,
    columns: ['size', 'entries', 'wall time, s', 'CPU time, s', 'peak memory, MB'],
    exponent: 'exponent'
  }
}

export const japanese: Words = {
  to: '～',
  subjects: {
    ...subjects,
    node: 'Node.js のみ',
    parseWithoutFacts: '`parseDisclosure`（事実を除く）',
    datasetCold: '`writeDataset`（キャッシュなし）',
    datasetWarm: '`writeDataset`（キャッシュあり）',
    commandCold: 'コマンド `dataset`（キャッシュなし）',
    commandWarm: 'コマンド `dataset`（キャッシュあり）'
  },
  machine: (version, cores, entries, folder) =>
    `${entries} 件（${folder}）、Node.js ${version}、${cores} コア。数値は中央値、括弧内は各回の最小～最大。remark-parse には表の拡張を` +
    '加えています。',
  reading: {
    title: (rounds) => `文書の読み取り（起動済みのプロセスの CPU 時間、${rounds} 回）`,
    columns: ['読み取り', '1 件あたり ms', '比']
  },
  dataset: {
    title: (workers, rounds) =>
      `データセット（ワーカー ${workers} 本、1 スレッドの remark-parse との比、${rounds} 回）`,
    columns: ['実行', '実時間 s', '実時間の比', 'CPU 時間の比']
  },
  processes: {
    title: (workers, rounds) =>
      `新しいプロセスでの実行（起動を含む、\`dataset\` はワーカー ${workers} 本、${rounds} 回）`,
    columns: ['プロセス', '1 件のみ CPU ms', '全件 CPU s', '比', '全件 実時間 s', '比', '最大メモリ MB']
  },
  length: {
    timeTitle: (rounds) => `文書の長さ（架空の文書、CPU 時間 ms、${rounds} 回）`,
    peakTitle: '同じ文書を新しいプロセスで読むときの最大メモリ（MB）',
    reader: '読み取り',
    exponent: '指数'
  },
  size: {
    title: (workers) =>
      `アーカイブの大きさ（コマンド \`dataset\`、キャッシュなし、ワーカー ${workers} 本、新しいプロセスで各 1 回）`,
    columns: ['大きさ', '件数', '実時間 s', 'CPU 時間 s', '最大メモリ MB'],
    exponent: '指数'
  }
}
