import type { Card } from '../cards/card.ts'
import { formatInstant, formatNumber } from '../cards/format.ts'
import { guidances, kmsToMakGuide, uploadCard } from '../cards/kms-to-mak.ts'
import { activationErrorCard } from '../cards/kms-to-mak-errors.ts'
import { fleetCard, planCard } from '../cards/kms-to-mak-plan.ts'
import { kmsToMakPlanWords } from '../cards/kms-to-mak-plan-words.ts'
import { presalesCard, progressCard, scriptCard, scriptWords } from '../cards/kms-to-mak-roll-out.ts'
import { kmsToMakWords } from '../cards/kms-to-mak-words.ts'
import { readCsv } from '../services/csv.ts'
import { type DeviceList, mostDevices, mostRows, readDeviceList } from '../services/device-list.ts'
import {
  countByRisk,
  devicePlan,
  firstToTry,
  keepDevicePlan,
  planFile,
  planned,
  planWith,
  progressOf,
} from '../services/device-plan.ts'
import { makeFile } from '../services/file-link.ts'
import { fleetDeadline } from '../services/policy/activation.ts'
import { type RolledOut, readRollOutResult } from '../services/rollout-result.ts'
import { planName, type RollOutProduct, rollOutScript, scriptName } from '../services/rollout-script.ts'
import { openUpload, readUploadOnce } from '../services/upload.ts'
import {
  aboutKmsToMak,
  aimSlot,
  codeSlot,
  isAim,
  isForKmsTopic,
  listSlot,
  offSlot,
  pastedLines,
  planOf,
  planSlot,
  productSlot,
} from './kms-to-mak-slots.ts'
import { afterError, afterProgress, stem, to, uploadWay, waysOn, withPlan } from './kms-to-mak-ways-on.ts'
import type { SlotValues } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

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
  followsUp: (text) =>
    /script|roll-?out|request|\bplan\b|progress|スクリプト|計画|依頼文|リクエスト|進捗|進み具合/i.test(text),

  async carryOut(scene, slots) {
    const aim = isAim(slots.aim) ? slots.aim : 'overview'
    if (aim === 'plan') return planResult(scene, slots)
    if (aim === 'script') return scriptResult(scene, slots)
    if (aim === 'presales') return presalesResult(scene, slots)
    if (aim === 'progress') return pastedResult(scene, slots)
    const recall = withPlan(slots)
    if (aim === 'error') {
      return told(activationErrorCard(scene, String(slots.code), scene.offer(afterError(scene, slots))), { recall })
    }
    const guidance = guidances.find((each) => each === aim) ?? 'overview'
    const others = waysOn(scene, slots).filter(({ opening }) => opening.slots.aim !== guidance)
    return told(kmsToMakGuide(scene, guidance, scene.offer(others)), { recall })
  },

  actions: { upload: (scene, slots) => uploadResult(scene, slots), uploaded: uploadedResult },
}

const told = (card: Card, more: Partial<Result> = {}): Result => ({
  answers: [{ kind: 'card', text: String(card.speak), card }],
  ...more,
})

async function planResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const words = kmsToMakWords[locale]
  if (slots.list === 'upload') return uploadResult(scene, {})
  if (slots.list === 'result') return pastedResult(scene, slots)
  if (!planOf(slots) && typeof slots.off === 'string') {
    const buttons = scene.offer([
      { title: kmsToMakPlanWords[locale].perDevice, opening: to({}, 'plan') },
      { title: words.getScript, opening: to({}, 'script') },
      { title: words.askMicrosoft, opening: { topic: stem, slots: { aim: 'presales', off: slots.off } } },
    ])
    return told(fleetCard(scene, Date.parse(slots.off), context.now, buttons), { recall: { hostOff: slots.off } })
  }
  return showPlan(scene, planOf(slots))
}

async function showPlan(scene: Scene, id: string): Promise<Result> {
  const { locale, context } = scene
  const words = kmsToMakWords[locale]
  if (!scene.setting.isPrivate) return privateOnly(scene)
  const list = await devicePlan(context, id)
  if (!list)
    return { answers: [withWaysOn(scene, words.planGone, [{ title: words.makePlan, opening: to({}, 'plan') }])] }
  const devices = planned(list.devices, context.now)
  const url = await planUrl(scene, list)
  const slots = { plan: id }
  const buttons = scene.offer([
    { title: words.getScript, opening: to(slots, 'script') },
    { title: kmsToMakPlanWords[locale].uploadResult, opening: uploadWay(slots) },
    { title: words.askMicrosoft, opening: to(slots, 'presales') },
  ])
  const shown = { list, devices, counts: countByRisk(devices), until: list.until, url }
  return told(planCard(scene, shown, buttons), { recall: slots })
}

