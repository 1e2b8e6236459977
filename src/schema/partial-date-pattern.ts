// One alternation per length of month, so that the JSON Schema refuses the same days as the code does.
const leapYear = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)'
const day = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])'
].join('|')
/** A date of the calendar as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands apart from the schemas: reading needs no zod. */
export const partialDatePattern = new RegExp(`^(?:[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2]|${day}))?|${leapYear}-02-29)$`)
