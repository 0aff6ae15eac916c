import { productById } from '../catalogue/catalogue.ts'
import type { Customer } from '../model.ts'
import { sampleCustomers } from '../sample-customers.ts'
import type { CommerceRefusal, PlaceRequest } from './commerce.ts'

/** Software subscriptions are not sold everywhere: three of the markets that Microsoft names. */
const withoutSubscriptions: readonly string[] = ['BR', 'CN', 'RU']

/** Sample customers that the sandbox always refuses, so that everybody can see what is said then. */
const refused: Record<string, Omit<CommerceRefusal, 'reason'>> = {
  'Trey Research': { because: 'customer-agreement-missing', code: 13605 },
  合同会社つきみデザイン: { because: 'customer-agreement-missing', code: 13605 },
  'Proseware Inc': { because: 'customer-under-review', code: 800073 },
  有限会社さざなみ印刷: { because: 'customer-under-review', code: 800073 },
  'Wingtip Toys': { because: 'account-locked', code: 900416 },
  'Woodgrove Bank': { because: 'credit-limit', code: 800023 },
  'Tailwind Traders': { because: 'attestation-missing', code: 900206 },
}

/** Sample customers that may have only so many more licenses; the sandbox remembers nothing, so it is so many an order. */
const licensesLeft: Record<string, number> = { 'Humongous Insurance': 50, しおかぜ食品株式会社: 50 }

/** Why the sandbox would not place it: sample rules, the same every time. */
export function obstacleTo(
  { id, country }: Pick<Customer, 'id' | 'country'>,
  lines: PlaceRequest['lines'],
): CommerceRefusal | undefined {
  const name = sampleCustomers.find((customer) => customer.id === id)?.name ?? ''
  const always = refused[name]
  if (always) return { reason: 'commerce-refused', ...always }

  const unsold = lines.find(({ productId }) => productById(productId)?.kind === 'subscription')
  if (unsold && withoutSubscriptions.includes(country)) {
    const { productId } = unsold
    return { reason: 'commerce-refused', because: 'not-sold-in-country', code: 800070, productId }
  }

  const remaining = licensesLeft[name]
  const wanted = lines.reduce((total, { quantity }) => total + quantity, 0)
  if (remaining === undefined || wanted <= remaining) return undefined
  return { reason: 'commerce-refused', because: 'asset-limit', code: 800089, remaining }
}