/** Names of devices are personal data, and in a group everybody could open the page or the file. */
function privateOnly(scene: Scene): Result {
  const words = kmsToMakWords[scene.locale]
  const ways = [
    { title: words.onlyHost, opening: { topic: stem, slots: { aim: 'plan', list: 'host-off' } } },
    { title: words.getScript, opening: to({}, 'script') },
  ]
  return { answers: [withWaysOn(scene, words.privateOnly, ways)] }
}

/** The whole plan as a file, with what was wrong in which row. */
async function planUrl(
  { locale, timeZone, context, services }: Scene,
  { devices, problems }: DeviceList,
): Promise<string> {
  const content = planFile(planned(devices, context.now), problems, kmsToMakPlanWords[locale].reasons)
  const { token } = await makeFile(context, { name: planName, type: 'text/csv', content, timeZone })
  return services.fileUrl(token)
}

async function scriptResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, timeZone, context, services } = scene
  const product: RollOutProduct = slots.product === 'windows' || slots.product === 'office' ? slots.product : 'both'
  const content = rollOutScript(product, scriptWords(locale))
  const script = await makeFile(context, { name: scriptName, type: 'text/plain', content, timeZone })
  // Whoever reads along in a group could open the list.
  const list = scene.setting.isPrivate ? await devicePlan(context, planOf(slots)) : undefined
  const first = list && firstToTry(planned(list.devices, context.now))
  const buttons = scene.offer([
    { title: kmsToMakPlanWords[locale].uploadResult, opening: uploadWay(slots) },
    { title: kmsToMakWords[locale].explainError, opening: to(slots, 'error') },
  ])
  const files = {
    script: services.fileUrl(script.token),
    ...(list && { plan: await planUrl(scene, list) }),
    ...(first && { first }),
  }
  return told(scriptCard(scene, files, buttons), { recall: withPlan(slots) })
}

async function presalesResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const list = await devicePlan(context, planOf(slots))
  const first = list && planned(list.devices, context.now)[0]
  const off = slots.off ?? slots.hostOff
  const due = first?.deadline ?? (typeof off === 'string' ? fleetDeadline(Date.parse(off)) : undefined)
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
async function uploadResult(scene: Scene, slots: SlotValues, lead = ''): Promise<Result> {
  const { locale, context, services, timeZone } = scene
  if (!scene.setting.isPrivate) return privateOnly(scene)
  const { token, until } = await openUpload(context)
  const page = { until: formatInstant(locale, until, timeZone), url: services.uploadUrl(token) }
  const event = { topic: stem, action: 'uploaded', slots: { token, ...withPlan(slots) } }
  return told(uploadCard(scene, page, lead), { recall: withPlan(slots), timers: [{ onUpload: token, event }] })
}

/** The columns tell what the file is: devices to plan for, or what the script has done. */
async function uploadedResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const words = kmsToMakWords[locale]
  const again = (text: string): Result => ({
    answers: [withWaysOn(scene, text, [{ title: words.uploadAgain, opening: uploadWay(slots) }])],
  })
  const text = await readUploadOnce(context, String(slots.token))
  if (text === undefined) return again(words.noFile)
  const rows = readCsv(text, { most: mostRows + 2 })
  const results = readRollOutResult(rows)
  const most = results ? mostRows : mostDevices
  // The titles are a row, too.
  if (rows.length > most + 1) return again(words.tooManyRows(formatNumber(most)))
  if (results) return results.length > 0 ? showProgress(scene, slots, results) : again(words.noDevicesInFile)
  const list = readDeviceList(rows, context.now)
  if (!list.devices.some(({ lastRenewal }) => lastRenewal !== undefined)) return again(words.noDevicesInFile)
  return showPlan(scene, await keepDevicePlan(context, list))
}

/** The result of the script, pasted in this turn; without one, or with too much of it, the way to hand it in. */
async function pastedResult(scene: Scene, slots: SlotValues): Promise<Result> {
  const rows = readCsv(scene.pasted, { most: mostRows })
  const results = readRollOutResult(rows) ?? []
  if (results.length === 0) return uploadResult(scene, slots)
  // The titles are a row, too.
  if (rows.length <= pastedLines + 1) return showProgress(scene, slots, results)
  return uploadResult(scene, slots, kmsToMakWords[scene.locale].tooManyLines(formatNumber(rows.length)))
}

async function showProgress(scene: Scene, slots: SlotValues, results: readonly RolledOut[]): Promise<Result> {
  const { context, setting } = scene
  const plan = planOf(slots) || (setting.isPrivate ? await planWith(context, results) : '') || ''
  const list = await devicePlan(context, plan)
  const progress = progressOf(results, list?.devices ?? [], context.now)
  return told(progressCard(scene, progress, scene.offer(afterProgress(scene, { plan }))), {
    recall: withPlan({ plan }),
  })
}
