import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as z from 'zod'
import {organizationKey, properName} from '../../text/organization-key.ts'
import {DatasetError} from '../dataset-error.ts'
import {listedCompaniesPath, listedOverridesPath} from './listed-paths.ts'
import {type Listing, unlisted} from './listing.ts'
import {organizationTypeOf} from './organization-type.ts'

const text = z.string().default('')
const companySchema = z.object({code: z.string(), name: z.string(), market: text, industry33: text, industry17: text})
const listSchema = z.object({
  source: text,
  sourceUrl: text,
  sourcePageUrl: text,
  generatedAt: text,
  companies: z.array(companySchema).default([])
})
const overridesSchema = z.object({
  organizations: z
    .record(
      z.string(),
      z.object({
        listedStatus: text,
        listedMarket: text,
        listedIndustry33: text,
        listedIndustry17: text,
        securitiesCode: text,
        listedName: text,
        listedSource: text,
        listedConfidence: text,
        listedNote: text
      })
    )
    .default({})
})

type Company = z.infer<typeof companySchema>

function read<Content>(archive: string, path: string, schema: z.ZodType<Content>): Content {
  const file = join(archive, path)
  try {
    return schema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new DatasetError('broken-list', `Unexpected content of '${file}', expected a list of companies: ${reason}`)
  }
}

/** Without legal form and middle dots: the stock exchange writes the names of its companies short. */
function nameKey(name: string): string {
  return properName(organizationKey(name)).replaceAll('・', '')
}

/** Companies by their names; a name that two share tells of none. */
function byName(companies: readonly Company[]): ReadonlyMap<string, Company> {
  const found = new Map<string, Company>()
  const shared = new Set<string>()
  for (const company of companies) {
    const key = nameKey(company.name)
    if (found.has(key) && found.get(key)?.code !== company.code) shared.add(key)
    found.set(key, company)
  }
  for (const key of shared) found.delete(key)
  return found
}

function listingOf(company: Company, source: string): Listing {
  return {
    ...unlisted,
    listedStatus: '上場',
    listedMarket: company.market,
    listedIndustry33: company.industry33,
    listedIndustry17: company.industry17,
    securitiesCode: company.code,
    listedName: company.name,
    listedSource: source,
    listedConfidence: 'name'
  }
}

/** The companies that the archive knows to be listed. */
export interface ListedCompanies {
  /** @param organization a publisher as written */
  find: (organization: string) => Listing
  /** What the dashboard says of where it knows that from. */
  origin: Record<string, string | number>
}

/**
 * Reads the archive's lists of listed companies, as far as they are there.
 *
 * @param archive the checkout
 * @throws DatasetError where a list cannot be understood
 */
export function readListedCompanies(archive: string): ListedCompanies {
  const list = read(archive, listedCompaniesPath, listSchema)
  const {organizations} = read(archive, listedOverridesPath, overridesSchema)
  const overrides = new Map(Object.entries(organizations))
  const companies = byName(list.companies)
  return {
    find: (organization) => {
      const override = overrides.get(organization)
      if (override) return {...override, listedStatus: override.listedStatus || '未確認'}
      if (companies.size === 0) return unlisted
      const type = organizationTypeOf(organization)
      if (type !== '株式会社' && type !== 'その他') return {...unlisted, listedStatus: '対象外'}
      const company = companies.get(nameKey(organization))
      return company ? listingOf(company, list.source) : unlisted
    },
    origin: {
      mode: companies.size > 0 || overrides.size > 0 ? 'name' : 'none',
      source: list.source,
      sourceUrl: list.sourceUrl,
      sourcePageUrl: list.sourcePageUrl,
      generatedAt: list.generatedAt,
      listedCompanyCount: list.companies.length,
      overrideFile: overrides.size > 0 ? listedOverridesPath : '',
      overrideCount: overrides.size,
      note:
        list.companies.length > 0
          ? 'Listed is a publisher whose name, without its legal form, is that of one listed company.'
          : 'Listed companies were not looked up.'
    }
  }
}
