import type { Instant } from '../services/model.ts'
import { wantsToKeep } from './understanding/cancel-negation.ts'
import { normalise } from './understanding/normalise.ts'
import { NUMBER, parseNumber } from './understanding/numbers.ts'
import { findOrderIds } from './understanding/order-ids.ts'
import type { Understanding } from './understanding/recognise.ts'
import { type ReminderWish, readReminderWish } from './understanding/reminder-words.ts'
import { readWhen, type When } from './understanding/when.ts'

/** What somebody wants beside knowing "can it be cancelled now". */
export type Wish = Question | 'keep' | 'remind' | 'no-reminder' | 'no-reminders' | 'reminders'

type Question = 'date' | 'history' | 'support' | 'renewal' | 'firstDay' | 'fee' | 'exchange'

const DAYS = '(?:60|30|14|7|sixty|thirty|fourteen|seven)'
const RULE = '(?:rules?|polic(?:y|ies)|window|period|deadline)'
const RULE_JAPANESE = '(?:規則|ルール|ポリシー|期間|期限)'

const questions: readonly [question: Question, pattern: RegExp][] = [
  [
    'history',
    new RegExp(
      `(?:says?|said|told|heard|thought|remember|used to|it was|they were|last time|why (?:only|not))[^.?]{0,40}${DAYS}(?:[- ]days?|$|[?.])|` +
        `${DAYS}[- ]days?[^.?]{0,20}(?:before|in the past|last time|earlier|ago it)|` +
        `${RULE}[^.?]{0,40}(?:chang|shorten|histor|used to)|(?:old|previous|former|earlier) [^.?]{0,20}${RULE}|` +
        `${DAYS.replace('14', '14|六十|三十|七')} ?日間?.{0,12}(?:言|聞|だと|はず|だった|でした|では|じゃ|思)|(?:以前|昔|前)は ?(?:60|30)|` +
        `${RULE_JAPANESE}.{0,14}(?:変わ|変更|変遷|短く|短縮|以前|昔)`,
    ),
  ],
  [
    'support',
    /support (?:request|ticket|case)|(?:text|wording|letter|draft|message|template) (?:for|to) (?:the |microsoft |ms )?support|サポート ?(?:リクエスト|チケット)|サポート(?:[にへ](?:の|依頼|申請|相談|出|送|提出|頼|問い?合わせ)|[用宛])/,
  ],
  ['fee', /(?:early[- ]termination|cancell?ation) (?:fee|charge|cost)|penalt|手数料|違約金/],
  ['firstDay', /(?:first|within) (?:the )?(?:24 hours|day(?!s))|24 ?時間|初日|最初の(?:1|一)日/],
  ['exchange', /(?<![a-z])(?:exchang|swap)|交換/],
  ['renewal', /(?<![a-z])renew|更新/],
]

export function readWish(text: string, { intent }: { intent?: string } = {}): Wish | undefined {
  const said = normalise(text).text
  const ofReminders = readReminderWish(said)
  if (ofReminders) return reminderWish(ofReminders, said)
  if (intent !== 'cancelOrder' && wantsToKeep(said)) return 'keep'
  return questions.find(([, pattern]) => pattern.test(said))?.[0]
}

const ALL = /(?<![a-z])(?:all|every|both)(?![a-z])|全部|すべて|全て|両方/

function reminderWish(wish: ReminderWish, said: string): Wish {
  if (wish === 'remove') return ALL.test(said) ? 'no-reminders' : 'no-reminder'
  return wish === 'set' ? 'remind' : 'reminders'
}

const BOUGHT = /(?<![a-z])(?:bought|purchased|ordered|placed|renew(?:ed|al))(?![a-z])[^,.;?!]*/g
const BOUGHT_JAPANESE = /[^、。?!]*?(?:購入し|買っ|注文し|発注し|更新し|更新され)た/g
/** "The one from 14 November": the day of a purchase. */
const WHICH_ONE = /(?<![a-z])(?:one|order|purchase)s? (?:of|from|dated?)(?![a-z])|の(?:もの|注文|分|やつ|購入)/
const WAS = /(?<![a-z])(?:was|were|had|did)(?![a-z])|でした|ました|できた/
const WAITS = /(?<![a-z])(?:waits?|until|till|by)(?![a-z])|待|まで/

