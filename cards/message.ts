import { z } from 'zod'
import { Button, card } from './card.ts'
import template from './message.json' with { type: 'json' }
import { oneLine, plain, words } from './words.ts'

const messageWords = words({
  en: { choose: 'Choose', chooseOne: 'Please choose one.' },
  ja: { choose: '選択してください', chooseOne: '1 つ選択してください。' },
})

/** A sentence with buttons, a list to choose from, or a number to fill in. */
export const messageCard = card(
  template,
  z
    .object({
      text: z.string(),
      hint: z.string().default(''),
      label: z.string().default(''),
      spread: z.boolean().default(false),
      options: z.array(z.object({ title: z.string(), value: z.string() })).default([]),
      number: z.object({ minimum: z.number(), maximum: z.number(), error: z.string() }).nullable().default(null),
      buttons: z.array(Button).max(6),
      /** Ways on that need no answer first. */
      others: z.array(Button).default([]),
    })
    .transform(({ options, ...data }) => {
      // Clients read the titles of a list shown open as Markdown, those of a closed one as they stand.
      const titled = data.spread ? plain : oneLine
      return { ...data, options: options.map(({ title, value }) => ({ title: titled(title), value })) }
    }),
  messageWords,
)
