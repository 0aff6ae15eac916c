import { type FitAsked, rdsFitCard } from '../cards/rds-cal-fit.ts'
import { rdsCalWords } from '../cards/rds-cal-words.ts'
import { inARow, plain } from '../cards/words.ts'
import { mayDo } from '../services/policy/permission.ts'
import {
  decideRdsFit,
  decidingVersion,
  isRdsVersion,
  type RdsServer,
  type RdsVersion,
  rdsVersions,
} from '../services/policy/rds-cal.ts'
import { unlessAim } from './rds-cal-aim.ts'
import { rdsVersionsIn } from './rds-cal-versions.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Question, Reading, Result, Scene, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'
import { isUnsure } from './unsure.ts'

const namesHost =
  /session ?hosts?|rd ?sh(?![a-z])|(?:terminal|ターミナル) ?(?:server|サーバー)|(?<![a-z])(?<!hyper-v |vm )hosts?(?![a-z])|セッションホスト/
const namesLicenseServer = /licen[cs](?:e|ing) ?servers?|ライセンスサーバー?/

/** Which server, its version, the CAL's version if one was named. */
export const fitSlots = (): readonly Slot[] => [serverSlot(), versionSlot(), licenseVersionSlot(), calSlot()]

function serverSlot(): Slot {
  return {
    name: 'server',
    skip: unlessAim('fit'),
    why: { en: rdsCalWords.en.whyServer, ja: rdsCalWords.ja.whyServer },

    ask: async ({ locale }) => askServer(locale, rdsCalWords[locale].quote),

    async read({ text, asked }, { locale }, slots): Promise<Reading | undefined> {
      const said = normalise(text).text
      if (asked && isUnsure(text)) {
        return { kind: 'question', question: askServer(locale, rdsCalWords[locale].serverHelp) }
      }
      const isHost = namesHost.test(said)
      const isLicenseServer = namesLicenseServer.test(said)
      if (isHost && isLicenseServer) return { kind: 'value', value: 'both' }
      // With both in question, one of them is named to correct its version.
      if (!isHost && !isLicenseServer) return undefined
      if (slots.server === 'both' && !asked && rdsVersionsIn(text).all.length > 0) return undefined
      return { kind: 'value', value: isHost ? 'session-host' : 'license-server' }
    },
  }
}

function askServer(locale: Scene['locale'], hint: string): Question {
  const { whichServer, serverLabel, servers } = rdsCalWords[locale]
  const choices = Object.entries(servers).map(([value, title]) => ({ value, title }))
  return { kind: 'question', text: whichServer, hint, label: serverLabel, choices }
}

/** Of the server meant, or all of them; where both kinds are, of the session hosts. */
function versionSlot(): Slot {
  return {
    name: 'version',
    skip: unlessAim('fit'),
    why: { en: rdsCalWords.en.whyVersion, ja: rdsCalWords.ja.whyVersion },
    ask: async ({ locale }, slots) =>
      askVersion(locale, slots.server === 'license-server' ? 'license-server' : 'session-host'),

    async read({ text, asked }, { locale }, slots): Promise<Reading | undefined> {
      const { named, all } = rdsVersionsIn(text)
      const server: RdsServer = slots.server === 'license-server' ? 'license-server' : 'session-host'
      if (asked && all.length === 0 && isUnsure(text)) return helpVersion(locale, server)
      return readVersions(locale, named[server] ?? named.server ?? (asked ? all : []))
    },
  }
}

function licenseVersionSlot(): Slot {
  return {
    name: 'licenseVersion',
    skip: (slots) => unlessAim('fit')(slots) || slots.server !== 'both',
    why: { en: rdsCalWords.en.whyVersion, ja: rdsCalWords.ja.whyVersion },
    ask: async ({ locale }) => askVersion(locale, 'license-server'),

    async read({ text, asked }, { locale }) {
      const { named, all } = rdsVersionsIn(text)
      if (asked && all.length === 0 && isUnsure(text)) return helpVersion(locale, 'license-server')
      const only = asked && named['session-host'] === undefined ? all : []
      return readVersions(locale, named['license-server'] ?? only)
    },
  }
}

