import { z } from 'zod'
import { no, type Outcome, ok } from '../services/outcome.ts'

const deepest = 40
const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])

const shortText = z.string().max(1_000)
const id = shortText.min(1)

const Account = z.looseObject({
  id,
  name: shortText.nullish(),
  aadObjectId: shortText.nullish(),
  role: shortText.nullish(),
})

const Entity = z.looseObject({
  type: shortText,
  text: shortText.nullish(),
  mentioned: z.looseObject({ id: shortText.nullish(), name: shortText.nullish() }).nullish(),
  timezone: shortText.nullish(),
})

const Json = z.record(z.string(), z.unknown())

/** What a pressed `Action.Execute` sends. */
const CardAction = z.looseObject({
  action: z.looseObject({ type: shortText.nullish(), verb: shortText.nullish(), data: Json.nullish() }),
})

/** The fields we know, checked; the others come through as they are. */
const Known = z.looseObject({
  type: id,
  id: id.nullish(),
  channelId: id,
  serviceUrl: shortText.nullish(),
  deliveryMode: shortText.nullish(),
  conversation: z.looseObject({
    id,
    conversationType: shortText.nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: shortText.nullish(),
    name: shortText.nullish(),
  }),
  from: Account.nullish(),
  recipient: Account.nullish(),
  replyToId: shortText.nullish(),
  locale: shortText.nullish(),
  localTimezone: shortText.nullish(),
  text: z.string().nullish(),
  name: shortText.nullish(),
  action: shortText.nullish(),
  entities: z.array(Entity).max(500).nullish(),
  membersAdded: z.array(Account).max(1_000).nullish(),
  channelData: z.unknown().optional(),
  value: z.unknown().optional(),
})

export type Activity = z.infer<typeof Known>

/** The types that are more than noise. Others are accepted and ignored. */
const spoken = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate'])

const Checked = Known.superRefine((activity, context) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (!spoken.has(activity.type)) return
  if (activity.deliveryMode !== 'expectReplies' && !activity.serviceUrl) refuse('serviceUrl', 'needed')
  if (activity.type === 'message' || activity.type === 'invoke') {
    if (!activity.from) refuse('from', 'needed')
  }
  if (activity.type === 'message' && activity.value != null && !Json.safeParse(activity.value).success) {
    refuse('value', 'must be an object')
  }
  if (activity.name === 'adaptiveCard/action' && activity.type === 'invoke') {
    if (!CardAction.safeParse(activity.value).success) refuse('value', 'must hold an action with its data')
  }
})

export interface ActivityRefusal {
  reason: 'bad-activity'
  /** The first field that is wrong. */
  field: string
}

/** Checks at the door what somebody sent as an activity. */
export function readActivity(json: unknown): Outcome<Activity, ActivityRefusal> {
  const safe = withoutUnsafeNames(json, 0)
  if (safe === tooDeep) return no({ reason: 'bad-activity', field: 'depth' })
  const parsed = Checked.safeParse(safe)
  if (parsed.success) return ok(parsed.data)
  return no({ reason: 'bad-activity', field: String(parsed.error.issues[0]?.path[0] ?? 'activity') })
}

/** The action that an `adaptiveCard/action` invoke carries, if it is one. */
export function cardAction(activity: Activity) {
  if (activity.type !== 'invoke' || activity.name !== 'adaptiveCard/action') return undefined
  const parsed = CardAction.safeParse(activity.value)
  return parsed.success ? parsed.data.action : undefined
}

const tooDeep = Symbol('too deep')

function withoutUnsafeNames(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return tooDeep
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutUnsafeNames(item, depth + 1))
    return items.includes(tooDeep) ? tooDeep : items
  }
  const safe: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    if (unsafeNames.has(name)) continue
    const kept = withoutUnsafeNames(inner, depth + 1)
    if (kept === tooDeep) return tooDeep
    safe[name] = kept
  }
  return safe
}
