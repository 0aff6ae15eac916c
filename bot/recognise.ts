import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { recognise } from '../dialogs/understanding/recognise.ts'

/** The command `recognise`: sentences as JSON lines on standard input, what was understood as JSON lines on standard output. */

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  context: z.string().nullish(),
})

const { values } = parseArgs({ options: { customers: { type: 'string' } } })
const known = { products: [], customers: readCustomers(values.customers) }

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
}

function answer(line: string): object {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: 'not-json' }
  }
  const parsed = Line.safeParse(value)
  if (!parsed.success) {
    const id = z.object({ id: Line.shape.id }).safeParse(value).data?.id
    return { id, error: 'bad-line', fields: parsed.error.issues.map(({ path }) => path.join('.')) }
  }
  const { id, text, context } = parsed.data
  const { intent, slots, act, alternatives } = recognise(text, known, { topic: context ?? undefined })
  return { id, intent, slots, act, alternatives }
}

function readCustomers(file: string | undefined) {
  if (file === undefined) return []
  const names = z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  return names.map((name) => ({ id: name, name, aliases: [] }))
}
