import type {ValidateOptions} from '../index.ts'
import type {DisclosureMessage} from '../schema/index.ts'
import type {Linter} from './linter.ts'
import {InputError} from './read-input.ts'
import type {Target} from './validate-targets.ts'

/** What a file holds: text, bytes that are no UTF-8, or nothing to be had. */
export type Content = {text: string} | {bytes: Uint8Array} | {failure: string}

/** How to check: the language and the levels of rules. */
export type LintOptions = Omit<ValidateOptions, 'path'>

/** A file that was checked. */
export interface ValidatedFile {
  target: Target
  content: Content
  messages: readonly DisclosureMessage[]
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** An error of the linter itself must not cost the files after it. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof InputError) return error.message
  return `Internal error: ${error instanceof Error ? error.message : String(error)}`
}

/** @param target the file to read; its byte order mark stays in the text */
export async function readContent(target: Target): Promise<Content> {
  try {
    const bytes = await target.read()
    try {
      return {text: decoder.decode(bytes)}
    } catch {
      return {bytes}
    }
  } catch (error) {
    return {failure: reasonOf(error)}
  }
}

type ArchiveValidator = ReturnType<Linter['createArchiveValidator']>

/** The validator of each archive, made when its first entry comes. */
const archiveValidators = (linter: Linter, options: LintOptions) => {
  const validators = new Map<string, ArchiveValidator>()
  return {
    of: (archive: string): ArchiveValidator => {
      const validator = validators.get(archive) ?? linter.createArchiveValidator(options)
      validators.set(archive, validator)
      return validator
    },
    finish: (): Map<string, Map<string, readonly DisclosureMessage[]>> =>
      new Map(
        [...validators].map(([archive, validator]) => [
          archive,
          new Map(validator.finish().map(({path, messages}) => [path, messages]))
        ])
      )
  }
}

/**
 * Checks files: those of a whole archive also across entries, all others one by one.
 *
 * @param targets the files, in the order of the report
 * @param contentOf reads a file; called once for each
 * @param options language and levels
 * @param linter the rules
 * @param advance called after each file
 * @returns the files in the order of `targets`
 */
export async function validateTargets(
  targets: readonly Target[],
  contentOf: (target: Target) => Promise<Content>,
  options: LintOptions,
  linter: Linter,
  advance: () => Promise<void>
): Promise<ValidatedFile[]> {
  const validators = archiveValidators(linter, options)

  const check = (target: Target, content: Content): readonly DisclosureMessage[] => {
    if ('failure' in content) return []
    const {archive, entryPath: path} = target
    if ('text' in content && archive !== null && path !== null) {
      validators.of(archive).read({path, text: content.text})
      return []
    }
    const value = 'text' in content ? content.text : content.bytes
    return linter.validateDisclosure(value, path === null ? options : {...options, path})
  }

  const files: ValidatedFile[] = []
  for (const target of targets) {
    const content = await contentOf(target)
    try {
      files.push({target, content, messages: check(target, content)})
    } catch (error) {
      files.push({target, content: {failure: reasonOf(error)}, messages: []})
    }
    await advance()
  }
  const found = validators.finish()
  return files.map((file) => {
    const {archive, entryPath: path} = file.target
    const messages = archive === null || path === null ? undefined : found.get(archive)?.get(path)
    return messages === undefined || !('text' in file.content) ? file : {...file, messages}
  })
}
