import { expect } from 'chai'
import type { Answer } from '../../dialogs/answer.ts'
import { topicNamed } from '../../dialogs/topics.ts'
import { productById } from '../../services/catalogue/catalogue.ts'
import { sampleCustomers } from '../../services/sample-customers.ts'
import { buttonsOf, type Chat, openChat, openWorld, people } from '../support/chat.ts'
import { type Case, classes, type Turn } from '../support/conversation-cases.ts'

describe('the conversations', () => {
  for (const { name, cases } of classes) {
    describe(name, () => {
      for (const each of cases) it(`${each.it} (${each.lang})`, () => run(each))
    })
  }

  it('are at least 120, and every class speaks both languages', () => {
    const all = classes.flatMap(({ cases }) => cases)
    expect(all.length).to.be.at.least(120)
    for (const { name, cases } of classes) {
      expect([...new Set(cases.map(({ lang }) => lang))].sort(), name).to.deep.equal(['en', 'ja'])
    }
    const names = all.map(({ it: what, lang }) => `${what} ${lang}`)
    expect(new Set(names).size).to.equal(names.length)
  })
})

async function run({ talk, as, lang, timeZone }: Case): Promise<void> {
  const world = await openWorld()
  const chat = openChat(world, people[as], { locale: lang, timeZone })
  const restore: (() => void)[] = []
  const pressed = new Map<string, Record<string, unknown>>()
  try {
    for (const [index, step] of talk.entries()) {
      if ('hoursPass' in step) world.now += step.hoursPass * 3_600_000
      else if ('deployChanges' in step) restore.push(change(step.deployChanges))
      else {
        const said = await turn(chat, step, pressed)
        check(chat, said, step, lang, `step ${index + 1}: ${JSON.stringify(step).slice(0, 100)}\n${said}\n`)
      }
    }
  } finally {
    for (const undo of restore) undo()
  }
}

function turn(chat: Chat, step: Turn, pressed: Map<string, Record<string, unknown>>): Promise<string> {
  if ('user' in step) return chat.say(step.user.repeat(step.times))
  if ('joined' in step) return chat.send({ kind: 'joined' })
  if ('pressAgain' in step) return chat.send({ kind: 'press', data: pressed.get(step.pressAgain) ?? {} })
  pressed.set(step.press, chat.button(step.press))
  return chat.press(step.press, step.with)
}

function change(stem: string): () => void {
  const topic = topicNamed(stem)
  if (!topic) throw new Error(`there is no topic ${stem}`)
  topic.version += 1
  return () => {
    topic.version -= 1
  }
}

function check(chat: Chat, said: string, step: Turn, lang: 'en' | 'ja', where: string): void {
  const { answers } = chat
  const stack = chat.state()?.stack ?? []
  const open = stack.at(-1)
  expect(answers.length, `${where}messages`).to.be.within(1, 2)
  expect(hasWayOn(answers) || open !== undefined, `${where}a way on`).to.equal(true)
  expect(
    /[\u3040-\u30ff\u4e00-\u9fff]/.test(said.replaceAll('日本語で', '')) || lang === 'en',
    `${where}language`,
  ).to.equal(true)
  expect(/undefined|\$\{|NaN|\[object/.test(said), `${where}a slip`).to.equal(false)

  if (step.topic) expect(open?.topic ?? 'none', `${where}topic`).to.equal(step.topic)
  if (step.waiting) {
    const waiting = stack.slice(0, -1).map(({ topic }) => topic)
    expect(waiting.reverse(), `${where}waiting`).to.deep.equal(step.waiting)
  }
  for (const [slot, expected] of Object.entries(step.slots ?? {})) {
    const found = shown(slot, open?.slots[slot])
    expect(found, `${where}slot ${slot}`).to.equal(expected === null ? undefined : String(expected))
  }
  for (const words of step.says ?? []) expect(said, where).to.include(words)
  for (const words of step.not ?? []) expect(said, where).not.to.include(words)
  const titles = answers.flatMap(buttonsOf).map(({ title }) => title)
  for (const title of step.buttons ?? []) {
    expect(
      titles.some((each) => each.startsWith(title)),
      `${where}button ${title} among ${titles.join(' | ')}`,
    ).to.equal(true)
  }
  if (step.card) expect(answers.map(headingOf).join('\n'), `${where}card`).to.include(step.card)
  if (step.messages) expect(answers.length, `${where}messages`).to.equal(step.messages)
}

function hasWayOn(answers: readonly Answer[]): boolean {
  return answers.some(
    (answer) => buttonsOf(answer).length > 0 || (answer.kind === 'text' && /\?|？|か。/.test(answer.text)),
  )
}

function headingOf(answer: Answer): string {
  if (answer.kind === 'text') return 'none'
  const body = answer.card.body as unknown as { style?: string; text?: string }[]
  return body.find(({ style }) => style === 'heading')?.text ?? 'message'
}

/** People know customers and products by their names. */
function shown(slot: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (slot === 'customer') return sampleCustomers.find(({ id }) => id === value)?.name ?? String(value)
  if (slot === 'product') return productById(String(value))?.title ?? String(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
