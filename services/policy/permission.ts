import type { Caller, Role } from '../model.ts'
import { no, type Outcome, ok } from '../outcome.ts'

const everybodyOnTheTeam: readonly Role[] = ['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin']

/** Who may do what. Whatever is not listed here needs no right: guidance, and answers about the rules. */
export const permissions = {
  'read-customers': everybodyOnTheTeam,
  'read-orders': everybodyOnTheTeam,
  quote: everybodyOnTheTeam,
  'check-cancellation': everybodyOnTheTeam,
  'prepare-order': ['admin-agent', 'sales-agent'],
  order: ['admin-agent'],
  'product-key': ['admin-agent'],
  'download-link': ['admin-agent'],
  cancel: ['admin-agent'],
  'export-audit': ['admin-agent', 'billing-admin'],
  'unclear-sentences': ['admin-agent'],
} satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions

export type RoleNeeded = { reason: 'role-needed'; action: Action; roles: readonly Role[] }

export function mayDo(caller: Caller, action: Action): Outcome<true, RoleNeeded> {
  const roles: readonly Role[] = permissions[action]
  return caller.roles.some((role) => roles.includes(role)) ? ok(true) : no({ reason: 'role-needed', action, roles })
}
