import { z } from 'zod'
import type { Locale, Role } from '../services/model.ts'
import { no, type Outcome, ok } from '../services/outcome.ts'
import { isTimeZone } from '../services/time-zone.ts'

/** One line of the people file. */
export interface Person {
  /** The Microsoft Entra object id; while no app id is set any name will do. */
  id: string
  name: string
  roles: readonly Role[]
  locale?: Locale
  timeZone?: string
  tenantId?: string
}

/** Where roles come from: a file for a small team, group membership for a large one. */
export interface People {
  find(id: string): Promise<Person | undefined>
  /** Everybody, in the order of the file. */
  list: readonly Person[]
}

export interface PeopleRefusal {
  reason: 'bad-people-file'
  /** One line each: where, and what to write. */
  problems: readonly string[]
}

const Roles = z.enum(['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin'])

const PeopleFile = z.array(
  z.strictObject({
    id: z.string().trim().min(1).max(200),
    name: z.string().trim().min(1).max(200),
    roles: z.array(Roles),
    locale: z.enum(['en', 'ja']).optional(),
    timeZone: z.string().refine(isTimeZone, 'write an IANA time zone such as Asia/Tokyo').optional(),
    tenantId: z.guid().toLowerCase().optional(),
  }),
)

/** Reads the text of a people file. */
export function readPeople(text: string): Outcome<People, PeopleRefusal> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return no({ reason: 'bad-people-file', problems: ['The file is not valid JSON.'] })
  }
  const parsed = PeopleFile.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}.`)
    return no({ reason: 'bad-people-file', problems })
  }
  const ids = parsed.data.map((person) => idKey(person.id))
  const twice = parsed.data.filter((person, index) => ids.indexOf(idKey(person.id)) !== index)
  if (twice.length > 0) {
    return no({ reason: 'bad-people-file', problems: twice.map((person) => `${person.id}: named more than once.`) })
  }
  return ok(peopleOf(parsed.data))
}

/** People known by heart. */
export function peopleOf(list: readonly Person[]): People {
  const people = new Map(list.map((person) => [idKey(person.id), person]))
  return { find: async (id) => people.get(idKey(id)), list }
}

// Entra object ids are GUIDs, and a GUID means the same in capitals.
const idKey = (id: string) => id.trim().toLowerCase()

/** Who may be tried out while no app id is set and no people file is given. */
export const samplePeople: readonly Person[] = [
  { id: 'admin-agent', name: 'Avery Admin', roles: ['admin-agent'], timeZone: 'UTC' },
  { id: 'sales-agent', name: 'Sam Sales', roles: ['sales-agent'], timeZone: 'UTC' },
  { id: 'helpdesk-agent', name: 'Harper Helpdesk', roles: ['helpdesk-agent'], timeZone: 'UTC' },
  { id: 'billing-admin', name: 'Billie Billing', roles: ['billing-admin'], timeZone: 'UTC' },
]
