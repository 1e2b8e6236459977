/** The level-1 headings that give an archive entry its form. Compared without blanks, folded. */
export interface ArchiveHeading {
  code: 'overview' | 'incidentId' | 'releaseType' | 'body'
  /** The right heading. */
  term: string
  /** Slips of the input method that stand for it (a closed list: spec/irregularities.md, A15 and A16). */
  slips: readonly string[]
  /** Whether a note in brackets may follow: `公表概要（続報）`. */
  mayHaveNote: boolean
  examples: readonly string[]
  counterExamples: readonly string[]
}

export const archiveHeadings: readonly ArchiveHeading[] = [
  {
    code: 'overview',
    term: '公表概要',
    slips: ['公表以外用'],
    mayHaveNote: true,
    examples: ['公表概要', '公表 概要', '公表概要（復旧報）', '公表以外用'],
    counterExamples: ['概要', '公表の概要と経緯', '本件の公表概要']
  },
  {
    code: 'incidentId',
    term: '事案ID',
    slips: ['事案Id', '事案id'],
    mayHaveNote: false,
    examples: ['事案ID', '事案ＩＤ', '事案 ID'],
    counterExamples: ['事案', '事案の概要']
  },
  {
    code: 'releaseType',
    term: '公表種別',
    slips: ['好評種別'],
    mayHaveNote: false,
    examples: ['公表種別', '好評種別'],
    counterExamples: ['公表', '種別']
  },
  {
    code: 'body',
    term: '本文',
    slips: [],
    mayHaveNote: false,
    examples: ['本文', ' 本文 '],
    counterExamples: ['本文の訂正', '本件について']
  }
]
