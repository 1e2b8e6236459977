import {organizationWords} from '../lexicon/legal-forms.ts'
import {anyOf} from './any-of.ts'
import {fold} from './fold.ts'

/*
 * Names of organisations compared (spec/irregularities.md, B2 and B12): after NFKC, with radicals mapped and without
 * white space. The legal form is never dropped: 架空株式会社 and 株式会社架空 are two companies.
 */

const legalForms = organizationWords.filter(({kind}) => kind === 'legalForm').flatMap(({terms}) => terms)
const anyLegalForm = new RegExp(anyOf(legalForms), 'gi')
const leastShared = 2

/**
 * The key under which two spellings of one name are the same.
 *
 * @param name a name as written
 * @example
 * organizationKey('株式会社 架空２商事') // '株式会社架空2商事'
 */
export function organizationKey(name: string): string {
  return fold(name).normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/**
 * A name without its legal forms; only the legal form where it is nothing else.
 *
 * @param key a key of `organizationKey`
 * @example
 * properName('株式会社架空') // '架空'
 */
export function properName(key: string): string {
  return key.replace(anyLegalForm, '') || key
}

/** Whether one name holds the other whole: a group and its company, a name that was cut off. */
export function isWithin(left: string, right: string): boolean {
  const [a, b] = [organizationKey(left), organizationKey(right)]
  return a.includes(b) || b.includes(a)
}

/**
 * Whether the proper names of two organisations share anything: two characters in a row.
 *
 * @param left a name as written
 * @param right another one
 */
export function shareName(left: string, right: string): boolean {
  const [a, b] = [properName(organizationKey(left)), properName(organizationKey(right))]
  for (let at = 0; at + leastShared <= a.length; at++) if (b.includes(a.slice(at, at + leastShared))) return true
  return a === b
}
