import type {Position} from '../schema/position.ts'
import {fold} from '../text/fold.ts'
import {findFootnoteMarks, labelsOfMark} from '../text/footnote-marks.ts'
import {type EntryContext, placeOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule, type Finding} from './core/rule.ts'

const mayRefer = /[※＊*]{1,2}[ \u3000]?[0-9０-９]|[(（]注[ \u3000]?[0-9０-９]/

const mostInNote = 50

/** What the reader has made notes and references of. */
interface Known {
  labels: ReadonlySet<string>
  /** Places that do not overlap, in order. */
  places: readonly Position[]
}

function knownOf({disclosure}: EntryContext): Known {
  const places = disclosure.footnotes.flatMap(({position, references}) => [position, ...references])
  return {
    labels: new Set(disclosure.footnotes.map(({label}) => label)),
    places: places.sort((left, right) => left.start.offset - right.start.offset)
  }
}

/** Whether a stretch is part of a place: of the last that begins before its end, or of the note about that one. */
function isKnown({places}: Known, from: number, to: number): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start.offset ?? 0) < to) low = middle + 1
    else high = middle
  }
  // A note may hold references to others.
  return places.slice(Math.max(0, low - mostInNote), low).some(({end}) => end.offset > from)
}

function findIn(context: EntryContext, known: Known, start: number, text: string): Finding[] {
  return findFootnoteMarks(fold(text)).flatMap((mark) => {
    const [from, to] = [start + mark.start, start + mark.end]
    // A mark at the start of its line heads a note: what else it is, the reader has decided.
    const heads = /^[\s\u3000>|\-+*#・(（]*$/.test(text.slice(0, mark.start))
    if (mark.numbers === null || heads || isKnown(known, from, to)) return []
    const missing = labelsOfMark(mark).filter((label) => !known.labels.has(label))
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
    const known = knownOf(context)
    const {lineStarts} = context.source
    return lineStarts.flatMap((start, index) => {
      if (start < context.bodyStart) return []
      const text = context.text.slice(start, lineStarts[index + 1])
      return mayRefer.test(text) ? findIn(context, known, start, text) : []
    })
  }
)
