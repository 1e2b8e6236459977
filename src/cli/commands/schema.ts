import {disclosureJsonSchema, jsonSchemas} from '../../index.ts'
import {type CliStreams, write} from '../streams.ts'
import {UsageError} from '../usage-error.ts'

/**
 * `schema`: writes the JSON Schema of a disclosure or of a part of it.
 *
 * @returns exit status 0
 * @throws UsageError for an unknown name
 */
export async function schemaCommand({schema: name}: {schema: string | null}, {stdout}: CliStreams): Promise<number> {
  const parts = jsonSchemas()
  if (name !== null && !Object.hasOwn(parts, name)) {
    throw new UsageError(`Unexpected schema '${name}', expected ${Object.keys(parts).join(', ')}`)
  }
  const schema = name === null ? disclosureJsonSchema() : parts[name]
  await write(stdout, `${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
