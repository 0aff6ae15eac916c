import type { Context } from './context.ts'
import type { Customer, Instant } from './model.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { mayDo } from './policy/permission.ts'
import type { Store } from './store/store.ts'

export type NotFound = { reason: 'not-found' }

export interface CustomerMatch {
  customer: Customer
  fit: 'exact' | 'prefix' | 'contains'
}

export interface CustomerDirectory {
  /** By part of a name, an alias or the domain: exact matches first, then beginnings, then parts; at most fifty. */
  find(context: Context, text: string): Promise<CustomerMatch[]>
  /** Everybody the caller may know about, to recognise names in a sentence. The same array as long as nothing changes. */
  names(context: Context): Promise<readonly Customer[]>
  /** Everybody, whoever asks: only to take names out of what is kept, so that none of it reaches the caller. Cached alike. */
  allNames(context: Pick<Context, 'now'>): Promise<readonly Pick<Customer, 'id' | 'name' | 'aliases'>[]>
}

const MOST_MATCHES = 50
const FRESH_FOR = 60_000
const fits = ['exact', 'prefix', 'contains'] as const

export const customerKey = (id: string): string => `customer/${id}`

/** The same answer for an unknown id and for a caller who may not know. */
export async function customerById({ work, caller }: Context, id: string): Promise<Outcome<Customer, NotFound>> {
  if (!mayDo(caller, 'read-customers').ok) return no({ reason: 'not-found' })
  const customer = await work.get<Customer>(customerKey(id))
  return customer ? ok(customer) : no({ reason: 'not-found' })
}

/** Keeps names ready for a minute, so that a sentence costs no reading of the whole list. */
export function createCustomerDirectory(store: Pick<Store, 'list'>): CustomerDirectory {
  let cached: { at: Instant; listing: Promise<Listing> } | undefined

  function listing(now: Instant): Promise<Listing> {
    if (cached && Math.abs(now - cached.at) <= FRESH_FOR) return cached.listing
    const fresh = { at: now, listing: load(store, cached?.listing) }
    cached = fresh
    fresh.listing.catch(() => {
      if (cached === fresh) cached = undefined
    })
    return fresh.listing
  }

  return {
    async find({ caller, now }, text) {
      const sought = normalizeName(text)
      if (sought === '' || !mayDo(caller, 'read-customers').ok) return []
      const { customers, spellings } = await listing(now)
      const found = customers.flatMap((customer, index) => {
        const fit = bestFit(spellings[index] ?? [], sought)
        return fit ? [{ customer, fit }] : []
      })
      return found.sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit)).slice(0, MOST_MATCHES)
    },

    async names({ caller, now }) {
      return mayDo(caller, 'read-customers').ok ? (await listing(now)).customers : nobody
    },

    async allNames({ now }) {
      return (await listing(now)).customers
    },
  }
}

const nobody: readonly Customer[] = []

interface Listing {
  customers: readonly Customer[]
  /** The normalized names of the customer at the same place. */
  spellings: readonly string[][]
  /** Versions only grow, so as many customers and the same newest version mean that nothing has changed. */
  newestVersion: number
}

async function load(store: Pick<Store, 'list'>, earlier: Promise<Listing> | undefined): Promise<Listing> {
  const customers: Customer[] = []
  let newestVersion = 0
  let after: string | undefined
  do {
    const page = await store.list(customerKey(''), { after, limit: 1_000 })
    for (const { value, version } of page) {
      customers.push(value as unknown as Customer)
      newestVersion = Math.max(newestVersion, version)
    }
    after = page.at(-1)?.key
  } while (after !== undefined)

  const known = await earlier?.catch(() => undefined)
  if (known?.newestVersion === newestVersion && known.customers.length === customers.length) return known
  customers.sort((a, b) => (a.name < b.name ? -1 : 1))
  const spellings = customers.map(({ name, aliases, domain }) => [name, ...aliases, domain].map(normalizeName))
  return { customers, spellings, newestVersion }
}

function bestFit(names: readonly string[], sought: string): CustomerMatch['fit'] | undefined {
  if (names.includes(sought)) return 'exact'
  if (names.some((name) => name.startsWith(sought))) return 'prefix'
  return names.some((name) => name.includes(sought)) ? 'contains' : undefined
}

const legalForms =
  /株式会社|有限会社|合同会社|\((?:株|有|同)\)|\b(?:inc|ltd|corp|co|llc|plc|limited|incorporated|corporation)\b/g
const honorifics = /(?:様|御中|さん)$/
const separators = /[\s\p{P}\p{S}]+/gu
const KATAKANA_TO_HIRAGANA = 0x60

/** One spelling for all that people write for the same name: width, case, kana, legal form and punctuation gone. */
export function normalizeName(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim()
  const bare = plain.replace(honorifics, '').replace(legalForms, ' ').replace(separators, '')
  const kept = bare === '' ? plain.replace(separators, '') : bare
  return kept.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
}
