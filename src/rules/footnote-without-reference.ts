import {placeOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'footnote-without-reference',
    severity: 'info',
    description: {
      en: 'The text refers to each numbered note.',
      ja: '番号のある注は、本文のどこかから参照する。'
    },
    examples: {
      good: [
        {text: exampleEntry({body: '端末（※1）を止めました。\n\n※1 貸し出したもの'})},
        {text: exampleEntry({body: '端末を止めました。\n\n※ 貸し出したものを含みます'})}
      ],
      bad: [{text: exampleEntry({body: '端末（※1）を止めました。\n\n※1 貸し出したもの\n\n※2 社内のもの'}), at: '12:1'}]
    }
  },
  (context) =>
    context.disclosure.footnotes
      .filter(({number, references}) => number !== null && references.length === 0)
      .map(({label, position}) => ({
        reason: {
          en: `Unexpected note \`${label}\` that nothing refers to, expected a reference`,
          ja: `注「${label}」がどこからも参照されていません`
        },
        place: placeOf(context, position.start.offset, position.start.offset + label.length),
        actual: label
      }))
)
