import {describe, expect, it} from 'vitest'
import type {ValidateConfig} from '../../src/cli/config-file.ts'
import {settle} from '../../src/cli/validate-settings.ts'
import {fakeLinter} from './fake-linter.ts'

const noFlags = {rules: {}, locale: null, maxWarnings: null}
const found = (config: ValidateConfig) => ({path: '/a/c.json', folder: '/a', config})

describe('settle', () => {
  it('takes arguments before the file, and the file before the environment', () => {
    const config = found({rules: {'word-bad': 'off', 'blank-end': 'info'}, locale: 'ja', maxWarnings: 3})
    const flags = {rules: {'blank-end': 'error'}, locale: 'en', maxWarnings: 0} as const
    expect(settle(flags, config, {LANG: 'ja'}, fakeLinter())).toEqual({
      lint: {locale: 'en', rules: {'word-bad': 'off', 'blank-end': 'error'}},
      maxWarnings: 0
    })
    expect(settle(noFlags, config, {LANG: 'en'}, fakeLinter())).toEqual({
      lint: {locale: 'ja', rules: {'word-bad': 'off', 'blank-end': 'info'}},
      maxWarnings: 3
    })
    expect(settle(noFlags, null, {LANG: 'ja'}, fakeLinter())).toEqual({
      lint: {locale: 'ja', rules: {}},
      maxWarnings: null
    })
  })

  it('refuses rules that do not exist, wherever they come from', () => {
    const reason = "Unexpected rule 'blank', expected blank-end"
    expect(() => settle({...noFlags, rules: {blank: 'off'}}, null, {}, fakeLinter())).toThrow(
      expect.objectContaining({name: 'UsageError', message: reason})
    )
    expect(() => settle(noFlags, found({rules: {blank: 'off'}}), {}, fakeLinter())).toThrow(
      expect.objectContaining({name: 'UsageError', message: `/a/c.json: rules: ${reason}`})
    )
  })
})
