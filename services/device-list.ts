import { type CsvRow, readCsv } from './csv.ts'
import { type Day, dayIn, type OpenDay, settleDay } from './day.ts'
import type { Instant } from './model.ts'
import type { ActivatedProduct } from './policy/activation.ts'

/** One product on one device. */
export interface Device {
  name: string
  product: ActivatedProduct
  /** The start of that day in UTC: lists give days without a zone. `undefined`: not known. */
  lastRenewal?: Instant
}

/** What could not be read in a row: nothing is dropped without a word. */
export interface RowProblem {
  /** As a spreadsheet counts: the first is 1. */
  row: number
  reason: 'no-name' | 'name-too-long' | 'no-device' | 'other-system' | 'no-date' | 'not-a-date' | 'future-date'
  /** The device that stays on the list, though without its date. */
  device?: Pick<Device, 'name' | 'product'>
  /** How the row begins, where it is left out. */
  text?: string
}

export interface DeviceList {
  devices: Device[]
  problems: RowProblem[]
  /** So many rows named a device again; its newest date counts. */
  repeated: number
  /** So many rows named no product; they count as Windows. */
  withoutProduct: number
  /** How days such as 11/12 were read, if there were any. */
  openDays?: 'month-first' | 'day-first'
}

type Column = 'name' | 'date' | 'product'

const headers: Record<Column, RegExp> = {
  name: /^(?:(?:device|computer|host|machine|pc|client)?[ _-]?name|device|computer|host|machine|pc|client|端末|コンピューター?|デバイス|ホスト|パソコン|機器|(?:端末|コンピューター?|デバイス|ホスト|パソコン|機器|pc|サーバー?) ?名|名前)$/,
  date: /^(?:last[ _-]?(?:kms[ _-]?)?(?:activation|activated|renewal|renewed|seen)(?: ?(?:date|day|time|on|\(utc\)|utc))*|activation ?date|renewal ?date|date|最終(?:ライセンス)?(?:認証|更新|アクティブ化)(?:日時?)?|(?:ライセンス)?認証日時?|更新日時?|日付)$/,
  product:
    /^(?:(?:installed )?(?:product|software)(?:[ _-]?(?:name|family))?|(?:windows|os) ?(?:\/|or|and|&) ?office|製品(?: ?名|の種類)?|ソフトウェア(?: ?名)?|種類)$/,
}

/** Read where no column is called a product. */
const systemHeader =
  /^(?:(?:client |installed )?(?:operating[ _-]?system|os)(?:[ _-]?(?:name|caption|edition|type|version))?|platform|edition|(?:os|オペレーティング ?システム|基本ソフト)(?: ?名|の種類)?|プラットフォーム|エディション)$/

const isOffice = /office|オフィス|visio|project|ltsc|proplus|professional plus/i
const isWindows = /windows|ウィンドウズ/i
/** Windows, too, unless it is said of another system: "Red Hat Enterprise Linux Server". */
const maybeWindows = /\bwin\b|server|サーバー?|\bos\b/i
const isMac = /\bmac\b|mac ?os|macbook|os ?x\b|マック/i
/** No KMS host activates these, nor Office on a Mac. */
const isOther =
  /linux|ubuntu|debian|fedora|cent ?os|red ?hat|\brhel\b|\bsuse\b|\bsles\b|\bios\b|ipad|iphone|android|chrome ?(?:os|book)|esxi|vmware|bsd\b|solaris|\baix\b|\bunix\b|リナックス/i

/** A NetBIOS name has 15 characters, a DNS name 255. */
const longestName = 255
/** So much of a row that is left out is repeated, for whoever mends it. */
const quotedLength = 80

/** So many are planned for at once. */
export const mostDevices = 10_000

/** So many rows are read of a file; the result of a roll-out has several for each device. */
export const mostRows = 3 * mostDevices

/** Reads a list of devices: pasted lines or a CSV file, columns in any order, with a header or without one. */
export function readDeviceList(records: readonly CsvRow[], now: Instant): DeviceList {
  const columns = columnsOf(records[0]?.cells ?? [])
  const rows = records.slice(columns ? 1 : 0).map(({ row, cells: written }) => {
    const cells = written.map((cell) => cell.trim())
    return { row, text: quoted(cells), ...(columns ? byColumn(cells, columns) : byKind(cells)) }
  })

  const openDays = orderOf(rows.flatMap(({ day }) => (day && 'parts' in day ? [day] : [])))
  const list: DeviceList = { devices: [], problems: [], repeated: 0, withoutProduct: 0, ...(openDays && { openDays }) }
  const known = new Map<string, Device>()
  for (const { row, text, name, product, day, problem, isNone } of rows) {
    const without = withoutName(name) ?? (isNone ? 'no-device' : product === 'other' ? 'other-system' : undefined)
    if (without || product === 'other') {
      list.problems.push({ row, reason: without ?? 'other-system', text })
      continue
    }
    const lastRenewal = day && settleDay(day, now, openDays)
    // A day's difference is a time zone's.
    const isFuture = lastRenewal !== undefined && lastRenewal > now + 86_400_000
    const reason = isFuture ? 'future-date' : day && lastRenewal === undefined ? 'not-a-date' : problem
    if (!product) list.withoutProduct++
    const device: Device = {
      name,
      product: product ?? 'windows',
      ...(!isFuture && lastRenewal !== undefined && { lastRenewal }),
    }
    if (reason) list.problems.push({ row, reason, device: { name, product: device.product } })
    const key = deviceKey(device)
    const before = known.get(key)
    if (before) {
      list.repeated++
      if ((device.lastRenewal ?? 0) > (before.lastRenewal ?? 0)) before.lastRenewal = device.lastRenewal
    } else {
      known.set(key, device)
      list.devices.push(device)
    }
  }
  return list
}

