/** Parts of a made-up entry; what is left out stands as in the strict form. */
export interface EntryParts {
  heading?: string
  /** Lines of the overview, as written. */
  overview?: readonly string[]
  title?: string
  date?: string
  organization?: string
  source?: string
  /** Lines after the source bullet. */
  links?: readonly string[]
  /** What stands between the overview and the body, as written. */
  between?: string
  bodyHeading?: string
  body?: string
}

/**
 * Writes an archive entry of an organisation that does not exist.
 *
 * @param parts what shall differ from the strict form
 */
export function entry(parts: EntryParts = {}): string {
  const overview = parts.overview ?? [
    `- ${parts.title ?? 'システム障害のお知らせ'}`,
    `- ${parts.date ?? '2025年9月5日'}`,
    `- ${parts.organization ?? '架空商事株式会社'}`,
    `- ${parts.source ?? 'https://example.jp/news/5'}`,
    ...(parts.links ?? [])
  ]
  return [
    parts.heading ?? '# 公表概要',
    ...overview,
    parts.between ?? '',
    parts.bodyHeading ?? '# 本文',
    parts.body ?? '受注システムが停止しました。',
    ''
  ].join('\n')
}

/**
 * The address of an entry in the archive.
 *
 * @param path `YYYY/MM/DD_organisation.md`, not encoded
 * @param ref branch or commit
 */
export function archiveUrl(path: string, ref = 'main'): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return `https://github.com/piyokango/SecurityIncidentArchive/blob/${ref}/${encoded}`
}
