import type { Context } from './context.ts'
import { writeCsv } from './csv.ts'
import { type Device, type DeviceList, deviceKey, type RowProblem } from './device-list.ts'
import { madeBy, makeFor } from './made-by.ts'
import type { Instant } from './model.ts'
import { deviceDeadline, type Risk, riskOf } from './policy/activation.ts'
import type { RolledOut } from './rollout-result.ts'

/** A customer's devices, kept for a while so that progress can be held against them. Their names are personal data. */
interface KeptPlan extends DeviceList {
  until: Instant
}

/** How long a list of devices is kept. */
export const planDays = 7

/** Keeps the list under a random id. */
export async function keepDevicePlan(context: Context, list: DeviceList): Promise<string> {
  const id = context.newId()
  const until = context.now + planDays * 86_400_000
  await makeFor(context, { kind: 'device-plan', key: planKey(id) }, { ...list, until } satisfies KeptPlan)
  return id
}

/** `undefined` once it is no longer kept. */
export async function devicePlan({ work, now }: Pick<Context, 'work' | 'now'>, id: string) {
  const plan = await work.get<KeptPlan>(planKey(id))
  return plan && now < plan.until ? plan : undefined
}

/** The id of that person's newest list with one of these devices: what a result is held against when none is named. */
export async function planWith(context: Context, devices: readonly Pick<Device, 'name' | 'product'>[]) {
  const keys = new Set(devices.map(deviceKey))
  for (const key of await madeBy(context, 'device-plan')) {
    const id = key.slice(planKey('').length)
    const plan = await devicePlan(context, id)
    if (plan?.devices.some((device) => keys.has(deviceKey(device)))) return id
  }
  return undefined
}

const planKey = (id: string) => `device-plan/${id}`

export interface PlannedDevice extends Device {
  risk: Risk
  /** The instant before which it needs its MAK, if its last renewal is known. */
  deadline?: Instant
}

/** The most urgent first; those without a date last. */
export function planned(devices: readonly Device[], now: Instant): PlannedDevice[] {
  return devices
    .map((device) => ({
      ...device,
      risk: riskOf(device.lastRenewal, now),
      ...(device.lastRenewal !== undefined && { deadline: deviceDeadline(device.lastRenewal) }),
    }))
    .sort((a, b) => (a.deadline ?? Infinity) - (b.deadline ?? Infinity) || (a.name < b.name ? -1 : 1))
}

/** Letters and digits of any script: can stand in a command as it is. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** The device to try the roll-out on first; names are anybody's text, so only one that is no more than a name. */
export const firstToTry = (devices: readonly PlannedDevice[]): string | undefined =>
  devices.find(({ name }) => plainName.test(name))?.name

/** How many devices there are of each risk; one with several products counts once, by its most urgent. */
export function countByRisk(devices: readonly PlannedDevice[]): Record<Risk, number> {
  const counts: Record<Risk, number> = { expired: 0, soon: 0, later: 0, unknown: 0 }
  const counted = new Set<string>()
  for (const { name, risk } of devices) {
    const key = name.normalize('NFKC').toLowerCase()
    if (!counted.has(key)) counts[risk]++
    counted.add(key)
  }
  return counts
}

const productName = { windows: 'Windows', office: 'Office' }
const isoDay = (at: Instant | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10))

/**
 * The plan as a file, which the roll-out script reads as well: so its columns are the same in every language. The notes
 * say what was wrong with which row of the list; rows that are left out stand at the end and name no device, so that the
 * script passes over them.
 */
export function planFile(
  devices: readonly PlannedDevice[],
  problems: readonly RowProblem[] = [],
  reasons?: Record<RowProblem['reason'], string>,
): string {
  const why = ({ row, reason }: RowProblem) => [row, reasons?.[reason] ?? reason]
  const noted = new Map(problems.flatMap((problem) => (problem.device ? [[deviceKey(problem.device), problem]] : [])))
  const line = ({ name, product, lastRenewal, deadline, risk }: PlannedDevice, problem?: RowProblem) => [
    ...[name, productName[product], isoDay(lastRenewal), isoDay(deadline), risk],
    ...(problem ? why(problem) : ['', '']),
    '',
  ]
  return writeCsv([
    ['Device', 'Product', 'LastActivation', 'ActivateBefore', 'Risk', 'Row', 'Note', 'Text'],
    ...devices.map((device) => line(device, noted.get(deviceKey(device)))),
    ...problems
      .filter(({ device }) => !device)
      .map((problem) => ['', '', '', '', '', ...why(problem), problem.text ?? '']),
  ])
}

export interface Progress {
  done: number
  /** By error code, the most frequent first. */
  failed: { code: string; names: string[] }[]
  /** On the plan, but not in the result. */
  waiting: PlannedDevice[]
  /** Of those that failed or wait, the most urgent first. */
  left: PlannedDevice[]
  /** Without one, nobody knows whether devices are missing. */
  hasPlan: boolean
}

/** The result of the roll-out held against the plan; without a plan, only what the result says. */
export function progressOf(results: readonly RolledOut[], devices: readonly Device[], now: Instant): Progress {
  const byKey = new Map(results.map((result) => [deviceKey(result), result]))
  const failed = new Map<string, string[]>()
  for (const { done, errorCode, name } of results) {
    if (done) continue
    const names = failed.get(errorCode)
    if (names) names.push(name)
    else failed.set(errorCode, [name])
  }
  const left = planned(devices, now).filter((device) => !byKey.get(deviceKey(device))?.done)
  return {
    done: results.filter(({ done }) => done).length,
    failed: [...failed].map(([code, names]) => ({ code, names })).sort((a, b) => b.names.length - a.names.length),
    waiting: left.filter((device) => !byKey.has(deviceKey(device))),
    left,
    hasPlan: devices.length > 0,
  }
}
