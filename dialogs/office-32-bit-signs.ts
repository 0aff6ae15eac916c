/** Something that a sentence names, and where. */
export interface Mention {
  at: number
  end: number
}

/**
 * What is said of it: it is wanted, it is not, it is all that is wanted, or it is as the thing before ("OneNote too").
 * Without a sign it is only named.
 */
export type Sign = 'in' | 'out' | 'only' | 'too'

export type Signed<M extends Mention> = M & { sign?: Sign }

/** Words that may stand between the sign and the name: "without the Microsoft ...". */
const filler =
  '(?: ?(?:the|any|both|also|app|apps|language|languages|microsoft|ms|office|in|these|following|me|my))*[: \'"]*$'
const before = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})${filler}`)

const signsBefore: readonly [sign: Sign, words: RegExp][] = [
  ['in', before("(?:do not|don'?t|no need to) (?:leave out|take out|remove|drop|exclude|skip|omit)")],
  [
    'out',
    before(
      'without|except(?: for)?|exclud\\w*|(?:leav|tak)(?:e|ing) (?:out|off)|remov\\w*|drop(?:ping|ped)?|delet\\w*|' +
        'uninstall\\w*|omit\\w*|skip\\w*|minus|get rid of|instead of|rather than|no(?: longer| more)?|not(?: with)?|nor|' +
        "replac\\w*|swap\\w*|(?:do not|don'?t|does not|doesn'?t|won'?t) (?:\\w+ )?(?:install|want|need|include|use)",
    ),
  ],
  ['only', before('(?<!not )(?:only|just|nothing but)(?: (?:with|keep|install))?')],
  ['in', before('with|add(?:ing)?|includ\\w*|plus|also|(?:put|bring)(?: back)?|restor\\w*|keep|re-?add')],
  ['too', new RegExp(`^(?:and|あと|それと|それから)${filler}`)],
]

const signsAfter: readonly [sign: Sign, words: RegExp][] = [
  ['in', /^ ?(?:は|も|を)? ?(?:除外しな|外さな|削除しな|消さな|抜かな)/],
  [
    'out',
    /^(?: (?:out|off)(?![a-z])| (?:is|are) (?:not|no longer) (?:needed|required|wanted)| (?:is|are)n'?t (?:needed|required|wanted))/,
  ],
  [
    'out',
    /^ ?(?:は|も|を|が|だけ)? ?(?:もう ?)?(?:除|外し|外す|抜き|抜い|なし|無し|不要|要り?ません|いりません|要らな|いらな|入れな|入れず|含めな|やめ|止め|削除|消し|消す|アンインストール|以外|省)/,
  ],
  ['out', /^ ?(?:では?なく|じゃな[いく]|の代わり)/],
  ['only', /^ only(?![a-z])|^ ?(?:だけ|のみ)/],
  [
    'in',
    /^ (?:back|again|in again)(?![a-z])|^ ?(?:は|も|を)? ?(?:(?:元|もと)(?:どおり|通り|に)? ?)?(?:追加|加え|入れ|含め|戻し|戻す|残し|残す)/,
  ],
  ['too', /^,? (?:too|also|as well)(?![a-z])|^ ?も/],
]

/** What stands between two things of one list. */
const joins = /^[\s,、&+/・]*(?:and|or|nor|と|や|および|及び)?[\s,]*(?:the|also)?\s*$/
const joinsWithWord = /(?<![a-z])(?:and|or|nor)(?![a-z])|[&+と]|および|及び/

/** The sign of each thing named: that behind it, that before it, or that of the list it stands in. In their order. */
export function signed<M extends Mention & { kind: string }>(text: string, mentions: readonly M[]): Signed<M>[] {
  const sorted = [...mentions].sort((a, b) => a.at - b.at)
  const gap = (n: number) => text.slice(sorted[n - 1]?.end ?? 0, sorted[n]?.at)
  const all: Signed<M>[] = sorted.map((mention, n) => {
    const sign = signOf(gap(n), gap(n + 1))
    return sign ? { ...mention, sign } : mention
  })
  const joined = all.map(({ kind }, n) => {
    const between = gap(n)
    return n > 0 && joins.test(between) && (kind === all[n - 1]?.kind || joinsWithWord.test(between))
  })
  // "Without A, B and C": what begins the list holds for all of it; 「A と B を除外」: so does what ends it.
  for (const [n, mention] of all.entries()) if (joined[n]) mention.sign ??= all[n - 1]?.sign
  for (const [n, mention] of [...all.entries()].reverse()) if (joined[n + 1]) mention.sign ??= all[n + 1]?.sign
  return all
}

function signOf(gapBefore: string, gapAfter: string): Sign | undefined {
  const isExchanged = /(?<![a-z])(?:change|switch) (?:from )?$/.test(gapBefore)
  if (isExchanged && /^ (?:to|with|into|for)(?![a-z])/.test(gapAfter)) return 'out'
  const find = (table: readonly [Sign, RegExp][], gap: string) => table.find(([, words]) => words.test(gap))?.[0]
  const behind = find(signsAfter, gapAfter)
  return behind && behind !== 'too' ? behind : (find(signsBefore, gapBefore) ?? behind)
}
