import { abandon, advance, fill, showAgain } from './frames.ts'
import type { Frame } from './state.ts'
import { bringToTop, type Talk, topicOf, wordsOf } from './talk.ts'
import { understand } from './understand.ts'
import type { Understanding } from './understanding/recognise.ts'

const corrects =
  /\b(?:no|actually|instead|rather|change|make|correct(?:ion)?|should be|update|oops|sorry)\b|やっぱり|やはり|変更|訂正|修正|ではなく|じゃなくて|にして|間違/i
const returns = /\b(?:back to|go on with|continue|return to|resume|finish)\b|に戻|へ戻|を続け|の続き|を再開|を先に/i
const forgets =
  /\b(?:stop|cancel|forget|drop|abort|never ?mind|discard|put aside|leave)\b|やめ|中止|破棄|取りやめ|キャンセル|忘れて/i

/** The draft below the newest that the sentence speaks of by its name: "the order", 「キーのほう」. */
const namedDraft = ({ state }: Talk, text: string): Frame | undefined =>
  state.stack.slice(0, -1).findLast((frame) => topicOf(frame).called?.test(text.normalize('NFKC')))

const forgetsAll =
  /^(?:please )?(?:stop|cancel|forget|drop|abort|discard) (?:it all|everything|all of (?:it|them|this)|all|both)(?: please)?[.!]?$|^(?:全部|すべて|全て|両方|どちらも|どれも)(?:を|とも)? ?(?:やめ|中止|破棄|取りやめ|キャンセル|終わり)/i
/** "Forget the order", 「注文のほうはやめる」: said so, it is the draft that is meant, even if it is the one on top. */
const forgetsNamed =
  /^(?:please )?(?:stop|forget|drop|abort|discard)(?: with)? (?:the|this|my) |(?:の(?:ほう|方)|の?(?:手続き|下書き))(?:は|を)? ?(?:やめ|中止|破棄|取りやめ)/i

/** A wish to let go of everything, or of the draft on top by its name. True if that was so. */
export async function letsGo(talk: Talk, frame: Frame, text: string, { orderIds }: Understanding): Promise<boolean> {
  const said = text.normalize('NFKC').trim()
  if (orderIds.length > 0) return false
  if (forgetsAll.test(said)) {
    talk.state.stack = [frame]
    await abandon(talk, frame, wordsOf(talk).allStopped, 'stopped')
    return true
  }
  if (!forgetsNamed.test(said) || !topicOf(frame).called?.test(said)) return false
  await stop(talk, frame)
  return true
}

/**
 * Two things are under way, and the sentence is about the one that waits: to correct it, to go back to it, or to forget
 * it. True if that was so.
 */
export async function concernsWaiting(talk: Talk, text: string, understanding: Understanding): Promise<boolean> {
  const waiting = namedDraft(talk, text)
  const current = talk.state.stack.at(-1)
  if (!waiting || !current || understanding.orderIds.length > 0) return false
  const mine = topicOf(current).called?.test(text.normalize('NFKC')) && waiting.topic !== current.topic
  if (mine) return false
  if (forgets.test(text)) {
    await forget(talk, waiting, current)
    return true
  }
  const isCorrection = corrects.test(text)
  if (!isCorrection && !returns.test(text)) return false
  bringToTop(talk, waiting)
  delete waiting.open
  const filled = isCorrection ? await fill(talk, waiting, text, await meantFor(talk, waiting, text)) : undefined
  const back = wordsOf(talk).backTo(topicOf(waiting).title[talk.scene.locale])
  await advance(talk, waiting, filled, back)
  return true
}

/** The sentence names the draft, so whatever it states is meant for that one. */
async function meantFor(talk: Talk, frame: Frame, text: string): Promise<Understanding> {
  const understanding = await understand(talk, text, frame)
  return { ...understanding, act: true, intent: topicOf(frame).intents[0] ?? understanding.intent }
}

/** One of two is let go; the other stays where it was. */
async function forget(talk: Talk, waiting: Frame, current: Frame): Promise<void> {
  const title = topicOf(waiting).title[talk.scene.locale]
  talk.state.stack = talk.state.stack.filter((frame) => frame !== waiting)
  return showAgain(talk, current, wordsOf(talk).putAsideNow(title))
}

/** Stops what is under way. */
export const stop = (talk: Talk, frame: Frame): Promise<void> => abandon(talk, frame, wordsOf(talk).stopped, 'stopped')
