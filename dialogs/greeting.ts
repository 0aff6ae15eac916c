import { mayDo } from '../services/policy/permission.ts'
import { menu } from './menu.ts'
import { isStranger, type Talk, wordsOf } from './talk.ts'

/** Says hello, and what this person may have done here. */
export function greet(talk: Talk): void {
  const words = wordsOf(talk)
  const { caller } = talk.scene.context
  talk.state.greeted = true
  const [hello, example] = isStranger(caller)
    ? [words.helloGuest, words.exampleGuest]
    : mayDo(caller, 'order').ok
      ? [words.hello, words.example]
      : mayDo(caller, 'prepare-order').ok
        ? [words.helloSales, words.example]
        : [words.helloReader, words.exampleReader]
  menu(talk, `${hello}\n\n${example}`)
}
