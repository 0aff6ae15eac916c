import { expect } from 'chai'
import { createFindCaller, readSpeaker, type Speaker } from '../../bot/caller.ts'
import { readConfig } from '../../bot/config.ts'
import { peopleOf, samplePeople } from '../../bot/people.ts'
import { activityOf } from '../support/assistant.ts'

const home = '11111111-2222-4333-8444-555555555555'
const other = '22222222-2222-4333-8444-555555555555'
const unlisted = '33333333-2222-4333-8444-555555555555'
const person = 'aaaaaaaa-2222-4333-8444-555555555555'

function configOf(environment: Record<string, string>) {
  const outcome = readConfig(environment)
  if (!outcome.ok) throw new Error(outcome.refusal.problems.join())
  return outcome.value
}

const local = createFindCaller(configOf({}), peopleOf(samplePeople))
const registered = createFindCaller(
  configOf({
    MICROSOFT_APP_ID: home,
    MICROSOFT_APP_PASSWORD: 'hush',
    MICROSOFT_APP_TENANT_ID: home,
    MICROSOFT_APP_TYPE: 'SingleTenant',
    ALLOWED_TENANTS: `${home},${other}`,
  }),
  peopleOf([
    { id: person, name: 'Ann', roles: ['admin-agent'], locale: 'ja', timeZone: 'Asia/Tokyo' },
    { id: 'bbbbbbbb-2222-4333-8444-555555555555', name: 'Bob', roles: ['sales-agent'], tenantId: other },
  ]),
)

const speaker = (fields: Partial<Speaker> = {}): Speaker => ({
  channelId: 'msteams',
  id: '29:x',
  name: 'Someone',
  ...fields,
})

describe('who is asking, while no app id is set', () => {
  const cases: [string, Partial<Speaker>, string[]][] = [
    ['a sample person by id', { id: 'admin-agent' }, ['admin-agent']],
    ['a sample person by object id', { id: 'x', aadObjectId: 'Sales-Agent' }, ['sales-agent']],
    ['an unknown object id, whatever the id says', { id: 'admin-agent', aadObjectId: 'nobody' }, []],
    ['anybody else', { id: 'someone' }, []],
  ]
  for (const [who, fields, roles] of cases) {
    it(`is ${who}: ${roles.join() || 'a stranger'}`, async () => {
      expect((await local(speaker(fields))).roles).to.deep.equal(roles)
    })
  }

  it('has the name and the time zone of the people file', async () => {
    const caller = await local(speaker({ id: 'helpdesk-agent' }))
    expect(caller).to.include({ id: 'helpdesk-agent', name: 'Harper Helpdesk', timeZone: 'UTC' })
  })
})

describe('who is asking, with an app id', () => {
  const bob = 'bbbbbbbb-2222-4333-8444-555555555555'
  const cases: [string, Partial<Speaker>, string[]][] = [
    ['a known person of the own tenant', { aadObjectId: person.toUpperCase(), tenantId: home }, ['admin-agent']],
    ['a known person of another allowed tenant', { aadObjectId: bob, tenantId: other }, ['sales-agent']],
    ['a known person seen in the wrong tenant', { aadObjectId: bob, tenantId: home }, []],
    ['a person of the own tenant seen in another', { aadObjectId: person, tenantId: other }, []],
    ['anybody of a tenant that is not allowed', { aadObjectId: person, tenantId: unlisted }, []],
    ['anybody without a tenant', { aadObjectId: person }, []],
    ['a known name without an object id', { id: person, tenantId: home }, []],
    [
      'somebody who writes an object id over Direct Line',
      { channelId: 'directline', aadObjectId: person, tenantId: home },
      [],
    ],
    ['a sample person', { id: 'admin-agent', aadObjectId: 'admin-agent', tenantId: home }, []],
  ]
  for (const [who, fields, roles] of cases) {
    it(`is ${who}: ${roles.join() || 'a stranger'}`, async () => {
      expect((await registered(speaker(fields))).roles).to.deep.equal(roles)
    })
  }

  it('has the language and the time zone of the people file', async () => {
    const caller = await registered(speaker({ aadObjectId: person, tenantId: home }))
    expect(caller).to.deep.include({ name: 'Ann', locale: 'ja', timeZone: 'Asia/Tokyo', tenantId: home })
  })

  it('is nobody of any tenant when none is allowed', async () => {
    const nobody = createFindCaller(
      configOf({ MICROSOFT_APP_ID: home, MICROSOFT_APP_PASSWORD: 'hush' }),
      peopleOf([{ id: person, name: 'Ann', roles: ['admin-agent'] }]),
    )
    expect((await nobody(speaker({ aadObjectId: person, tenantId: home }))).roles).to.deep.equal([])
  })
})

describe('the tenant of an activity', () => {
  const conversation = (tenantId?: string) => ({ conversation: { id: 'c', conversationType: 'personal', tenantId } })
  const channelData = (id?: unknown) => ({ channelData: { tenant: { id } } })
  const cases: [string, Record<string, unknown>, string | undefined][] = [
    ['is what the conversation says', conversation(home), home],
    ['is what the channel data say', { ...conversation(), ...channelData(home.toUpperCase()) }, home],
    ['is one when both say the same', { ...conversation(home), ...channelData(home) }, home],
    ['is none when they differ', { ...conversation(home), ...channelData(other) }, undefined],
    ['is none when nobody says', conversation(), undefined],
    ['is none when it is no text', { ...conversation(), ...channelData(5) }, undefined],
  ]
  for (const [what, fields, tenant] of cases) {
    it(what, () => expect(readSpeaker(activityOf(fields)).tenantId).to.equal(tenant))
  }
})
