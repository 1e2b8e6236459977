import {authorities} from '../../lexicon/authorities.ts'
import {causeWords} from '../../lexicon/causes.ts'
import {deniedHarms, harmfulMessages} from '../../lexicon/damage-words.ts'
import {dataItems, personalInformation} from '../../lexicon/data-items.ts'
import {expertWords, outsiders} from '../../lexicon/forensics-words.ts'
import {leakObjects, leakWords, reachWords} from '../../lexicon/leak-words.ts'
import {incidentWords} from '../../lexicon/third-party-words.ts'
import {wordClasses} from '../../text/word-classes.ts'

/*
 * What each kind of fact cannot do without, looked for in one pass over a line: most lines hold words of one or two
 * kinds, and are passed over by the readers of the others.
 */

const words = wordClasses({
  cause: causeWords.flatMap(({terms}) => terms),
  incident: incidentWords,
  leak: leakWords.flatMap(({terms}) => terms),
  data: leakObjects,
  reach: reachWords,
  harm: [...deniedHarms.terms, '被害'],
  message: harmfulMessages.terms,
  expert: [...expertWords.terms, ...outsiders],
  authority: authorities.flatMap(({terms}) => terms),
  item: [...dataItems.flatMap(({terms}) => terms), ...personalInformation],
  warning: ['警告', 'メッセージ', '画面', 'サポート詐欺', 'ウイルス駆除', 'ウィルス駆除']
})

/** Reads which kinds of fact a folded line holds words for. */
export const readFactWords = words.read

/** The bits of `FactLine.words`. */
export const factWords = {
  cause: words.bitOf('cause'),
  incident: words.bitOf('incident'),
  leak: words.bitOf('leak'),
  data: words.bitOf('data'),
  reach: words.bitOf('reach'),
  harm: words.bitOf('harm'),
  message: words.bitOf('message'),
  expert: words.bitOf('expert'),
  authority: words.bitOf('authority'),
  item: words.bitOf('item'),
  warning: words.bitOf('warning')
} as const
