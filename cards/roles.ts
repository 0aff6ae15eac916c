import type { Locale, Role } from '../services/model.ts'
import type { PortalRole } from '../services/policy/roles.ts'
import { words } from './words.ts'

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
  },
})

export const roleName = (locale: Locale, role: PortalRole): string => roleWords[locale].names[role]

/** "Admin agent or Billing admin". */
export const eitherRole = (locale: Locale, roles: readonly PortalRole[]): string =>
  roleWords[locale].or(roles.map((role) => roleName(locale, role)))

/** Every refusal for lack of a right names the role that has it. */
export function roleNeeded(locale: Locale, roles: readonly Role[]): string {
  return roleWords[locale].needed(eitherRole(locale, roles))
}
