import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {expect, inject, it} from 'vitest'

it('asks V8 for nothing that it does not know: nothing is printed beside the version', () => {
  const program = join(inject('packageFolder'), 'dist/cli.js')
  const {status, stderr} = spawnSync(process.execPath, [program, '--version'], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})
