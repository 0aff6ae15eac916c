import { choose } from './choose.ts'
import { showAgain } from './frames.ts'
import { chosenFrom } from './questions.ts'
import type { Frame } from './state.ts'
import { type Talk, wordsOf } from './talk.ts'

const negated: readonly RegExp[] = [
  /^(?:no,? )?(?:not(?! sure| certain)|anything but|everything except) (?:the )?(.{1,60}?)(?: one)?[.!]?$/i,
  /^(.{1,60}?)(?:の(?:ほう|方))?(?:ではない(?:です|ほう|方)?|じゃない(?:です|ほう|方)?|ではありません|以外)(?:で|の)?(?:お願いします)?[。.]?$/,
]

/** "Not the second one", 「2022 ではない」: leaves that choice out and asks among the others; one alone is taken. */
export async function leaveOut(talk: Talk, frame: Frame, text: string): Promise<boolean> {
  const { open } = frame
  if (!open?.slot || open.choices.length < 2) return false
  const said = text.normalize('NFKC').trim()
  const name = negated.map((pattern) => pattern.exec(said)?.[1]).find(Boolean)
  const unwanted = name && chosenFrom(open.choices, name, open.uncounted)
  if (!unwanted) return false
  const others = open.choices.filter(({ value }) => value !== unwanted.value)
  const [only] = others
  if (only && others.length === 1) await choose(talk, frame, only.value)
  else await showAgain(talk, frame, wordsOf(talk).whichOfThese)
  return true
}
