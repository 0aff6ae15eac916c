import { no, type Outcome, ok } from '../outcome.ts'

export type ServerNameInvalid = { reason: 'server-name-invalid'; maximum: number; longestLabel: number }

/** As DNS has it: the whole name, and each part between its dots. */
const longestName = 255
const longestLabel = 63

/** A letter, digit or underscore at both ends, hyphens between; a name of digits alone would be an address. */
const label = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/i

/** The name of a Windows server, short (RDLIC01) or in full, in standard characters. */
export function serverName(text: string): Outcome<string, ServerNameInvalid> {
  const name = text.normalize('NFKC').trim().replace(/\.$/, '')
  const labels = name.split('.')
  const isValid =
    name.length <= longestName &&
    /[a-z]/i.test(name) &&
    labels.every((each) => each.length <= longestLabel && label.test(each))
  return isValid ? ok(name) : no({ reason: 'server-name-invalid', maximum: longestName, longestLabel })
}
