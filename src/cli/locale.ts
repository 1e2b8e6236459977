import type {MessageLocale} from '../index.ts'

/**
 * The language of messages by the environment, in the order of POSIX: the first of LC_ALL, LC_MESSAGES and LANG that is
 * set decides.
 *
 * @param env the environment of the run
 * @example
 * localeOf({LANG: 'ja_JP.UTF-8'}) // 'ja'
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): MessageLocale {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^ja(?:[_.@-]|$)/i.test(name) ? 'ja' : 'en'
}
