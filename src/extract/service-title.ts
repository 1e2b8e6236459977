import type {Outline} from '../syntax/outline.ts'
import {maskBrackets, nounPhraseStart} from '../text/noun-phrase.ts'
import {isBareActivity, kindOfName} from '../text/service-name.ts'
import {trimName} from '../text/trim-name.ts'
import {titleLine} from './overview-items.ts'
import {nameWithAlias} from './service-item.ts'
import {mentionWeights, type ServiceMention} from './service-mention.ts'

/** What is stated at the end of a title: 「会員サイトの一時停止に関するお知らせ」, and not 「再開の見通しについて」. */
const statedAtEnd = /(停止|休止|閉鎖|再開|復旧)(?:の(?:お知らせ|ご?報告|お詫び)|について|に関する)/
const between = /の?(?:一時|臨時)?(?:ご?利用|公開|提供)?$/
const longestBetween = 8

/**
 * Reads the service whose state the title of the publication tells, for a text that states nothing itself: the first notice
 * of a stop often tells in its text only that something was stopped.
 *
 * Spec: disclosure.md, ServiceStatus. Must not match: 「サーバー停止のお知らせ」. Known misses: 「サービス再開のお知らせ」, which names none.
 *
 * @param outline one publication
 * @returns one mention, or none
 */
export function titleMentions(outline: Outline): ServiceMention[] {
  const line = titleLine(outline)
  const match = line && statedAtEnd.exec(line.folded)
  if (!line || !match) return []
  const before = line.folded.slice(0, match.index)
  const end = before.length - (between.exec(before.slice(-longestBetween))?.[0].length ?? 0)
  const span = trimName(line.folded, {start: nounPhraseStart(maskBrackets(before), end), end})
  const name = line.folded.slice(span.start, span.end)
  if (/障害|一部/.test(name)) return []
  const isQuoted = /[「『]/.test(line.folded[span.start - 1] ?? '')
  const kind = kindOfName(name)
  if (!isQuoted && kind !== 'service' && (kind !== 'activity' || isBareActivity(name))) return []
  const isBack = match[1] === '再開' || match[1] === '復旧'
  return [
    {
      ...nameWithAlias(line, span),
      parent: null,
      status: isBack ? 'operating' : 'suspended',
      since: null,
      resumesOn: null,
      statements: [{line, start: 0, end: line.text.length}],
      weight: mentionWeights.told
    }
  ]
}
