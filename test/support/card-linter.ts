import type { Card } from '../../cards/card.ts'
import type { Json } from '../../services/json.ts'
import { sources } from '../../services/policy/sources.ts'

type Fields = { readonly [key: string]: Json }
type Rule = (card: Card, kind: CardKind) => string[]

/** A decision card has a heading and nothing but our layout; a message is a sentence with buttons or one question. */
export type CardKind = 'message' | 'decision'

const mostBytes = 25_000
const mostActions = 6
const mostFacts = 7

const elements = ['TextBlock', 'RichTextBlock', 'FactSet', 'Input.ChoiceSet', 'Input.Number', 'Input.Text']
const actions = ['Action.Submit', 'Action.OpenUrl']

/** Pages that our own sentences may link to: those of our sources. */
const ownLink = new RegExp(
  `\\[[^[\\]]*\\]\\((?:${Object.values(sources)
    .map(({ url }) => url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})\\)`,
  'g',
)

/** What Markdown, as Web Chat and Teams read it, would turn into something else than the sign itself. */
const markup: readonly [what: string, sign: RegExp][] = [
  ['a link', /\]\(|\]\[/],
  ['an address', /:\/\/|\/\/|\bmailto:|[\p{L}\p{N}]@[\p{L}\p{N}]|[\p{L}\p{N}]\.(?:com|net|org|example|jp)\b/iu],
  ['emphasis or code', /[*_~`]/],
  ['HTML', /</],
]

const vague =
  /^(?:ok(?:ay)?|yes|no|submit|send|go|done|click(?: here)?|press(?: here)?|はい|いいえ|送信|クリック|実行)$/i

/** What is wrong with a card, in words; nothing for a good one. */
export const lintCard = (card: Card, kind: CardKind): string[] => rules.flatMap((rule) => rule(card, kind))

const rules: readonly Rule[] = [
  (card) => [
    ...unless(card.type === 'AdaptiveCard' && card.version === '1.5', 'not an Adaptive Card 1.5'),
    ...unless(Buffer.byteLength(JSON.stringify(card)) < mostBytes, 'the card is 25 KB or more'),
    ...['fallbackText', 'speak'].flatMap((name) => unless(isText(card[name]), `${name} is empty`)),
    ...list(card.body).flatMap(({ type }) => unless(elements.includes(String(type)), `unknown element ${type}`)),
  ],

  (card) => {
    const buttons = list(card.actions)
    const titles = buttons.map(({ title }) => title)
    return [
      ...unless(buttons.length <= mostActions, `${buttons.length} actions`),
      ...unless(new Set(titles).size === titles.length, 'two actions have the same title'),
      ...buttons.flatMap(wrongAction),
    ]
  },

  (card) => {
    const inputs = all(card).filter(({ type }) => String(type).startsWith('Input.'))
    const ids = inputs.map(({ id }) => id)
    return [...unless(new Set(ids).size === ids.length, 'two inputs have the same id'), ...inputs.flatMap(wrongInput)]
  },

  (card) =>
    all(card)
      .filter(({ type }) => type === 'TextBlock')
      .flatMap(({ text, wrap }) => [
        ...unless(isText(text), 'a text is empty'),
        ...unless(wrap === true, `a text does not wrap: ${text}`),
        ...unless(!/[▓░]/.test(String(text)) || /\p{L}/u.test(String(text)), 'a bar has no words beside it'),
      ]),

  (card) =>
    all(card)
      .filter(({ type }) => type === 'FactSet')
      .flatMap(({ facts }) => [
        ...unless(list(facts).length <= mostFacts, `${list(facts).length} facts`),
        ...list(facts).flatMap(({ title, value }) =>
          unless(isText(title) && isText(value), `a fact is incomplete: ${title}: ${value}`),
        ),
      ]),

  (card, kind) => {
    const headings = all(card).filter(({ style }) => style === 'heading').length
    return unless(headings === (kind === 'decision' ? 1 : 0), `${headings} headings`)
  },

  (card) =>
    all(card).flatMap(({ color }) =>
      unless(color === undefined || color === 'Default', `a colour carries meaning: ${color}`),
    ),

  (card) =>
    markdownOf(card).flatMap((text) => {
      const bare = text.replace(ownLink, '').replace(/\\[!-/:-@[-`{-~]/g, '')
      return markup.flatMap(([what, sign]) => unless(!sign.test(bare), `${what} in: ${text}`))
    }),

  (card, kind) =>
    strings(card).flatMap((text) => [
      ...unless(!/\$\{(?!secret\})/.test(text), `a template was not filled: ${text}`),
      ...unless(!/\p{Cf}|[^\P{Cc}\n]/u.test(text), `an invisible sign in: ${JSON.stringify(text)}`),
      ...unless(
        kind === 'message' || copies(card).includes(text) || isSteps(text) || !/[\n\p{Zl}\p{Zp}]/u.test(text),
        `a line break in: ${JSON.stringify(text)}`,
      ),
    ]),
]

