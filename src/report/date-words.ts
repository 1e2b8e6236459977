import type {Phase} from '../schema/index.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/**
 * A partial date for a person to read; a whole date stays in its ISO form.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @example
 * dateWords('2025-12') // 'December 2025'
 */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-')
  return month !== undefined && day === undefined ? `${months[Number(month) - 1]} ${year}` : date
}

/** What of a phase tells when it starts. */
type PhaseStart = Pick<Phase, 'status' | 'startsOn' | 'startsPart' | 'startsOpen'>

/**
 * When a phase starts, in words.
 *
 * @param phase a phase of a disclosure
 * @example
 * startWords({...phase, status: 'planned', startsOn: '2025-12', startsPart: 'early'}) // 'planned early December 2025'
 */
export function startWords({status, startsOn, startsPart, startsOpen}: PhaseStart): string {
  if (startsOn === null) return status ?? 'start not said'
  const start = `${startsPart === null ? '' : `${startsPart} `}${dateWords(startsOn)}${startsOpen ? ' or later' : ''}`
  if (status === 'completed') return `completed, started ${start}`
  return `${status ?? 'starts'} ${start}`
}
