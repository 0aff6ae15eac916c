import { menu, type Talk, wordsOf } from './talk.ts'

export function greet(talk: Talk): void {
  const words = wordsOf(talk)
  talk.state.greeted = true
  const stranger = talk.scene.context.caller.roles.length === 0
  menu(talk, stranger ? `${words.helloGuest}\n\n${words.exampleGuest}` : `${words.hello}\n\n${words.example}`)
}