/** Not asked for: without it the answer names the CALs that fit. */
function calSlot(): Slot {
  return {
    name: 'cal',
    skip: unlessAim('fit'),
    why: { en: rdsCalWords.en.whyCal, ja: rdsCalWords.ja.whyCal },
    ask: async () => ({ kind: 'settled', value: '' }),
    read: async ({ text }, { locale }) => readVersions(locale, rdsVersionsIn(text).named.cal?.slice(0, 1) ?? []),
  }
}

function askVersion(locale: Scene['locale'], server: RdsServer): Question {
  const { whichVersion, versionLabel } = rdsCalWords[locale]
  const choices = rdsVersions.map((version) => ({ value: version, title: version })).reverse()
  return { kind: 'question', text: whichVersion[server], label: versionLabel[server], choices, uncounted: true }
}

function helpVersion(locale: Scene['locale'], server: RdsServer): Reading {
  const asked = askVersion(locale, server)
  const text = inARow(locale, rdsCalWords[locale].versionHelp, asked.text)
  return { kind: 'question', question: { ...asked, text } }
}

/** One slot holds the versions of all the servers of a kind. */
const between = ','

function readVersions(locale: Scene['locale'], versions: readonly string[]): Reading | undefined {
  if (versions.length === 0) return undefined
  const other = versions.find((version) => !isRdsVersion(version))
  if (other !== undefined) return { kind: 'invalid', text: rdsCalWords[locale].tooOld(plain(other)) }
  return { kind: 'value', value: [...new Set(versions)].sort().join(between) }
}

const versionsIn = (value: SlotValues[string] | undefined): RdsVersion[] =>
  typeof value === 'string' ? value.split(between).filter(isRdsVersion) : []

/** What is known of the question so far. */
export function aboutFit(locale: Scene['locale'], slots: SlotValues): string[] {
  const { cal, serverOf, serversOf, allOf } = rdsCalWords[locale]
  const [versions, licenses, [own]] = [
    versionsIn(slots.version),
    versionsIn(slots.licenseVersion),
    versionsIn(slots.cal),
  ]
  const servers = (server: RdsServer, all: readonly RdsVersion[]) =>
    all.length === 0 ? [] : [(all.length === 1 ? serverOf : serversOf)[server](allOf(all))]
  const first = slots.server === 'license-server' ? 'license-server' : 'session-host'
  return [
    ...(own ? [cal(own)] : []),
    ...(slots.server ? servers(first, versions) : []),
    ...servers('license-server', licenses),
  ]
}

export function fitResult(scene: Scene, slots: SlotValues): Result {
  const { aims, again, orderIt, other: others } = rdsCalWords[scene.locale]
  const [cal] = versionsIn(slots.cal)
  const versions = versionsIn(slots.version)
  const asked: FitAsked = { cal }
  if (slots.server === 'license-server') asked['license-server'] = versions
  else asked['session-host'] = versions
  if (slots.server === 'both') asked['license-server'] = versionsIn(slots.licenseVersion)

  const waysOn: { title: string; opening: Opening }[] = []
  if (slots.server !== 'both' && cal) {
    const other: RdsServer = slots.server === 'license-server' ? 'session-host' : 'license-server'
    waysOn.push({ title: others[other], opening: opening({ aim: 'fit', server: other, cal }) })
  }
  const newest = decidingVersion('session-host', asked['session-host'] ?? [])
  const tooOld = cal && newest && !decideRdsFit('session-host', newest, cal).fits
  if (tooOld && mayDo(scene.context.caller, 'prepare-order').ok) {
    waysOn.push({ title: orderIt, opening: { topic: 'order', slots: {} } })
  }
  waysOn.push(
    { title: again, opening: opening({ aim: 'fit' }) },
    { title: aims.activate, opening: opening({ aim: 'activate' }) },
  )
  const card = rdsFitCard(scene, asked, scene.offer(waysOn))
  return { answers: [{ kind: 'card', text: String(card.speak), card }] }
}

const opening = (slots: SlotValues): Opening => ({ topic: 'rds-cal', slots })
