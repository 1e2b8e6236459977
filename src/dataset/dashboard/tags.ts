import type {CauseCode} from '../../lexicon/fact-codes.ts'
import type {IncidentFacts} from '../../schema/facts.ts'

/** The words of the dashboard for kinds of event; null where it has none. */
const tagOfCause: Record<CauseCode, string | null> = {
  ransomware: 'ランサムウェア',
  unauthorizedAccess: '不正アクセス',
  malware: 'マルウェア',
  phishing: 'フィッシング・不審画面',
  accountTakeover: '不正アクセス',
  credentialStuffing: '不正アクセス',
  webTampering: 'Web改ざん',
  vulnerabilityExploit: '不正アクセス',
  misconfiguration: '設定不備',
  misdelivery: 'メール誤送信',
  lossOrTheft: null,
  insiderMisuse: null,
  supportScam: 'フィッシング・不審画面',
  dosAttack: 'システム障害',
  fraud: null,
  systemFailure: 'システム障害',
  thirdParty: '委託先・外部サービス'
}

const untagged = '未分類'

const order = [
  '不正アクセス',
  'ランサムウェア',
  '情報漏えい',
  'フィッシング・不審画面',
  'マルウェア',
  'Web改ざん',
  'メール誤送信',
  '設定不備',
  '委託先・外部サービス',
  'システム障害'
]

/** @returns the given tags once each, in the order of the dashboard; 未分類 where there is none */
export function inOrder(tags: Iterable<string | null>): string[] {
  const given = new Set(tags)
  const known = order.filter((tag) => given.has(tag))
  return known.length > 0 ? known : [untagged]
}

/** @returns the tags of an entry, from its facts */
export function tagsOf({causes, leak}: IncidentFacts): string[] {
  const leaked = leak.code === 'confirmed' || leak.code === 'possible'
  return inOrder([...causes.map(({code}) => tagOfCause[code]), leaked ? '情報漏えい' : null])
}
