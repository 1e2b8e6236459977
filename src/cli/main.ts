#!/usr/bin/env node
import process from 'node:process'
import {settleEngine} from './engine-settings.ts'
import {run} from './run.ts'

settleEngine()
process.exitCode = await run(process.argv.slice(2), process)
