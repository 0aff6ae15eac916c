import type { Locale } from '../model.ts'

/** Where a fact stands. */
export interface Source {
  publisher: string
  title: Record<Locale, string>
  /** Links to Microsoft Learn carry no language, so that it chooses the reader's. */
  url: string
}

/** What every rule carries beside its own values, so that an answer can say on what it rests. */
export interface Rule {
  id: string
  source: Source
  /** An ISO date: when somebody last compared the rule with its source. */
  lastVerified: string
}

/** The day on which all sources were last read together. */
export const verified = { lastVerified: '2026-11-22' }
