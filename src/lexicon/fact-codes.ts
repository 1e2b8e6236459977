/** Kinds of event that a disclosure can state, confirmed or suspected. */
export const causeCodes = [
  'ransomware',
  'unauthorizedAccess',
  'malware',
  'phishing',
  'accountTakeover',
  'credentialStuffing',
  'webTampering',
  'vulnerabilityExploit',
  'misconfiguration',
  'misdelivery',
  'lossOrTheft',
  'insiderMisuse',
  'supportScam',
  'dosAttack',
  'fraud',
  'systemFailure',
  'thirdParty'
] as const

/** One of `causeCodes`. */
export type CauseCode = (typeof causeCodes)[number]

/** What a disclosure states about information getting out, strongest first. */
export const leakCodes = ['confirmed', 'possible', 'notConfirmed', 'none', 'notMentioned'] as const

/** One of `leakCodes`. */
export type LeakCode = (typeof leakCodes)[number]

/** Kinds of information that leaked or may have leaked. */
export const dataItemCodes = [
  'name',
  'address',
  'phone',
  'email',
  'birthDate',
  'gender',
  'age',
  'creditCard',
  'bankAccount',
  'credential',
  'identifier',
  'affiliation',
  'photo',
  'health',
  'transaction',
  'communication',
  'myNumber',
  'idDocument',
  'academic',
  'employment',
  'family',
  'ipAddress',
  'business',
  'otherPersonal'
] as const

/** One of `dataItemCodes`. */
export type DataItemCode = (typeof dataItemCodes)[number]

/** What a disclosure states about harm that followed. */
export const secondaryDamageCodes = ['confirmed', 'noneConfirmed', 'notMentioned'] as const

/** One of `secondaryDamageCodes`. */
export type SecondaryDamageCode = (typeof secondaryDamageCodes)[number]

/** Who was informed or consulted. */
export const reportedToCodes = [
  'ppc',
  'police',
  'ministry',
  'jpcert',
  'ipa',
  'jipdec',
  'cardCompanies',
  'exchange',
  'other'
] as const

/** One of `reportedToCodes`. */
export type ReportedToCode = (typeof reportedToCodes)[number]
