import {readFile, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import * as z from 'zod'
import {errorCode} from './error-code.ts'
import {UsageError} from './usage-error.ts'
import {locales, ruleLevels} from './validate-arguments.ts'

export const configFileName = 'incident-disclosure.config.json'

/** The message of each part says what is expected. */
const configSchema = z.strictObject(
  {
    rules: z.exactOptional(
      z.record(z.string(), z.enum(ruleLevels, {error: ruleLevels.join(', ')}), {
        error: 'an object of rule IDs with their levels'
      })
    ),
    locale: z.exactOptional(z.enum(locales, {error: locales.join(', ')})),
    maxWarnings: z.exactOptional(z.int({error: 'a whole number'}).nonnegative({error: 'a whole number'})),
    ignore: z.exactOptional(z.array(z.string({error: 'a path'}), {error: 'a list of paths'}))
  },
  {error: ({code}) => (code === 'unrecognized_keys' ? 'rules, locale, maxWarnings, ignore' : 'an object')}
)

export type ValidateConfig = z.infer<typeof configSchema>

/** A configuration and where it stands. */
export interface FoundConfig {
  path: string
  /** Folder that the paths in it count from. */
  folder: string
  config: ValidateConfig
}

const issueLine = (file: string, issue: z.core.$ZodIssue): string => {
  const where = [file, ...(issue.path.length === 0 ? [] : [issue.path.join('.')])].join(': ')
  if (issue.code === 'unrecognized_keys') {
    return `${where}: Unexpected key ${issue.keys.map((key) => `'${key}'`).join(', ')}, expected ${issue.message}`
  }
  return `${where}: Unexpected ${JSON.stringify(issue.input)}, expected ${issue.message}`
}

const readJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${file}: Unexpected text that is no JSON (${error instanceof Error ? error.message : error})`)
  }
}

/**
 * @param file path of the file, for messages
 * @param text what it holds
 * @throws UsageError that names the file, the key, what stands there and what is expected
 */
export function parseConfig(file: string, text: string): ValidateConfig {
  const result = configSchema.safeParse(readJson(file, text), {reportInput: true})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new UsageError(issue ? issueLine(file, issue) : `${file}: ${result.error.message}`)
}

const textOf = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw new UsageError(`${file}: Unexpected ${errorCode(error)}, expected a readable file`)
  }
}

/**
 * Looks for the configuration in a folder and in each folder above it; the nearest one counts alone.
 *
 * @param path a folder, a file in the folder, or `-` for the folder that the program was started in
 * @returns null where there is none
 * @throws UsageError for a file that cannot be read or is no configuration
 */
export async function findConfig(path: string): Promise<FoundConfig | null> {
  const start = resolve(path === '-' ? '.' : path)
  const isFolder = (await stat(start).catch(() => null))?.isDirectory() ?? false
  let folder = isFolder ? start : dirname(start)
  for (;;) {
    const file = join(folder, configFileName)
    const text = await textOf(file)
    if (text !== null) return {path: file, folder, config: parseConfig(file, text)}
    const parent = dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}
