import { ownRolesCard, roleCard, roleOverviewCard } from '../../cards/role-guide.ts'
import { roleGuideWords } from '../../cards/role-guide-words.ts'
import type { View } from '../../cards/view.ts'
import type { Caller } from '../../services/model.ts'
import { type PortalRole, tasks } from '../../services/policy/roles.ts'
import { button, type Sample } from './samples.ts'

const helpdesk: Caller = { id: 'helpdesk-agent', name: 'Hana Sato', roles: ['helpdesk-agent'] }
const admin: Caller = { id: 'admin-agent', name: 'Aiko Tanaka', roles: ['admin-agent', 'billing-admin'] }
const stranger: Caller = { id: 'somebody', name: 'Somebody', roles: [] }
const asked: (PortalRole | undefined)[] = [undefined, 'admin-agent', 'billing-admin', 'global-admin']

const buttons = ({ locale }: View) => {
  const { overview, mine } = roleGuideWords[locale].button
  return [button(overview), button(mine)]
}

/** Nobody's words stand in them. */
export const roleGuides: readonly Sample[] = [
  ...tasks.flatMap((task) =>
    asked.map(
      (role): Sample => ({
        it: `the role for ${task}${role ? `, asked for ${role}` : ''}`,
        kind: 'decision',
        draw: (view) => roleCard(view.locale, { task, role, caller: helpdesk }, buttons(view)),
      }),
    ),
  ),
  ...tasks.map(
    (task): Sample => ({
      it: `the role for ${task}, told to a customer`,
      kind: 'decision',
      draw: (view) => roleCard(view.locale, { task, caller: stranger }, buttons(view)),
    }),
  ),
  { it: 'all roles', kind: 'decision', draw: (view) => roleOverviewCard(view.locale, buttons(view)) },
  ...[helpdesk, admin, stranger].map(
    (caller): Sample => ({
      it: `what ${caller.id} may do`,
      kind: 'decision',
      draw: (view) => ownRolesCard(view.locale, caller, buttons(view)),
    }),
  ),
]
