/** One record that holds something: its cells as they were written, without the quotes. */
export interface CsvRow {
  /** As a spreadsheet counts: the first is 1, blank rows count. */
  row: number
  cells: string[]
}

/** No list has more columns; what stands behind them is passed over. */
const mostCells = 100

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180: quotes, doubled quotes, line breaks within quotes), with or
 * without a byte order mark, and stops when it has `most` rows. Rows without anything in them are left out.
 * A quote that is never closed is an ordinary character: one stray quote costs one cell, not the rest of the file.
 */
export function readCsv(source: string, { most = Infinity, delimiter = delimiterOf(source) } = {}): CsvRow[] {
  const text = withoutMark(source)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let isBlank = true
  let row = 1
  let at = 0
  while (rows.length < most && (at < text.length || cells.length > 0)) {
    const quoted = text[at] === '"' ? closingQuote(text, at, delimiter) : -1
    const end = quoted < 0 ? endOfCell(text, at, delimiter) : quoted + 1
    if (cells.length < mostCells) {
      const cell = quoted < 0 ? text.slice(at, end) : text.slice(at + 1, quoted).replaceAll('""', '"')
      if (isBlank && cell.trim() !== '') isBlank = false
      cells.push(cell)
    }
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    if (!isBlank) rows.push({ row, cells })
    cells = []
    isBlank = true
    row++
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return rows
}

/** The separator that the first line with text uses most, a tab before others; a comma when it uses none. */
export function delimiterOf(source: string): string {
  const line = /\S[^\r\n]*/.exec(withoutMark(source))?.[0].replace(/"[^"]*"/g, '') ?? ''
  const uses = (character: string) => line.split(character).length
  return [',', ';', '\t'].reduce((most, next) => (uses(next) > 1 && uses(next) >= uses(most) ? next : most))
}

/**
 * Writes records as a spreadsheet opens them best: CRLF, and the byte order mark without which Excel misreads Japanese.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export const writeCsv = (records: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${records.map((record) => `${record.map(written).join(',')}\r\n`).join('')}`

/** What a spreadsheet takes for the start of a formula, in either width. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

const written = (cell: string | number): string => {
  const text = typeof cell === 'string' && formulaStart.test(cell) ? `'${cell}` : String(cell)
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/** Where the quote that opens at `from` closes: before a separator or a line's end; -1 when it never does. */
function closingQuote(text: string, from: number, delimiter: string): number {
  let at = text.indexOf('"', from + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at >= 0 && (at + 1 === text.length || ends(text[at + 1], delimiter)) ? at : -1
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && !ends(text[at], delimiter)) at++
  return at
}

const ends = (character: string | undefined, delimiter: string) =>
  character === delimiter || character === '\n' || character === '\r'
