import { conversationWords } from '../cards/conversation.ts'
import { messageCard } from '../cards/message.ts'
import { inARow } from '../cards/words.ts'
import type { Locale } from '../services/model.ts'
import type { Answer } from './answer.ts'
import type { Choice } from './state.ts'
import type { Question } from './topic.ts'
import { normalise } from './understanding/normalise.ts'
import { readProductWords } from './understanding/product-words.ts'

/** So few and so short choices are buttons; others are a list. */
const buttonLimit = 6
const titleLimit = 44
/** A list so short is shown open. */
const spreadLimit = 7

/** The question as a message: buttons, a list, a number field, or just the words. */
export function askAs(locale: Locale, question: Question, ticket: string, lead = ''): Answer {
  const words = conversationWords[locale]
  const choices = question.choices ?? []
  const others = (question.others ?? []).map(({ title, value }) => ({ title, data: { ticket, choice: value } }))
  const text = inARow(locale, lead, question.text)
  if (choices.length === 0 && !question.number && others.length === 0) {
    return { kind: 'text', text: question.hint ? `${text}\n\n${question.hint}` : text }
  }
  const asButtons =
    choices.length > 0 &&
    choices.length + others.length <= buttonLimit &&
    choices.every(({ title }) => title.length <= titleLimit)
  const hint = question.hint ?? (question.number ? '' : asButtons ? '' : words.typeHint)
  const buttons = asButtons
    ? choices.map(({ title, value }) => ({ title, data: { ticket, choice: value } }))
    : choices.length > 0 || question.number
      ? [{ title: words.answer, data: { ticket } }]
      : []
  return {
    kind: 'card',
    text,
    card: messageCard(locale, {
      text,
      hint,
      label: question.label,
      options: asButtons ? [] : choices,
      spread: choices.length <= spreadLimit,
      number: question.number ?? null,
      buttons,
      others,
    }),
  }
}

/** Do people count these choices? Only what they see all at once, unless its numbers mean something else. */
export const isCounted = ({ choices = [], uncounted }: Question): boolean => !uncounted && choices.length <= spreadLimit

const ordinals: readonly RegExp[] = [
  /^(?:the )?(?:first|1st)(?: one)?$|^(?:最初|1 ?つ目|一つ目|1番目?|一番目?)(?:の|のもの)?$/,
  /^(?:the )?(?:second|2nd)(?: one)?$|^(?:2 ?つ目|二つ目|2番目?|二番目?)(?:の|のもの)?$/,
  /^(?:the )?(?:third|3rd)(?: one)?$|^(?:3 ?つ目|三つ目|3番目?|三番目?)(?:の|のもの)?$/,
  /^(?:the )?(?:fourth|4th)(?: one)?$|^(?:4 ?つ目|四つ目|4番目?)(?:の|のもの)?$/,
  /^(?:the )?(?:fifth|5th)(?: one)?$|^(?:5 ?つ目|五つ目|5番目?)(?:の|のもの)?$/,
]

/** The choice that the text names: by its title or value, by number, by "the second", by a part that only one title has. */
export function chosenFrom(choices: readonly Choice[], text: string, uncounted = false): Choice | undefined {
  const said = withoutCourtesy(fold(text))
  if (!said) return undefined
  const exact = exactly(choices, said)
  if (exact) return exact
  if (!uncounted) {
    if (/^(?:the )?last(?: one)?$|^最後(?:の|のもの|のほう)?$/.test(said)) return choices.at(-1)
    const ordinal = ordinals.findIndex((pattern) => pattern.test(said))
    if (ordinal !== -1) return choices[ordinal]
    const number = /^(?:no\.? ?|number |#)?(\d{1,3})(?:番)?[.)]?$/.exec(said)?.[1]
    if (number) return byNumber(choices, number)
  }
  const holding = choices.filter((choice) => holds(fold(choice.title), said))
  if (said.length >= 2 && holding.length === 1) return holding[0]
  return byProductWords(choices, said)
}

/** 「プロプラス」, "std 2024", 「デバイス」: the only choice with all the product words and years that make up the answer. */
function byProductWords(choices: readonly Choice[], said: string): Choice | undefined {
  const { tokens, masked } = readProductWords(normalise(said).text)
  if (tokens.size === 0 || !nothingElse.test(masked)) return undefined
  const years = masked.match(/\d+/g) ?? []
  const fitting = choices.filter(({ title }) => {
    const words = readProductWords(normalise(title).text)
    return [...tokens].every((token) => words.tokens.has(token)) && years.every((year) => title.includes(year))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

const nothingElse = /^(?:[\uE000\s\d().,、・-]|の|版|エディション|を|the|edition|version|one)*$/

/** "The 16 core one please", 「16 Core のほうでお願いします」: what is left is the name. */
const withoutCourtesy = (said: string): string =>
  said
    .replace(/^(?:ok(?:ay)?|yes|please|i(?:'d| would) like|i(?:'ll| will) take|take|give me|はい)[,、]? +(?=\S)/, '')
    .replace(/(?:,? please|[。.!])+$/, '')
    .replace(/(?:でお願いします|をお願いします|お願いします|にしてください|にします|にして|でいいです|です|で)$/, '')
    .replace(/ ?の(?:ほう|方|やつ)$/, '')
    .trim()

/** The choice of that value or title, nothing guessed. */
export function exactly(choices: readonly Choice[], text: string): Choice | undefined {
  const said = fold(text)
  return choices.find((choice) => fold(choice.value) === said || fold(choice.title) === said)
}

/** "pro" is the beginning of a word in "Office Pro", "ice" is none. */
function holds(title: string, said: string): boolean {
  for (let at = title.indexOf(said); at !== -1; at = title.indexOf(said, at + 1)) {
    if (!/^[a-z0-9]{2}$/.test(title.charAt(at - 1) + said.charAt(0))) return true
  }
  return false
}

// "2" is the second choice, but "2022" or a number that stands in exactly one title means that title.
function byNumber(choices: readonly Choice[], number: string): Choice | undefined {
  const named = choices.filter((choice) =>
    fold(choice.title)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(number),
  )
  return choices[Number(number) - 1] ?? (named.length === 1 ? named[0] : undefined)
}

export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
