/** Version of the contract that this package writes, as in semver. */
export const schemaVersion: string = '1.0.0'
