import { rdsCodeWords, serverNameText } from '../cards/rds-cal-code.ts'
import { inARow, plain } from '../cards/words.ts'
import { orderById } from '../services/order.ts'
import { serverName } from '../services/policy/rds-cal-server-name.ts'
import { findRdsCode, type RdsCode, rdsCodesOf } from '../services/rds-code.ts'
import { customerOf, customerSlot } from './customer-slot.ts'
import { unlessAim } from './rds-cal-aim.ts'
import { elsewhere, recordRefusal, refOf } from './rds-cal-code.ts'
import type { SlotValues } from './state.ts'
import type { Reading, Scene, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

const notRecording = unlessAim('record')

/** Whose code, which code, on which license server. */
export const codeSlots = (): readonly Slot[] => [ownerSlot(), codeSlot(), lastFiveSlot(), licenseServerSlot()]

/** The customer, by name or by one of its orders. */
function ownerSlot(): Slot {
  const byName = customerSlot(rdsCodeWords, { skip: notRecording, clears: ['code'] })
  return {
    ...byName,

    async ask(scene, slots) {
      const refused = recordRefusal(scene)
      return refused ? { kind: 'refused', text: refused } : byName.ask(scene, slots)
    },

    async read(said, scene, slots) {
      const id = said.understanding.orderIds[0]
      if (id === undefined) return byName.read(said, scene, slots)
      if (recordRefusal(scene)) return undefined
      const order = await orderById(scene.context, id)
      if (order.ok) return { kind: 'value', value: order.value.customerId }
      return { kind: 'invalid', text: rdsCodeWords[scene.locale].unknownOrder(plain(id)) }
    },
  }
}

/** Those that were given out here for the customer, and any other. */
function codeSlot(): Slot {
  return {
    name: 'code',
    skip: notRecording,
    why: { en: rdsCodeWords.en.whyCode, ja: rdsCodeWords.ja.whyCode },

    async ask(scene, slots) {
      const refused = recordRefusal(scene)
      if (refused) return { kind: 'refused', text: refused }
      const codes = await codesHere(scene, slots)
      const known = codes.find(({ lastFive }) => lastFive === slots.lastFive)
      if (known) return { kind: 'settled', value: known.codeId }
      if (codes.length === 0 || slots.lastFive !== undefined) return { kind: 'settled', value: elsewhere }
      const words = rdsCodeWords[scene.locale]
      const choices = codes.map(({ codeId, lastFive, purchase }) => ({
        value: codeId,
        title: words.codeChoice(lastFive, purchase?.orderId ?? ''),
      }))
      choices.push({ value: elsewhere, title: words.elsewhere })
      return { kind: 'question', text: words.whichCode, label: words.codeLabel, choices, uncounted: true }
    },

    async read({ text, understanding, asked }, scene, slots): Promise<Reading | undefined> {
      if (!slots.customer || recordRefusal(scene)) return undefined
      const lastFive = lastFiveIn(text, asked)
      const codes = await codesHere(scene, slots)
      const named = codes.filter(({ purchase, lastFive: known }) =>
        lastFive ? known === lastFive : understanding.orderIds.some((id) => id === purchase?.orderId),
      )
      if (named[0] && named.length === 1) return { kind: 'value', value: named[0].codeId }
      return lastFive ? { kind: 'value', value: elsewhere } : undefined
    },
  }
}

function lastFiveSlot(): Slot {
  return {
    name: 'lastFive',
    skip: (slots) => notRecording(slots) || (slots.code !== undefined && slots.code !== elsewhere),
    why: { en: rdsCodeWords.en.whyLastFive, ja: rdsCodeWords.ja.whyLastFive },

    async ask(scene, slots) {
      const { noneHere, whichLastFive, lastFiveLabel } = rdsCodeWords[scene.locale]
      const known = (await codesHere(scene, slots)).length > 0
      const text = known ? whichLastFive : inARow(scene.locale, noneHere, whichLastFive)
      return { kind: 'question', text, label: lastFiveLabel }
    },

    async read({ text, asked }, { locale }) {
      const lastFive = lastFiveIn(text, asked)
      if (lastFive) return { kind: 'value', value: lastFive }
      return asked ? { kind: 'invalid', text: rdsCodeWords[locale].lastFiveInvalid } : undefined
    },
  }
}

function licenseServerSlot(): Slot {
  return {
    name: 'licenseServer',
    skip: notRecording,
    why: { en: rdsCodeWords.en.whyServer, ja: rdsCodeWords.ja.whyServer },

    async ask(scene, slots) {
      const found = await findRdsCode(scene.context, refOf(slots))
      // Where the code went already is told at once; what is refused for another reason, too.
      if (!found.ok || found.value.use) return { kind: 'settled', value: '' }
      const { whichServer, serverHint, serverLabel } = rdsCodeWords[scene.locale]
      return { kind: 'question', text: whichServer(found.value.code.lastFive), hint: serverHint, label: serverLabel }
    },

    async read({ text, asked }, { locale }): Promise<Reading | undefined> {
      const named = serverIn(text) ?? (asked ? text : undefined)
      if (named === undefined) return undefined
      const name = serverName(named)
      if (name.ok) return { kind: 'value', value: name.value }
      return asked ? { kind: 'invalid', text: serverNameText(locale, name.refusal) } : undefined
    },
  }
}

/** The customer's codes that are known here. */
async function codesHere(scene: Scene, slots: SlotValues): Promise<RdsCode[]> {
  const codes = await rdsCodesOf(scene.context, customerOf(slots))
  return codes.ok ? codes.value : []
}

/** "ending X7K2P", 「末尾 X7K2P」, a masked code; where it is asked for, five characters alone. */
function lastFiveIn(text: string, asked: boolean): string | undefined {
  const said = normalise(text).written
  const told =
    /(?:(?:\*{5}|[a-z0-9]{5})-){4}([a-z0-9]{5})(?![a-z0-9])/i.exec(said) ??
    /(?:end(?:s|ing)?(?: in| with)?|last five(?: characters)?(?: are| is)?:?|末尾(?: ?5 ?文字)?(?:が|は|の)?) ?[.…-]*([a-z0-9]{5})(?![a-z0-9])/i.exec(
      said,
    ) ??
    (asked ? /^[.…* -]*([a-z0-9]{5})[.。]?(?:です)?$/i.exec(said) : null)
  return told?.[1]?.toUpperCase()
}

/** "on RDLIC01", 「RDLIC01 に」: a name with a digit or a hyphen in it, or what is called the license server. */
function serverIn(text: string): string | undefined {
  const said = normalise(text).written
  const name = '([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)'
  const found =
    new RegExp(`(?:licen[cs]e server|ライセンス ?サーバー)[「" ]{0,2}${name}`, 'i').exec(said) ??
    new RegExp(`(?<![a-z])(?:on|onto) (?:the server )?${name}`, 'i').exec(said) ??
    new RegExp(`${name}[」" ]{0,2}(?:に|へ|で)`, 'i').exec(said)
  const named = found?.[1]
  return named && /\d|-|\./.test(named) && !/^ord-?\d/i.test(named) ? named : undefined
}
