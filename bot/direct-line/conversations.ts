import type { Instant } from '../../services/model.ts'

export interface KeptActivity {
  id: string
  [field: string]: unknown
}

/** Some activities, and the mark after which the next ones come. */
export interface ActivitySet {
  activities: KeptActivity[]
  watermark: string
}

export type Listener = (set: ActivitySet) => void

export interface Conversation {
  readonly id: string
  knows(activityId: string): boolean
  find(activityId: string): KeptActivity | undefined
  /** Adds it, or puts it in the place of the one with its id; whoever listens gets it either way. */
  put(activity: KeptActivity): void
  /** For those who listen now, and for nobody later. */
  pass(activity: KeptActivity): void
  after(watermark: string | undefined): ActivitySet
  listen(listener: Listener): () => void
}

export interface Conversations {
  /** The conversation of that id. One that is not known, since the process began after it, starts empty. */
  open(id: string): Conversation
}

const newestKept = 200
const idleLimit = 60 * 60 * 1000

/** What was said, in memory: enough to fill a page that is loaded again. What matters is kept by the assistant. */
export function createConversations(options: { now: () => Instant; newId: () => string }): Conversations {
  const kept = new Map<string, { conversation: Conversation; usedAt: Instant; listeners: Set<Listener> }>()

  function forgetIdle(now: Instant) {
    for (const [id, { usedAt, listeners }] of kept) {
      if (now - usedAt > idleLimit && listeners.size === 0) kept.delete(id)
    }
  }

  return {
    open(id) {
      const now = options.now()
      const known = kept.get(id)
      if (known) {
        known.usedAt = now
        return known.conversation
      }
      forgetIdle(now)
      const listeners = new Set<Listener>()
      const conversation = createConversation(id, options.newId(), listeners)
      kept.set(id, { conversation, usedAt: now, listeners })
      return conversation
    },
  }
}

/** The epoch tells this memory from one before a restart, whose marks mean nothing here. */
function createConversation(id: string, epoch: string, listeners: Set<Listener>): Conversation {
  const entries: { activity: KeptActivity; change: number }[] = []
  let changes = 0

  const watermark = () => `${epoch}-${changes}`
  const tell = (activity: KeptActivity) => {
    for (const listener of [...listeners]) listener({ activities: [activity], watermark: watermark() })
  }

  return {
    id,
    knows: (activityId) => entries.some(({ activity }) => activity.id === activityId),
    find: (activityId) => entries.find(({ activity }) => activity.id === activityId)?.activity,

    put(activity) {
      changes += 1
      const place = entries.findIndex((entry) => entry.activity.id === activity.id)
      if (place >= 0) entries[place] = { activity, change: changes }
      else entries.push({ activity, change: changes })
      entries.splice(0, entries.length - newestKept)
      tell(activity)
    },

    pass: tell,

    after(mark) {
      const [given, count] = mark?.split('-') ?? []
      const seen = given === epoch ? Number(count) || 0 : 0
      const activities = entries.filter(({ change }) => change > seen).map(({ activity }) => activity)
      return { activities, watermark: watermark() }
    },

    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
