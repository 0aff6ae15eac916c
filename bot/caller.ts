import type { Caller } from '../services/model.ts'
import type { Activity } from './activity.ts'
import type { Config } from './config.ts'
import type { People } from './people.ts'

/** What an activity says about who speaks: stored with the conversation, so that a timer finds its person again. */
export interface Speaker {
  channelId: string
  id: string
  aadObjectId?: string
  name?: string
  tenantId?: string
}

export type FindCaller = (speaker: Speaker) => Promise<Caller>

export function readSpeaker(activity: Activity): Speaker {
  const { from } = activity
  return {
    channelId: activity.channelId,
    id: from?.id ?? 'user',
    aadObjectId: from?.aadObjectId ?? undefined,
    name: from?.name ?? undefined,
    tenantId: readTenant(activity),
  }
}

/** Somebody without any role. */
export const stranger = (speaker: Speaker): Caller => ({
  id: speaker.aadObjectId ?? speaker.id,
  name: speaker.name ?? '',
  tenantId: speaker.tenantId,
  roles: [],
})

/** Who is asking, and with which roles. Whoever is not known for sure is a stranger: no roles. */
export function createFindCaller(config: Config, people: People): FindCaller {
  return async (speaker) => {
    const unknown = stranger(speaker)
    if (config.mode === 'local') {
      const person = await people.find(unknown.id)
      return person ? { ...unknown, ...person } : unknown
    }
    // Only Teams vouches for the object id and the tenant; a Direct Line client writes what it likes.
    if (speaker.channelId !== 'msteams' || !speaker.aadObjectId || !speaker.tenantId) return unknown
    if (!config.allowedTenants.includes(speaker.tenantId)) return unknown
    const person = await people.find(speaker.aadObjectId)
    if (!person || (person.tenantId ?? config.tenantId ?? speaker.tenantId) !== speaker.tenantId) return unknown
    return { ...unknown, ...person, tenantId: speaker.tenantId }
  }
}

/** The tenant that the channel names; two different ones are none. */
function readTenant(activity: Activity): string | undefined {
  const { channelData } = activity
  const tenants = [
    activity.conversation.tenantId,
    typeof channelData === 'object' && channelData !== null && 'tenant' in channelData
      ? idOf(channelData.tenant)
      : undefined,
  ].filter((tenant) => typeof tenant === 'string' && tenant !== '')
  return new Set(tenants).size === 1 ? tenants[0]?.toLowerCase() : undefined
}

function idOf(tenant: unknown): string | undefined {
  if (typeof tenant !== 'object' || tenant === null || !('id' in tenant)) return undefined
  return typeof tenant.id === 'string' ? tenant.id : undefined
}
