import { normalise } from './understanding/normalise.ts'

export type Named = 'cal' | 'session-host' | 'license-server' | 'server'

/** The years of a sentence, by what they stand at: "2019 session host", "CAL 2022", 「ライセンス サーバー 2025」. */
export interface RdsVersionsSaid {
  named: Partial<Record<Named, string>>
  /** Every year, in the order of the text. */
  all: string[]
}

const years = /(?<!\d)20[0-3]\d(?!\d)(?: ?r2(?![a-z]))?/g

/** What a plain "server" means is asked; so it gives way to whatever stands as near. */
const names: readonly [what: Named, name: RegExp][] = [
  ['cal', /(?:(?:rds?|user|device|リモートデスクトップ|ユーザー|デバイス) ?)*cals?(?![a-z])/g],
  ['session-host', /(?:rd )?session ?hosts?(?: servers?)?|rd ?sh(?![a-z])|セッションホスト(?:サーバー?)?/g],
  ['license-server', /licen[cs](?:e|ing) ?servers?|ライセンスサーバー?/g],
  ['server', /servers?(?![a-z])|サーバー?/g],
]

/** How far off a name may stand; a comma or an "and" between makes it farther. */
const reach = 20
const apart = 10

export function rdsVersionsIn(text: string): RdsVersionsSaid {
  const said = normalise(text).text
  const found = [...said.matchAll(years)].map((match) => spanOf(match))
  const labels = names.flatMap(([what, name]) => [...said.matchAll(name)].map((match) => ({ what, ...spanOf(match) })))
  const named: Partial<Record<Named, string>> = {}
  const left: string[] = []
  for (const year of found) {
    const near = labels
      .map(({ what, ...label }) => ({ what, distance: distanceOf(said, year, label) + (what === 'server' ? 1 : 0) }))
      .filter(({ what, distance }) => distance <= reach && named[what] === undefined)
      .sort((a, b) => a.distance - b.distance)[0]
    const version = year.text.toUpperCase().replace(/ ?R2/, ' R2')
    if (near) named[near.what] = version
    else left.push(version)
  }
  // "RDS CAL 2019 on 2022": the year that is not the CAL's is the server's.
  const hasServer = named['session-host'] ?? named['license-server'] ?? named.server
  if (named.cal && !hasServer && left.length === 1) named.server = left[0]
  return { named, all: found.map((year) => year.text.toUpperCase().replace(/ ?R2/, ' R2')) }
}

interface Span {
  text: string
  start: number
  end: number
}

const spanOf = (match: RegExpExecArray): Span => ({
  text: match[0],
  start: match.index,
  end: match.index + match[0].length,
})

function distanceOf(said: string, year: Span, label: Span): number {
  const between = year.end <= label.start ? said.slice(year.end, label.start) : said.slice(label.end, year.start)
  const isCut = /20[0-3]\d/.test(between)
  return between.length + (/[,、。;?]| and | on | for | with /.test(between) ? apart : 0) + (isCut ? reach : 0)
}
