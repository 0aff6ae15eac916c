import type { Card } from '../cards/card.ts'
import { formatInstant, formatNumber } from '../cards/format.ts'
import { guidances, kmsToMakGuide, uploadCard } from '../cards/kms-to-mak.ts'
import { activationErrorCard, kmsToMakErrorWords } from '../cards/kms-to-mak-errors.ts'
import { fleetCard, planCard } from '../cards/kms-to-mak-plan.ts'
import { kmsToMakPlanWords } from '../cards/kms-to-mak-plan-words.ts'
import { presalesCard, progressCard, scriptCard, scriptWords } from '../cards/kms-to-mak-roll-out.ts'
import { kmsToMakWords } from '../cards/kms-to-mak-words.ts'
import { mostDevices, readDeviceList } from '../services/device-list.ts'
import { countByRisk, devicePlan, keepDevicePlan, planFile, planned, progressOf } from '../services/device-plan.ts'
import { makeFile } from '../services/file-link.ts'
import { fleetDeadline } from '../services/policy/activation.ts'
import { readRollOutResult } from '../services/rollout-result.ts'
import { planName, type RollOutProduct, rollOutScript, scriptName } from '../services/rollout-script.ts'
import { openUpload, uploadedText } from '../services/upload.ts'
import {
  type Aim,
  aboutKmsToMak,
  aimSlot,
  codeSlot,
  isAim,
  isForKmsTopic,
  listSlot,
  offSlot,
  planOf,
  planSlot,
  productSlot,
} from './kms-to-mak-slots.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

const stem = 'kms-to-mak'

/** Volume licensing's KMS has no place in CSP: how devices get their MAK in time. For everybody, customers too. */
export const kmsToMakTopic: Topic = {
  stem,
  version: 1,
  intents: ['kmsToMak'],
  title: { en: kmsToMakWords.en.title, ja: kmsToMakWords.ja.title },
  example: { en: kmsToMakWords.en.example, ja: kmsToMakWords.ja.example },
  claims: isForKmsTopic,
  called: /\b(?:kms|mak|migration)\b|移行/i,
  about: aboutKmsToMak,
  slots: [aimSlot(), planSlot(), listSlot(), offSlot(), productSlot(), codeSlot()],
  keepsSubject: true,
  followsUp: (text) => /script|roll-?out|request|スクリプト|計画|依頼文/i.test(text),

  async carryOut(scene, slots) {
    const aim = isAim(slots.aim) ? slots.aim : 'overview'
    if (aim === 'plan') return planResult(scene, slots)
    if (aim === 'script') return scriptResult(scene, slots)
    if (aim === 'presales') return presalesResult(scene, slots)
    if (aim === 'error') {
      return told(activationErrorCard(scene, String(slots.code), scene.offer(afterError(scene, slots))))
    }
    const guidance = guidances.find((each) => each === aim) ?? 'overview'
    const others = waysOn(scene, slots).filter(({ opening }) => opening.slots.aim !== guidance)
    return told(kmsToMakGuide(scene, guidance, scene.offer(others)))
  },

  actions: { upload: uploadResult, uploaded: uploadedResult },
}

const told = (card: Card, more: Partial<Result> = {}): Result => ({
  answers: [{ kind: 'card', text: String(card.speak), card }],
  ...more,
})

const to = (slots: SlotValues, aim: Aim): Opening => ({ topic: stem, slots: { aim, ...withPlan(slots) } })

const withPlan = (slots: SlotValues): SlotValues => (planOf(slots) ? { plan: planOf(slots) } : {})

function waysOn({ locale }: Scene, slots: SlotValues) {
  const words = kmsToMakWords[locale]
  return [
    { title: words.makePlan, opening: to(slots, 'plan') },
    { title: words.getScript, opening: to(slots, 'script') },
    { title: words.whatIfLate, opening: to(slots, 'late') },
    { title: words.showCheck, opening: to(slots, 'check') },
    { title: words.explainError, opening: to(slots, 'error') },
    { title: words.askMicrosoft, opening: to(slots, 'presales') },
  ]
}

const uploadWay = (slots: SlotValues): Opening => ({ topic: stem, slots: withPlan(slots), action: 'upload' })

function afterError({ locale }: Scene, slots: SlotValues) {
  return [
    { title: kmsToMakErrorWords[locale].another, opening: to(slots, 'error') },
    { title: kmsToMakWords[locale].getScript, opening: to(slots, 'script') },
    { title: kmsToMakWords[locale].askMicrosoft, opening: to(slots, 'presales') },
  ]
}

async function planResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const words = kmsToMakWords[locale]
  if (slots.list === 'upload' || slots.plan === 'upload') return uploadResult(scene, {})
  if (!planOf(slots) && typeof slots.off === 'string') {
    const buttons = scene.offer([
      { title: kmsToMakPlanWords[locale].perDevice, opening: to({}, 'plan') },
      { title: words.getScript, opening: to({}, 'script') },
      { title: words.askMicrosoft, opening: { topic: stem, slots: { aim: 'presales', off: slots.off } } },
    ])
    return told(fleetCard(scene, Date.parse(slots.off), context.now, buttons))
  }
  return showPlan(scene, planOf(slots))
}

