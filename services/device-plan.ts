import type { Context } from './context.ts'
import { writeCsv } from './csv.ts'
import { type Device, type DeviceList, deviceKey } from './device-list.ts'
import { noteExpiry } from './expiring.ts'
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
export async function keepDevicePlan({ work, now, newId }: Context, list: DeviceList): Promise<string> {
  const id = newId()
  const until = now + planDays * 86_400_000
  // Noted as if it ended now: what has ended is kept a while, and these names shall not be.
  await noteExpiry(work, planKey(id), now, now)
  work.create(planKey(id), { ...list, until } satisfies KeptPlan)
  return id
}

/** `undefined` once it is no longer kept. */
export async function devicePlan({ work, now }: Pick<Context, 'work' | 'now'>, id: string) {
  const plan = await work.get<KeptPlan>(planKey(id))
  return plan && now < plan.until ? plan : undefined
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

/** The plan as a file, which the roll-out script reads as well: so its columns are the same in every language. */
export const planFile = (devices: readonly PlannedDevice[]): string =>
  writeCsv([
    ['Device', 'Product', 'LastActivation', 'ActivateBefore', 'Risk'],
    ...devices.map(({ name, product, lastRenewal, deadline, risk }) => [
      name,
      productName[product],
      isoDay(lastRenewal),
      isoDay(deadline),
      risk,
    ]),
  ])

export interface Progress {
  done: number
  /** By error code, the most frequent first. */
  failed: { code: string; names: string[] }[]
  /** On the plan, but not in the result. */
  waiting: PlannedDevice[]
  /** Of those that failed or wait, the most urgent first. */
  left: PlannedDevice[]
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
  }
}
