import { type Rule, type Source, verified } from './source.ts'
import { sources } from './sources.ts'

/** What is wrong, and so what helps; the words are in `cards/kms-to-mak-errors.ts`. */
export type ActivationProblem =
  | 'mak-used-up'
  | 'key-invalid'
  | 'key-blocked'
  | 'kms-used-up'
  | 'kms-count-low'
  | 'kms-unreachable'
  | 'kms-not-in-dns'
  | 'not-elevated'
  | 'settings-failed'
  | 'key-mistyped'
  | 'hardware-changed'
  | 'grace-ended'

export interface ActivationError extends Rule {
  /** `0xC004C020` */
  code: string
  problem: ActivationProblem
}

const error = (code: string, problem: ActivationProblem, source: Source = sources.activationErrors) => ({
  id: `activation-error-${code}`,
  code,
  problem,
  source,
  ...verified,
})

/** The most frequent ones of a change from KMS to MAK first. */
export const activationErrors: readonly ActivationError[] = [
  error('0xC004C020', 'mak-used-up'),
  error('0xC004C021', 'mak-used-up'),
  error('0xC004C003', 'key-blocked'),
  error('0xC004C001', 'key-invalid'),
  error('0xC004F050', 'key-mistyped'),
  error('0xC004F074', 'kms-unreachable'),
  error('0x8007232B', 'kms-not-in-dns'),
  error('0x8007007B', 'kms-not-in-dns'),
  error('0xC004F038', 'kms-count-low'),
  error('0xC004C008', 'kms-used-up'),
  error('0x80070005', 'not-elevated'),
  error('0x80070490', 'settings-failed'),
  error('0xC004F00F', 'hardware-changed'),
  error('0xC004F009', 'grace-ended'),
]

export const activationError = (code: string): ActivationError | undefined =>
  activationErrors.find((known) => known.code === code)

/** The first error code in a text, as `0xC004C020`; people leave the `0x` out where the rest is plainly one. */
export function errorCodeIn(text: string): string | undefined {
  const found = /(?<![0-9a-z])(?:0x([0-9a-f]{8})|(c004[cdef][0-9a-f]{3}))(?![0-9a-z])/i.exec(text.normalize('NFKC'))
  const digits = found?.[1] ?? found?.[2]
  return digits && `0x${digits.toUpperCase()}`
}
