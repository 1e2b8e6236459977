import type {DatasetCost} from './measures/dataset.ts'
import type {LengthMemory} from './measures/length-memory.ts'
import type {LengthTime} from './measures/length-time.ts'
import type {ProcessesCost} from './measures/processes.ts'
import type {ReadingCost} from './measures/reading.ts'
import type {SizeCosts} from './measures/size.ts'
import {formatCount, formatLength, formatMegabytes, formatNumber, formatRatio, formatSpread} from './numbers.ts'
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
  const rows = costs.map(({subject, oneEntry, archive, ratio, wall, wallRatio, peak}) => [
    words.subjects[subject],
    oneEntry ? formatNumber(oneEntry.median) : '',
    formatNumber(archive.median),
    ratioCell(ratio, words),
    formatNumber(wall.median),
    ratioCell(wallRatio, words),
    formatMegabytes(peak.median)
  ])
  return {title: words.processes.title(datasetWorkers, rounds), columns: words.processes.columns, rows}
}

export function lengthTimeTable(
  lengths: readonly number[],
  costs: readonly LengthTime[],
  rounds: number,
  words: Words
): Table {
  const {reader: head, exponent: last, timeTitle} = words.length
  const rows = costs.map(({reader, times, exponent}) => [
    words.subjects[reader],
    ...times.map(({median}) => formatNumber(median)),
    ratioCell(exponent, words)
  ])
  return {title: timeTitle(rounds), columns: [head, ...lengths.map(formatLength), last], rows}
}

export function lengthMemoryTable(lengths: readonly number[], costs: readonly LengthMemory[], words: Words): Table {
  const rows = costs.map(({reader, peaks}) => [words.subjects[reader], ...peaks.map(formatMegabytes)])
  return {title: words.length.peakTitle, columns: [words.length.reader, ...lengths.map(formatLength)], rows}
}

export function sizeTable({steps, exponents}: SizeCosts, words: Words): Table {
  const rows = steps.map(({copies, entries, cost}) => [
    `${copies}×`,
    formatCount(entries),
    formatNumber(cost.wall / 1000),
    formatNumber(cost.cpu / 1000),
    formatMegabytes(cost.peak)
  ])
  const last = [words.size.exponent, '', ...[exponents.wall, exponents.cpu, exponents.peak].map(formatRatio)]
  return {title: words.size.title(datasetWorkers), columns: words.size.columns, rows: [...rows, last]}
}
