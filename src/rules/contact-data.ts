import {fold} from '../text/fold.ts'
import {findUrls} from '../text/urls.ts'
import {type EntryContext, placeOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule, type Finding} from './core/rule.ts'

const mayBeTelephone =
  /[0-9０-９][)）(（\-‐‑‒–—―−－ー \u3000]{1,2}[0-9０-９]{1,4}[)）\-‐‑‒–—―−－ー \u3000]{1,2}[0-9０-９]{3,4}/
const telephone =
  /(?<![\w./#=%-])(?:\(0\d{1,4}\) ?-? ?\d{1,4} ?[- ] ?\d{3,4}|0\d{1,4} ?[-( ] ?\d{1,4} ?[-) ] ?\d{3,4}|\+81[ -]?\d{1,4}[ -]\d{1,4}[ -]\d{3,4})(?![\w/-])/g
const email =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,8}(?![\w-])/g

/** Digits of a telephone number of Japan: ten, or eleven of mobile and IP telephones and with the code of the country. */
const isTelephone = (found: string) => /^(?:0[0-9]{9,10}|81[0-9]{9,10})$/.test(found.replace(/[^0-9]/g, ''))

const kinds = [
  {
    pattern: telephone,
    may: (text: string) => mayBeTelephone.test(text),
    is: isTelephone,
    en: 'telephone number',
    ja: '電話番号'
  },
  {
    pattern: email,
    may: (text: string) => text.includes('@') || text.includes('＠'),
    is: () => true,
    en: 'e-mail address',
    ja: 'メールアドレス'
  }
] as const

function findIn(context: EntryContext, start: number, text: string): Finding[] {
  return kinds.flatMap(({pattern, may, is, en, ja}) => {
    if (!may(text)) return []
    const folded = fold(text).replace(/ー(?=[0-9])/g, '-')
    const urls = findUrls(text)
    return [...folded.matchAll(pattern)]
      .filter(
        ({index, 0: found}) => is(found) && !urls.some((url) => index < url.end && index + found.length > url.start)
      )
      .map(({index, 0: found}) => ({
        reason: {
          en: `Unexpected ${en} \`${text.slice(index, index + found.length)}\`, expected （省略）`,
          ja: `${ja}「${text.slice(index, index + found.length)}」が残っています。連絡先であれば「（省略）」としてください`
        },
        place: placeOf(context, start + index, start + index + found.length),
        actual: text.slice(index, index + found.length)
      }))
  })
}

export default defineRule(
  {
    id: 'contact-data',
    severity: 'warning',
    description: {
      en: 'No e-mail address and no telephone number is left in the text.',
      ja: '電話番号とメールアドレスを本文に残さない。'
    },
    examples: {
      good: [
        {text: exampleEntry({body: '電話：（省略）\n詳細は https://example.jp/0120-000-000 をご覧ください。'})},
        {text: exampleEntry({body: '2025-09-05 10:00 から 12-13 時まで。番号 1-2-3'})}
      ],
      bad: [
        {text: exampleEntry({body: '電話：０１２０－０００－０００'}), at: '8:4'},
        {text: exampleEntry({body: '電話 03(0000)0000 まで'}), at: '8:4'},
        {text: exampleEntry({body: '連絡先：info＠example.jp'}), at: '8:5'}
      ]
    }
  },
  (context) => {
    if (!kinds.some(({may}) => may(context.text))) return []
    const {lineStarts} = context.source
    return lineStarts.flatMap((start, index) =>
      findIn(context, start, context.text.slice(start, lineStarts[index + 1]))
    )
  }
)
