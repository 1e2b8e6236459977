import {describe, expect, it} from 'vitest'
import {archivePathOfUrl, archiveUrl, dateOfArchivePath, entryFileName} from '../../src/text/archive-path.ts'

describe('dateOfArchivePath', () => {
  it.each([
    ['2025/01/09_架空商事株式会社.md', '2025-01-09'],
    ['2025/01/XX_架空商事株式会社.md', '2025-01'],
    ['archive/2025/01/09_架空商事株式会社.md', '2025-01-09'],
    ['/data/2024/12/31_2_架空商事株式会社(2).md', '2024-12-31'],
    ['2025/01/09_ 架空商事株式会社 .md', '2025-01-09']
  ])('%s', (path, date) => {
    expect(dateOfArchivePath(path)).toBe(date)
  })

  it.each([
    '',
    '架空商事.md',
    '2025/1/9_架空商事.md',
    '2025/01/架空商事.md',
    '2025/01/09.md',
    '2025/01/09_架空/商事.md',
    '12025/01/09_架空商事.md',
    '2025\\01\\09_架空商事.md',
    '2025/13/09_架空商事.md',
    '2025/02/30_架空商事.md',
    '2025/00/00_架空商事.md'
  ])('%j gives no date', (path) => {
    expect(dateOfArchivePath(path)).toBeNull()
  })
})

describe('archivePathOfUrl', () => {
  const path = '2025/01/05_架空商事株式会社.md'
  const encoded = '2025/01/05_%E6%9E%B6%E7%A9%BA%E5%95%86%E4%BA%8B%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE.md'
  const archive = 'https://github.com/piyokango/SecurityIncidentArchive'

  it.each([
    `${archive}/blob/main/${encoded}`,
    `${archive}/blob/main/${path}`,
    `${archive}/blob/main/${encoded}#L4`,
    `${archive}/blob/main/${encoded}?plain=1`,
    `${archive}/blob/0123456789abcdef0123456789abcdef01234567/${encoded}#L4-L9`,
    `${archive}/tree/main/${encoded}`,
    `https://www.github.com/someone/securityincidentarchive/blob/main/${encoded}`,
    `http://github.com/piyokango/SecurityIncidentArchive/raw/main/${encoded}`
  ])('%s', (url) => {
    expect(archivePathOfUrl(url)).toBe(path)
  })

  it('leaves what cannot be decoded as written', () => {
    expect(archivePathOfUrl(`${archive}/blob/main/2025/01/05_%E6%9.md`)).toBe('2025/01/05_%E6%9.md')
  })

  it.each([
    '',
    'https://example.jp/',
    archive,
    `${archive}/issues/1`,
    'https://github.com/piyokango/OtherArchive/blob/main/2025/01/05_a.md',
    `https://example.jp/?u=${archive}/blob/main/2025/01/05_a.md`
  ])('%j leads elsewhere', (url) => {
    expect(archivePathOfUrl(url)).toBeNull()
  })
})

describe('archiveUrl', () => {
  it.each(['2025/01/09_架空商事株式会社.md', '2025/01/09_A & B (2).md'])('leads to %s', (path) => {
    expect(archivePathOfUrl(archiveUrl(path))).toBe(path)
  })
})

describe('entryFileName', () => {
  it.each([
    ['2025/01/09_架空商事株式会社.md', {day: '09', stem: '架空商事株式会社'}],
    ['2025/01/XX_ 架空商事 .md', {day: 'XX', stem: ' 架空商事 '}],
    ['09_架空_2.md', {day: '09', stem: '架空_2'}],
    ['2025/01/架空商事.md', null],
    ['2025/01/09_架空商事.txt', null]
  ])('%s', (path, name) => {
    expect(entryFileName(path)).toEqual(name)
  })
})
