import {boundMarkup} from './bound-markup.ts'

/*
 * The text as the Markdown parser is shown it. Same length as the source, so that every position fits both; texts are
 * always taken from the source.
 *
 * Changed, one character for one:
 * - a byte order mark becomes a blank (the parser would drop it and shift every offset by one);
 * - U+3000 after the `#` of a heading becomes a blank, and `##見出し` becomes `# 見出し` (spec/irregularities.md, A59: the
 *   writers mean a heading, CommonMark asks for a blank); a single `#` without a blank stays, it may be a hashtag;
 * - the indent of a heading goes behind its `#` (after a list the heading would belong to the last item);
 * - Japanese punctuation beside `**` becomes a letter (CommonMark finds no emphasis in `**【重要】**お知らせ`);
 * - `_` becomes a letter: nobody emphasises Japanese with it, and URLs and file names are full of it
 *   (`\_` stays, it is an escape);
 * - the `<!--` of a comment that never ends becomes letters, and so does markup beyond all bounds (bound-markup.ts).
 */

const gluedHeading = /^( {0,3}#{1,5})#(?=[^#\s])/gm
const wideHeading = /^( {0,3}#{1,6})[\u3000 ]*\u3000/gm
const indentedHeading = /^( {1,3})(#{1,6})(?=[ \t\u3000])/gm
const besideStrong =
  /[（）「」『』【】〔〕〈〉《》、。・：；！？＜＞“”‘’…※](?=\*\*)|(?<=\*\*)[（）「」『』【】〔〕〈〉《》、。・：；！？＜＞“”‘’…※]/g
const underscores = /_+/g

function closeComments(text: string): string {
  const last = text.lastIndexOf('-->')
  return text.replace(/<!--/g, (comment, at: number) => (at < last ? comment : 'x!--'))
}

/** Those beside a word; `___` alone is a rule. */
function hideUnderscores(text: string): string {
  return text.replace(underscores, (run, at: number) => {
    const besideWord = /\S/.test(text.charAt(at - 1) + text.charAt(at + run.length))
    if (!besideWord) return run
    return text[at - 1] === '\\' ? `_${'x'.repeat(run.length - 1)}` : 'x'.repeat(run.length)
  })
}

/**
 * @param text the source
 * @returns a text of the same length for the Markdown parser
 */
export function parserView(text: string): string {
  let view = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
  view = view.replace(wideHeading, (match, marks: string) => marks + ' '.repeat(match.length - marks.length))
  view = view.replace(gluedHeading, '$1 ').replace(indentedHeading, '$2$1')
  if (view.includes('**')) view = view.replace(besideStrong, 'x')
  if (view.includes('_')) view = hideUnderscores(view)
  if (view.includes('<!--')) view = closeComments(view)
  return boundMarkup(view)
}
