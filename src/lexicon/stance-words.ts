/**
 * Words that tell the stance of a clause: whether it states, supposes, denies or leaves open (spec: facts, rule 2).
 * Data only; `text/stance.ts` reads them. Examples are clauses in which 漏えい has the stance of the entry;
 * in counter-examples it has another.
 */

export const stances = ['stated', 'possible', 'denied', 'open', 'contingent', 'request'] as const

/** How the document stands to what a word names. */
export type Stance = (typeof stances)[number]

export interface StanceWords {
  code: Stance
  terms: readonly string[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Nouns and verbs of supposing: what they govern may have happened. */
export const fearWords: StanceWords = {
  code: 'possible',
  terms: words(`
    可能性 おそれ 恐れ 虞 リスク 疑い 疑義 懸念 危険性 蓋然性 推定さ 推測さ 考えられ 思われ かもしれ 疑われ うる状態 得る状態 うる状況 得る状況
    可能な状態 可能の状態 可能な状況 できる状態 できる状況 可能となって 可能になって できる設定 可能な設定 できるようにな
  `),
  examples: ['漏えいした可能性があります', '漏えいのおそれがあることが判明しました', '漏えいが疑われます'],
  counterExamples: ['漏えいの可能性はありません', '漏えいの可能性について調査しています']
}

/** What takes back a denial: with these a fear stands although the clause holds a negation. */
export const doubtWords: StanceWords = {
  code: 'possible',
  terms: words(`
    否定でき 否定は 否定も 否定しき 否定する 否定され 否定出来 否定し切 否定を 否めな 否めま 排除でき 排除は 排除しき 排除され 排除する 排除出来 拭えな 払拭でき 捨てきれ 捨て切れ
    言い切れな 言い切れま 言い切ること 言いきれ 断定でき 断定する 断言でき 断言する 断定には 判断でき 判断することができ 限りません 限らない 限らず 言えない 言えません 結論付ける 排除しない
    完全には否定 ゼロではな ゼロとは 皆無では 確証が 確証は 証明でき 断定は 特定に至っておら
  `),
  examples: [
    '漏えいの可能性を否定できません',
    '漏えいがないとは言い切れません',
    '漏えいの可能性を完全に排除することは困難です',
    '漏えいしていないと断定できません'
  ],
  counterExamples: ['漏えいは確認されていません', '漏えいの可能性は否定されました']
}

/** Negations; what they close is denied. */
export const negationWords: StanceWords = {
  code: 'denied',
  terms: words(`
    ません ない なかっ なく おらず られず されず できず 無し なし 無い 無く 無か 認めず 至らず せず あらず 無かっ
    未確認 ゼロ件
  `),
  examples: [
    '漏えいは確認されておりません',
    '漏えいした事実はございません',
    '漏えいは認められず、',
    '漏えいなし',
    '漏えいの可能性はないと判断しました'
  ],
  counterExamples: ['漏えいしました', '漏えいのないよう努めます']
}

/** They hold a negation and deny nothing of the event: 意図しないメールが送信されました, 可能性は限りなく低い. */
export const unwilledWords: readonly string[] = words(
  '限りなく 意図しない 意図せず 意図せぬ 意図していない 予期しない 予期せず 予期せぬ 身に覚えのない 心当たりのない 見覚えのない 思わぬ'
)

/** Nouns that make a question of what stands before them. */
export const questionWords: StanceWords = {
  code: 'open',
  terms: words('有無 ないか ていたか かどうか か否か か、 かについて かは かを 否か かも含'),
  examples: ['漏えいの有無を確認しています', '漏えいしたかどうかは不明です', '漏えいしたか否かを調査中です'],
  counterExamples: ['漏えいしたかもしれません', '漏えいを確認しています']
}

/** Verbs of inquiry: a fear, or the thing itself, that is their object is left open. */
export const inquiryWords: StanceWords = {
  code: 'open',
  terms: words(
    '調査 確認中 確認して 確認を進 確認を行 確認を続 確認作業 精査 検証 解析 視野 究明 特定を急 特定を進 把握に努'
  ),
  examples: [
    '漏えいの可能性を調査しています',
    '漏えいを含めた影響範囲を精査中です',
    '漏えいの可能性も視野に入れています'
  ],
  counterExamples: ['漏えいが調査の結果判明しました', '漏えいを確認しました']
}

/** What makes a clause a mere case. */
export const caseWords: StanceWords = {
  code: 'contingent',
  terms: words('場合 際に 際は 際の 際、 時に 時は ときは ときに ならば すれば されれば したら されたら 次第'),
  examples: ['漏えいが確認された場合には、', '漏えいが判明した際は、', '漏えいが判明次第、'],
  counterExamples: ['漏えいが確認されました', '漏えいの可能性がある状況です']
}

/** What is meant to hinder or to lessen a thing says nothing of its having happened. */
export const guardWords: StanceWords = {
  code: 'contingent',
  terms: words('防止 防ぐ 防ぎ 防い ないよう 無いよう 起こらな リスク 対策 備え 未然 抑止 回避 検知する 監視'),
  examples: ['漏えいを防止するための措置', '漏えいのないよう努めます', '漏えい対策を強化します'],
  counterExamples: ['漏えいが発生しました']
}

/** Ends of clauses that ask the reader. */
export const requestWords: StanceWords = {
  code: 'request',
  terms: words('ください 下さい お願い しないで されないよう なさらないよう ご注意 御注意 お控え ましょう'),
  examples: ['漏えいにご注意ください', '漏えいについてご理解をお願いいたします'],
  counterExamples: ['漏えいをお知らせします']
}

/** Adverbs that make a case of the whole clause behind them. */
export const supposingAdverbs: readonly string[] = words('万が一 万一 仮に もしも もし、 もし')

/** Where one clause ends and the next has a predicate of its own; each stands before a comma. */
export const clauseEnds: readonly string[] = words(`
  たが すが んが いが るが ものの けれども けれど おらず られず されず できず せず なく ため ことから ので ところ うえ 上で
  おり あり ますし ないし た結果 により ことで 一方 一方で のち た後 たうえで とともに と共に 中で なか 際 場合 場合は
  場合には こと旨 であり しており ましたので 以外 ながら たこと
`)

/** Ends that leave the mood to the predicate behind: `漏えいし、悪用された可能性`. */
export const continuingEnds: readonly string[] = words('し され せ れ て')

/** What limits a denial to a later time or to another thing: it tells nothing of the incident itself. */
export const limitWords: readonly string[] = words(`
  以降 対策後 対応後 遮断後 変更後 停止後 再開後 復旧後 実施後 新たな 新たに さらなる 更なる これ以上 その他の 他の
  それ以外 今後 同様の 別システム 以外の 以外に 追加の
`)
