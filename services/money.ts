import type { Currency, Money } from './model.ts'

export const zero = (currency: Currency): Money => ({ amount: 0, currency })

export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`${a.currency} and ${b.currency} cannot be added`)
  return { amount: whole(a.amount + b.amount), currency: a.currency }
}

export const sum = (amounts: readonly Money[], currency: Currency): Money => amounts.reduce(add, zero(currency))

export const multiply = (money: Money, quantity: number): Money => ({
  amount: whole(money.amount * quantity),
  currency: money.currency,
})

/** `money x part / of`, rounded half up to the minor unit. For amounts that are not negative. */
export function prorate(money: Money, part: number, of: number): Money {
  const doubled = 2n * BigInt(money.amount) * BigInt(part) + BigInt(of)
  return { amount: whole(Number(doubled / (2n * BigInt(of)))), currency: money.currency }
}

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new Error(`${amount} is not a whole number of minor units`)
  return amount
}
