import { expect } from 'chai'
import type { Role } from '../../../services/model.ts'
import { type Action, mayDo } from '../../../services/policy/permission.ts'
import { caller, refusal } from '../../support/world.ts'

const roles: Role[] = ['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin']

/** Admin agent, Sales agent, Helpdesk agent, Billing admin. */
const table: Record<Action, [boolean, boolean, boolean, boolean]> = {
  'read-customers': [true, true, true, true],
  'read-orders': [true, true, true, true],
  quote: [true, true, true, true],
  'check-cancellation': [true, true, true, true],
  'prepare-order': [true, true, false, false],
  order: [true, false, false, false],
  'product-key': [true, false, false, false],
  'download-link': [true, false, false, false],
  cancel: [true, false, false, false],
  'export-audit': [true, false, false, true],
  'unclear-sentences': [true, false, false, false],
}

describe('permission', () => {
  for (const [action, allowed] of Object.entries(table) as [Action, boolean[]][]) {
    it(`to ${action}: ${roles.filter((_, index) => allowed[index]).join(', ')}, and nobody else`, () => {
      expect(roles.map((role) => mayDo(caller(role), action).ok)).to.deep.equal(allowed)
      expect(mayDo(caller(), action).ok).to.equal(false)
    })
  }

  it('names the roles that would do', () => {
    expect(refusal(mayDo(caller('sales-agent'), 'export-audit'))).to.deep.equal({
      reason: 'role-needed',
      action: 'export-audit',
      roles: ['admin-agent', 'billing-admin'],
    })
  })

  it('takes the best of several roles', () => {
    expect(mayDo(caller('helpdesk-agent', 'admin-agent'), 'cancel').ok).to.equal(true)
  })
})
