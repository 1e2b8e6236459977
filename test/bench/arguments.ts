import {parseArgs} from 'node:util'

export const measureNames = ['reading', 'dataset', 'processes', 'length', 'size'] as const

export type MeasureName = (typeof measureNames)[number]

export interface BenchArguments {
  /** What is measured, in the order of `measureNames`. */
  measures: MeasureName[]
  /** One round of everything, on small documents and archives. */
  quick: boolean
  /** Prints what stands in the READMEs instead of plain tables. */
  markdown: boolean
}

/** @throws Error for an unknown option or measure */
export function readArguments(args: readonly string[]): BenchArguments {
  const {values} = parseArgs({
    args: [...args],
    options: {only: {type: 'string'}, quick: {type: 'boolean'}, markdown: {type: 'boolean'}}
  })
  const asked: string[] = values.only?.split(',') ?? [...measureNames]
  const unknown = asked.find((name) => !measureNames.some((known) => known === name))
  if (unknown !== undefined)
    throw new Error(`Unexpected measure '${unknown}' after --only, expected some of ${measureNames.join(',')}`)
  return {
    measures: measureNames.filter((name) => asked.includes(name)),
    quick: values.quick ?? false,
    markdown: values.markdown ?? false
  }
}
