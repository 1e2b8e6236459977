import {describe, expect, it} from 'vitest'
import {regionRoles} from '../../../src/extract/facts/data-item-regions.ts'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'

function rolesOf(body: string) {
  const {lines} = factText(outlineOf(entry({body})), null)
  return regionRoles(lines).map((role, index) => [lines[index]?.line.text, role])
}

describe('regionRoles', () => {
  it('keeps an item that looks like a contact in its list', () => {
    expect(
      rolesOf('## 漏えいした情報\n① 氏名\n\n② 電話番号、FAX番号\n\n## お問い合わせ窓口\n電話番号：（省略）')
    ).toEqual([
      ['漏えいした情報', 'dataItems'],
      ['① 氏名', 'dataItems'],
      ['② 電話番号、FAX番号', 'dataItems'],
      ['お問い合わせ窓口', 'contact'],
      ['電話番号：（省略）', 'contact']
    ])
  })

  it('takes a table of items for a list wherever it stands', () => {
    const table = '|対象者|件数|\n|-|-|\n|会員|120|'
    expect(rolesOf(`## 概要\n次の表をご覧ください。\n\n${table}`).map(([, role]) => role)).toEqual([
      'overview',
      'overview',
      'dataItems',
      'dataItems',
      'dataItems',
      'dataItems'
    ])
    expect(rolesOf('## 概要\n|工程|予定|\n|-|-|\n|出荷|未定|').map(([, role]) => role)).not.toContain('dataItems')
  })
})

describe('what did not get out', () => {
  it.each([
    ['a heading', '## 影響範囲外の情報\n- 口座番号'],
    ['a sentence over a list', '## 漏えいした情報\n以下の情報は含まれておりません。\n- 口座番号']
  ])('is no list under %s', (_, body) => {
    expect(rolesOf(body).at(-1)).toEqual(['口座番号', 'other'])
  })
})
