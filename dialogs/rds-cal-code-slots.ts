import { rdsCodeWords, serverNameText } from '../cards/rds-cal-code.ts'
import { inARow, plain } from '../cards/words.ts'
import { orderById } from '../services/order.ts'
import { serverName } from '../services/policy/rds-cal-server-name.ts'
import { findRdsCode, type RdsCode, rdsCodesOf } from '../services/rds-code.ts'
import { customerOf, customerSlot } from './customer-slot.ts'
import { unlessAim } from './rds-cal-aim.ts'
import { elsewhere, recordRefusal, refOf } from './rds-cal-code.ts'
import { correctedCode, correctedServer, lastFiveIn, serverIn } from './rds-cal-code-words.ts'
import type { SlotValues } from './state.ts'
import type { Reading, Scene, Slot } from './topic.ts'

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
    takesNames: true,
    skip: notRecording,
    why: { en: rdsCodeWords.en.whyCode, ja: rdsCodeWords.ja.whyCode },

    async ask(scene, slots) {
      const refused = recordRefusal(scene)
      if (refused) return { kind: 'refused', text: refused }
      if (slots.lastFive !== undefined) {
        return { kind: 'settled', value: await codeEnding(scene, slots, String(slots.lastFive)) }
      }
      const codes = await codesHere(scene, slots)
      if (codes.length === 0) return { kind: 'settled', value: elsewhere }
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
      const lastFive = lastFiveIn(text, asked) ?? correctedCode(text, slots)
      if (lastFive) return { kind: 'value', value: await codeEnding(scene, slots, lastFive) }
      const [order, another] = understanding.orderIds
      const [only, ...others] = order && !another ? await codesHere(scene, slots, order) : []
      return only && others.length === 0 ? { kind: 'value', value: only.codeId } : undefined
    },
  }
}

function lastFiveSlot(): Slot {
  return {
    name: 'lastFive',
    takesNames: true,
    skip: (slots) => notRecording(slots) || (slots.code !== undefined && slots.code !== elsewhere),
    why: { en: rdsCodeWords.en.whyLastFive, ja: rdsCodeWords.ja.whyLastFive },

    async ask(scene, slots) {
      const { noneHere, whichLastFive, lastFiveLabel } = rdsCodeWords[scene.locale]
      const known = (await codesHere(scene, slots)).length > 0
      const text = known ? whichLastFive : inARow(scene.locale, noneHere, whichLastFive)
      return { kind: 'question', text, label: lastFiveLabel }
    },

    async read({ text, asked }, { locale }, slots) {
      const lastFive = lastFiveIn(text, asked) ?? correctedCode(text, slots)
      if (lastFive) return { kind: 'value', value: lastFive }
      return asked ? { kind: 'invalid', text: rdsCodeWords[locale].lastFiveInvalid } : undefined
    },
  }
}

function licenseServerSlot(): Slot {
  return {
    name: 'licenseServer',
    takesNames: true,
    skip: notRecording,
    why: { en: rdsCodeWords.en.whyServer, ja: rdsCodeWords.ja.whyServer },

    async ask(scene, slots) {
      const found = await findRdsCode(scene.context, refOf(slots))
      // Where the code went already is told at once; what is refused for another reason, too.
      if (!found.ok || found.value.use) return { kind: 'settled', value: '' }
      const { whichServer, serverHint, serverLabel } = rdsCodeWords[scene.locale]
      return { kind: 'question', text: whichServer(found.value.code.lastFive), hint: serverHint, label: serverLabel }
    },

    async read({ text, asked }, { locale }, slots): Promise<Reading | undefined> {
      const named = serverIn(text, slots) ?? (asked ? text : correctedServer(text, slots))
      if (named === undefined) return undefined
      const name = serverName(named)
      if (name.ok) return { kind: 'value', value: name.value }
      return asked ? { kind: 'invalid', text: serverNameText(locale, name.refusal) } : undefined
    },
  }
}

/** The customer's newest codes that are known here, or those of one order. */
async function codesHere(scene: Scene, slots: SlotValues, order?: string): Promise<RdsCode[]> {
  const codes = await rdsCodesOf(scene.context, customerOf(slots), order)
  return codes.ok ? codes.value : []
}

/** The customer's code with that end; any other is from elsewhere. */
async function codeEnding(scene: Scene, slots: SlotValues, lastFive: string): Promise<string> {
  const found = await findRdsCode(scene.context, { customerId: customerOf(slots), lastFive })
  return found.ok && found.value.code.purchase ? found.value.code.codeId : elsewhere
}
