/** How a sentence goes on behind the items that it names. */
export type ItemStance = 'said' | 'denied' | 'open' | 'advised' | 'none'

/**
 * The first predicate behind the items decides: 「Xが流出しましたが、Yは含まれておりません」 says X and denies Y.
 * Every alternative is a fixed phrase, so the search is linear.
 */
const predicate = new RegExp(
  [
    '(?<denied>',
    [
      '(?:含まれて|含んで|保有して|保持して|保存(?:して|されて)|保管(?:して|されて)|記載(?:して|されて)|登録(?:して|されて)|確認(?:して|されて|できて)|取得(?:して|されて)|所持して|預かって|お預かりして|預けて|お預けして|扱って|掲載(?:して|されて)|該当して|漏えいして|漏洩して|流出して|閲覧されて|認められて|表示されて|格納されて|入って|受けて)は?(?:お|い)(?:りません|ません|ない|らず)',
      '(?:含まれ|含み|認められ|確認され|漏えいし|漏洩し|流出し|該当し|存在し|当たり|あたり|保存され|格納され|特定でき)ません',
      '(?:含まれて?|含ま|認められ|確認でき|確認され|見られ|漏えいし|漏洩し|流出し)(?:ない|ず|なか|なく)',
      '(?:ござい|あり)ません',
      '発生して(?:お|い)(?:りません|ません|ない|らず)',
      'は一切な',
      '別の[^。、]{0,12}(?:管理|保管|保存)',
      '(?:決済代行|外部の?決済)[^。、]{0,14}(?:管理|保持|委託|保管|処理)',
      'が(?:ない(?:こと|事|旨|と)|なかった|なく|ございません|ありません)',
      '対象外',
      '対象では(?:な|ござ|あり)',
      'では(?:ない|なく)',
      'は(?:無|な)(?:い|く|し)',
      '(?:を|は)除[きくい]',
      '無し',
      '可能性は(?:極めて|きわめて)?低'
    ].join('|'),
    ')|(?<open>',
    [
      '調査中',
      '(?:を|も)含め[^。、]{0,6}(?:影響|範囲|調査)',
      '調査(?:し|いたし|及び|および)',
      '確認中',
      '精査中',
      '調査を(?:進め|継続|行)',
      '有無',
      '可能性も?含め',
      '特定(?:を進め|中|作業)',
      'かどうか',
      '否か'
    ].join('|'),
    ')|(?<advised>',
    [
      'ください',
      '下さい',
      'お願い',
      'ご注意',
      '万が?一',
      'の場合[はに]',
      'た場合[はに]',
      'ことは一切',
      '注意喚起',
      '変更(?:して|を)'
    ].join('|'),
    ')|(?<said>',
    [
      '可能性[がもは](?!ないこ|ない|無|なく|ございません|ありません|低|極めて低|きわめて低|確認され)',
      '(?:可能性|おそれ|恐れ)の(?:ある|あった|高い)',
      '懸念(?:され|する)',
      '可能性を(?:完全に|全く)?(?:指摘|否定|排除)(?:する(?:こと|もの)|でき|しき|し切)',
      '(?:おそれ|恐れ|懸念|疑い|疑義)[がも](?!ないこ|ない|無|なく|ございません|ありません)',
      '否定(?:は|が)?(?:でき|しき|し切)',
      '(?:漏えい|漏洩|漏出|漏れ|流出)(?:いたし|し|)(?:まし|てお|てい|てしま|た(?:こと|事)[がを]|たもの|たと|たおそれが|た恐れが|、|が(?:判明|発生|確認|生じ))',
      '(?:漏えい|漏洩|流出)(?:等)?(?:を確認(?!でき|し(?:て|た(?:事実|との)))|が確認さ(?!れ(?:ず|な|て(?:おり?ら|おりま|いな|いま)))|が発生|が判明)',
      '(?:閲覧|取得|窃取|公開|掲載|参照|詐取|抜き取ら|盗み取ら|盗ま|持ち去ら|送信|表示|暴露|転送|入手|送付|悪用)(?:され|でき|し|れ|可能)(?:まし|てお|てい|てしま|た(?:こと|事|状|も|と|旨|。|、|(?=形跡|痕跡))|る状|な状|ておりま|、)',
      '見(?:られ|え)る(?:状態|よう)',
      '(?:閲覧|アクセス|参照|表示|取得)が?(?:可能|できる|しうる|し得る)',
      '含まれて(?:お|い)',
      '含まれ(?:ます|まし|る(?:こと|。))',
      '含んで(?:お|い)',
      '持ち出(?:し|さ)'
    ].join('|'),
    ')'
  ].join(''),
  'g'
)
/** 氏名（住所は無し）, マイナンバーを除く, 口座番号含まず: said of the last item alone, at once. */
const excluded =
  /^[」』)]? ?(?:の?(?:情報|番号|等|など|データ|カード)){0,2} ?[」』]?(?:は|も|を|については)? ?(?:無し|なし[。、)\s]|なし$|含まず|含まない|含まれない|含まれず|含みません|含まれません|含まれて(?:おりません|いません|いない)|除く|除き|除いた|以外|のご登録がない)/
