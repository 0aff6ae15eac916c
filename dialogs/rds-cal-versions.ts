import { normalise } from './understanding/normalise.ts'

export type Named = 'cal' | 'session-host' | 'license-server' | 'server'

/** The years of a sentence, by what they stand at: "2019 session host", "CAL 2022", 「ライセンス サーバー 2025」. */
export interface RdsVersionsSaid {
  /** Several where several servers are named: "session hosts 2019 and 2022". */
  named: Partial<Record<Named, string[]>>
  /** Every year, in the order of the text. */
  all: string[]
}

interface Span {
  start: number
  end: number
}

interface Label extends Span {
  what: Named
}

/** Years with nothing between them but "and". */
interface Years extends Span {
  versions: string[]
  /** Called Windows Server, which tells of no role. */
  isProduct: boolean
}

const years =
  /(?<product>(?:windows|win) ?(?:server|サーバー?)? ?)?(?<!\d)(?<year>20[0-3]\d)(?!\d)(?<release> ?r2(?![a-z]))?/g

/** What a plain "server" means is asked; so it gives way to whatever stands as near. */
const names: readonly [what: Named, name: RegExp][] = [
  ['cal', /(?:(?:rds?|user|device|リモートデスクトップ|ユーザー|デバイス) ?)*cals?(?![a-z])/g],
  [
    'session-host',
    /(?:rd )?session ?hosts?(?: servers?)?|rd ?sh(?![a-z])|(?:terminal|ターミナル) ?(?:servers?|サーバー?)|(?<![a-z])(?<!hyper-v |vm )hosts?(?![a-z])|セッションホスト(?:サーバー?)?/g,
  ],
  ['license-server', /licen[cs](?:e|ing) ?servers?|ライセンスサーバー?/g],
  ['server', /servers?(?![a-z])|サーバー?/g],
]

/** How far off a name may stand; a comma or an "and" between makes it farther. */
const reach = 20
const apart = 10

const joined =
  /^ ?(?:(?:[,、&/+]|and|or|plus|as well as|と|や|および|及び|または) ?)+(?:(?:an?|the|one|two|three|four|some|\d{1,2} ?台?の?) )?$/
/** "A 2019 and a 2022 session host", but not "one on 2019, and a 2022 license server". */
const article = /(?:^| )(?:an?|the|one|two|three|four|some|\d{1,2}) $/
const counted = /^ ?(?:が|\() ?\d+ ?台?\)?/
/** "Two session hosts on 2019, one on 2022": the second year is that of another one of them. */
const goesOn = /^(?!.*(?:can|may|could|use|install|need|cals?|使|必要|入れ|対応))[^.。?]{0,20}$/

export function rdsVersionsIn(text: string): RdsVersionsSaid {
  const said = normalise(text).text
  const labels = labelsIn(said)
  const groups = groupsIn(said, labels)
  const named: Partial<Record<Named, string[]>> = {}
  const add = (what: Named, versions: readonly string[]) => {
    named[what] = [...new Set([...(named[what] ?? []), ...versions])]
  }
  const left: Years[] = []
  let before: { what: Named; end: number } | undefined
  for (const group of groups) {
    const near = nearest(said, group, labels)
    const carried = before?.what === 'cal' ? undefined : before
    if (near) {
      labels.splice(labels.indexOf(near), 1)
      const isAlone = groups.every((each) => each === group || nearest(said, each, labels)?.what === 'cal')
      const other = isAlone && partnerOf(said, near, labels)
      if (other) share(near, other, group.versions, add)
      else add(near.what, group.versions)
      before = { what: near.what, end: Math.max(group.end, near.end) }
    } else if (carried && goesOn.test(said.slice(carried.end, group.start))) add(carried.what, group.versions)
    else left.push(group)
  }
  // "RDS CAL 2019 on 2022": the year that is not the CAL's is the server's.
  const [only] = left
  const hasServer = named['session-host'] ?? named['license-server'] ?? named.server
  if (named.cal && !hasServer && only && left.length === 1) named.server = only.versions
  return { named, all: groups.flatMap(({ versions }) => versions) }
}

function labelsIn(said: string): Label[] {
  const found = names.flatMap(([what, name]) =>
    [...said.matchAll(name)].map(({ 0: text, index }): Label => ({ what, start: index, end: index + text.length })),
  )
  const holds = (outer: Span, inner: Span) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end
  return found.filter((label) => !found.some((other) => holds(other, label) && !holds(label, other)))
}

function groupsIn(said: string, labels: readonly Label[]): Years[] {
  const groups: Years[] = []
  for (const { 0: text, index, groups: parts = {} } of said.matchAll(years)) {
    const version = `${parts.year}${parts.release ? ' R2' : ''}`
    const next = { start: index, end: index + text.length, versions: [version], isProduct: Boolean(parts.product) }
    const last = groups.at(-1)
    if (last && belongs(said, last, next, labels)) {
      last.versions.push(version)
      last.end = next.end
    } else groups.push(next)
  }
  return groups
}

/** Joined by "and", unless each of the two has a name of its own: "session host 2019 and 2022 CALs". */
function belongs(said: string, last: Years, next: Years, labels: readonly Label[]): boolean {
  const between = said.slice(last.end, next.start).replace(counted, '')
  if (!joined.test(between) || (article.test(between) && !article.test(said.slice(0, last.start)))) return false
  const left = labels.find(({ end }) => end <= last.start && /^ ?(?:の ?)?$/.test(said.slice(end, last.start)))
  const right = labels.find(({ start }) => start >= next.end && /^ ?(?:の ?)?$/.test(said.slice(next.end, start)))
  return !left || !right || left.what === right.what
}

function nearest(said: string, group: Years, labels: readonly Label[]): Label | undefined {
  const rated = labels.map((label) => ({ label, distance: distanceOf(said, group, label) }))
  return rated.filter(({ distance }) => distance <= reach).sort((a, b) => a.distance - b.distance)[0]?.label
}

function distanceOf(said: string, group: Years, { what, start, end }: Label): number {
  const between = group.end <= start ? said.slice(group.end, start) : said.slice(end, group.start)
  const isCut = /20[0-3]\d/.test(between)
  const parts = what === 'cal' ? /[,、。;?]| and | on | for | with / : /[,、。;?]| and | for /
  const product = group.isProduct ? { cal: 7, server: 8, 'session-host': 0, 'license-server': 0 }[what] : 0
  return (
    between.length + (parts.test(between) ? apart : 0) + (isCut ? reach : 0) + product + (what === 'server' ? 1 : 0)
  )
}

/** "Session host and license server": the other one of the two. */
function partnerOf(said: string, label: Label, labels: readonly Label[]): Label | undefined {
  const isJoined = (first: Span, second: Span) =>
    /^ ?(?:and|&|と|や|,|、|\/) ?(?:(?:the|our|a) )?$/.test(said.slice(first.end, second.start))
  const isRole = ({ what }: Label) => what === 'session-host' || what === 'license-server'
  return labels.find(
    (other) =>
      isRole(label) && isRole(other) && other.what !== label.what && (isJoined(label, other) || isJoined(other, label)),
  )
}

/** One version is that of both; two are in the order of the names. */
function share(
  near: Label,
  other: Label,
  versions: readonly string[],
  add: (what: Named, versions: readonly string[]) => void,
): void {
  const [first, second] = near.start < other.start ? [near, other] : [other, near]
  const isOne = versions.length === 1
  add(first.what, isOne ? versions : versions.slice(0, 1))
  add(second.what, isOne ? versions : versions.slice(1))
}
