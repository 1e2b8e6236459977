import {expect, it} from 'vitest'
import {localeOf} from '../../src/cli/locale.ts'

it.each<[Record<string, string>, string]>([
  [{}, 'en'],
  [{LANG: 'ja_JP.UTF-8'}, 'ja'],
  [{LANG: 'ja'}, 'ja'],
  [{LANG: 'C.UTF-8'}, 'en'],
  [{LANG: 'jam_JM'}, 'en'],
  [{LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'en_GB'}, 'en'],
  [{LANG: 'en_GB', LC_MESSAGES: 'C', LC_ALL: 'ja_JP'}, 'ja'],
  [{LANG: 'ja_JP', LC_ALL: ''}, 'ja']
])('%j', (env, locale) => {
  expect(localeOf(env)).toBe(locale)
})
