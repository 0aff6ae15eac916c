/** What a sentence is about. */
export const INTENTS = [
  'order',
  'getKey',
  'bit32',
  'cancelCheck',
  'cancelOrder',
  'downgrade',
  'rdsActivate',
  'kmsToMak',
  'downloadLink',
  'roles',
  'listPurchases',
  'outOfScope',
  'help',
  'greeting',
  'thanks',
  'stop',
  'human',
  'yes',
  'no',
] as const

export type Intent = (typeof INTENTS)[number]

export const isIntent = (text: string | undefined): text is Intent => INTENTS.some((intent) => intent === text)
