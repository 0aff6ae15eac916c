import { hostConfigOf, styleOptionsOf } from './looks.js'

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
/** Whom one may be, and what the page says. */
let people
let customer
let words

const language = () => languagePicker.value
const spoken = () => words[language()]

/** What the server says; `undefined`: it does not know this token any more. */
async function ask(path, { token, body, method = body ? 'POST' : 'GET' } = {}) {
  const response = await fetch(path, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (response.status === 401 || response.status === 403) return undefined
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

// --- The session, kept for a reload of this tab ---

const readSaved = () => JSON.parse(sessionStorage.getItem('session') ?? 'null') ?? undefined
const save = (session) => sessionStorage.setItem('session', JSON.stringify(session))

/** The session with a fresh token; `undefined`: the server does not accept it any more. */
async function renew(session) {
  const path = `${session.domain}/conversations/${session.conversationId}`
  const renewed = await ask(path, { token: session.token })
  return renewed && { ...session, token: renewed.token }
}

async function begin() {
  beginning += 1
  const mine = beginning
  const choice = { person: personPicker.value, language: language() }
  const session = await ask('/page/session', { body: choice }).catch(() => undefined)
  if (mine !== beginning) return
  if (!session) return later(begin)
  if (byId('status').dataset.word === 'gone') showStatus('back')
  save({ ...session, choice })
  open({ ...session, choice }, true)
}

// --- The conversation ---

function open(session, isNew) {
  leave()
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

function say(text) {
  current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } })
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus()
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
  const sentences = personPicker.value === customer ? spoken().customerSentences : spoken().staffSentences
  const buttons = sentences.map((sentence) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sentence
    button.addEventListener('click', () => say(sentence))
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

  for (const picker of [personPicker, languagePicker]) {
    picker.addEventListener('change', () => {
      showWords()
      void begin()
    })
  }
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
