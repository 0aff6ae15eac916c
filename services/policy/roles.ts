import type { Role } from '../model.ts'
import { type Rule, type Source, verified } from './source.ts'
import { sources } from './sources.ts'

/** Roles of Partner Center, and the one of the customer's own tenant. */
export type PortalRole =
  | Role
  | 'global-admin'
  | 'user-management-admin'
  | 'account-admin'
  | 'referral-admin'
  | 'marketing-content-admin'

/** What people ask the role for. */
export type Task =
  | 'order'
  | 'keys'
  | 'customer-keys'
  | 'cancel'
  | 'prices'
  | 'invoices'
  | 'users'
  | 'activity-log'
  | 'support'

export interface RoleRule extends Rule {
  roles: readonly PortalRole[]
  /** Roles that another page of Microsoft names too, or a report that contradicts; the rule's own source wins. */
  otherwise?: { roles: readonly PortalRole[]; source: Source }
}

/** Who may do what in the portals. */
export const roleRules: Record<Task, RoleRule> = {
  order: {
    id: 'role-order',
    roles: ['admin-agent'],
    source: sources.onPremises,
    otherwise: { roles: ['sales-agent', 'helpdesk-agent', 'billing-admin'], source: sources.createSubscription },
    ...verified,
  },
  keys: { id: 'role-keys', roles: ['admin-agent'], source: sources.onPremises, ...verified },
  'customer-keys': {
    id: 'role-customer-keys',
    roles: ['global-admin'],
    source: sources.onPremises,
    otherwise: { roles: [], source: sources.threadGlobalAdmin },
    ...verified,
  },
  cancel: {
    id: 'role-cancel',
    roles: ['admin-agent'],
    source: sources.onPremises,
    otherwise: { roles: ['sales-agent'], source: sources.cancellationPolicy },
    ...verified,
  },
  prices: {
    id: 'role-prices',
    roles: ['admin-agent', 'sales-agent', 'billing-admin', 'user-management-admin'],
    source: sources.softwarePricing,
    ...verified,
  },
  invoices: {
    id: 'role-invoices',
    roles: ['billing-admin', 'admin-agent', 'global-admin'],
    source: sources.permissions,
    ...verified,
  },
  users: {
    id: 'role-users',
    roles: ['global-admin', 'user-management-admin'],
    source: sources.permissions,
    ...verified,
  },
  'activity-log': {
    id: 'role-activity-log',
    roles: ['global-admin', 'account-admin', 'referral-admin', 'marketing-content-admin'],
    source: sources.permissions,
    ...verified,
  },
  support: {
    id: 'role-support',
    roles: ['helpdesk-agent', 'admin-agent'],
    source: sources.permissions,
    ...verified,
  },
}

/** What somebody may do in this assistant: never more than the portals would allow. */
export const assistantRule = { id: 'assistant-permissions', source: sources.onPremises, ...verified } satisfies Rule

export const tasks = Object.keys(roleRules) as Task[]