function wrongAction({ type, title, data, url }: Fields): string[] {
  const name = String(title ?? '').trim()
  const leaves = type === 'Action.OpenUrl'
  return [
    ...unless(actions.includes(String(type)), `unknown action ${type}`),
    ...unless(name !== '', 'an action has no title'),
    ...unless(!vague.test(name), `an action does not say what it does: ${name}`),
    ...(leaves
      ? [
          ...unless(/opens a page|ページを開きます/.test(name), `an action does not say that it opens a page: ${name}`),
          ...unless(/^(?:https:\/\/|http:\/\/127\.0\.0\.1[:/])/.test(String(url)), `not a safe address: ${url}`),
        ]
      : unless(isFields(data) && Object.values(data).every(isString), `the data of "${name}" is no object of strings`)),
    ...unless(!/\n/.test(name), `a line break in the title ${JSON.stringify(name)}`),
  ]
}

function wrongInput({ type, id, label, isRequired, errorMessage, choices, wrap }: Fields): string[] {
  const options = list(choices)
  const values = options.map(({ value }) => value)
  return [
    ...unless(isText(id), 'an input has no id'),
    ...unless(isText(label), `the input ${id} has no label`),
    ...unless(isRequired !== true || isText(errorMessage), `the required input ${id} has no error message`),
    ...unless(type !== 'Input.ChoiceSet' || wrap === true, `the list ${id} does not wrap`),
    ...unless(type !== 'Input.ChoiceSet' || options.length > 0, `the list ${id} is empty`),
    ...unless(new Set(values).size === values.length, `the list ${id} has two choices of the same value`),
    ...options.flatMap(({ title, value }) => unless(isText(title) && isText(value), `an empty choice in ${id}`)),
    ...options.flatMap(({ title }) => unless(!/\n/.test(String(title)), `a line break in a choice of ${id}`)),
  ]
}

/** Everything that clients read as Markdown; titles of buttons and of closed lists are shown as they stand. */
function markdownOf(card: Card): string[] {
  return all(card)
    .flatMap(({ type, text, facts, label, style, choices }) => [
      ...(type === 'TextBlock' ? [text] : []),
      ...list(facts).flatMap(({ title, value }) => [title, value]),
      ...(String(type).startsWith('Input.') ? [label] : []),
      ...(style === 'expanded' ? list(choices).map(({ title }) => title) : []),
    ])
    .filter(isString)
}

/** Texts to copy, which have lines of their own. */
const copies = (card: Card): string[] =>
  all(card)
    .flatMap(({ type, value }) => (type === 'Input.Text' ? [value] : []))
    .filter(isString)

/** One list of numbered steps, counted from 1, and nothing else. */
const isSteps = (text: string): boolean =>
  text.split('\n').every((line, index) => line.startsWith(`${index + 1}. `) && !/[\p{Zl}\p{Zp}]/u.test(line))

const unless = (good: boolean, complaint: string): string[] => (good ? [] : [complaint])

const isString = (value: Json): value is string => typeof value === 'string'

const isText = (value: Json): value is string => isString(value) && value.trim() !== ''

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !isList(value)

const list = (value: Json): Fields[] => (isList(value) ? value.filter(isFields) : [])

const inside = (value: Json): readonly Json[] => (isList(value) ? value : isFields(value) ? Object.values(value) : [])

/** Every object in the card, itself first. */
const all = (value: Json): Fields[] => [...(isFields(value) ? [value] : []), ...inside(value).flatMap(all)]

/** Every text in the card, wherever it stands. */
export const strings = (value: Json): string[] => (isString(value) ? [value] : inside(value).flatMap(strings))
