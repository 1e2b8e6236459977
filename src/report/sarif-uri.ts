/** encodeURI leaves what divides a URI; inside a segment of a path it is a character like any other. */
const encodeSegment = (segment: string): string => encodeURI(segment).replace(/[?#:]/g, encodeURIComponent)

/**
 * The URI reference of a file: relative as its path is, or `file:` where the path begins at the root.
 *
 * @param path path with `/` between folders
 * @example
 * sarifUri('2031/04/02_架空 商事.md') // '2031/04/02_%E6%9E%B6%E7%A9%BA%20%E5%95%86%E4%BA%8B.md'
 */
export function sarifUri(path: string): string {
  const uri = path.split('/').map(encodeSegment).join('/')
  return path.startsWith('/') ? `file://${uri}` : uri
}
