import type {Position} from '../schema/position.ts'
import {fold} from '../text/fold.ts'
import {findFootnoteMarks, labelsOfMark} from '../text/footnote-marks.ts'
import {type EntryContext, placeOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule, type Finding} from './core/rule.ts'

const mayRefer = /[※＊*]{1,2}[ \u3000]?[0-9０-９]|[(（]注[ \u3000]?[0-9０-９]/

const covers = (position: Position, from: number, to: number) =>
  from < position.end.offset && to > position.start.offset

function findIn(context: EntryContext, start: number, text: string): Finding[] {
  const {footnotes} = context.disclosure
  return findFootnoteMarks(fold(text)).flatMap((mark) => {
    const [from, to] = [start + mark.start, start + mark.end]
    const isKnown = footnotes.some(
      ({position, references}) => covers(position, from, to) || references.some((place) => covers(place, from, to))
    )
    // A mark at the start of its line heads a note: what else it is, the reader has decided.
    const heads = /^[\s\u3000>|\-+*#・(（]*$/.test(text.slice(0, mark.start))
    if (mark.numbers === null || isKnown || heads) return []
    const missing = labelsOfMark(mark).filter((label) => !footnotes.some((note) => note.label === label))
    if (missing.length === 0) return []
    return [
      {
        reason: {
          en: `Unexpected reference \`${missing.join(', ')}\` to a note that is not there, expected the note`,
          ja: `参照「${missing.join('、')}」に対応する注がありません`
        },
        place: placeOf(context, from, to),
        actual: text.slice(mark.start, mark.end)
      }
    ]
  })
}

export default defineRule(
  {
    id: 'footnote-without-definition',
    severity: 'warning',
    description: {
      en: 'The text holds the note for each numbered reference.',
      ja: '番号のある参照には、対応する注を置く。'
    },
    examples: {
      good: [
        {text: exampleEntry({body: '端末（※1）を止めました。\n\n※1 貸し出したもの'})},
        {text: exampleEntry({body: '2*3 と ※印'})}
      ],
      bad: [{text: exampleEntry({body: '端末（※1）とサーバー（※2）を止めました。\n\n※1 貸し出したもの'}), at: '8:12'}]
    }
  },
  (context) => {
    const body = context.text.slice(context.bodyStart)
    if (!mayRefer.test(body)) return []
    const {lineStarts} = context.source
    return lineStarts.flatMap((start, index) => {
      if (start < context.bodyStart) return []
      const text = context.text.slice(start, lineStarts[index + 1])
      return mayRefer.test(text) ? findIn(context, start, text) : []
    })
  }
)
