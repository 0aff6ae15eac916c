import type { Billing, Currency, Instant, ProductKind, Term } from '../model.ts'
import type { Outcome } from '../outcome.ts'

/** Who really places and cancels orders. Every request may come again with the same operation id and must then do nothing new. */
export interface Commerce {
  place(request: PlaceRequest): Promise<Outcome<{ orderId: string }, CommerceRefusal>>
  cancel(request: CancelRequest): Promise<Outcome<{ orderId: string }, CommerceRefusal>>
}

export interface PlaceRequest {
  operationId: string
  customer: { id: string; country: string; currency: Currency }
  lines: { productId: string; quantity: number; term?: Term; billing: Billing }[]
  /** For a driver that makes up order ids itself. */
  isFree(orderId: string): Promise<boolean>
}

export interface CancelRequest {
  operationId: string
  customerId: string
  orderId: string
  at: Instant
  /** Whole lines; a part of a line's quantity cannot be given back. */
  lines: { number: number; kind: ProductKind; until: Instant }[]
}

/** Partner Center's own code goes along, so that support can look it up. */
export interface CommerceRefusal {
  reason: 'commerce-refused'
  because: CommerceReason
  code: number
  /** The line that it is about, if it is about one. */
  productId?: string
  /** So many more the customer may have, where the refusal tells. */
  remaining?: number
}

export type CommerceReason = keyof typeof commerceCodes

/** Partner Center's error codes, by what they mean for whoever asked. */
export const commerceCodes = {
  'product-not-found': [400013, 400018],
  'availability-changed': [400019],
  'not-available': [400030, 400036, 400072, 2085, 2091, 800020],
  'out-of-stock': [800010, 800017],
  'not-sold-in-country': [800070],
  'quantity-not-allowed': [2002, 900275],
  'customer-not-found': [20002, 60003],
  'customer-agreement-missing': [13605],
  'partner-agreement-missing': [900123, 900124],
  'customer-under-review': [800073, 800074],
  'customer-not-approved': [800075],
  'account-locked': [900416],
  'credit-limit': [800023, 800025, 900121],
  'subscription-limit': [800066],
  'asset-limit': [800067, 800088, 800089],
  'risk-check-failed': [800069],
  'attestation-missing': [900203, 900206],
  'purchase-order-missing': [900252, 900253, 900254],
  'program-not-active': [800039, 900149],
  'order-not-found': [20000],
  'order-in-progress': [800060, 800064, 800082],
  'cancel-window-passed': [900117, 900213],
  'order-cannot-be-cancelled': [800019, 800061],
} satisfies Record<string, readonly number[]>
