import { inARow, plain } from '../cards/words.ts'
import { askChange, choose, confirm } from './choose.ts'
import { commandIn } from './commands.ts'
import { concernsWaiting, letsGo, stop } from './drafts.ts'
import { advance, begin, fill, freeSlot, giveUp, showAgain } from './frames.ts'
import { answered, priced } from './hear-answers.ts'
import { help } from './help.ts'
import { leaveOut } from './negation.ts'
import { obey } from './obey.ts'
import { chosenFrom, exactly } from './questions.ts'
import { recentSlots } from './recent.ts'
import type { Frame } from './state.ts'
import { say, type Talk, topicOf, wordsOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicFor } from './topics.ts'
import { collect, noteSaid } from './unclear-sentences-collect.ts'
import { understand } from './understand.ts'
import type { Intent, Understanding } from './understanding/recognise.ts'
import { isWholeYes } from './understanding/small-talk.ts'

/** What was typed while something is under way. */
export async function hearWithin(
  talk: Talk,
  frame: Frame,
  text: string,
  understanding: Understanding,
): Promise<unknown> {
  const topic = topicOf(frame)
  const { open } = frame
  const { act, intent } = understanding
  const named = exactly(open?.choices ?? [], text)
  if (named) return choose(talk, frame, named.value)
  const command = commandIn(text)
  if (command) return obey(talk, frame, command)
  if (open && !open.slot && asksWhy.test(text.normalize('NFKC').trim())) return obey(talk, frame, 'why')
  if (await concernsWaiting(talk, text, understanding)) return
  if (await letsGo(talk, frame, text, understanding)) return
  if (isWishToStop(topic, understanding)) return (await cancelsLast(talk, understanding)) || stop(talk, frame)
  if (open && !open.slot) {
    if (isPlainYes(text) || topic.agrees?.test(text.normalize('NFKC').trim()))
      return open.changing ? showAgain(talk, frame) : confirmTyped(talk, frame)
    if (isPlainNo(text, understanding))
      return (await correctedBy(talk, frame, text, understanding)) || askChange(talk, frame)
  }
  const free = freeSlot(frame, text, understanding)
  if (!free && (await leaveOut(talk, frame, text))) return

  const chats = act && smallTalk.includes(intent)
  const guesses = open && !chats && (open.slot !== undefined || open.changing)
  const choice = guesses && chosenFrom(open.choices, text, open.uncounted)
  if (choice) return choose(talk, frame, choice.value)
  if (!free && (await priced(talk, text, understanding))) return
  if (!free && asksSomething(text) && (await answered(talk, text, understanding))) return
  const isElse = act && topicFor(intent) !== undefined && topicFor(intent) !== topic
  if (open && !open.slot && !isElse && merelyAsks(text) && !statesNothing(understanding))
    return showAgain(talk, frame, wordsOf(talk).outOfScopeHere)
  if (await changesPart(talk, frame, topic, text, understanding)) return
  if (act && (!free || intent === 'help') && (await turnedAside(talk, frame, topic, text, understanding))) return
  if (act && (intent === 'thanks' || intent === 'greeting')) return open ? showAgain(talk, frame) : advance(talk, frame)
  // However it is said, it answers a question whose choices are a yes and a no.
  const plainly = chats && open?.choices.find(({ value }) => value === intent)
  if (plainly) return choose(talk, frame, plainly.value)
  if (chats && open) return misunderstood(talk, frame)

  const filled = await fill(talk, frame, text, understanding)
  if (filled.changed.length > 0 || filled.question || filled.invalid) {
    talk.state.misunderstood = 0
    const corrected = open && !open.slot && filled.changed.length > 0
    return advance(talk, frame, filled, corrected ? wordsOf(talk).changed : '')
  }
  if (filled.repeated) return showAgain(talk, frame)
  // A clear question that we cannot answer is no misunderstanding: that is said, and the draft stays.
  if (act && intent === 'outOfScope') {
    await collect(talk, text)
    return showAgain(talk, frame, wordsOf(talk).outOfScopeHere)
  }
  // The topic was brought up to date and nothing is asked at the moment.
  if (!open) return advance(talk, frame)
  await collect(talk, text)
  return misunderstood(talk, frame)
}