const exempt = /^[」』)]? ?(?:情報|番号|等|など|データ)?(?:以外|のみ|だけ)/

const longestExclusion = 20
const exceptFor = /^[」』)]?(?:情報|等|など)?以外/
/** 写真以外の情報についても流出: the photographs, and others too. */
const exceptToo = /^[」』)]?(?:情報|等|など)?以外の[^。、]{0,16}も/
/** 漏えいしたとの報告は受けておりません: the sentence takes back what its clause says. */
const takenBack =
  /^[^。、]{0,30}(?:報告|情報|事実|連絡|痕跡|形跡|証跡|(?:こと|事)(?!は(?:完全に|全く)?(?:否|排|言い|断)))(?:は|が|も)、?[^。、]{0,14}(?:ません|いない|おらず|いず|ない|なく|なかった|なし|無)|^る?(?:項目|情報|もの|対象)では(?:な|ござ|あり)|^(?:る|ある|あった|高い|否定できない)?(?:個人)?(?:情報|項目|もの|対象|データ)に(?:は|も)?(?:含まれて(?:おりま|いま|いな|おら)|含まれません|該当し(?:ま|て))/
/** 写真（人名データは含まれません）: what a bracket denies of something else. */
const aside = /\([^()]{0,40}(?:情報|データ|番号|アドレス|住所|氏名|カード|パスワード)等?(?:は|も)[^()]{0,40}\)/g
/** 漏えいした情報は氏名であり、住所は含まれておりません: what follows is of others. */
const copula =
  /^(?:[」』)]?(?:等|など)?(?:の?情報|データ)?|[^。]{0,60}?(?:の一部|履歴|など|等|情報|データ))(?:で|であり|となり|となっており|ですが|でしたが|のみであり|のみで|だけで|に限られ|に限定され|にとどまり)、/
const supposed = /^[^。、]{0,14}場合(?:等|など)?[はにも、]/

/**
 * Whether an item alone is taken out of its list at once: 氏名、住所（電話番号は無し）.
 *
 * @param folded a text that went through `fold`
 * @param end 0-based UTF-16 offset behind the item
 * @param to end of its sentence
 * @example
 * isDenied('氏名(住所を除く)', 5, 9) // true
 */
export function isDenied(folded: string, end: number, to: number): boolean {
  const tail = folded.slice(end, Math.min(to, end + longestExclusion))
  return excluded.test(tail) && !exempt.test(tail)
}

function predicateStance(tail: string): ItemStance {
  predicate.lastIndex = 0
  const match = predicate.exec(tail)
  if (!match) return 'none'
  const {said, denied, open} = match.groups ?? {}
  if (said !== undefined) {
    const rest = tail.slice(match.index + match[0].length)
    if (takenBack.test(rest)) return 'denied'
    return supposed.test(rest) ? 'advised' : 'said'
  }
  if (denied !== undefined) return 'denied'
  return open === undefined ? 'advised' : 'open'
}

/**
 * The stance of the first predicate behind a place.
 *
 * @param folded a text that went through `fold`
 * @param from 0-based UTF-16 offset behind the items
 * @param to end of their sentence
 * @returns `none` where nothing follows that says or denies
 * @example
 * itemStance('氏名は含まれておりません。', 2, 13) // 'denied'
 */
export function itemStance(folded: string, from: number, to: number): ItemStance {
  if (isDenied(folded, from, to)) return 'denied'
  const [tail = ''] = folded.slice(from, to).replace(aside, '').split('。', 1)
  const told = copula.exec(tail)
  if (told && predicateStance(told[0]) === 'none') return 'none'
  const stance = predicateStance(tail)
  // 氏名以外の情報は含まれておりません says 氏名; 写真以外が流出しました does not.
  if (exceptFor.test(tail) && !exceptToo.test(tail)) return stance === 'denied' ? 'said' : 'denied'
  return stance === 'denied' && exempt.test(tail) ? 'none' : stance
}
