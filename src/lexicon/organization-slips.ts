/** A piece of a name that only a slip of the keys or a lost character leaves there. */
export interface OrganizationSlip {
  /** The slip; `atEnd` where it is one only at the end of a name. */
  term: string
  atEnd: boolean
  /** What is meant. */
  meant: string
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const organizationSlips: readonly OrganizationSlip[] = [
  {
    term: '株式会',
    atEnd: true,
    meant: '株式会社',
    examples: ['架空商事株式会'],
    counterExamples: ['架空商事株式会社', '株式会社架空']
  },
  {term: '有限会', atEnd: true, meant: '有限会社', examples: ['有限会社架空有限会'], counterExamples: ['架空有限会社']},
  {term: '合同会', atEnd: true, meant: '合同会社', examples: ['架空合同会'], counterExamples: ['架空合同会社']},
  {term: '株式社', atEnd: false, meant: '株式会社', examples: ['株式社架空'], counterExamples: ['株式会社架空']},
  {term: '株式会者', atEnd: false, meant: '株式会社', examples: ['架空株式会者'], counterExamples: ['架空株式会社']},
  {
    // An input method offers 効果 for 工科.
    term: '効果高等学校',
    atEnd: false,
    meant: '工科高等学校',
    examples: ['見本県立効果高等学校'],
    counterExamples: ['見本県立工科高等学校']
  },
  {
    term: '効果大学',
    atEnd: false,
    meant: '工科大学',
    examples: ['見本効果大学'],
    counterExamples: ['見本工科大学', '効果測定研究所']
  }
]
