/** What a decision gives: a value, or a refusal with a stable reason. Exceptions are for bugs and broken machines. */
export type Outcome<Value, Refusal extends { reason: string }> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const no = <const Refusal extends { reason: string }>(refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
})
