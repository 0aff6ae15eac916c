import { z } from 'zod'
import { Button, card, Spoken } from './card.ts'
import template from './guide.json' with { type: 'json' }
import { words } from './words.ts'

/** What fits a field of one line, roughly. */
const oneLineOfText = 60

/**
 * An answer that explains or instructs: what it is, the facts, numbered steps, a text to copy, the reason below.
 * Texts are Markdown; whatever people wrote goes through `plain` first.
 */
export const guideCard = card(
  template,
  z
    .object({
      /** The same in one or two sentences, for notifications and for being read aloud. */
      summary: Spoken,
      lead: z.string().default(''),
      heading: z.string(),
      texts: z.array(z.string()).default([]),
      facts: z
        .array(z.object({ title: z.string(), value: z.string() }))
        .max(7)
        .default([]),
      steps: z.array(z.string()).default([]),
      /** Shown as it stands, line breaks and all, in a field that can be selected and copied. */
      copy: z
        .object({ label: z.string(), text: z.string() })
        .transform((copy) => ({ ...copy, isLong: copy.text.includes('\n') || copy.text.length > oneLineOfText }))
        .nullable()
        .default(null),
      remarks: z.array(z.string()).default([]),
      why: z.string().default(''),
      buttons: z.array(Button).default([]),
      links: z.array(z.object({ title: z.string(), url: z.url() })).default([]),
      /** The one action that is plainly the next step, if there is one; links then come before the buttons. */
      primary: z.enum(['link', 'button', 'none']).default('none'),
    })
    .refine(({ buttons, links }) => buttons.length + links.length <= 6, 'at most six actions')
    .transform(({ steps, links, primary, ...data }) => ({
      ...data,
      // One Markdown list: clients number each list anew, so a list a step would make every step the first.
      steps: steps.map((text, index) => `${index + 1}. ${text}`).join('\n'),
      linksFirst: primary === 'link' ? links : [],
      linksLast: primary === 'link' ? [] : links,
      firstButton: primary === 'button' ? 'positive' : 'default',
    })),
  words({ en: {}, ja: {} }),
)

export type Guide = Parameters<typeof guideCard>[1]
