import { planCard } from '../../cards/kms-to-mak-plan.ts'
import { kmsToMakPlanWords } from '../../cards/kms-to-mak-plan-words.ts'
import { progressCard } from '../../cards/kms-to-mak-roll-out.ts'
import { kmsToMakWords } from '../../cards/kms-to-mak-words.ts'
import type { View } from '../../cards/view.ts'
import type { Device, DeviceList } from '../../services/device-list.ts'
import { countByRisk, planned, progressOf } from '../../services/device-plan.ts'
import { DAY, NOW } from '../support/world.ts'
import { button, type Data, type Sample } from './samples.ts'

const url = 'https://assistant.example/f/0'

/** Devices of that name, one more each time, the first so many days before now. */
const devices = ({ name }: Data, count: number, days: number): Device[] =>
  Array.from({ length: count }, (_, n) => ({
    name: n === 0 ? name : `${name} ${n}`,
    product: n % 2 ? 'windows' : 'office',
    lastRenewal: NOW - (days - n) * DAY,
  }))

const buttons = ({ locale }: View) => {
  const { getScript, askMicrosoft } = kmsToMakWords[locale]
  return [getScript, kmsToMakPlanWords[locale].uploadResult, askMicrosoft].map(button)
}

function plan(view: View, list: DeviceList) {
  const sorted = planned(list.devices, NOW)
  const shown = { list, devices: sorted, counts: countByRisk(sorted), until: NOW + 7 * DAY, url }
  return planCard(view, shown, buttons(view))
}

const clean = { problems: [], repeated: 0, withoutProduct: 0 }

export const kmsToMak: readonly Sample[] = [
  {
    it: 'a plan for one device that is due soon',
    kind: 'decision',
    draw: (view, data) => plan(view, { ...clean, devices: devices(data, 1, 170) }),
  },
  {
    it: 'a plan for many devices, much of the list unread',
    kind: 'decision',
    draw: (view, data) =>
      plan(view, {
        devices: [...devices(data, 300, 250), { name: 'PC', product: 'windows' }],
        problems: Array.from({ length: 50 }, (_, n) => ({ row: n + 1, reason: n % 2 ? 'no-name' : 'not-a-date' })),
        repeated: 12,
        withoutProduct: 30,
        openDays: 'day-first',
      }),
  },
  {
    it: 'the progress of a roll-out with failures',
    kind: 'decision',
    draw: (view, data) => {
      const all = devices(data, 40, 200)
      const codes = ['0xC004C020', 'NOT-REACHED', '0xC004F999', '']
      const results = all.slice(0, 30).map(({ name, product }, n) => ({
        name,
        product,
        done: n > 20,
        errorCode: n > 20 ? '' : (codes[Math.floor(n / 6)] ?? ''),
      }))
      return progressCard(view, progressOf(results, all, NOW), buttons(view))
    },
  },
]
