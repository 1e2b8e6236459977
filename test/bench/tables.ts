import type {DatasetCost} from './measures/dataset.ts'
import type {LengthCost} from './measures/length.ts'
import type {ProcessesCost} from './measures/processes.ts'
import type {ReadingCost} from './measures/reading.ts'
import type {SizeCosts} from './measures/size.ts'
import {formatLength, formatMegabytes, formatNumber, formatRatio, formatSpread} from './numbers.ts'
import type {Spread} from './statistics.ts'
import type {Table} from './table.ts'
import type {Words} from './words.ts'
import {datasetWorkers} from './write-bench-dataset.ts'

/* What the measures gave, as tables in a language. */

const ratioCell = (spread: Spread, {to}: Words): string => formatSpread(spread, formatRatio, to)

export function readingTable(costs: readonly ReadingCost[], rounds: number, words: Words): Table {
  const rows = costs.map(({reader, perEntry, ratio}) => [
    words.subjects[reader],
    formatNumber(perEntry.median),
    ratioCell(ratio, words)
  ])
  return {title: words.reading.title(rounds), columns: words.reading.columns, rows}
}

export function datasetTable(costs: readonly DatasetCost[], rounds: number, words: Words): Table {
  const rows = costs.map(({run, wall, wallRatio, cpuRatio}) => [
    words.subjects[run],
    formatNumber(wall.median),
    ratioCell(wallRatio, words),
    ratioCell(cpuRatio, words)
  ])
  return {title: words.dataset.title(datasetWorkers, rounds), columns: words.dataset.columns, rows}
}

export function processesTable(costs: readonly ProcessesCost[], rounds: number, words: Words): Table {
  const rows = costs.map(({subject, oneEntry, archive, ratio, peak}) => [
    words.subjects[subject],
    oneEntry ? formatNumber(oneEntry.median) : '',
    formatNumber(archive.median),
    ratioCell(ratio, words),
    formatMegabytes(peak.median)
  ])
  return {title: words.processes.title(rounds), columns: words.processes.columns, rows}
}

export function lengthTables(costs: readonly LengthCost[], rounds: number, words: Words): Table[] {
  const {reader: head, exponent: exponentHead, timeTitle, peakTitle} = words.length
  const lengths = costs[0]?.steps.map(({bytes}) => formatLength(bytes)) ?? []
  const times = costs.map(({reader, steps, exponent}) => [
    words.subjects[reader],
    ...steps.map(({time}) => formatNumber(time.median)),
    ratioCell(exponent, words)
  ])
  const peaks = costs.map(({reader, steps}) => [
    words.subjects[reader],
    ...steps.map(({peak}) => formatMegabytes(peak))
  ])
  return [
    {title: timeTitle(rounds), columns: [head, ...lengths, exponentHead], rows: times},
    {title: peakTitle, columns: [head, ...lengths], rows: peaks}
  ]
}

export function sizeTable({steps, exponents}: SizeCosts, words: Words): Table {
  const rows = steps.map(({copies, entries, cost}) => [
    `${copies}×`,
    entries.toLocaleString('en-US'),
    formatNumber(cost.wall / 1000),
    formatNumber(cost.cpu / 1000),
    formatMegabytes(cost.peak)
  ])
  const last = [words.size.exponent, '', ...[exponents.wall, exponents.cpu, exponents.peak].map(formatRatio)]
  return {title: words.size.title(datasetWorkers), columns: words.size.columns, rows: [...rows, last]}
}
