const firstDay = /^ ?が、?(?:最初|初回|初期)の?(?:侵入|攻撃|不正アクセス)/
/** `3月1日に実施した更新の際の設定ミスにより` */
const mistaken =
  /^に[^。、]{0,30}(?:実施|行っ)(?:し?た)[^。、]{0,30}(?:ミス|誤り|不備)(?:に起因|により|によって|が原因)/

/**
 * Whether what stands behind a date names it as the beginning: `が最初の侵入日`, `に実施した更新の際の設定ミスにより`.
 *
 * @param tail folded text behind the date
 * @example
 * beginsThere('に実施した更新の際の設定ミスにより、閲覧できる状態となっていました。') // true
 */
export function beginsThere(tail: string): boolean {
  return firstDay.test(tail) || mistaken.test(tail)
}