async function showPlan(scene: Scene, id: string): Promise<Result> {
  const { locale, context, services } = scene
  const words = kmsToMakWords[locale]
  const list = await devicePlan(context, id)
  if (!list)
    return { answers: [withWaysOn(scene, words.planGone, [{ title: words.makePlan, opening: to({}, 'plan') }])] }
  const devices = planned(list.devices, context.now)
  const file = await makeFile(context, { name: planName, type: 'text/csv', content: planFile(devices) })
  const slots = { plan: id }
  const buttons = scene.offer([
    { title: words.getScript, opening: to(slots, 'script') },
    { title: kmsToMakPlanWords[locale].uploadResult, opening: uploadWay(slots) },
    { title: words.askMicrosoft, opening: to(slots, 'presales') },
  ])
  const shown = { list, devices, counts: countByRisk(devices), until: list.until, url: services.fileUrl(file.token) }
  return told(planCard(scene, shown, buttons), { recall: slots })
}

async function scriptResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context, services } = scene
  const product: RollOutProduct = slots.product === 'windows' || slots.product === 'office' ? slots.product : 'both'
  const content = rollOutScript(product, scriptWords(locale))
  const script = await makeFile(context, { name: scriptName, type: 'text/plain', content })
  const list = await devicePlan(context, planOf(slots))
  const plan =
    list &&
    (await makeFile(context, {
      name: planName,
      type: 'text/csv',
      content: planFile(planned(list.devices, context.now)),
    }))
  const buttons = scene.offer([
    { title: kmsToMakPlanWords[locale].uploadResult, opening: uploadWay(slots) },
    { title: kmsToMakWords[locale].explainError, opening: to(slots, 'error') },
  ])
  const files = { script: services.fileUrl(script.token), ...(plan && { plan: services.fileUrl(plan.token) }) }
  return told(scriptCard(scene, files, buttons), { recall: withPlan(slots) })
}

async function presalesResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const list = await devicePlan(context, planOf(slots))
  const first = list && planned(list.devices, context.now)[0]
  const due = first?.deadline ?? (typeof slots.off === 'string' ? fleetDeadline(Date.parse(slots.off)) : undefined)
  const names = new Set(list?.devices.map(({ name }) => name.toLowerCase()))
  const known = { ...(list && { devices: names.size }), ...(due !== undefined && { due }) }
  const kept = list ? slots : {}
  const others = [
    { title: kmsToMakWords[locale].makePlan, opening: to(kept, 'plan') },
    { title: kmsToMakWords[locale].getScript, opening: to(kept, 'script') },
  ]
  return told(presalesCard(scene, known, scene.offer(others)), { recall: withPlan(kept) })
}

/** Opens the one-time page; when its file has arrived, `uploaded` answers. */
async function uploadResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context, services, timeZone } = scene
  const { token, until } = await openUpload(context)
  const page = { until: formatInstant(locale, until, timeZone), url: services.uploadUrl(token) }
  const event = { topic: stem, action: 'uploaded', slots: { token, ...withPlan(slots) } }
  return told(uploadCard(scene, page), { timers: [{ onUpload: token, event }] })
}

/** The columns tell what the file is: devices to plan for, or what the script has done. */
async function uploadedResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const words = kmsToMakWords[locale]
  const again = (text: string): Result => ({
    answers: [withWaysOn(scene, text, [{ title: words.uploadAgain, opening: uploadWay(slots) }])],
  })
  const text = await uploadedText(context, String(slots.token))
  if (text === undefined) return again(words.noFile)
  const results = readRollOutResult(text)
  if (results) {
    if (results.length === 0) return again(words.noDevicesInFile)
    const list = await devicePlan(context, planOf(slots))
    const progress = progressOf(results, list?.devices ?? [], context.now)
    return told(progressCard(scene, progress, scene.offer(afterProgress(scene, slots))))
  }
  const list = readDeviceList(text, context.now)
  if (list.devices.length > mostDevices) {
    return again(words.tooManyRows(formatNumber(list.devices.length), formatNumber(mostDevices)))
  }
  if (!list.devices.some(({ lastRenewal }) => lastRenewal !== undefined)) return again(words.noDevicesInFile)
  return showPlan(scene, await keepDevicePlan(context, list))
}

function afterProgress({ locale }: Scene, slots: SlotValues) {
  const words = kmsToMakWords[locale]
  return [
    { title: words.explainError, opening: to(slots, 'error') },
    { title: words.uploadAgain, opening: uploadWay(slots) },
    { title: words.askMicrosoft, opening: to(slots, 'presales') },
  ]
}