/** The day or time for which somebody asks; the day of the purchase, which people mention as well, is none. */
export function readAsked(text: string, now: Instant, timeZone: string): When | undefined {
  const said = findOrderIds(normalise(text).text).masked
  if (WHICH_ONE.test(said)) return undefined
  const rest = said.replace(BOUGHT, ' ').replace(BOUGHT_JAPANESE, ' ')
  const toward = WAS.test(rest) ? 'past' : WAITS.test(rest) ? 'future' : undefined
  const when = readWhen(rest, now, timeZone, toward)
  return when && rest !== said && when.until <= now ? undefined : when
}

/** Does it ask about another day than now? The day of a renewal is none. */
export const namesDay = (text: string): boolean =>
  readWish(text) !== 'renewal' && readAsked(text, 0, 'UTC') !== undefined

export const askedText = ({ from, until, instant }: When): string => `${from}/${until}/${instant ?? ''}`

export function askedFrom(text: string): When {
  const [from = 0, until = 0, instant] = text.split('/').map((part) => (part ? Number(part) : undefined))
  return instant === undefined ? { from, until } : { from, until, instant }
}

/** Fewer than were bought: so many to cancel, or so many to keep. */
export interface Part {
  cancel?: number
  keep?: number
}

const COUNTED = '(?:本|個|台|つ|ライセンス|人分|名分|枚)'
const TIME = '(?! ?(?:days?|hours?|weeks?|months?|years?|日|時|週|月|年))'
const parts: readonly [pattern: RegExp, part: (count: number) => Part][] = [
  [new RegExp(`(${NUMBER}) (?:out )?of (?:the |those |their |our |its |all )?${NUMBER}`), (cancel) => ({ cancel })],
  [new RegExp(`${NUMBER} ?${COUNTED}?の?(?:うち|中)(?:の|から|、)? ?(${NUMBER})`), (cancel) => ({ cancel })],
  [new RegExp(`(?<![a-z])(?:reduce|lower|cut|change)[^.?]{0,40} to (${NUMBER})`), (keep) => ({ keep })],
  [new RegExp(`(${NUMBER}) ?${COUNTED}?に(?:減ら|変更|した|する|でき)`), (keep) => ({ keep })],
  [new RegExp(`(?<![a-z])(?:reduce|lower|cut)[^.?]{0,40} by (${NUMBER})`), (cancel) => ({ cancel })],
  [new RegExp(`(?<![a-z])(?:only|just) (${NUMBER})${TIME}|(${NUMBER}) too many`), (cancel) => ({ cancel })],
  [new RegExp(`(${NUMBER}) ?${COUNTED}(?:分)?(?:だけ|のみ|を?減ら|多|余)`), (cancel) => ({ cancel })],
]
const CANCELS = /(?<![a-z])(?:cancel|return|refund|give back)|キャンセル|返品|返し|取り?消/

const NUMBERED =
  /(?<![a-z])(?:line|row|item)s? (?:no\.? ?|number |#)?(\d{1,2})(?!\d)|(\d{1,2}) ?(?:行目|番目の明細|つ目の明細)|明細 ?(\d{1,2})(?!\d)/

/** "Line 2", 「2 行目」 of a text without order ids. */
export function readLineNumber(said: string): number | undefined {
  const number = NUMBERED.exec(said)?.slice(1).find(Boolean)
  return number === undefined ? undefined : Number(number)
}

export function readPart(text: string, { slots }: Understanding): Part | undefined {
  const said = findOrderIds(normalise(text).text).masked
  for (const [pattern, part] of parts) {
    const [count] = (pattern.exec(said) ?? []).slice(1).filter((found) => found !== undefined)
    const number = count === undefined ? undefined : parseNumber(count)
    if (number) return part(number)
  }
  const isCount = slots.quantity && Number(slots.quantity) !== readLineNumber(said)
  return isCount && CANCELS.test(said) ? { cancel: Number(slots.quantity) } : undefined
}

export const partText = ({ cancel, keep }: Part): string => (cancel === undefined ? `keep ${keep}` : `cancel ${cancel}`)

export function partFrom(text: string): Part {
  const [kind, count] = text.split(' ')
  return kind === 'keep' ? { keep: Number(count) } : { cancel: Number(count) }
}
