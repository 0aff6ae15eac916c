import type { Card } from '../cards/card.ts'
import { ownRolesCard, roleCard, roleOverviewCard } from '../cards/role-guide.ts'
import { roleGuideWords } from '../cards/role-guide-words.ts'
import { mayDo } from '../services/policy/permission.ts'
import { type PortalRole, type Task, tasks } from '../services/policy/roles.ts'
import { bankCard } from './bank-card.ts'
import { agentSlots, askAgent } from './roles-ask.ts'
import { asksForRole, questionFrom, type RoleAdvice, type RoleQuestion, roleIn } from './roles-read.ts'
import type { SlotValues } from './state.ts'
import type { Result, Scene, Slot, Topic } from './topic.ts'

const why = { en: roleGuideWords.en.why, ja: roleGuideWords.ja.why }

export const rolesTopic: Topic = {
  stem: 'roles',
  version: 1,
  intents: ['roles'],
  keepsSubject: true,
  title: { en: roleGuideWords.en.title, ja: roleGuideWords.ja.title },
  example: { en: roleGuideWords.en.example, ja: roleGuideWords.ja.example },
  called: /\broles?\b|\bpermissions?\b|ロール|権限/i,
  claims: asksForRole,
  about: async ({ locale }, { action }) => (isTask(action) ? roleGuideWords[locale].short[action] : ''),
  slots: [questionSlot(), roleSlot(), ...agentSlots(why)],

  async carryOut(scene, slots) {
    const question = (slots.action ?? 'overview') as RoleQuestion
    if (question === 'ask' && isOther(scene)) return askAgent(scene, slots)
    const role = slots.role === undefined ? undefined : (String(slots.role) as PortalRole)
    return answer(cardFor(scene, question, role), role)
  },
}

/** On the team, but no Admin agent: these ask one. */
const isOther = ({ context: { caller } }: Scene): boolean => caller.roles.length > 0 && !mayDo(caller, 'product-key').ok

/** The next sentence may be about another action of the same role. */
const answer = (card: Card, role: PortalRole | undefined): Result => ({
  answers: [{ kind: 'card', text: String(card.speak), card }],
  ...(role ? { recall: { role } } : {}),
})

function cardFor(scene: Scene, question: RoleQuestion, role: PortalRole | undefined): Card {
  const { locale, context } = scene
  const { caller } = context
  if (isTask(question)) return roleCard(locale, { task: question, role, caller }, ways(scene, ...related(question)))
  if (question === 'mine' || question === 'ask') return ownRolesCard(locale, caller, ways(scene, 'overview', 'delay'))
  if (question === 'overview')
    return roleOverviewCard(locale, ways(scene, 'mine', 'activity-log', 'support', 'delegated', 'reseller'))
  return bankCard(locale, adviceIds[question], ways(scene, 'keys', 'overview', 'mine'))
}

const adviceIds: Record<RoleAdvice, string> = {
  delay: 'role-delay',
  delegated: 'key-delegated-admin',
  reseller: 'order-indirect-reseller',
}

/** What people ask next. */
function related(task: Task): Exclude<RoleQuestion, 'ask'>[] {
  if (task === 'keys') return ['customer-keys', 'delegated', 'delay', 'mine', 'overview']
  if (task === 'customer-keys') return ['keys', 'delegated', 'overview']
  return task === 'order' ? ['reseller', 'mine', 'overview'] : ['mine', 'overview']
}

function ways(scene: Scene, ...questions: Exclude<RoleQuestion, 'ask'>[]) {
  const { button, short } = roleGuideWords[scene.locale]
  return scene.offer(
    questions.map((question) => ({
      title: isTask(question) ? short[question] : button[question],
      opening: { topic: 'roles', slots: { action: question } satisfies SlotValues },
    })),
  )
}

const isTask = (question: unknown): question is Task => tasks.some((task) => task === question)

/** Without an action the answer is about all of them, so nothing is asked. */
function questionSlot(): Slot {
  return {
    name: 'action',
    why,
    skip: () => true,
    ask: async () => ({ kind: 'settled', value: 'overview' }),
    async read({ text, understanding }, { context }) {
      const question = questionFrom(context.caller, text, understanding.slots)
      return question === undefined ? undefined : { kind: 'value', value: question }
    },
  }
}

function roleSlot(): Slot {
  return {
    name: 'role',
    why,
    skip: () => true,
    ask: async () => ({ kind: 'settled', value: '' }),
    async read({ text }) {
      const role = roleIn(text)
      return role === undefined ? undefined : { kind: 'value', value: role }
    },
  }
}
