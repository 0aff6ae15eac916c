/** The nouns of the house. Documents hold exactly these shapes as plain JSON. */

/** Milliseconds since 1970-01-01T00:00:00Z. Stored and computed in UTC; shown in the reader's time zone. */
export type Instant = number

export type Locale = 'en' | 'ja'

export type Role = 'admin-agent' | 'sales-agent' | 'helpdesk-agent' | 'billing-admin'

/** Who is speaking, as the channel verified it. No roles: a stranger, who gets guidance but no data. */
export interface Caller {
  id: string
  name: string
  tenantId?: string
  roles: readonly Role[]
  locale?: Locale
  timeZone?: string
}

export type Currency = 'USD' | 'JPY'

/** An integer number of the currency's minor units: cents for USD, whole yen for JPY. */
export interface Money {
  amount: number
  currency: Currency
}

export interface Customer {
  /** The customer's tenant id, a GUID. */
  id: string
  name: string
  /** Other spellings people use: kana reading, short form, English or Japanese name. */
  aliases: string[]
  domain: string
  /** ISO 3166-1 alpha-2. */
  country: string
  currency: Currency
}

export type ProductKind = 'perpetual' | 'subscription'

export type Family =
  | 'windows-server'
  | 'sql-server'
  | 'office'
  | 'visio'
  | 'project'
  | 'windows'
  | 'exchange-server'
  | 'sharepoint-server'
  | 'skype-server'
  | 'project-server'
  | 'biztalk-server'
  | 'identity-manager'
  | 'visual-studio'

/** ISO 8601 durations, as Partner Center writes them. */
export type Term = 'P1M' | 'P1Y' | 'P3Y'

export type Billing = 'one-time' | 'monthly' | 'annual' | 'triennial'

export type Bitness = '32' | '64'

/** One line of the software price list: what can be put on an order. */
export interface Product {
  /** `ProductId:SkuId`, such as `DG7GMGF0PWHC:0003`. */
  id: string
  title: string
  kind: ProductKind
  family: Family
  edition: string
  /** The version bought; `undefined`: the newest of its family at the time of purchase. */
  version?: string
  /** A client access licence has a key but no media, hence no language and no bitness. */
  isCal: boolean
  term?: Term
  billing: Billing
  /** BCP 47 tags of the media, first the default. Empty for CALs. */
  languages: string[]
  /** What can be installed. The portals hand out 64-bit media; 32-bit goes through the Office Deployment Tool. */
  bitness: Bitness[]
  minimumQuantity: number
  maximumQuantity: number
  /** Sample unit prices in minor units, before tax. */
  prices: Record<Currency, number>
}

export interface OrderLine {
  /** 1, 2, 3 ... within its order. */
  number: number
  productId: string
  title: string
  kind: ProductKind
  term?: Term
  billing: Billing
  quantity: number
  unitPrice: Money
  total: Money
  /** The version bought, settled at purchase (a product without a year counts as the newest). */
  version: string
  cancelledAt?: Instant
  /** What the cancellation was estimated to give back. */
  refund?: Money
}

export interface Order {
  id: string
  customerId: string
  lines: OrderLine[]
  total: Money
  purchasedAt: Instant
  /** The instant of the newest renewal, which opens a new cancellation window. */
  renewedAt?: Instant
  /** Cancelled when every line is. */
  status: 'completed' | 'cancelled'
  placedBy: { id: string; name: string }
  /** A purchase-order number or a remark, as the caller wrote it. */
  note?: string
  cancellation?: { at: Instant; by: { id: string; name: string }; reason: string }
}
