import type { Locale, Role } from '../services/model.ts'
import { permissions } from '../services/policy/permission.ts'
import type { PortalRole } from '../services/policy/roles.ts'
import { inARow, words } from './words.ts'

const roleWords = words({
  en: {
    names: {
      'admin-agent': 'Admin agent',
      'sales-agent': 'Sales agent',
      'helpdesk-agent': 'Helpdesk agent',
      'billing-admin': 'Billing admin',
      'global-admin': 'Global admin',
      'user-management-admin': 'User management admin',
      'account-admin': 'Account admin',
      'referral-admin': 'Referral admin',
      'marketing-content-admin': 'Marketing content admin',
    } satisfies Record<PortalRole, string>,
    or: (items: readonly string[]) => items.join(', ').replace(/, (?=[^,]*$)/, ' or '),
    needed: (role: string) =>
      `That needs the role ${role}, set in Partner Center > Account settings > User management; a change may take up to an hour.`,
    preparing: 'A Sales agent may prepare an order; only an Admin agent can place it.',
  },
  ja: {
    names: {
      'admin-agent': '管理エージェント',
      'sales-agent': 'セールス エージェント',
      'helpdesk-agent': 'ヘルプデスク エージェント',
      'billing-admin': '課金管理者',
      'global-admin': 'グローバル管理者',
      'user-management-admin': 'ユーザー管理の管理者',
      'account-admin': 'アカウント管理者',
      'referral-admin': '紹介管理者',
      'marketing-content-admin': 'マーケティング コンテンツ管理者',
    },
    or: (items: readonly string[]) => items.join(items.length > 2 ? '、' : 'または'),
    needed: (role: string) =>
      `この操作には「${role}」のロールが必要です。ロールはパートナー センターの [アカウント設定] > [ユーザー管理] で設定し、反映には最大 1 時間かかることがあります。`,
    preparing: 'セールス エージェントは注文を準備できますが、確定できるのは管理エージェントだけです。',
  },
})

export const roleName = (locale: Locale, role: PortalRole): string => roleWords[locale].names[role]

/** "Admin agent or Billing admin". */
export const eitherRole = (locale: Locale, roles: readonly PortalRole[]): string =>
  roleWords[locale].or(roles.map((role) => roleName(locale, role)))

/** Every refusal for lack of a right names the role that has it. */
export function roleNeeded(locale: Locale, roles: readonly Role[]): string {
  const { needed, preparing } = roleWords[locale]
  const text = needed(eitherRole(locale, roles))
  // Preparing is all that a Sales agent may do of an order, and ordering is what was meant.
  return roles === permissions['prepare-order'] ? inARow(locale, text, preparing) : text
}
