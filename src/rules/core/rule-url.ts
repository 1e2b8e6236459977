const page = 'https://unpkg.com/incident-disclosure/src/rules/README.md'

/** The place of a rule in the page that explains the rules. */
export function ruleUrl(id: string): string {
  return `${page}#${id}`
}
