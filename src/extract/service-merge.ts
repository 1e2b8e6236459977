import type {ServiceStatus} from '../schema/service.ts'
import {positionOf} from '../syntax/outline.ts'
import {isBareActivity} from '../text/service-name.ts'
import type {ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'

const owners = /^(?:弊社|当社|本学|当院|当館|当協会)(?:の|が運営する)?/
const trivial = /[\s「」『』“”"'・]|ご|カード|お(?=[^ぁ-ん])|の(?=[ァ-ヶ一-龠])|における|での|への/g
const lightEnd = /(?:利用|サービス|業務|機能|受付|対応|活動|体制|閲覧|表示){1,3}$/

/** One spelling for one service: blanks, quotation marks, honorifics, case and light nouns at the end do not tell names apart. */
function keyOf({name}: ServiceMention): string {
  return keyOfText(name.line.folded.slice(name.start, name.end))
}

/** 架空店でのご注文 is a part of 架空店. */
function wholeOf(mention: ServiceMention | undefined): string | null {
  if (!mention) return null
  const {line, start, end} = mention.name
  const whole = /^(.{3,})での[^の]{2,14}$/.exec(line.folded.slice(start, end))?.[1]
  return whole === undefined ? null : keyOfText(whole)
}

function keyOfText(text: string): string {
  const bare = text.toLowerCase().replace(owners, '').replace(trivial, '').replace('受注', '注文')
  const short = bare.replace(lightEnd, '')
  return short.length >= 2 ? short : bare
}

/**
 * Makes one entry of all mentions of a service: the weightiest one gives the state, the latest among equals.
 *
 * @param mentions in the order of the text
 */
export function mergeMentions(mentions: readonly ServiceMention[]): ServiceStatus[] {
  const groups = new Map<string, ServiceMention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const keys = [...groups.keys()]
  for (const [key, group] of groups) {
    const own = group.every((mention) => mention.weight < mentionWeights.listed)
    const bare = group.some((mention) =>
      isBareActivity(mention.name.line.folded.slice(mention.name.start, mention.name.end))
    )
    // 診療 beside 外来診療 is the same thing, told in passing.
    if (!own || !bare) continue
    const fuller = keys.filter((other) => other !== key && other.endsWith(key) && groups.has(other))
    const [goods] = fuller
    if (goods !== undefined && fuller.length === 1 && ownGoods.test(goods.slice(0, -key.length))) {
      groups.get(goods)?.push(...group)
      groups.delete(key)
      continue
    }
    const isListed = fuller.some((other) =>
      groups.get(other)?.some((mention) => mention.weight === mentionWeights.listed)
    )
    if (isListed) groups.delete(key)
    else
      for (const other of fuller)
        if (groups.get(other)?.every((mention) => isQuotedOwner(mention))) groups.delete(other)
  }
  for (const [key, group] of groups) {
    const fuller = shortenedFrom(key, group, keys)
    const target = fuller === null ? undefined : groups.get(fuller)
    if (!target) continue
    target.push(...group)
    groups.delete(key)
  }
  for (const [key, group] of groups) {
    const whole = wholeOf(group[0])
    if (whole !== null && groups.has(whole) && group.every((mention) => mention.weight < mentionWeights.listed))
      groups.delete(key)
  }
  return [...groups.values()].map(mergeGroup).filter((service) => service !== null)
}

/** 商品の製造, of which 今後の製造 tells again. */
const ownGoods = /^(?:自社)?(?:商品|製品)$/

/** 「架空堂」のお申込み beside お申込み: the brand is not what has stopped. */
function isQuotedOwner({name}: ServiceMention): boolean {
  return /^[「『][^」』]*[」』]の/.test(name.line.folded.slice(name.start, name.end))
}

/** 本店サイト further down is the 架空堂本店サイト named before. */
function shortenedFrom(key: string, group: readonly ServiceMention[], keys: readonly string[]): string | null {
  if (key.length < 4 || group.some(({weight}) => weight === mentionWeights.listed)) return null
  const fuller = keys.slice(0, keys.indexOf(key)).filter((other) => other.endsWith(key))
  return fuller.length === 1 ? (fuller[0] ?? null) : null
}

/** 「休止中です」, and further down 「再開は12月3日を予定しております」. */
function plannedBehind(group: readonly ServiceMention[], best: ServiceMention): ServiceMention {
  if (best.status !== 'suspended') return best
  return group.slice(group.indexOf(best) + 1).find(({status}) => status === 'planned') ?? best
}

function mergeGroup(group: readonly ServiceMention[]): ServiceStatus | null {
  const first = group[0]
  if (!first) return null
  const best = plannedBehind(
    group,
    group.reduce((won, next) => (next.weight >= won.weight ? next : won), first)
  )
  const named = group.find((mention) => mention.weight === best.weight && mention.status === best.status) ?? first
  const {line, start, end} = named.name
  const seen = new Set<string>()
  const statements = group
    .flatMap((mention) => mention.statements)
    .filter((span) => {
      const key = `${span.line.index}:${span.start}:${span.end}`
      return span.end > span.start && !seen.has(key) && seen.add(key)
    })
  return {
    name: line.text.slice(start, end),
    alias: group.find((mention) => mention.alias !== null)?.alias ?? null,
    parent: group.find((mention) => mention.parent !== null)?.parent ?? null,
    status: best.status,
    since:
      best.since ?? group.find((mention) => mention.status === best.status && mention.since !== null)?.since ?? null,
    resumesOn: best.resumesOn,
    statements: statements.map((span) => ({
      text: span.line.text.slice(span.start, span.end),
      position: positionOf(span.line, span.start, span.end)
    })),
    position: positionOf(line, start, end)
  }
}
