import type { Context } from './context.ts'
import { countdown } from './countdown.ts'
import type { Instant, Locale } from './model.ts'
import { type Outcome, ok } from './outcome.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import type { Work } from './work.ts'

/** A sentence that was not understood, or that was answered by a question which of several things was meant. */
export interface UnclearSentence {
  at: Instant
  locale: Locale
  /** Redacted before it comes here. Who said it is not kept. */
  text: string
  /** The intent of the topic in whose middle it was said. */
  context?: string
  /** What the person could choose from, the likeliest first: intents and answers of the bank. */
  offered: readonly string[]
  /** What the person meant, as far as it showed afterwards. */
  chosen?: string
  /** Said in the next sentence instead of pressed: it may have been a new wish. */
  isSaid?: true
}

/** Chosen where the person wanted nothing of what was offered. */
export const somethingElse = 'else'

/** What an answer of the bank is called among intents: this, and its id. */
export const answerChoice = 'answer:'

export interface FoundSentence extends UnclearSentence {
  id: string
  /** Where it stands in the list. */
  place: string
}

export const keptDays = 90
export const mostKept = 2_000
const keptMs = keptDays * 86_400_000

/** `unclear-sentence/<countdown>/<id>`: the newest first. */
const prefix = 'unclear-sentence/'

/** Keeps it. Gives the key under which the choice can be added. */
export function keepSentence({ work, now, newId }: Context, sentence: Omit<UnclearSentence, 'at'>): string {
  const key = `${prefix}${countdown(now)}/${newId()}`
  work.create(key, { at: now, ...sentence } satisfies UnclearSentence)
  return key
}

/** Adds what was meant, unless the sentence has been deleted meanwhile. */
export async function keepChoice(
  { work }: Context,
  key: string,
  choice: Required<Pick<UnclearSentence, 'chosen'>> & Pick<UnclearSentence, 'isSaid'>,
): Promise<void> {
  const sentence = await work.get<UnclearSentence>(key)
  if (sentence) work.put(key, { ...sentence, ...choice } satisfies UnclearSentence)
}

/** All that are kept, the newest first; `upTo`: none that came later. */
export async function unclearSentences(
  { work, caller }: Context,
  upTo?: Instant,
): Promise<Outcome<FoundSentence[], RoleNeeded>> {
  const allowed = mayDo(caller, 'unclear-sentences')
  if (!allowed.ok) return allowed
  const found = await everySentence(work, upTo)
  return ok(
    found.map(({ key, value }) => {
      const place = key.slice(prefix.length)
      return { ...value, id: place.split('/')[1] ?? place, place }
    }),
  )
}

/** Deletes all that had come by then. Gives how many it were. */
export async function deleteSentences({ work, caller }: Context, upTo: Instant): Promise<Outcome<number, RoleNeeded>> {
  const allowed = mayDo(caller, 'unclear-sentences')
  if (!allowed.ok) return allowed
  const found = await everySentence(work, upTo)
  for (const { key } of found) work.remove(key)
  return ok(found.length)
}

/** More than is kept, for those that the next clean-up will take away. */
const mostRead = 2 * mostKept

const everySentence = (work: Work, upTo?: Instant) =>
  work.list<UnclearSentence>(prefix, {
    ...(upTo === undefined ? {} : { after: prefix + countdown(upTo) }),
    limit: mostRead,
  })

/**
 * Clears away what is older than 90 days, then what comes behind the newest 2,000; so many at most. Gives how many it
 * were. Run by the sweep, so that keeping a sentence costs one write however many there are.
 */
export async function clearOldSentences(work: Work, now: Instant, most: number): Promise<number> {
  const expired = await work.list(prefix, { after: `${prefix}${countdown(now - keptMs)}0`, limit: most })
  const surplus = expired.length > 0 ? expired : await behindNewest(work, most)
  for (const { key } of surplus) work.remove(key)
  return surplus.length
}

async function behindNewest(work: Work, most: number) {
  const newest = await work.list(prefix, { limit: mostKept })
  return newest.length < mostKept ? [] : work.list(prefix, { after: newest.at(-1)?.key, limit: most })
}
