import { messageCard } from '../cards/message.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { Opening } from './state.ts'
import { isStranger, type Talk, withNote, wordsOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topics } from './topics.ts'

export interface WayOn {
  title: string
  opening: Opening
}

/** So many conversations stand on one card; a last button leads to the next ones. */
export const perPage = 5

/** The topic name of the button that leads to another page of the menu. */
export const menuPage = 'menu'

/** A sentence with buttons: the way on from anywhere. */
export function menu(talk: Talk, text: string, waysOn: readonly WayOn[] = everything(talk)): void {
  const { locale } = talk.scene
  const buttons = talk.scene.offer(waysOn.slice(0, 6))
  const noted = withNote(talk, text)
  talk.answers.push({ kind: 'card', text: noted, card: messageCard(locale, { text: noted, buttons }) })
}

/** The button that leads to a summary for a colleague. */
export const handOver = (talk: Talk): WayOn => ({
  title: wordsOf(talk).handOver,
  opening: { topic: 'human', slots: {} },
})

/** The button for whoever meant nothing of what was offered. */
export const somethingElse = (talk: Talk): WayOn => ({
  title: wordsOf(talk).somethingElse,
  opening: { topic: menuPage, slots: { page: 0 } },
})

/** A page of all the conversations there are for this person, as buttons. */
export function everything(talk: Talk, page = 0): WayOn[] {
  const { locale } = talk.scene
  const all = topicsFor(talk)
  const shown = all.slice(page * perPage, (page + 1) * perPage)
  const waysOn = shown.map(({ stem, title }) => ({ title: title[locale], opening: { topic: stem, slots: {} } }))
  if (all.length <= perPage) return waysOn
  const next = (page + 1) * perPage < all.length ? page + 1 : 0
  return [...waysOn, { title: wordsOf(talk).more, opening: { topic: menuPage, slots: { page: next } } }]
}

/** Whoever has a role is offered what it may do; strangers the guidance that is meant for them. */
export function topicsFor({ scene }: Talk): readonly Topic[] {
  const { caller } = scene.context
  if (!isStranger(caller))
    return topics.filter(({ needs, offeredTo = needs }) => offeredTo === undefined || mayDo(caller, offeredTo).ok)
  return [...topics.filter(({ needs }) => needs === undefined), ...topics.filter(guidesGuests)]
}

/** It needs a right, but has guidance for those who have none. */
const guidesGuests = ({ needs, guestExample }: Topic): boolean => needs !== undefined && guestExample !== undefined
