/** One record: its cells as they were written, without the quotes. */
export type CsvRecord = string[]

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180: quotes, doubled quotes, line breaks within quotes), with or
 * without a byte order mark. Blank lines stay as records of one empty cell, so that `index + 1` is the row a spreadsheet
 * shows. A quote that is never closed is an ordinary character: one stray quote costs one cell, not the rest of the file.
 */
export function readCsv(source: string, delimiter = delimiterOf(source)): CsvRecord[] {
  const text = withoutMark(source)
  const records: CsvRecord[] = []
  let record: CsvRecord = []
  let at = 0
  while (at < text.length || record.length > 0) {
    const quoted = text[at] === '"' ? closingQuote(text, at, delimiter) : -1
    const end = quoted < 0 ? endOfCell(text, at, delimiter) : quoted + 1
    record.push(quoted < 0 ? text.slice(at, end) : text.slice(at + 1, quoted).replaceAll('""', '"'))
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    records.push(record)
    record = []
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return records
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
