const known = new Map<string, boolean>()

/** Is it an IANA time zone such as Asia/Tokyo? Neither a Windows name nor an offset. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(name)) return false
  const before = known.get(name)
  if (before !== undefined) return before
  // The names come from outside; asking Intl each time costs more than a turn's own work.
  if (known.size > 1_000) known.clear()
  const answer = formats(name)
  known.set(name, answer)
  return answer
}

function formats(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}