/** Names of devices do not tell capitals apart. */
export const deviceKey = ({ name, product }: Pick<Device, 'name' | 'product'>): string =>
  `${product} ${name.normalize('NFKC').toLowerCase()}`

/** Is this a list of devices rather than a sentence? At least two rows of a name and a date, or a header of ours. */
export function looksLikeDeviceList(text: string): boolean {
  const records = readCsv(text.slice(0, 4_000), { most: 20 })
  if (records.length < 2) return false
  if (records.some(({ cells }) => columnsOf(cells))) return true
  return records.filter(({ cells }) => byKind(cells.map((cell) => cell.trim())).day).length >= 2
}

/** Which column holds what; `undefined` when the row is no header. */
function columnsOf(cells: readonly string[]): Partial<Record<Column, number>> | undefined {
  const titles = cells.map((cell) => cell.normalize('NFKC').trim().toLowerCase())
  const at = (column: Column) => titles.findIndex((title) => headers[column].test(title))
  const product = at('product')
  const system = titles.findIndex((title) => systemHeader.test(title))
  const found = { name: at('name'), date: at('date'), product: product < 0 ? system : product }
  if (found.name < 0 || cells.length < 2) return undefined
  return Object.fromEntries(Object.entries(found).filter(([, index]) => index >= 0))
}

function byColumn(cells: readonly string[], columns: Partial<Record<Column, number>>) {
  const cell = (column: Column) => cells[columns[column] ?? -1] ?? ''
  const name = nameIn(cell('name'))
  const isNone = cells.filter((each) => each !== '').length === 1 && isRemark(name)
  return { name, isNone, ...productIn(cell('product')), ...dateIn(cell('date')) }
}

/** Without a header the cells tell themselves: the date, then the first of the others is the name. */
function byKind(cells: readonly string[]) {
  const parts = cells.length === 1 ? partsOf(cells[0] ?? '') : cells
  const date = parts.find((part) => dayIn(part))
  const name = parts.find((part) => part !== date) ?? ''
  const product = parts.find((part) => part !== date && part !== name && productIn(part).product)
  const unread = parts.find((part) => part !== '' && part !== name && part !== product)
  const isNone = !date && !product && (parts.length === 1 ? isRemark(name) : !/[\d_-]/.test(name))
  return { name: nameIn(name), isNone, ...productIn(product ?? ''), ...dateIn(date ?? unread ?? '') }
}

/** A remark or a rule between the rows, and no name: several words, the end of a sentence, no letter at all. */
const isRemark = (text: string) => /\s|[:：。.!！?？、,]$|[\u3041-\u3096]{2}/.test(text) || !/[\p{L}\p{N}]/u.test(text)

/** A line without a separator of ours: Japanese commas, columns of blanks, or a name, a date and a product in a row. */
function partsOf(line: string): string[] {
  const parts = line.split(/[\u3001\uff0c,;\t]|\s{2,}/).map((part) => part.trim())
  if (parts.length > 1) return parts
  const [name = '', ...rest] = line.split(/\s+/)
  for (let end = Math.min(rest.length, 4); end > 0; end--) {
    const date = rest.slice(0, end).join(' ')
    if (dayIn(date)) return [name, date, rest.slice(end).join(' ')]
  }
  return parts
}

/** The apostrophe that keeps a spreadsheet from running a name as a formula belongs to the file, not to the name. */
const nameIn = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')

function productIn(cell: string): { product?: ActivatedProduct | 'other' } {
  const text = cell.normalize('NFKC')
  if (isOffice.test(text)) return { product: isMac.test(text) ? 'other' : 'office' }
  if (isWindows.test(text)) return { product: 'windows' }
  if (isMac.test(text) || isOther.test(text)) return { product: 'other' }
  return maybeWindows.test(text) ? { product: 'windows' } : {}
}

const quoted = (cells: readonly string[]) =>
  cells
    .filter((cell) => cell !== '')
    .join(', ')
    .slice(0, quotedLength)

const withoutName = (name: string): RowProblem['reason'] | undefined =>
  name === '' ? 'no-name' : name.length > longestName ? 'name-too-long' : undefined

function dateIn(cell: string): { day?: Day; problem?: RowProblem['reason'] } {
  if (cell === '') return { problem: 'no-date' }
  const day = dayIn(cell)
  return day ? { day } : { problem: 'not-a-date' }
}

/** Month first, as in Japan and the United States, unless some day of the list can only be read the other way. */
function orderOf(days: readonly OpenDay[]): DeviceList['openDays'] {
  if (days.length === 0) return undefined
  const dayFirst = days.some(({ parts: [first] }) => first > 12)
  const monthFirst = days.some(({ parts: [, second] }) => second > 12)
  return dayFirst && !monthFirst ? 'day-first' : 'month-first'
}
