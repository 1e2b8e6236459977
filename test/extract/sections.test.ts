import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractSections} from '../../src/extract/sections.ts'
import {type Section, sectionSchema} from '../../src/schema/section.ts'
import {buildWholeOutline} from '../../src/syntax/build-outline.ts'
import {parseTree} from '../../src/syntax/parse-tree.ts'
import {createSource} from '../../src/syntax/source.ts'
import {entry} from '../entry.ts'
import {bodyOf, lettersOfSections, lettersOfSource} from '../kept-text.ts'

function sectionsOf(text: string): Section[] {
  const source = createSource(text)
  const outline = buildWholeOutline(parseTree(source), source)
  return outline ? extractSections(outline) : []
}

type Tree = [title: string | null, ...children: Tree[]]
const treeOf = (section: Section): Tree => [section.heading, ...section.sections.map(treeOf)]

describe('extractSections', () => {
  it('gives heading, number, title, role, update and depth', () => {
    const sections = sectionsOf(entry({body: '前文\n\n## ２．対応状況（第 6 報から更新）\n文\n### （１）原因\n文'}))
    expect(sections).toMatchObject([
      {heading: null, number: null, title: '', role: 'other', update: null, depth: 0, blocks: [{text: '前文'}]},
      {
        heading: '２．対応状況（第 6 報から更新）',
        number: '2',
        title: '対応状況',
        role: 'response',
        update: {kind: 'updated', since: 6},
        depth: 2,
        sections: [{number: '(1)', title: '原因', role: 'cause', depth: 3}]
      }
    ])
    for (const section of sections) expect(sectionSchema.safeParse(section).success).toBe(true)
  })

  it.each<[string, string, Tree[]]>([
    ['no heading', '文', [[null]]],
    ['no text before the first heading', '## 一\n文', [['一']]],
    ['nothing', '', []],
    ['a rule alone before the first heading', '---\n\n## 一', [[null], ['一']]],
    ['levels', '## 一\n### 二\n#### 三\n### 四\n## 五', [['一', ['二', ['三']], ['四']], ['五']]],
    ['bare headings are no sections', '【参考】\n文\n\n■対象\n文', [[null]]],
    ['glued and wide headings', '##一\n文\n##　二\n文', [['一'], ['二']]],
    ['an empty heading', '##\n文', [['']]]
  ])('%s', (_, body, tree) => {
    expect(sectionsOf(entry({body})).map(treeOf)).toEqual(tree)
  })

  it('places a section from its heading to the end of the last one in it', () => {
    const text = entry({body: '前文\n\n## 一\n文\n### 二\n- 末\n\n## 三\n'})
    const slices = sectionsOf(text).map(({position}) => text.slice(position.start.offset, position.end.offset))
    expect(slices).toEqual(['前文', '一\n文\n### 二\n- 末', '三'])
  })

  it('is deeper at every level, whatever the count of #', () => {
    const check = (section: Section): void => {
      for (const child of section.sections) {
        expect(child.depth).toBeGreaterThan(section.depth)
        check(child)
      }
    }
    const heading = fc.tuple(
      fc.integer({min: 1, max: 6}),
      fc.constantFrom('', '１．', '２．', '（１）', '（２）', '①', '②')
    )
    fc.assert(
      fc.property(fc.array(heading, {maxLength: 8}), (headings) => {
        const body = headings.map(([depth, number]) => `${'#'.repeat(depth)} ${number}見出し\n文`).join('\n')
        const sections = sectionsOf(entry({body}))
        for (const section of sections) check(section)
      })
    )
  })

  it('says what a document of odd layout is about', () => {
    const text = entry({body: '## 1. 概要\n文'.replace('## ', '##　')})
    expect(sectionsOf(text)).toMatchObject([{number: '1', title: '概要', role: 'overview'}])
  })
})

describe('extractSections: nothing is lost', () => {
  const expectKept = (text: string) => {
    expect(lettersOfSections(sectionsOf(text), text)).toBe(lettersOfSource(bodyOf(text)))
  }

  const folder = join(import.meta.dirname, '../../fixtures')
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('not-disclosures')
  )
  it.each(names.sort())('%s', (name) => {
    expectKept(readFileSync(join(folder, name), 'utf8'))
  })

  it('of whatever is written', () => {
    const piece = fc.constantFrom(
      '受注',
      '12件',
      '**',
      '*',
      '。',
      '\n',
      '\n\n',
      '\n- ',
      '\n  - ',
      '\n> ',
      '\n## ',
      '\n##',
      '\n    ',
      '※1',
      '<氏名>',
      '<!',
      '|',
      '\\',
      '_',
      '~~',
      '\n---\n',
      '\n===\n',
      '\n: ',
      '\n[※1]: ',
      '（',
      '&',
      '\r\n',
      '　'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        expectKept(entry({body: `始${pieces.join('')}終`}))
      }),
      {numRuns: 300}
    )
  })
})