/** An answer is not taken for a general question, however many of its words stand in one. */
const asksSomething = (text: string) =>
  /[?？]\s*$|か[。.]?\s*$|^\W*(?:(?:and|but|by the way|ok|so|also)[, ]+)*(?:what|how|can|could|may|do|does|did|is|are|was|why|when|where|which|who|will|would|should|must)\b/i.test(
    text.normalize('NFKC'),
  )

/** A question at a review that wants nothing changed: 「1台に2本入れられる？」 names numbers, and means none of them. */
const merelyAsks = (text: string) => text.length > longestHint && asksSomething(text) && !wantsChange.test(text)
/** "Northwind?", 「10 本？」: so short a question is a change that is asked for. */
const longestHint = 12
const wantsChange =
  /\b(?:make|made|change|instead|switch|rather|replace|put|take|add|remove|drop|leave|without|fewer|less|more|(?:can|could|may) (?:i|we|you) (?:have|get|do|order))\b|変更|変え|替え|にして|にする|にでき|にした|追加|増や|減ら|外し|外せ|除|抜い|やめ|代わり|じゃなく|ではなく|ください|お願い/i

/** Of the review itself: "why can't it be undone?" */
const asksWhy =
  /^(?:hm+,? |but |and )?(?:(?:can|could|may) (?:i|we|it|this|that|they) .{0,30}(?:undo|undone|revers|restor|take (?:it|that) back)|(?:is|will) (?:it|that|this) .{0,20}(?:revers|undone|final|permanent))|(?:元に戻せ|取り消せ|戻せ)(?:る|ます)(?:か|の)?[?。]*$|^(?:hm+,? |but |and )?why (?:can|could|should|must|is|isn|do|does|not)\b.{0,40}(?:undo|undone|review|confirm|check|necessary|needed|sure)|^(?:なぜ|なんで|どうして).{0,14}(?:元に戻|取り消|確認|必要)/i

const smallTalk: readonly Intent[] = ['yes', 'no', 'thanks', 'greeting', 'help']

