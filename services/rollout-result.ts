import type { CsvRow } from './csv.ts'
import { type Device, deviceKey } from './device-list.ts'
import { errorCodeIn } from './policy/activation-errors.ts'

/** The columns that the roll-out script writes, in its order. */
export const resultColumns = ['Device', 'Product', 'TimeUtc', 'Step', 'ExitCode', 'ErrorCode', 'LastFive'] as const

/** What became of one product on one device, by the newest row about it. */
export interface RolledOut extends Pick<Device, 'name' | 'product'> {
  done: boolean
  /** `0xC004C020`; empty where the script could not tell. */
  errorCode: string
}

/** The steps of the script, one row each; `activate` is the last and the one that counts. */
const lastStep = 'activate'

/** Reads what the script wrote; `undefined` when it is something else, such as a list of devices. */
export function readRollOutResult([titles, ...records]: readonly CsvRow[]): RolledOut[] | undefined {
  const header = titles?.cells.map((title) => title.trim().toLowerCase()) ?? []
  const places = resultColumns.map((column) => header.indexOf(column.toLowerCase()))
  const [device, product, , step, exitCode, errorCode] = places
  if ([device, product, step, exitCode, errorCode].some((place) => place === undefined || place < 0)) return undefined
  const newest = new Map<string, RolledOut>()
  for (const { cells } of records) {
    const cell = (place: number | undefined) => (cells[place ?? -1] ?? '').trim()
    const name = cell(device).replace(/^'(?=[=+\-@])/, '')
    if (name === '') continue
    const code = errorCodeIn(cell(errorCode)) ?? cell(errorCode).slice(0, 40)
    const failed = cell(exitCode) !== '0' || code !== ''
    const row: RolledOut = {
      name,
      product: cell(product).toLowerCase() === 'office' ? 'office' : 'windows',
      done: !failed && cell(step).toLowerCase() === lastStep,
      errorCode: code,
    }
    newest.set(deviceKey(row), row)
  }
  return [...newest.values()]
}
