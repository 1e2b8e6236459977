import {authorities} from '../../lexicon/authorities.ts'
import {causeWords} from '../../lexicon/causes.ts'
import {deniedHarms, harmfulMessages} from '../../lexicon/damage-words.ts'
import {dataItems, personalInformation} from '../../lexicon/data-items.ts'
import {expertWords, outsiders} from '../../lexicon/forensics-words.ts'
import {leakWords} from '../../lexicon/leak-words.ts'
import {incidentWords} from '../../lexicon/third-party-words.ts'
import {type WordClassReader, wordClasses} from '../../text/word-classes.ts'

/*
 * What each kind of fact cannot do without, looked for in one pass over a line: most lines hold words of one or two
 * kinds, and are passed over by the readers of the others.
 */

/** The bits of `FactLine.words`. */
export const factWords = {
  cause: 1 << 0,
  incident: 1 << 1,
  leak: 1 << 2,
  harm: 1 << 3,
  message: 1 << 4,
  expert: 1 << 5,
  authority: 1 << 6,
  item: 1 << 7,
  warning: 1 << 8
} as const

/** Reads which kinds of fact a folded line holds words for. */
export const readFactWords: WordClassReader = wordClasses([
  causeWords.flatMap(({terms}) => terms),
  incidentWords,
  leakWords.flatMap(({terms}) => terms),
  [...deniedHarms.terms, '被害', '確認', '報告', '認め'],
  harmfulMessages.terms,
  [...expertWords.terms, ...outsiders],
  authorities.flatMap(({terms}) => terms),
  [...dataItems.flatMap(({terms}) => terms), ...personalInformation],
  ['警告', 'メッセージ', '画面', 'サポート詐欺', 'ウイルス駆除', 'ウィルス駆除']
])
