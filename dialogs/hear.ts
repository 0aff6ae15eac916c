import { inARow } from '../cards/words.ts'
import { showAgain } from './frames.ts'
import { hearAfresh } from './hear-afresh.ts'
import { hearWithin } from './hear-within.ts'
import { languageWish } from './language.ts'
import { menu } from './menu.ts'
import { pressTyped } from './press.ts'
import { exactly } from './questions.ts'
import { withOrderIds } from './short-order-ids.ts'
import { type Talk, wordsOf } from './talk.ts'
import { type TimeZoneWish, timeZoneWish } from './time-zone.ts'
import { hearUnclear } from './unclear-sentences-hear.ts'
import { understand } from './understand.ts'

/** What somebody typed: first as an answer to what was asked, then as a new wish. */
export async function hear(talk: Talk, typed: string): Promise<unknown> {
  const text = await withOrderIds(talk, typed)
  const frame = talk.state.stack.at(-1)
  const wish = languageWish(text)
  // "English" is an answer where the language of the software is asked, whatever the choices are called.
  const isAnswer =
    !/answer|答えて/i.test(text) && frame?.open?.choices.some(({ value }) => value.split('-')[0] === wish)
  if (wish && !isAnswer) return switchLanguage(talk, wish)
  const zone = timeZoneWish(text)
  if (zone) return switchTimeZone(talk, zone)
  if (!/[\p{L}\p{N}?？]/u.test(text)) return goOn(talk, wordsOf(talk).wordless)
  const isChoice = exactly(frame?.open?.choices ?? [], text) !== undefined
  if (!isChoice && (await pressTyped(talk, text))) return
  const understanding = await understand(talk, text)
  if (await hearUnclear(talk, text, understanding)) return
  return frame ? hearWithin(talk, frame, text, understanding) : hearAfresh(talk, text, understanding)
}

/** A remark, and then whatever was open before it. */
function goOn(talk: Talk, remark: string): Promise<void> | void {
  const frame = talk.state.stack.at(-1)
  return frame ? showAgain(talk, frame, remark) : menu(talk, inARow(talk.scene.locale, remark, wordsOf(talk).menu))
}

async function switchLanguage(talk: Talk, locale: 'en' | 'ja') {
  talk.state.chosenLanguage = locale
  talk.state.language = locale
  talk.scene.locale = locale
  return goOn(talk, wordsOf(talk).languageSet)
}

async function switchTimeZone(talk: Talk, wish: TimeZoneWish) {
  const { timeZoneIs, timeZoneSet, timeZoneUnknown } = wordsOf(talk)
  if (wish.kind === 'unknown') return goOn(talk, timeZoneUnknown(wish.place))
  if (wish.kind === 'ask') return goOn(talk, timeZoneIs(talk.scene.timeZone))
  talk.state.chosenTimeZone = wish.zone
  talk.scene.timeZone = wish.zone
  return goOn(talk, timeZoneSet(wish.zone))
}
