/** What the dashboard says of a publisher as a company. Spec: dashboard.md. */
export interface Listing {
  listedStatus: string
  listedMarket: string
  listedIndustry33: string
  listedIndustry17: string
  securitiesCode: string
  listedName: string
  listedSource: string
  listedConfidence: string
  listedNote: string
}

/** Of a publisher of whom it is not known whether it is listed. */
export const unlisted: Listing = {
  listedStatus: '未確認',
  listedMarket: '',
  listedIndustry33: '',
  listedIndustry17: '',
  securitiesCode: '',
  listedName: '',
  listedSource: '',
  listedConfidence: '',
  listedNote: ''
}
