import { type RdsMethod, rdsActivateCard, rdsMoveCard } from '../cards/rds-cal.ts'
import { rdsStepWords } from '../cards/rds-cal-steps.ts'
import { rdsTypeCard } from '../cards/rds-cal-type.ts'
import { rdsCalWords } from '../cards/rds-cal-words.ts'
import { mayDo } from '../services/policy/permission.ts'
import { decideCalType } from '../services/policy/rds-cal-type.ts'
import { aimOf, aimSlot, isForRdsTopic, type RdsAim, unlessAim } from './rds-cal-aim.ts'
import { record, recordReview } from './rds-cal-code.ts'
import { codeSlots } from './rds-cal-code-slots.ts'
import { errorResult, errorSlots } from './rds-cal-error.ts'
import { aboutFit, fitResult, fitSlots } from './rds-cal-fit.ts'
import { isCounting, tellsOfWork, workOf, workSlot } from './rds-cal-work.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene, Slot, Topic } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

const details = [methodSlot(), workSlot(), ...fitSlots(), ...errorSlots(), ...codeSlots()].map(silentWhenSkipped)

/** RDS CALs: guidance for everybody, and for Admin agents the record of where each code was installed. */
export const rdsCalTopic: Topic = {
  stem: 'rds-cal',
  version: 1,
  intents: ['rdsActivate'],
  title: { en: rdsCalWords.en.title, ja: rdsCalWords.ja.title },
  example: { en: rdsCalWords.en.example, ja: rdsCalWords.ja.example },
  claims: isForRdsTopic,
  called: /\b(?:rds|5x5)\b|コード(?!ネーム)/i,
  followsUp: tellsOfWork,
  // Laptops and phones are no other subject here.
  alsoAbout: ['outOfScope'],
  slots: [aimSlot(details.map(({ name }) => name)), ...details],

  async about({ locale }, slots) {
    const { aims, title } = rdsCalWords[locale]
    const aim = aimOf(slots)
    if (!aim) return title
    return aim === 'fit' ? [aims.fit, ...aboutFit(locale, slots)].join(' · ') : aims[aim]
  },

  async review(scene, slots, buttons) {
    if (slots.aim === 'record') return recordReview(scene, slots, buttons)
    return { kind: 'told', result: guidance(scene, slots) }
  },

  carryOut: record,
}

function guidance(scene: Scene, slots: SlotValues): Result {
  if (slots.aim === 'fit') return fitResult(scene, slots)
  if (slots.aim === 'error') return errorResult(scene, slots)
  if (slots.aim === 'activate') return activateResult(scene, slots)
  if (slots.aim === 'type') return typeResult(scene, slots)
  const card = rdsMoveCard(scene, scene.offer(waysOn(scene, 'error', 'activate')))
  return { answers: [{ kind: 'card', text: String(card.speak), card }] }
}

/** More about the case may follow: "and 10 shared PCs". */
function typeResult(scene: Scene, slots: SlotValues): Result {
  const decision = decideCalType(workOf(slots))
  const card = rdsTypeCard(scene, decision, isCounting(slots), scene.offer(waysOn(scene, 'fit', 'activate')))
  const recall = { aim: 'type', ...(slots.work ? { work: slots.work } : {}) }
  return { answers: [{ kind: 'card', text: String(card.speak), card }], recall }
}

function activateResult(scene: Scene, slots: SlotValues): Result {
  const words = rdsStepWords[scene.locale]
  const method = slots.method as RdsMethod
  const { caller } = scene.context
  const titles = { automatic: words.byAutomatic, web: words.byWeb, telephone: words.byTelephone }
  const others = (['automatic', 'web', 'telephone'] as const).filter((other) => other !== method)
  const buttons = scene.offer([
    ...(mayDo(caller, 'product-key').ok ? [{ title: words.getKey, opening: { topic: 'product-key', slots: {} } }] : []),
    ...others.map((other) => ({ title: titles[other], opening: opening({ aim: 'activate', method: other }) })),
    ...waysOn(scene, 'fit', 'error'),
  ])
  const card = rdsActivateCard(scene, method, caller.roles.length === 0 ? 'customer' : 'staff', buttons)
  return { answers: [{ kind: 'card', text: String(card.speak), card }] }
}

const waysOn = ({ locale }: Scene, ...aims: RdsAim[]) =>
  aims.map((aim) => ({ title: rdsCalWords[locale].aims[aim], opening: opening({ aim }) }))

const opening = (slots: SlotValues): Opening => ({ topic: 'rds-cal', slots })

/** A subject's slots hear nothing of what is said about another one. */
function silentWhenSkipped(slot: Slot): Slot {
  return {
    ...slot,
    read: async (said, scene, slots) => (slot.skip?.(slots) ? undefined : slot.read(said, scene, slots)),
  }
}

/** Over the internet unless the sentence says that there is none; the answer offers the other ways. */
function methodSlot(): Slot {
  return {
    name: 'method',
    skip: unlessAim('activate'),
    why: { en: rdsStepWords.en.whyMethod, ja: rdsStepWords.ja.whyMethod },
    ask: async () => ({ kind: 'settled', value: 'automatic' }),

    async read({ text }) {
      const said = normalise(text).text
      if (/(?<![a-z])(?:tele)?phone(?![a-z])|電話/.test(said)) return { kind: 'value', value: 'telephone' }
      const offline =
        /web ?browser|web (?:method|site|page)|(?:no|without|not) [^.]{0,20}(?:internet|online)|offline|air[- ]?gapped|ブラウザー?|オフライン|(?:インターネット|ネット)(?:に|が|へ)?[^。]{0,8}(?:ない|なし|ありませ|つなが|繋が|接続でき|接続していな)/
      return offline.test(said) ? { kind: 'value', value: 'web' } : undefined
    },
  }
}
