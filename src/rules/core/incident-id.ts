const datePart = /^(\d{4})-?(\d{2})-?(\d{2})(?:-|$)/

/**
 * The date that an incident ID begins with.
 *
 * @example
 * dateOfIncidentId('2025-09-01-架空商事株式会社') // '2025-09-01'
 */
export function dateOfIncidentId(id: string): string | null {
  const match = datePart.exec(id)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null
}
