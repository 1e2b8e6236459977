/**
 * Clock times in folded text.
 *
 * Finds: `14時30分`, `16 時`, `14:30`, `午後3時半`, `午前0時`, `正午`, `25:00` (one o'clock of the next day), `AM 9:00`, `未明`.
 * Spec: disclosure.md, ChronologyEvent (`time`, `timeText`).
 * Matches: 「午前2時30分頃に検知」. Must not match: 「24時間体制」「3時間後」「2001:db8::」.
 * Known misses: kanji digits (三時), hours after midnight above 29.
 */

/** A time of day as the text gives it; offsets are UTF-16 code units of the folded text, the end exclusive. */
export interface ClockTime {
  start: number
  end: number
  /** 0–29, as written (午後3時 is 3); null where only a word such as 未明 stands. */
  hour: number | null
  minute: number | null
  /** The words beside the digits, in their order: 未明, 午前, 午後, 頃; null where there are none. */
  text: string | null
  /** Which half of the day the words speak of; `night` is late evening or the small hours, as the hour says. */
  half: 'am' | 'pm' | 'night' | null
  /** 頃, ごろ. */
  approximate: boolean
}

const halfOfWord = new Map<string, 'am' | 'pm' | 'night'>([
  ['午前中', 'am'],
  ['午前', 'am'],
  ['未明', 'am'],
  ['早朝', 'am'],
  ['明け方', 'am'],
  ['早暁', 'am'],
  ['朝方', 'am'],
  ['朝', 'am'],
  ['午後', 'pm'],
  ['正午', 'pm'],
  ['昼過ぎ', 'pm'],
  ['昼頃', 'pm'],
  ['日中', 'pm'],
  ['昼', 'pm'],
  ['夕方', 'pm'],
  ['夕刻', 'pm'],
  ['夕', 'pm'],
  ['夜間', 'night'],
  ['夜中', 'night'],
  ['夜半', 'night'],
  ['深夜', 'night'],
  ['夜', 'night'],
  ['晩', 'night']
])

const longWords = '午前中|午前|午後|正午|未明|早朝|明け方|早暁|朝方|昼過ぎ|日中|夕方|夕刻|夜間|夜中|夜半|深夜'
// 朝日, 夜勤, 昼食 and the like are no times of day.
const shortWords = '(?:朝(?![日鮮礼食刊])|昼(?![食休])|夕(?![食刊張])|夜(?![勤景])|晩)'
const zone = '(?:\\((?:日本|現地)時間\\)|(?:日本|現地)時間)? {0,2}'
const colonTime = ': {0,2}([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])(?: ?([AaPp]\\.?[Mm]\\.?))?'
const kanjiTime = '時(?! ?間|限)(?: {0,2}(?:(半)|([0-5]?[0-9]) {0,2}分(?:[0-5]?[0-9]秒)?))?'
const digits = `([0-2]?[0-9]) {0,2}(?:${colonTime}|${kanjiTime})`
const suffix = '(?: ?(前後|前(?![日月年回述])|過ぎ|すぎ|台(?!数)))?(?: ?(頃|ごろ|ころ))?'
const zoneAfter = '(?: ?\\((?:日本時間|現地時間|JST)\\)| ?JST(?![A-Za-z]))?'
const meridiemBefore = '(?:([AaPp]\\.?[Mm]\\.?) ?)?'

const withDigits = new RegExp(
  `${zone}(?:(${longWords}|${shortWords})[ 、]?)?${meridiemBefore}${digits}${suffix}${zoneAfter}`,
  'y'
)
const wordAlone = new RegExp(`${zone}(${longWords}|${shortWords})(?![の ]?部)(?: ?(?:(頃|ごろ|ころ)))?`, 'y')
const anywhere = new RegExp(
  `(?<![0-9:.A-Za-z/])[0-2]?[0-9] {0,2}[:時]|(?<![A-Za-z])[AaPp]\\.?[Mm]\\.? ?(?=[0-2]?[0-9] ?[:時])|${longWords}|[朝昼夕夜晩](?= ?[0-9])`,
  'g'
)

/**
 * Reads the clock time that stands exactly at an offset.
 *
 * @param folded folded text
 * @param at offset in UTF-16 code units
 * @returns the time, or null where none begins there
 * @example
 * readClockTime('午後3時頃に検知', 0) // {start: 0, end: 5, hour: 3, minute: null, text: '午後頃', half: 'pm', approximate: true}
 */
export function readClockTime(folded: string, at: number): ClockTime | null {
  withDigits.lastIndex = at
  const found = withDigits.exec(folded)
  if (found) {
    const [, word = '', before = '', hour, minute, after = '', thirty, minutes, near = '', about = ''] = found
    const meridiem = before || after
    const value = Number(hour)
    if (value > 29) return null
    const half = halfOfWord.get(word) ?? (meridiem === '' ? null : /^a/i.test(meridiem) ? 'am' : 'pm')
    return {
      start: at,
      end: withDigits.lastIndex,
      hour: value,
      minute: thirty === undefined ? toMinute(minute ?? minutes) : 30,
      text: word + meridiem + near + about || null,
      half,
      approximate: about !== '' || near === '前後'
    }
  }
  wordAlone.lastIndex = at
  const alone = wordAlone.exec(folded)
  if (!alone) return null
  const [, word = '', about = ''] = alone
  const noon = word === '正午'
  return {
    start: at,
    end: wordAlone.lastIndex,
    hour: noon ? 12 : null,
    minute: noon ? 0 : null,
    text: word + about,
    half: halfOfWord.get(word) ?? null,
    approximate: about !== ''
  }
}

function toMinute(written: string | undefined): number | null {
  return written === undefined ? null : Number(written)
}

/**
 * Finds every clock time of a text, in order.
 *
 * @param folded folded text
 * @returns the times; a range gives two
 * @example
 * findClockTimes('2時半から正午まで').map(toHHMM) // ['02:30', '12:00']
 */
export function findClockTimes(folded: string): ClockTime[] {
  const times: ClockTime[] = []
  anywhere.lastIndex = 0
  for (let found = anywhere.exec(folded); found; found = anywhere.exec(folded)) {
    const time = readClockTime(folded, found.index)
    if (!time) continue
    times.push(time)
    anywhere.lastIndex = time.end
  }
  return times
}

/**
 * Writes a clock time on the 24-hour clock; 25:00 becomes 01:00 (of the next day, see {@link daysAfter}).
 *
 * @param time a clock time
 * @returns `HH:MM`, or null where no hour is known
 * @example
 * toHHMM({hour: 3, minute: 30, half: 'pm'}) // '15:30'
 */
export function toHHMM(time: Pick<ClockTime, 'hour' | 'minute' | 'half'>): string | null {
  if (time.hour === null) return null
  const hour = hourOfDay(time.hour, time.half)
  return `${String(hour % 24).padStart(2, '0')}:${String(time.minute ?? 0).padStart(2, '0')}`
}

function hourOfDay(hour: number, half: ClockTime['half']): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour
  if (half === 'am') return hour === 12 ? 0 : hour
  if (half === 'night') return hour >= 6 && hour <= 12 ? hour + 12 : hour
  return hour
}

/**
 * Tells how many days after the date beside it a clock time falls.
 *
 * @param time a clock time
 * @returns 1 for 24:00 and later, else 0
 * @example
 * daysAfter({hour: 25, half: null}) // 1
 */
export function daysAfter(time: Pick<ClockTime, 'hour' | 'half'>): number {
  return time.hour !== null && hourOfDay(time.hour, time.half) >= 24 ? 1 : 0
}