/** 「いいです」「大丈夫です」: a polite no as often as a yes, and too little for what cannot be undone. */
const mayMeanNo = /^\s*(?:もう)?(?:いいです|大丈夫(?:です)?)[。.\s]*$/
const forbids = /^\s*(?:please |no,? )?(?:don['’]?t|do not)\b|(?:しない|やめ)で(?:ください)?[。.\s]*$/i

/** The whole sentence says yes, not only its beginning: "ok, let me ask first" agrees to nothing. */
const isPlainYes = (text: string) => isWholeYes(text) && !mayMeanNo.test(text)

const plainNo =
  /^(?:(?:actually|hm+|oh|well|ok|okay|sorry|wait|please)[,.! ]+)*(?:no|nope|don['’]?t|do not)(?:[,.! ]+(?:no|don['’]?t|do not|please|thanks|thank you|sorry|wait|stop|actually))*[.! ]*$/i

const isPlainNo = (text: string, understanding: Understanding) =>
  plainNo.test(text.trim()) ||
  (forbids.test(text) && understanding.orderIds.length === 0) ||
  (understanding.act && understanding.intent === 'no' && statesNothing(understanding))

/** "Cancel it" in the middle of something else puts that aside: whoever means an earlier order names it. */
const isWishToStop = (topic: Topic, understanding: Understanding) =>
  understanding.act &&
  (understanding.intent === 'stop' ||
    (understanding.intent === 'cancelOrder' && !topic.intents.includes('cancelOrder') && statesNothing(understanding)))

const statesNothing = (understanding: Understanding) => Object.keys(understanding.slots).length === 0

/** The receipt takes the place of the review, which may be far up by now: so a line below says it, too. */
async function confirmTyped(talk: Talk, frame: Frame): Promise<void> {
  await confirm(talk, frame, {})
  const [receipt, ...more] = talk.answers
  const isAbove = receipt?.kind === 'card' && receipt.replaces !== undefined && talk.scene.setting.canUpdate
  if (isAbove && more.length === 0) say(talk, plain(receipt.text))
}

/** A clear wish for something else, in the middle: it is done first, then we come back. */
async function turnedAside(talk: Talk, frame: Frame, topic: Topic, text: string, understanding: Understanding) {
  const { intent } = understanding
  if (intent === 'help') {
    await helpWithin(talk, frame)
    return true
  }
  const other = topicFor(intent)
  if (!other) return false
  const opening = other.openWith?.(intent) ?? {}
  const sameWish = other === topic && Object.entries(opening).every(([name, value]) => frame.slots[name] === value)
  if (sameWish || (other === topic && (understanding.answer === 'no' || corrects.test(text)))) return false
  delete frame.open
  await noteSaid(talk, intent)
  await begin(talk, other, opening, { text, understanding })
  return true
}

/** "I meant ORD-1002", 「ORD-1002 の方でした」: the same wish, of another order. */
const corrects = /の(?:方|ほう)(?:だ|で|を)|じゃなく|ではなく|間違|\b(?:meant|instead)\b/i

/**
 * "Cancel the Visio", "make the RDS CALs 15" while an order is under way: its lines are meant, whatever else the words are
 * used for.
 */
async function changesPart(talk: Talk, frame: Frame, topic: Topic, text: string, understanding: Understanding) {
  const { act, intent, orderIds, slots, productMatches } = understanding
  const names = slots.product !== undefined || productMatches.length > 0
  const counts = intent === 'cancelOrder' || /[0-9０-９一二三四五六七八九十]/.test(text)
  if (!act || !topic.together || !topic.review || topic.intents.includes(intent) || orderIds.length > 0) return false
  if (!names || !counts || asksSomething(text)) return false
  const filled = await fill(talk, frame, text, { ...understanding, intent: topic.intents[0] ?? intent })
  if (filled.changed.length === 0 && !filled.question) return false
  await advance(talk, frame, filled)
  return true
}

/** "No, LIC02": what follows the no may be the correction itself. */
async function correctedBy(talk: Talk, frame: Frame, text: string, understanding: Understanding): Promise<boolean> {
  const rest = text.replace(/^\s*(?:(?:wait|hm+|oh),? )?(?:no|nope|いいえ|いや|違います|違う)[、,.。! ]+/i, '')
  if (rest === text || rest.trim() === '') return false
  const said = await understand(talk, rest)
  if (said.act && said.intent === 'stop') {
    await stop(talk, frame)
    return true
  }
  const filled = await fill(talk, frame, rest, { ...understanding, ...said, answer: 'no' })
  if (filled.changed.length === 0 && !filled.question && !filled.invalid) return false
  await advance(talk, frame, filled, filled.changed.length > 0 ? wordsOf(talk).changed : '')
  return true
}

/** "Cancel it" right after an order was looked at means that order; what is under way only waits meanwhile. */
async function cancelsLast(talk: Talk, understanding: Understanding): Promise<boolean> {
  const topic = topicFor(understanding.intent)
  const { order } = recentSlots(talk)
  if (understanding.intent !== 'cancelOrder' || !topic || order === undefined) return false
  await begin(talk, topic, { ...topic.openWith?.('cancelOrder'), order })
  return true
}

/** What else there is, and below it what was asked. */
function helpWithin(talk: Talk, frame: Frame): Promise<void> {
  help(talk)
  return showAgain(talk, frame)
}

/** Asks again once; the second time it gives up kindly instead of going round in circles. */
async function misunderstood(talk: Talk, frame: Frame): Promise<void> {
  talk.state.misunderstood += 1
  if (talk.state.misunderstood < 2) {
    if (!frame.open?.slot)
      return say(talk, inARow(talk.scene.locale, wordsOf(talk).notUnderstoodHere, wordsOf(talk).sayYes))
    return advance(talk, frame, undefined, wordsOf(talk).notUnderstoodHere)
  }
  return giveUp(talk, frame)
}
