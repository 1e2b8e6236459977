import {createRequire} from 'node:module'

interface Validation {
  valid: boolean
  errors: {message: string}[]
}

/** The part of the library that is used here; it brings no types. */
interface DataPackageLibrary {
  validate: (descriptor: unknown) => Promise<Validation>
  Profile: {load: (name: string) => Promise<{validate: (resource: unknown) => Validation}>}
}

const require = createRequire(import.meta.url)
const library: DataPackageLibrary = require('datapackage')

/**
 * What the official schemas of Frictionless say against a data package and against each of its resources by the profile
 * that it names: data-package, data-resource, tabular-data-resource. The library of the standard carries the schemas.
 */
export async function frictionlessErrors(descriptor: {resources: {profile: string}[]}): Promise<string[]> {
  const ofPackage = await library.validate(descriptor)
  const ofResources = await Promise.all(
    descriptor.resources.map(async (resource) => (await library.Profile.load(resource.profile)).validate(resource))
  )
  return [ofPackage, ...ofResources].flatMap(({errors}) => errors.map(({message}) => message))
}
