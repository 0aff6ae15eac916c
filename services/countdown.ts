import type { Instant } from './model.ts'

/** The latest instant that a Date can hold. */
const END_OF_TIME = 8_640_000_000_000_000

/** An instant in a key: a store lists keys in ascending order, and so whatever is newer comes first. */
export const countdown = (at: Instant): string => String(END_OF_TIME - at).padStart(16, '0')

export const instantOf = (text: string | undefined): Instant => END_OF_TIME - Number(text)
