import { expect } from 'chai'
import { type Action, permissions } from '../../../services/policy/permission.ts'
import { assistantRule, roleRules, type Task, tasks } from '../../../services/policy/roles.ts'

describe('the roles that actions need', () => {
  const table: [task: Task, roles: string[], otherwise?: string[]][] = [
    ['order', ['admin-agent'], ['sales-agent', 'helpdesk-agent', 'billing-admin']],
    ['keys', ['admin-agent']],
    ['customer-keys', ['global-admin'], []],
    ['cancel', ['admin-agent'], ['sales-agent']],
    ['prices', ['admin-agent', 'sales-agent', 'billing-admin', 'user-management-admin']],
    ['invoices', ['billing-admin', 'admin-agent', 'global-admin']],
    ['users', ['global-admin', 'user-management-admin']],
    ['activity-log', ['global-admin', 'account-admin', 'referral-admin', 'marketing-content-admin']],
    ['support', ['helpdesk-agent', 'admin-agent']],
  ]
  for (const [task, roles, otherwise] of table) {
    it(`are ${roles.join(', ')} for ${task}`, () => {
      expect(roleRules[task].roles).to.deep.equal(roles)
      expect(roleRules[task].otherwise?.roles).to.deep.equal(otherwise)
    })
  }

  it('are all in the table above', () => {
    expect(table.map(([task]) => task)).to.have.members(tasks)
  })

  it('carry an id of their own, a source and a date', () => {
    const rules = [...Object.values(roleRules), assistantRule]
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length)
    for (const { source, lastVerified } of rules) {
      expect(source.url).to.match(/^https:/)
      expect(lastVerified).to.match(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('are needed here as well: nobody may do more here than in the portals', () => {
    const same: [action: Action, task: Task][] = [
      ['order', 'order'],
      ['product-key', 'keys'],
      ['download-link', 'keys'],
      ['cancel', 'cancel'],
    ]
    for (const [action, task] of same)
      expect(roleRules[task].roles, action).to.include.members([...permissions[action]])
  })
})
