import { type FitAsked, rdsFitCard } from '../cards/rds-cal.ts'
import { rdsCalWords } from '../cards/rds-cal-words.ts'
import { plain } from '../cards/words.ts'
import { mayDo } from '../services/policy/permission.ts'
import { decideRdsFit, isRdsVersion, type RdsServer, type RdsVersion, rdsVersions } from '../services/policy/rds-cal.ts'
import { unlessAim } from './rds-cal-aim.ts'
import { rdsVersionsIn } from './rds-cal-versions.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Question, Reading, Result, Scene, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

const namesHost = /session ?hosts?|rd ?sh(?![a-z])|セッションホスト/
const namesLicenseServer = /licen[cs](?:e|ing) ?servers?|ライセンスサーバー?/

/** Which server, its version, the CAL's version if one was named. */
export const fitSlots = (): readonly Slot[] => [serverSlot(), versionSlot(), licenseVersionSlot(), calSlot()]

function serverSlot(): Slot {
  return {
    name: 'server',
    skip: unlessAim('fit'),
    why: { en: rdsCalWords.en.whyServer, ja: rdsCalWords.ja.whyServer },

    async ask({ locale }) {
      const { whichServer, quote, serverLabel, servers } = rdsCalWords[locale]
      const choices = Object.entries(servers).map(([value, title]) => ({ value, title }))
      return { kind: 'question', text: whichServer, hint: quote, label: serverLabel, choices }
    },

    async read({ text, asked }, _, slots) {
      const said = normalise(text).text
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

/** Of the server meant; where both are, of the session host. */
function versionSlot(): Slot {
  return {
    name: 'version',
    skip: unlessAim('fit'),
    why: { en: rdsCalWords.en.whyVersion, ja: rdsCalWords.ja.whyVersion },
    ask: async (scene, slots) =>
      askVersion(scene, slots.server === 'license-server' ? 'license-server' : 'session-host'),

    async read({ text, asked }, { locale }, slots): Promise<Reading | undefined> {
      const { named, all } = rdsVersionsIn(text)
      const own = slots.server === 'license-server' ? named['license-server'] : named['session-host']
      return readVersion(locale, own ?? named.server ?? (asked ? all[0] : undefined))
    },
  }
}

function licenseVersionSlot(): Slot {
  return {
    name: 'licenseVersion',
    skip: (slots) => unlessAim('fit')(slots) || slots.server !== 'both',
    why: { en: rdsCalWords.en.whyVersion, ja: rdsCalWords.ja.whyVersion },
    ask: async (scene) => askVersion(scene, 'license-server'),

    async read({ text, asked }, { locale }) {
      const { named, all } = rdsVersionsIn(text)
      const only = asked && named['session-host'] === undefined ? all[0] : undefined
      return readVersion(locale, named['license-server'] ?? only)
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
    read: async ({ text }, { locale }) => readVersion(locale, rdsVersionsIn(text).named.cal),
  }
}

function askVersion({ locale }: Scene, server: RdsServer): Question {
  const { whichVersion, versionLabel } = rdsCalWords[locale]
  const choices = rdsVersions.map((version) => ({ value: version, title: version })).reverse()
  return { kind: 'question', text: whichVersion[server], label: versionLabel[server], choices, uncounted: true }
}

function readVersion(locale: Scene['locale'], version: string | undefined): Reading | undefined {
  if (version === undefined) return undefined
  if (isRdsVersion(version)) return { kind: 'value', value: version }
  return { kind: 'invalid', text: rdsCalWords[locale].tooOld(plain(version)) }
}

/** What is known of the question so far. */
export function aboutFit(locale: Scene['locale'], slots: SlotValues): string[] {
  const { cal, serverOf } = rdsCalWords[locale]
  const [version, license, own] = [slots.version, slots.licenseVersion, slots.cal].map(versionIn)
  const server = slots.server === 'license-server' ? 'license-server' : 'session-host'
  return [
    ...(own ? [cal(own)] : []),
    ...(version && slots.server ? [serverOf[server](version)] : []),
    ...(license ? [serverOf['license-server'](license)] : []),
  ]
}

export function fitResult(scene: Scene, slots: SlotValues): Result {
  const { aims, again, orderIt, other: others } = rdsCalWords[scene.locale]
  const cal = versionIn(slots.cal)
  const version = versionIn(slots.version)
  const asked: FitAsked = { cal }
  if (slots.server === 'license-server') asked['license-server'] = version
  else asked['session-host'] = version
  if (slots.server === 'both') asked['license-server'] = versionIn(slots.licenseVersion)

  const waysOn: { title: string; opening: Opening }[] = []
  if (slots.server !== 'both' && cal) {
    const other: RdsServer = slots.server === 'license-server' ? 'session-host' : 'license-server'
    waysOn.push({ title: others[other], opening: opening({ aim: 'fit', server: other, cal }) })
  }
  const tooOld = cal && asked['session-host'] && !decideRdsFit('session-host', asked['session-host'], cal).fits
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

const versionIn = (value: SlotValues[string] | undefined): RdsVersion | undefined =>
  typeof value === 'string' && isRdsVersion(value) ? value : undefined
