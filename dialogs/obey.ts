import { inARow } from '../cards/words.ts'
import type { Command } from './commands.ts'
import { goBack, setSlot } from './frame-slots.ts'
import { advance, begin, showAgain } from './frames.ts'
import { menu } from './menu.ts'
import { takeUpAgain } from './put-aside.ts'
import { recentSlots, recentTopic } from './recent.ts'
import type { Frame } from './state.ts'
import { say, type Talk, topicOf, wordsOf } from './talk.ts'
import { findTopic } from './topics.ts'
import { understand } from './understand.ts'

/** A word to the engine while something is under way. */
export async function obey(talk: Talk, frame: Frame, command: Command): Promise<void> {
  const words = wordsOf(talk)
  const slot = topicOf(frame).slots.find((other) => other.name === frame.open?.slot)
  switch (command) {
    case 'back': {
      if (frame.open?.changing) return showAgain(talk, frame)
      const undone = goBack(frame)
      return advance(talk, frame, undefined, undone ? '' : words.nothingToUndo)
    }
    case 'skip': {
      if (!slot) return showAgain(talk, frame)
      if (slot.skipped === undefined) return showAgain(talk, frame, words.cannotSkip(slot.why[talk.scene.locale]))
      setSlot(frame, slot, slot.skipped)
      return advance(talk, frame)
    }
    case 'wait':
      return say(talk, words.waits)
    case 'why':
      return showAgain(talk, frame, slot ? slot.why[talk.scene.locale] : isPlainReview(frame) ? words.whyReview : '')
    case 'repeat':
    case 'go-on':
      return showAgain(talk, frame)
  }
}

/** A review that does not say itself why it is as it is. */
const isPlainReview = (frame: Frame): boolean => frame.open !== undefined && !topicOf(frame).saysWhy?.(frame.slots)

/** A word to the engine while nothing is under way: takes up what was put aside, or shows again what was looked at last. */
export async function obeyAfresh(talk: Talk, command: Command, text: string): Promise<void> {
  const { locale } = talk.scene
  const words = wordsOf(talk)
  const [draft] = takeUpAgain(talk)
  if (command === 'wait') return menu(talk, words.waitsIdle)
  if (draft && (command === 'go-on' || command === 'back')) {
    delete talk.state.putAside
    return begin(talk, findTopic(draft.opening.topic), draft.opening.slots)
  }
  const recent = recentTopic(talk)
  if (recent?.followsUp?.(text)) {
    const understanding = await understand(talk, text)
    return begin(talk, recent, recentSlots(talk), { text, understanding })
  }
  if (recent && (command === 'why' || command === 'repeat')) return begin(talk, recent, recentSlots(talk))
  return menu(talk, inARow(locale, command === 'go-on' || command === 'back' ? words.nothingWaits : '', words.menu))
}
