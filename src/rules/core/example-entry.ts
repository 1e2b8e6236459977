import {archiveUrl} from '../../text/archive-path.ts'

/** Parts of a made-up entry; what is left out stands as in the strict form. */
export interface ExampleParts {
  title?: string
  date?: string
  organization?: string
  source?: string
  /** Bullets after the source, without their hyphen. */
  links?: readonly string[]
  incidentId?: string
  releaseType?: string
  /** Bullets under 公表種別, without their hyphen. */
  prior?: readonly string[]
  body?: string
}

/**
 * Writes an entry of an organisation that does not exist, for the examples of rules.
 *
 * @param parts what shall differ from the plain entry: title on line 2, date 3, organisation 4, source 5
 */
export function exampleEntry(parts: ExampleParts = {}): string {
  const lines = [
    '# 公表概要',
    `- ${parts.title ?? 'システム障害のお知らせ'}`,
    `- ${parts.date ?? '2025年9月5日'}`,
    `- ${parts.organization ?? '架空商事株式会社'}`,
    `- ${parts.source ?? 'https://example.jp/news/5'}`,
    ...(parts.links ?? []).map((link) => `- ${link}`),
    ''
  ]
  if (parts.incidentId !== undefined) lines.push('# 事案ID', `- ${parts.incidentId}`, '')
  if (parts.releaseType !== undefined)
    lines.push('# 公表種別', `- ${parts.releaseType}`, ...(parts.prior ?? []).map((link) => `- ${link}`), '')
  return [...lines, '# 本文', parts.body ?? '受注システムが停止しました。', ''].join('\n')
}

/** Path of the plain entry. */
export const examplePath = '2025/09/05_架空商事株式会社.md'

/** Path of an entry of the same organisation four days before. */
export const earlierPath = '2025/09/01_架空商事株式会社.md'

/** A bullet that names the earlier entry. */
export const earlierLink = `第1報：${archiveUrl(earlierPath)}`

/** The earlier entry. */
export const earlierEntry: string = exampleEntry({date: '2025年9月1日', source: 'https://example.jp/news/1'})
