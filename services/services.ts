import type { Commerce } from './commerce/commerce.ts'
import type { CustomerDirectory } from './customers.ts'
import type { Product } from './model.ts'

/** The parts of the domain that are chosen at the start: which directory, which price list, who carries orders out. */
export interface Services {
  customers: CustomerDirectory
  commerce: Commerce
  products: readonly Product[]
  /** The address that a person opens to download with this token. */
  downloadUrl: (token: string) => string
  /** The address of a made file. */
  fileUrl: (token: string) => string
  /** The address of a one-time page that takes a file. */
  uploadUrl: (token: string) => string
  /** Sentences that were not understood are kept, redacted, so that understanding them can be improved. */
  collectsSentences: boolean
}
