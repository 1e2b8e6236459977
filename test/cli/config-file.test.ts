import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {configFileName, findConfig, parseConfig} from '../../src/cli/config-file.ts'
import {folderWith} from './entries.ts'

describe('parseConfig', () => {
  it('reads what it knows', () => {
    const config = {rules: {'title-space': 'off'}, locale: 'ja', maxWarnings: 0, ignore: ['docs/**']}
    expect(parseConfig('c.json', JSON.stringify(config))).toEqual(config)
    expect(parseConfig('c.json', '\ufeff{}')).toEqual({})
  })

  it.each([
    ['{"rule": {}}', "Unexpected key 'rule', expected rules, locale, maxWarnings, ignore"],
    ['{"rules": {"title-space": "warn"}}', 'rules.title-space: Unexpected "warn", expected off, info, warning, error'],
    [
      '{"rules": ["title-space"]}',
      'rules: Unexpected ["title-space"], expected an object of rule IDs with their levels'
    ],
    ['{"locale": "fr"}', 'locale: Unexpected "fr", expected en, ja'],
    ['{"maxWarnings": -1}', 'maxWarnings: Unexpected -1, expected a whole number'],
    ['{"maxWarnings": "3"}', 'maxWarnings: Unexpected "3", expected a whole number'],
    ['{"ignore": "docs"}', 'ignore: Unexpected "docs", expected a list of paths'],
    ['{"ignore": ["docs", 1]}', 'ignore.1: Unexpected 1, expected a path'],
    ['[]', 'Unexpected [], expected an object'],
    ['null', 'Unexpected null, expected an object']
  ])('refuses %s and says where, what and what instead', (text, reason) => {
    expect(() => parseConfig('c.json', text)).toThrow(
      expect.objectContaining({name: 'UsageError', message: `c.json: ${reason}`})
    )
  })

  it('refuses what is no JSON', () => {
    expect(() => parseConfig('c.json', '{')).toThrow(/^c\.json: Unexpected text that is no JSON \(.+\)$/)
  })
})

describe('findConfig', () => {
  it('takes the nearest one above a file or folder', async () => {
    const folder = await folderWith({
      [configFileName]: '{"maxWarnings": 1}',
      '2031/04/02_a.md': '',
      [`2032/${configFileName}`]: '{"maxWarnings": 2}',
      '2032/04/02_a.md': ''
    })
    expect(await findConfig(join(folder, '2031/04/02_a.md'))).toEqual({
      path: join(folder, configFileName),
      folder,
      config: {maxWarnings: 1}
    })
    expect((await findConfig(join(folder, '2032')))?.config).toEqual({maxWarnings: 2})
    expect((await findConfig(join(folder, '2032/04/02_a.md')))?.config).toEqual({maxWarnings: 2})
  })

  it('gives null where there is none', async () => {
    expect(await findConfig(await folderWith({'a.md': ''}))).toBeNull()
  })

  it('refuses what cannot be read', async () => {
    const folder = await folderWith({'a.md': ''})
    await mkdir(join(folder, configFileName))
    await expect(findConfig(folder)).rejects.toThrow(`${configFileName}: Unexpected EISDIR, expected a readable file`)
  })
})
