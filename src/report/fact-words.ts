import type {
  AffectedCount,
  CauseCode,
  DataItemCode,
  LeakCode,
  ReportedToCode,
  SecondaryDamageCode
} from '../schema/index.ts'

/** What each code of the facts is called in English. */

export const causeWords: Record<CauseCode, string> = {
  ransomware: 'ransomware',
  unauthorizedAccess: 'unauthorised access',
  malware: 'malware',
  phishing: 'phishing',
  accountTakeover: 'account takeover',
  credentialStuffing: 'credential stuffing',
  webTampering: 'tampering with a site or program',
  vulnerabilityExploit: 'exploited vulnerability',
  misconfiguration: 'wrong setting',
  misdelivery: 'sent or published by mistake',
  lossOrTheft: 'loss or theft',
  insiderMisuse: 'misuse by an insider',
  supportScam: 'support scam',
  dosAttack: 'denial of service',
  fraud: 'fraud',
  systemFailure: 'system failure',
  thirdParty: 'at another organisation'
}

export const leakWords: Record<LeakCode, string> = {
  confirmed: 'confirmed',
  possible: 'possible',
  notConfirmed: 'not confirmed',
  none: 'none',
  notMentioned: 'not mentioned'
}

export const dataItemWords: Record<DataItemCode, string> = {
  name: 'name',
  address: 'address',
  phone: 'phone number',
  email: 'email address',
  birthDate: 'date of birth',
  gender: 'gender',
  age: 'age',
  creditCard: 'credit card',
  bankAccount: 'bank account',
  credential: 'login or password',
  identifier: 'member or staff number',
  affiliation: 'affiliation',
  photo: 'photo',
  health: 'health',
  transaction: 'purchase or contract',
  communication: 'message',
  myNumber: 'My Number',
  idDocument: 'identity document',
  academic: 'school record',
  employment: 'employment',
  family: 'family',
  ipAddress: 'IP address or log',
  business: 'business secret',
  otherPersonal: 'other personal data'
}

export const secondaryDamageWords: Record<SecondaryDamageCode, string> = {
  confirmed: 'confirmed',
  noneConfirmed: 'none confirmed',
  notMentioned: 'not mentioned'
}

export const reportedToWords: Record<ReportedToCode, string> = {
  ppc: 'Personal Information Protection Commission',
  police: 'police',
  ministry: 'ministry or supervisor',
  jpcert: 'JPCERT/CC',
  ipa: 'IPA',
  jipdec: 'JIPDEC',
  cardCompanies: 'card companies',
  exchange: 'stock exchange',
  other: 'other body'
}

const qualifierWords: Record<AffectedCount['qualifier'], string> = {
  exact: '',
  about: 'about ',
  max: 'up to ',
  min: 'at least '
}

/** Groups digits by three without a locale: the text is the same on every machine. */
function grouped(value: number): string {
  let digits = String(value)
  let groups = ''
  while (digits.length > 3) {
    groups = `,${digits.slice(-3)}${groups}`
    digits = digits.slice(0, -3)
  }
  return digits + groups
}

/**
 * A number of those affected in words.
 *
 * @param count its `evidence` is not used
 * @example
 * countWords({value: 2300, unit: '名', qualifier: 'about', evidence: []}) // 'about 2,300 名'
 */
export function countWords({value, unit, qualifier}: AffectedCount): string {
  return `${qualifierWords[qualifier]}${grouped(value)} ${unit}`
}
