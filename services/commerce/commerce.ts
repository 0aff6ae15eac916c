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
export type CommerceRefusal = { reason: 'commerce-refused'; because: CommerceReason; code: number }

export type CommerceReason = keyof typeof commerceCodes

/** Partner Center's error codes, by what they mean for whoever asked. */
export const commerceCodes = {
  'product-not-found': [400013, 400018, 400019],
  'not-available': [400072, 2085, 2091, 800010, 800017, 800020, 800070],
  'quantity-not-allowed': [2002, 900275],
  'customer-not-found': [20002, 60003],
  'customer-not-ready': [13605, 800073, 800074, 800075, 900416],
  'limit-reached': [800023, 800025, 800066, 800067, 800088, 800089, 900121],
  'risk-check-failed': [800069],
  'order-not-found': [20000],
  'order-in-progress': [800060, 800064, 800082],
  'cancel-window-passed': [900117, 900213],
  'order-cannot-be-cancelled': [800019, 800061],
} satisfies Record<string, readonly number[]>
