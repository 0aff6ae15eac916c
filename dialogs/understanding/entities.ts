import type { Product } from '../../services/model.ts'
import { ATTRIBUTES, findBitness, findLanguages } from './attributes.ts'
import { findUnknownCustomer } from './customer-phrases.ts'
import { type CustomerName, customersBeginningWith, type FoundCustomers, findKnownCustomers } from './customers.ts'
import { findTime } from './dates.ts'
import { mask, maskSpan, overlay, type Sentence } from './normalise.ts'
import { quantityIn } from './numbers.ts'
import { findOrderIds } from './order-ids.ts'
import { readProductWords } from './product-words.ts'
import { matchProducts, productName } from './products.ts'
import { findVersions, splitDowngrade, splitRds } from './versions.ts'

/** What a sentence can state. Values are canonical text: "5", "2012 R2", "ORD-1001", "XXXX-06-03". */
export type SlotName =
  | 'customer'
  | 'product'
  | 'version'
  | 'ownedVersion'
  | 'language'
  | 'bitness'
  | 'quantity'
  | 'orderId'
  | 'calVersion'
  | 'serverVersion'
  | 'date'
  | 'daysAgo'

export type Slots = Partial<Record<SlotName, string>>

/** What the sentence may speak of. The same arrays again and again are read once. */
export interface Known {
  products: readonly Product[]
  customers: readonly CustomerName[]
}

export interface Entities {
  /** As far as they mean the same in every intent. */
  slots: Slots
  versions: string[]
  languages: string[]
  orderIds: string[]
  productMatches: Product[]
  customerMatches: CustomerName[]
  /** The lower-case text with order ids and the customer's name, which may hold any word, masked. */
  text: string
  /** Things are named and nothing is said about them, as in an answer to a question. */
  isBare: boolean
}

export function findEntities(sentence: Sentence, known: Known): Entities {
  const ids = findOrderIds(sentence.text)
  const customer = findCustomer(sentence, ids.masked, known.customers)
  const time = findTime(customer.masked)
  const words = readProductWords(time.masked)
  const found = findVersions(time.masked)
  const rest = mask(overlay(words.masked, found.masked), ATTRIBUTES)
  const languages = findLanguages(customer.masked)
  return {
    slots: drop({
      customer: customer.written,
      product: productName(words.tokens),
      version: found.versions[0],
      language: languages[0],
      bitness: findBitness(customer.masked),
      quantity: quantityIn(rest)?.toString(),
      orderId: ids.ids[0],
      date: time.date,
      daysAgo: time.daysAgo,
    }),
    versions: found.versions,
    languages,
    orderIds: ids.ids,
    productMatches: matchProducts(known.products, words, found.versions),
    customerMatches: customer.matches,
    text: customer.masked,
    isBare: BARE.test(rest),
  }
}

const BARE =
  /^(?:[\uE000\s\d.,、。・/&()#x×+-]|and|or|for|the|please|seats?|licen[sc]es?|copies|copy|[でにをのと版用本台個]|です|お願いします|ください|ライセンス)*$/

/** The slots in the meaning that they have in this intent. */
export function slotsFor(intent: string, { slots, versions, text }: Entities): Slots {
  const { version: _, ...others } = slots
  if (intent === 'downgrade') return { ...others, ...splitDowngrade(text, versions) }
  if (intent === 'rdsActivate') return { ...slots, ...splitRds(text) }
  return slots
}

function findCustomer({ written }: Sentence, withoutIds: string, customers: readonly CustomerName[]): FoundCustomers {
  const known = findKnownCustomers({ written, text: withoutIds }, customers)
  if (known.written !== undefined) return known
  const withoutProducts = readProductWords(withoutIds).masked
  const name = shortName(withoutProducts, customers) ?? findUnknownCustomer(overlay(written, withoutProducts))
  if (name === undefined) return known
  const at = written.toLowerCase().indexOf(name.toLowerCase())
  return {
    written: written.slice(at, at + name.length),
    matches: customersBeginningWith(name, customers),
    masked: maskSpan(withoutIds, at, at + name.length),
  }
}

/** "for northwind": the beginning of a name that the directory has, where a customer is spoken of. */
function shortName(text: string, customers: readonly CustomerName[]): string | undefined {
  const named = [
    ...text.matchAll(/\b(?:for|from|of|to|at|did|has|does) ([a-z][a-z0-9'-]{3,30}(?: [a-z0-9'-]{3,30})?)/g),
  ]
  for (const [, words = ''] of named) {
    const [first = ''] = words.split(' ')
    for (const name of [words, first])
      if (name.length >= 5 && customersBeginningWith(name, customers).length > 0) return name
  }
  return undefined
}

function drop(slots: Record<string, string | undefined>): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined))
}
