import {fold} from '../text/fold.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const listTitle =
  /^(?:(?:最新)?(?:ニュース|お知らせ|新着情報|プレスリリース|ニュースリリース|リリース|トピックス|報道発表|News|Topics|Information)(?:の?一覧)|ニュース(?:リリース)?|新着情報|プレスリリース|トピックス|News(?: ?Release)?|Topics|Information|トップページ|ホーム)$/i

export default defineRule(
  {
    id: 'title-of-list',
    severity: 'warning',
    description: {
      en: 'The title is that of the release, not of the list or the page around it.',
      ja: '題名には公表そのものの題名を書き、一覧やページの題名を書かない。'
    },
    examples: {
      good: [{text: exampleEntry({title: 'お知らせ'})}],
      bad: [{text: exampleEntry({title: 'ニュース一覧'}), at: '2:3'}]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'title')
      .filter(({text}) => listTitle.test(fold(text).trim()))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected title \`${text}\` of a list, expected that of the release`,
          ja: `「${text}」は一覧の題名です。公表の題名を書いてください`
        },
        place: position,
        actual: text
      }))
)
