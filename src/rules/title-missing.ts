import {itemsOf, readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const reason = {
  en: 'Unexpected empty title, expected the title of the release',
  ja: '題名がありません。最初の箇条書きに公表の題名を書いてください'
}

export default defineRule(
  {
    id: 'title-missing',
    severity: 'error',
    description: {
      en: 'The first bullet of the overview is the title of the release.',
      ja: '公表概要の最初の箇条書きに題名を書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {text: exampleEntry({title: ''}), at: '2:3'},
        {text: exampleEntry().replace('- システム障害のお知らせ\n', ''), at: null}
      ]
    }
  },
  (context) => [
    ...readingOf(context, 'title-missing').map(({reason: en, place}) => ({reason: {en, ja: reason.ja}, place})),
    ...itemsOf(context.publication, 'title')
      .filter(({text}) => text === '')
      .map(({position}) => ({reason, place: position}))
  ]
)
