import { plain } from '../cards/words.ts'
import { everything, menu, perPage, topicsFor } from './menu.ts'
import { isStranger, type Talk, wordsOf } from './talk.ts'

/** What this person can do here, with a sentence for each that can be typed instead of pressing its button. */
export function help(talk: Talk, page = 0, lead: string = wordsOf(talk).help): void {
  const { locale } = talk.scene
  const shown = topicsFor(talk).slice(page * perPage, (page + 1) * perPage)
  const isGuest = isStranger(talk.scene.context.caller)
  const lines = shown.map(({ title, example, guestExample = example }) =>
    wordsOf(talk).helpLine(title[locale], plain((isGuest ? guestExample : example)[locale])),
  )
  menu(talk, [lead, ...lines].join('\n\n'), everything(talk, page))
}
