import { type App, apps } from '../services/policy/office-32-bit-products.ts'
import { languageMentions } from './office-32-bit-languages.ts'
import { type Mention, type Signed, signed } from './office-32-bit-signs.ts'
import { normalise } from './understanding/normalise.ts'

/** "Access rights", "an old Access database" are not about the app as it is installed. */
const names: Record<App, string> = {
  Access:
    'access(?! (?:to|rights?|denied|codes?|points?|databases?|db|mde|ade))|アクセス(?!権|拒否|でき|不可|する|し|データ)',
  Excel: 'excel|エクセル',
  Lync: 'lync|skype(?: for business)?|スカイプ',
  OneDrive: 'one ?drive|ワンドライブ',
  OneNote: 'one ?note|ワンノート',
  Outlook: 'outlook|アウトルック',
  PowerPoint: 'power ?point|パワーポイント|パワポ',
  Publisher: 'publisher|パブリッシャー',
  Teams: 'teams|チームズ',
  Word: 'word|ワード(?!アート)',
}

const patterns = apps.map((app) => ({ app, words: new RegExp(`(?<![a-z])(?:${names[app]})(?![a-z])`, 'g') }))

export interface AppMention extends Mention {
  kind: 'app'
  app: App
}

/** Where a normalised text names apps. */
export const appMentions = (text: string): AppMention[] =>
  patterns.flatMap(({ app, words }) =>
    [...text.matchAll(words)].map(({ 0: said, index: at }) => ({
      kind: 'app' as const,
      app,
      at,
      end: at + said.length,
    })),
  )

/** The languages and the apps that a sentence names, with what it says of each. */
export function namedIn(said: string) {
  const { text } = normalise(said)
  const all = signed<ReturnType<typeof languageMentions>[number] | AppMention>(text, [
    ...languageMentions(text),
    ...appMentions(text),
  ])
  return {
    languages: all.filter((each) => each.kind === 'language'),
    apps: all.filter((each): each is Signed<AppMention> => each.kind === 'app'),
  }
}

const everything =
  /(?:all|every) (?:the )?apps?|nothing (?:left out|to leave out)|install everything|leave out nothing|すべてのアプリ|全部(?:入れ|インストール)|除外(?:しない|なし)/

/** The only apps that are wanted: "only Word and Excel". */
export function onlyIn(said: string): App[] | undefined {
  const only = namedIn(said).apps.filter(({ sign }) => sign === 'only')
  return only.length > 0 ? only.map(({ app }) => app) : undefined
}

/**
 * The apps to be left out from now on, if the sentence speaks of that: "without Access", "put Access back".
 * `goesOn`: what "OneNote too" means.
 */
export function leftOutIn(
  said: string,
  before: readonly App[],
  { asked, goesOn }: { asked: boolean; goesOn: 'in' | 'out' },
): App[] | undefined {
  const named = namedIn(said).apps
  if (everything.test(normalise(said).text) && named.every(({ sign }) => sign === undefined)) return []
  const leftOut = new Set(before)
  for (const { app, sign } of named) {
    const meant = sign === 'too' ? goesOn : sign
    if (meant === 'out' || (asked && sign !== 'in')) leftOut.add(app)
    else if (meant) leftOut.delete(app)
  }
  const speaksOfThat = named.some(({ sign }) => asked || sign !== undefined)
  return speaksOfThat ? apps.filter((app) => leftOut.has(app)) : undefined
}

/** The languages from now on, if the sentence names any: others, one more, one less, another one first. */
export function languagesWanted(said: string, before: readonly string[]): string[] | undefined {
  const named = namedIn(said).languages
  if (named.length === 0) return undefined
  const tags = (...signs: (string | undefined)[]) =>
    named.filter(({ sign }) => signs.includes(sign)).map(({ tag }) => tag)
  const [only, gone, plain] = [tags('only'), tags('out'), tags(undefined)]
  const [first] = plain
  if (only.length > 0) return [...new Set(only)]
  const comesFirst = named.length === 1 && first && before.includes(first) && isFirst.test(normalise(said).text)
  if (comesFirst) return [...new Set([first, ...before])]
  const keeps = plain.length === 0 || gone.some((tag) => before.includes(tag))
  const wanted = [...(keeps ? before : []), ...tags('in', 'too', undefined)]
  return [...new Set(wanted)].filter((tag) => !gone.includes(tag) || tags('in').includes(tag))
}

const isFirst = /(?<![a-z])first(?![a-z])|最初|先頭|先に/
