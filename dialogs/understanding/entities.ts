import type { Product } from '../../services/model.ts'
import { ATTRIBUTES, findBitness, findLanguages, isUnwanted64 } from './attributes.ts'
import { findUnknownCustomer } from './customer-phrases.ts'
import { type CustomerName, customersBeginningWith, type FoundCustomers, findKnownCustomers } from './customers.ts'
import { findTime } from './dates.ts'
import { mask, maskSpan, overlay, type Sentence } from './normalise.ts'
import { quantityIn } from './numbers.ts'
import { findOrderIds } from './order-ids.ts'
import { readProductWords } from './product-words.ts'
import { matchProducts, productName } from './products.ts'
import { correctSpelling } from './spelling.ts'
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
  /** The same, but with a name that is in no directory left as it is: what looks like one may be something else. */
  plain: string
  /** Things are named and nothing is said about them, as in an answer to a question. */
  isBare: boolean
}

export function findEntities(sentence: Sentence, known: Known): Entities {
  const ids = findOrderIds(sentence.text)
  const inDirectory = findKnownCustomers({ written: sentence.written, text: ids.masked }, known.customers)
  const corrected = correctSpelling({ written: sentence.written, text: inDirectory.masked })
  // "Ordr 12345" is one of ours only now.
  const moreIds = findOrderIds(corrected.text)
  const spelt = { written: corrected.written, text: moreIds.masked }
  const customer = inDirectory.written === undefined ? findOtherCustomer(spelt, known.customers) : inDirectory
  const text = inDirectory.written === undefined ? customer.masked : spelt.text
  const orderIds = [...new Set([...ids.ids, ...moreIds.ids])]
  const time = findTime(text)
  const words = readProductWords(time.masked, spelt.written)
  const found = findVersions(time.masked)
  const rest = mask(overlay(words.masked, found.masked), ATTRIBUTES)
  const languages = findLanguages(text)
  return {
    slots: drop({
      customer: customer.written,
      product: productName(words.main),
      version: found.versions[0],
      language: languages[0],
      bitness: findBitness(text),
      quantity: quantityIn(rest)?.toString(),
      orderId: orderIds[0],
      date: time.date,
      daysAgo: time.daysAgo,
    }),
    versions: found.versions,
    languages,
    orderIds,
    productMatches: matchProducts(known.products, words, found.versions),
    customerMatches: customer.matches,
    text,
    plain: spelt.text,
    isBare: BARE.test(rest),
  }
}

const BARE =
  /^(?:[\uE000\s\d.,、。・/&()#x×+-]|and|or|for|the|please|seats?|licen[sc]es?|copies|copy|[でにをのと版用本台個]|です|お願いします|ください|ライセンス)*$/

/** The slots in the meaning that they have in this intent. */
export function slotsFor(intent: string, said: Pick<Entities, 'slots' | 'versions' | 'text'>): Slots {
  const { slots, versions, text } = said
  const { version: _, ...others } = slots
  if (intent === 'downgrade') return { ...others, ...splitDowngrade(text, versions) }
  if (intent === 'bit32') return withBitness(slots, text)
  if (intent === 'rdsActivate') return { ...slots, ...splitRds(text) }
  return slots
}

/** Where bits are spoken of, a bare 32 says it: "Visio, 32", "I put 32 in the file". */
function withBitness(slots: Slots, text: string): Slots {
  const { bitness, ...others } = slots
  const wanted = bitness === '64' && isUnwanted64(text) ? undefined : bitness
  const said = wanted ?? (BARE_32.test(text) && !EITHER.test(text) ? '32' : undefined)
  return said === undefined ? others : { ...others, bitness: said }
}

const BARE_32 =
  /(?<![a-z\d.,#-])32(?! ?(?:[\d.,%:/-]|gb|mb|本|台|個|人|名|ライセンス|licen|copies|users?|seats?|pcs?|machines?))/
const EITHER = /32 ?(?:or|か) ?64|64 ?(?:or|か) ?32/

/** A customer by how one is spoken of. */
function findOtherCustomer({ written, text }: Sentence, customers: readonly CustomerName[]): FoundCustomers {
  const named = overlay(written, readProductWords(text, written).masked)
  const name = shortName(named, customers) ?? findUnknownCustomer(named)
  if (name === undefined) return { matches: [], masked: text }
  const at = written.indexOf(name)
  return {
    written: name,
    matches: customersBeginningWith(name, customers),
    masked: maskSpan(text, at, at + name.length),
  }
}

/** "For Fourth": the beginning of a name that the directory has, though an ordinary word. */
function shortName(text: string, customers: readonly CustomerName[]): string | undefined {
  for (const [, words = ''] of text.matchAll(
    /\b(?:for|from|of|to|at|did|has|does) (\p{Lu}[\p{L}\d'-]{4,30}(?: [\p{L}\d'-]{3,30})?)/gu,
  )) {
    const [first = ''] = words.split(' ')
    for (const name of [words, first]) if (customersBeginningWith(name, customers).length > 0) return name
  }
  return undefined
}

function drop(slots: Record<string, string | undefined>): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined))
}
