import { hostConfigOf, styleOptionsOf } from './looks.js'
import { ask, readSaved, renew, save } from './session.js'

const retryAfter = 1_500
const renewEvery = 10 * 60_000
const shownBack = 4_000

const byId = (id) => document.getElementById(id)
const personPicker = byId('person')
const languagePicker = byId('language')
const examples = byId('examples')
const darkMode = matchMedia('(prefers-color-scheme: dark)')

/** The one conversation of this tab: its session, Web Chat's parts, and the element that it fills. */
let current
/** Goes up with every new conversation, so that an answer to an older request is not taken for the newest. */
let beginning = 0
/** The beginning that led to the current conversation. */
let opened = 0
/** Whom one may be, and what the page says. */
let people
let customer
let words

const language = () => languagePicker.value
const spoken = () => words[language()]
const choiceNow = () => ({ person: personPicker.value, language: language() })

// --- The conversation ---

async function begin() {
  beginning += 1
  const mine = beginning
  const choice = choiceNow()
  const session = await ask('/page/session', { body: choice }).catch(() => undefined)
  if (mine !== beginning) return
  if (!session) return later(begin)
  if (byId('status').dataset.word === 'gone') showStatus('back')
  save({ ...session, choice })
  open({ ...session, choice }, true)
}

function open(session, isNew) {
  leave()
  opened = beginning
  const element = document.createElement('div')
  element.className = 'conversation'
  byId('chat').replaceChildren(element)
  examples.open = isNew
  const store = WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') examples.open = false
    return next(action)
  })
  current = { session, element, store }
  connect()
}

/** Also after the server was away: what was said meanwhile comes again, and Web Chat knows it by its id. */
function connect() {
  const { session } = current
  current.directLine?.end()
  const directLine = WebChat.createDirectLine({
    domain: new URL(session.domain, location.href).href,
    token: session.token,
    conversationId: session.conversationId,
    webSocket: true,
  })
  current.directLine = directLine
  directLine.connectionStatus$.subscribe((status) => {
    const expired = 3
    if (status === expired && current?.directLine === directLine) void begin()
  })
  render()
}

function leave() {
  current?.directLine?.end()
  current = undefined
}

function render() {
  if (!current) return
  const { directLine, store, session, element } = current
  WebChat.renderWebChat(
    {
      directLine,
      store,
      userID: session.userId,
      locale: language() === 'ja' ? 'ja-JP' : 'en-US',
      styleOptions: styleOptionsOf(darkMode.matches),
      adaptiveCardsHostConfig: hostConfigOf(darkMode.matches),
    },
    element,
  )
}

const say = (text) => current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } })

/** Goes on with what was said so far; a mere greeting is rather given again. */
function changeLanguage() {
  showWords()
  const isSpokenTo = current?.store.getState().activities.some(({ from }) => from.role === 'user')
  if (!isSpokenTo || opened !== beginning) return begin()
  current.session.choice = choiceNow()
  save(current.session)
  render()
  say(spoken().languageWish)
}

// --- Is the server there? Web Chat's client tries again by itself, but slowly and without a word ---

class WatchedSocket extends WebSocket {
  constructor(...parts) {
    super(...parts)
    const { directLine } = current ?? {}
    this.addEventListener('close', () => {
      if (directLine && current?.directLine === directLine) void comeBack()
    })
  }
}
// Web Chat takes no other class than the browser's, and no other part of the page opens a socket.
globalThis.WebSocket = WatchedSocket

let isComing = false

async function comeBack() {
  if (isComing) return
  isComing = true
  showStatus('gone')
  while (isComing) {
    const attempt = current
    await pause(retryAfter)
    const renewed = attempt && (await renew(attempt.session).catch(() => 'away'))
    if (renewed === 'away') continue
    isComing = false
    showStatus('back')
    if (attempt !== current) return
    if (!renewed) return begin()
    current.session = renewed
    save(renewed)
    connect()
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function later(job) {
  showStatus('gone')
  setTimeout(job, retryAfter)
}

function showStatus(word) {
  const status = byId('status')
  status.dataset.word = word
  status.textContent = spoken()[word]
  if (word !== 'back') return
  setTimeout(() => {
    if (status.dataset.word !== 'back') return
    status.dataset.word = ''
    status.textContent = ''
  }, shownBack)
}

// --- The page around it ---

function showWords() {
  document.documentElement.lang = language()
  document.title = spoken().title
  for (const element of document.querySelectorAll('[data-word]')) {
    if (element.dataset.word) element.textContent = spoken()[element.dataset.word]
  }
  byId('chat').setAttribute('aria-label', spoken().chat)
  showPeople()
  showSentences()
}

function showPeople() {
  const chosen = personPicker.value
  const named = people.map(({ id, name, roles }) => {
    const duties = roles.map((role) => spoken().roles[role] ?? role).join(', ')
    return new Option(duties ? `${duties} (${name})` : name, id)
  })
  personPicker.replaceChildren(...named, new Option(spoken().customer, customer))
  if (chosen) personPicker.value = chosen
}

function showSentences() {
  const { sentences } = spoken()
  const roles = people.find(({ id }) => id === personPicker.value)?.roles ?? []
  const role = Object.keys(sentences).find((known) => roles.includes(known)) ?? 'customer'
  const buttons = sentences[role].map((sentence) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sentence
    button.addEventListener('click', () => {
      say(sentence)
      document.querySelector('[data-id="webchat-sendbox-input"]')?.focus()
    })
    return button
  })
  examples.querySelector('.sentences').replaceChildren(...buttons)
}

async function start() {
  languagePicker.value = navigator.language.startsWith('ja') ? 'ja' : 'en'
  ;({ people, customer, words } = await ask('/page/setup'))
  showPeople()
  const saved = readSaved()
  const known = saved && [...personPicker.options].some(({ value }) => value === saved.choice.person)
  if (known) {
    languagePicker.value = saved.choice.language
    personPicker.value = saved.choice.person
  }
  showWords()
  if (!globalThis.WebChat) return showStatus('missing')

  personPicker.addEventListener('change', () => {
    showWords()
    void begin()
  })
  languagePicker.addEventListener('change', changeLanguage)
  darkMode.addEventListener('change', render)
  setInterval(async () => {
    const attempt = current
    const renewed = attempt && (await renew(attempt.session).catch(() => undefined))
    if (renewed && attempt === current) save(Object.assign(attempt.session, renewed))
  }, renewEvery)

  const resumed = known && (await renew(saved).catch(() => undefined))
  if (!resumed) return begin()
  save(resumed)
  open(resumed, false)
}

await start()
