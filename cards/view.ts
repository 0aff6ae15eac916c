import type { Locale } from '../services/model.ts'

/** Whose eyes a card is for. */
export interface View {
  locale: Locale
  timeZone: string
}
