import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {checkout, threePaths} from '../archive/read/checkout.ts'
import {readArguments} from './arguments.ts'

const {folder, remove} = checkout(threePaths)
let output = ''
beforeAll(() => {
  output = execFileSync('npm', ['run', '--silent', 'bench', '--', '--quick', '--markdown'], {
    encoding: 'utf8',
    env: {...process.env, ARCHIVE_DIR: folder},
    stdio: ['ignore', 'pipe', 'ignore']
  })
}, 120_000)
afterAll(remove)

it('runs every measure and writes its tables in both languages', () => {
  const blocks = output.split('<!-- /bench -->').slice(0, -1)
  expect(blocks.map((block) => block.match(/^\|---/gm)?.length)).toEqual([6, 6])
  expect(blocks[0]).toMatch(/^3 entries /m)
  expect(blocks[1]).toMatch(/^3 件/m)
})

it('has the script of the threads, without which the dataset is read in one', () => {
  expect(existsSync('node_modules/.cache/bench/dataset-worker.js')).toBe(true)
})

it('finds a figure for everything', () => {
  for (const subject of [
    'remark-parse',
    'markdown-it',
    'marked',
    '`parseDisclosure`',
    '`writeDataset`, warm',
    'the command `dataset`, warm'
  ])
    expect(output).toMatch(new RegExp(`^\\| ${subject} \\| (?:[\\d.]* \\| )+\\d`, 'm'))
  expect(output).not.toMatch(/NaN|Infinity|undefined/)
})

it('measures what is asked for, in an order of its own', () => {
  expect(readArguments(['--only', 'size,reading'])).toEqual({
    measures: ['reading', 'size'],
    quick: false,
    markdown: false
  })
})

it('says which measures there are where one is unknown', () => {
  expect(() => readArguments(['--only', 'speed'])).toThrow(
    "Unexpected measure 'speed' after --only, expected some of reading,dataset,processes,length,size"
  )
})
