import {dateVerbs, publicNouns, selfWords} from '../../lexicon/date-verbs.ts'
import {anyOf} from '../../text/any-of.ts'

/*
 * Where the noun of a report tells that the organisation was told: `報告を受け`, `申し出がお客様よりあり`, `警察より連絡`.
 *
 * Must not: `警察へ報告`, `当社より警察へ連絡`, `報告を警察に行い`.
 */

const toldVerbs = dateVerbs.find(({code}) => code === 'received')?.verbs ?? []
/** Notes leave the particle out: 通報あり. */
const bareVerbs = toldVerbs.filter((verb) => !/^[をが]/.test(verb))
const verbsByParticle = new Map(
  ['を', 'が'].map((particle) => [
    particle,
    toldVerbs.filter((verb) => verb.startsWith(particle)).map((verb) => verb.slice(particle.length))
  ])
)
/** `お客様より`, `電話で` between particle and verb. */
const sender =
  /[^。、をがは]{1,12}(?:より|から|宛に?|あてに?|に)|[^。、をがは]{0,8}(?:電話|メール|書面|文書|口頭|FAX)(?:で|にて)/y
/** The noun ends its clause: a note. */
const noteEnd = /^ ?(?:。|、|\)|$|\n|\(|後|直後)/
const source = /(?:より|から)/g
const recipient = /(?:へ|に|宛て?に?|あてに?)、?(?:の ?)?ご?$/
const towards = /に対し/
/** `委託先から市に報告` */
const self = new RegExp(`(?:${anyOf(selfWords)}|(?<![一-龠ァ-ヶ])(?:市|県|町|村|区|学校))(?:担当.{0,3})?$`)
const longestNote = 48

/** `申し出が`, with the verb behind it: the offset behind that verb. */
function endOfVerb(folded: string, end: number): number | null {
  const particle = folded.charAt(end)
  const verbs = verbsByParticle.get(particle)
  if (verbs === undefined) {
    const bare = bareVerbs.find((verb) => folded.startsWith(verb, end))
    return bare === undefined ? null : end + bare.length
  }
  const behind = end + (folded.charAt(end + 1) === '、' ? 2 : 1)
  sender.lastIndex = behind
  const starts = sender.test(folded) ? [behind, sender.lastIndex] : [behind]
  for (const start of starts) for (const verb of verbs) if (folded.startsWith(verb, start)) return start + verb.length
  return null
}

/** `委託先より情報漏えいの連絡`: a note that names who told, and nobody else whom it was told. */
function isNoteOfSource(folded: string, start: number, end: number): boolean {
  if (publicNouns.includes(folded.slice(start, end)) || !noteEnd.test(folded.slice(end, end + 3))) return false
  const before = folded.slice(Math.max(0, start - longestNote), start)
  const last = [...before.matchAll(source)].at(-1)
  if (!last?.index || self.test(before.slice(0, last.index))) return false
  const to = recipient.exec(before) ?? towards.exec(before)
  return to === null || self.test(before.slice(0, to.index))
}

/**
 * Reads what makes the noun of a report a report that was received.
 *
 * @param folded folded text
 * @param start offset of the noun
 * @param end offset behind the noun
 * @returns the offset behind all that says so; null where it does not
 * @example
 * endOfTold('に報告を受けました', 1, 3) // 5
 */
export function endOfTold(folded: string, start: number, end: number): number | null {
  return endOfVerb(folded, end) ?? (isNoteOfSource(folded, start, end) ? end : null)
}
