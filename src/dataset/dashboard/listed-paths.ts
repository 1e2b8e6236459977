/** The archive's list of listed companies, made from that of the Tokyo stock exchange. Spec: dashboard.md. */
export const listedCompaniesPath = 'data/jpx_listed_companies.json'

/** What the archive's keepers know better than the list. */
export const listedOverridesPath = 'data/listed_company_overrides.json'
