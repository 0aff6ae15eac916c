/** The part's own head: what it is called, and its type. */
const longestHead = 2 * 1024

/**
 * The file of a form that holds nothing else, as a browser sends ours (RFC 7578). Cut out by hand: a general reader takes
 * seconds for a form of a hundred thousand parts, and anybody may send one.
 */
export function fileInForm(body: Buffer, contentType: string): Buffer | undefined {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(contentType)
  const delimiter = `--${boundary?.[1] ?? boundary?.[2]}`
  if (!boundary || body.toString('latin1', 0, delimiter.length + 2) !== `${delimiter}\r\n`) return undefined
  const headAt = delimiter.length + 2
  const headEnd = body.subarray(0, headAt + longestHead).indexOf('\r\n\r\n', headAt)
  const head = headEnd < 0 ? '' : body.toString('latin1', headAt, headEnd)
  if (!/^content-disposition:\s*form-data;[^\r\n]*\bname="?file"?(?=[;\s]|$)/im.test(head)) return undefined
  if (!/;\s*filename\*?=/i.test(head)) return undefined
  const start = headEnd + 4
  const last = Buffer.from(`\r\n${delimiter}--`)
  const end = body.indexOf(last, start)
  const rest = body.length - end - last.length
  // Nothing behind it but a line's end, and no part between: a second one would begin with the same delimiter.
  if (end < 0 || rest > 2) return undefined
  return body.indexOf(`\r\n${delimiter}`, start) === end ? body.subarray(start, end) : undefined
}
