import type { Locale, Role } from '../services/model.ts'
import { words } from './words.ts'

const roleWords = words({
  en: {
    names: {
      'admin-agent': 'Admin agent',
      'sales-agent': 'Sales agent',
      'helpdesk-agent': 'Helpdesk agent',
      'billing-admin': 'Billing admin',
    } satisfies Record<Role, string>,
    or: ' or ',
    needed: (role: string) =>
      `That needs the role ${role}, set in Partner Center > Account settings > User management; a change may take up to an hour.`,
  },
  ja: {
    names: {
      'admin-agent': '管理エージェント',
      'sales-agent': 'セールス エージェント',
      'helpdesk-agent': 'ヘルプデスク エージェント',
      'billing-admin': '課金管理者',
    },
    or: 'または',
    needed: (role: string) =>
      `この操作には「${role}」のロールが必要です。ロールはパートナー センターの [アカウント設定] > [ユーザー管理] で設定し、反映には最大 1 時間かかることがあります。`,
  },
})

/** Every refusal for lack of a right names the role that has it. */
export function roleNeeded(locale: Locale, roles: readonly Role[]): string {
  const { names, or, needed } = roleWords[locale]
  return needed(roles.map((role) => names[role]).join(or))
}
