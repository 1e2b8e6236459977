import {organizationWords} from '../lexicon/legal-forms.ts'
import {fold} from './fold.ts'

/*
 * Several organisations in one bullet (spec/irregularities.md, A21–A26).
 * 株式会社架空、架空物流株式会社 are two. 株式会社架空、サンプルホテル is one: the second part is no complete name.
 * Nothing is ever split inside brackets.
 */

const legalForms = organizationWords.filter((word) => word.kind === 'legalForm').flatMap((word) => word.terms)
const endings = organizationWords.filter((word) => word.kind === 'kindOfBody').flatMap((word) => word.terms)

function hasLegalForm(name: string): boolean {
  const folded = fold(name)
  return !legalForms.includes(folded) && legalForms.some((form) => folded.includes(form))
}

function isCompleteName(name: string): boolean {
  const bare = name.replace(/[（(][^（()）]*[)）]$/, '').trim()
  return hasLegalForm(name) || endings.some((ending) => bare.endsWith(ending) && bare.length > ending.length)
}

function splitOutsideBrackets(text: string, separators: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? ''
    if ('（(「『【['.includes(unit)) depth++
    else if ('）)」』】]'.includes(unit)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separators.includes(unit)) {
      parts.push(text.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

/**
 * Splits the organisation bullet of an overview into names.
 *
 * @param text the bullet, trimmed
 * @returns at least one name; the bullet as written where its parts are not complete names
 * @example
 * splitOrganizations('架空商事株式会社、架空物流株式会社') // ['架空商事株式会社', '架空物流株式会社']
 */
export function splitOrganizations(text: string): string[] {
  if (!/[、､,， \u3000]/.test(text)) return [text]
  const parts = splitOutsideBrackets(text, '、､,，')
  const names = parts.length > 1 && parts.every(isCompleteName) ? parts : [text]
  return names.flatMap((name) => {
    // A blank may stand inside one name; two full legal forms are two names.
    const words = splitOutsideBrackets(name, ' \u3000')
    return words.length > 1 && words.every(hasLegalForm) ? words : [name]
  })
}
