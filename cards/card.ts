import { Template } from 'adaptivecards-templating'
import { z } from 'zod'
import type { Json } from '../services/json.ts'
import type { Locale } from '../services/model.ts'
import { oneLine } from './words.ts'

export type Card = { readonly [key: string]: Json }

/** What is read aloud or shown as it stands, never as Markdown: it may hold names that people made up. */
export const Spoken = z.string().transform(oneLine)

/** A button: what it is called, and what comes back when it is pressed. */
export const Button = z.object({ title: Spoken, data: z.record(z.string(), z.string()) })
export type Button = z.infer<typeof Button>

/**
 * Binds a template once to its words and the shape of its data.
 * The shape drops what it does not name, so a whole record may be handed over and only the declared part is shown.
 */
export function card<Data extends z.ZodType, Words extends object>(
  template: object,
  shape: Data,
  words: Record<Locale, Words>,
) {
  const compiled = new Template(template)
  return (locale: Locale, data: z.input<Data>): Card =>
    compiled.expand({ $root: { ...(shape.parse(data) as object), words: words[locale] } })
}
