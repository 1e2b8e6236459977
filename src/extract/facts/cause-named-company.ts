/*
 * A company that is named, and is not the publisher, was hit (spec/facts.md, causes, thirdParty).
 *
 * Matches: `架空保険株式会社（以下架空保険）のシステムの一部が第三者による不正アクセスを受け` where another publishes.
 * Must not: the same where 架空保険株式会社 publishes or is called 当社 in the brackets behind.
 */

const legalForm = /株式会社|有限会社|合同会社|\(株\)|㈱/g
const bracket = /^[^。、(]{0,20}\(([^()]{0,60})\)/
const speaker = /当社|弊社|当行|当法人|当グループ|当店/
/** Behind the name and its bracket: its system, or it itself, is hit. */
const hit =
  /^[^。、はがをにへ()]{0,24}(?:[「」]?(?:\([^()]{0,60}\))?」?)(?:(?:への|に対する|に対して?|における|において)、?[^。、]{0,30}(?:不正アクセス|サイバー攻撃|ランサム|攻撃)|(?:の|が(?:提供|運営|管理)する)[^。、]{0,30}(?:システム|サーバ|サービス|ネットワーク|工場|サイト|アプリ)[^。、]{0,12}(?:が|に|へ|において|における|、)[^。]{0,30}(?:不正アクセス|サイバー攻撃|ランサム|攻撃)|が[^。、]{0,24}(?:不正アクセス|サイバー攻撃|ランサム|攻撃)[^。、]{0,16}(?:受け|遭|あい|感染|被害))/
const edge = 3

/**
 * Whether a sentence says that a named company other than the publishers was hit.
 *
 * @param sentence folded, without blanks
 * @param publishers the names of the publishers, folded; without any, nobody can be told from them
 */
export function namedCompanyHit(sentence: string, publishers: readonly string[]): boolean {
  if (publishers.length === 0) return false
  for (const {0: form, index} of sentence.matchAll(legalForm)) {
    const end = index + form.length
    const tail = sentence.slice(end)
    if (!hit.test(tail)) continue
    if (speaker.test(bracket.exec(tail)?.[1] ?? '')) continue
    const before = sentence.slice(Math.max(0, index - edge), index)
    const after = tail.slice(0, edge)
    if (!publishers.some((name) => (before.length === edge && name.includes(before)) || name.includes(after)))
      return true
  }
  return false
}
