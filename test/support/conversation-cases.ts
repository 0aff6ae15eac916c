import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** YAML reads a bare 2022 as a number. */
const Text = z.union([z.string(), z.number()]).transform(String)

const Words = z.union([Text, z.array(Text)]).transform((words) => [words].flat())

/** What is looked at after each turn. Whatever is not named is not looked at. */
const Expected = {
  /** The stem of the topic that has the word now; `none` when nothing is under way. */
  topic: z.string().optional(),
  /** The topics that wait below it, the uppermost first. */
  waiting: z.array(z.string()).optional(),
  /** Slots of that topic: names of customers and titles of products instead of ids; `null` for what is not known. */
  slots: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  /** Words that a person reads on the messages. */
  says: Words.optional(),
  not: Words.optional(),
  /** The heading of the card; `none` for plain text, `message` for a sentence with buttons. */
  card: z.string().optional(),
  /** Titles (or their beginnings) of buttons that are there. */
  buttons: Words.optional(),
  /** How many messages; at most two in any case. */
  messages: z.number().optional(),
}

const Step = z.union([
  z.strictObject({ user: Text, times: z.number().default(1), ...Expected }),
  z.strictObject({ press: Text, with: z.record(z.string(), z.string()).default({}), ...Expected }),
  /** The same button once more. */
  z.strictObject({ pressAgain: Text, ...Expected }),
  z.strictObject({ joined: z.literal(true), ...Expected }),
  /** Hours that pass before the next step. */
  z.strictObject({ hoursPass: z.number() }),
  /** A deploy that changes the topic of that stem. */
  z.strictObject({ deployChanges: z.string() }),
])

export type Step = z.infer<typeof Step>
export type Turn = Exclude<Step, { hoursPass: number } | { deployChanges: string }>

const Case = z.strictObject({
  it: z.string(),
  lang: z.enum(['en', 'ja']),
  as: z.enum(['admin', 'sales', 'helpdesk', 'billing', 'stranger']).default('admin'),
  timeZone: z.string().optional(),
  talk: z.array(Step).min(1),
})

export type Case = z.infer<typeof Case>

const folder = new URL('../dialogs/conversations/', import.meta.url)

/** Every file of cases, by the class of manners that it is about. */
export const classes: readonly { name: string; cases: Case[] }[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const read = z.array(Case).safeParse(parse(readFileSync(new URL(file, folder), 'utf8')))
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
    return { name: file.replace('.yaml', '').replaceAll('-', ' '), cases: read.data }
  })
