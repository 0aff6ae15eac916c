import { conversationWords } from '../../cards/conversation.ts'
import { rdsActivateCard, rdsErrorCard, rdsMoveCard, rdsUnknownErrorCard } from '../../cards/rds-cal.ts'
import {
  type CodeShown,
  rdsCodeReceiptCard,
  rdsCodeReviewCard,
  rdsCodeUsedCard,
  rdsCodeWords,
} from '../../cards/rds-cal-code.ts'
import { type FitAsked, rdsFitCard } from '../../cards/rds-cal-fit.ts'
import { rdsTypeCard } from '../../cards/rds-cal-type.ts'
import { rdsVersions } from '../../services/policy/rds-cal.ts'
import { rdsErrors } from '../../services/policy/rds-cal-errors.ts'
import { decideCalType, type WorkFacts } from '../../services/policy/rds-cal-type.ts'
import { NOW } from '../support/world.ts'
import { button, type Data, type Sample } from './samples.ts'

/** Guidance holds nothing that people wrote; their buttons stand for it. */
const named = (data: Data) => [button(data.name)]

const fits: Record<string, FitAsked> = {
  'a CAL that fits a license server': { 'license-server': ['2019'], cal: '2016' },
  'a CAL that does not fit a session host': { 'session-host': ['2022'], cal: '2016' },
  'the CALs that fit a session host': { 'session-host': ['2019'] },
  'a CAL and both servers': { 'session-host': ['2019'], 'license-server': ['2025'], cal: '2022' },
  'no CAL for both servers': { 'session-host': ['2025'], 'license-server': ['2022'] },
  'the CALs that fit several servers': { 'session-host': ['2019', '2022'], 'license-server': ['2022', '2025'] },
  'a CAL and all versions of servers': {
    'session-host': [...rdsVersions],
    'license-server': [...rdsVersions],
    cal: '2022',
  },
  'no CAL for several servers': { 'session-host': ['2019', '2025'], 'license-server': ['2022'] },
}

const cases: Record<string, WorkFacts> = {
  'User or Device CAL': {},
  'people with several devices': { hasSeveralDevices: true, people: 40 },
  'shared devices': { sharesDevices: true, devices: 10 },
  'both kinds of people': { hasSeveralDevices: true, sharesDevices: true },
  'a workgroup': { isWorkgroup: true, people: 5 },
  'more devices than people': { people: 10, devices: 25 },
}

const shown = (data: Data, isOurs = true): CodeShown => ({
  customer: data.name,
  code: {
    codeId: 'DG7GMGF0DVSV:000P/2025/000001',
    lastFive: 'X7K2P',
    masked: '*****-*****-*****-*****-X7K2P',
    customerId: 'c',
    ...(isOurs && { purchase: { orderId: 'ORD-1003', line: 1, title: data.name, version: '2025' } }),
  },
})

const use = (data: Data) => ({ licenseServer: data.name, at: NOW, by: { id: 'a', name: data.name } })

export const rdsCals: readonly Sample[] = [
  ...Object.entries(fits).map(
    ([it, asked]): Sample => ({ it, kind: 'decision', draw: (view, data) => rdsFitCard(view, asked, named(data)) }),
  ),
  ...Object.entries(cases).flatMap(([it, facts]) =>
    [false, true].map(
      (isCounting): Sample => ({
        it: isCounting ? `${it}, and how many` : it,
        kind: 'decision',
        draw: (view, data) => rdsTypeCard(view, decideCalType(facts), isCounting, named(data)),
      }),
    ),
  ),
  ...(['automatic', 'web', 'telephone'] as const).map(
    (method): Sample => ({
      it: `activating a license server: ${method}`,
      kind: 'decision',
      draw: (view, data) => rdsActivateCard(view, method, method === 'web' ? 'customer' : 'staff', named(data)),
    }),
  ),
  { it: 'moving a license server', kind: 'decision', draw: (view, data) => rdsMoveCard(view, named(data)) },
  ...rdsErrors.map(
    (rule): Sample => ({
      it: `the RDS error ${rule.error}`,
      kind: 'decision',
      draw: (view, data) => rdsErrorCard(view, rule, named(data)),
    }),
  ),
  { it: 'an unknown RDS error', kind: 'decision', draw: (view, data) => rdsUnknownErrorCard(view, named(data)) },
  ...[true, false].map(
    (isOurs): Sample => ({
      it: `the review of a code from ${isOurs ? 'here' : 'elsewhere'}`,
      kind: 'decision',
      draw: (view, data) => {
        const { confirm, change, stop } = rdsCodeWords[view.locale]
        const lead = conversationWords[view.locale].changed
        const others = isOurs ? [] : [{ customer: data.name, use: use(data) }]
        return rdsCodeReviewCard(view, { ...shown(data, isOurs), others }, data.name, {
          lead,
          buttons: [confirm, change, stop].map(button),
        })
      },
    }),
  ),
  {
    it: 'the receipt of a recorded code',
    kind: 'decision',
    draw: (view, data) => rdsCodeReceiptCard(view, shown(data), use(data), [button(rdsCodeWords[view.locale].another)]),
  },
  {
    it: 'the refusal of a used code',
    kind: 'decision',
    draw: (view, data) => rdsCodeUsedCard(view, shown(data), use(data), [button(rdsCodeWords[view.locale].another)]),
  },
]
