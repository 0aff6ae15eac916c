import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { readActivity } from '../../bot/activity.ts'
import { readInput, readReference, readSetting } from '../../bot/input.ts'
import { seeded } from '../../training/seeded.ts'

const folder = new URL('./activities/', import.meta.url)
const corpus = readdirSync(folder).map((file) => ({
  file: file.replace('.json', ''),
  json: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>,
}))

const inputs: Record<string, unknown> = {
  'playground-msteams-conversationUpdate-addUser': { kind: 'joined' },
  'playground-msteams-conversationUpdate-channelRenamed': undefined,
  'playground-msteams-conversationUpdate-group': { kind: 'joined' },
  'playground-msteams-conversationUpdate-personal': { kind: 'joined' },
  'playground-msteams-event-ContinueConversation': undefined,
  'playground-msteams-installationUpdate-add': { kind: 'joined' },
  'playground-msteams-installationUpdate-remove': undefined,
  'playground-msteams-invoke-adaptiveCard-action': {
    kind: 'press',
    data: { id: 42, comment: 'よろしく' },
  },
  'playground-msteams-invoke-adaptiveCard-action-group': { kind: 'press', data: { id: 42 } },
  'playground-msteams-message-channel-mention': { kind: 'text', text: 'こんにちは' },
  'playground-msteams-message-group-mention': { kind: 'text', text: 'こんにちは' },
  'playground-msteams-message-personal': { kind: 'text', text: 'こんにちは' },
  'webchat-owndirectline-conversationUpdate': { kind: 'joined' },
  'webchat-owndirectline-message': { kind: 'text', text: 'こんにちは' },
  'webchat-owndirectline-message-suggestedAction': { kind: 'text', text: 'はい' },
}

const message = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  id: 'a',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/',
  from: { id: 'user' },
  recipient: { id: 'bot', name: 'Bot' },
  conversation: { id: 'c', conversationType: 'personal' },
  text: 'hello',
  ...fields,
})

function read(fields: Record<string, unknown> = {}) {
  const outcome = readActivity(message(fields))
  if (!outcome.ok) throw new Error(outcome.refusal.field)
  return outcome.value
}

describe('an activity at the door', () => {
  for (const { file, json } of corpus) {
    it(`is taken as the clients send it: ${file}`, () => {
      const outcome = readActivity(json)
      expect(outcome).to.deep.equal({ ok: true, value: json })
      if (!outcome.ok) return
      const { value } = outcome
      const expected = file in inputs ? inputs[file] : { kind: 'press', data: json.value }
      expect(readInput(value)).to.deep.equal(expected)
    })
  }

  const refused: [string, unknown][] = [
    ['activity', null],
    ['activity', 'text'],
    ['activity', []],
    ['type', {}],
    ['type', message({ type: 5 })],
    ['from', message({ from: 'x' })],
    ['from', message({ from: undefined })],
    ['from', message({ from: { id: '' } })],
    ['conversation', message({ conversation: null })],
    ['conversation', message({ conversation: { id: 5 } })],
    ['channelId', message({ channelId: undefined })],
    ['serviceUrl', message({ serviceUrl: undefined })],
    ['serviceUrl', message({ serviceUrl: 'x'.repeat(1_001) })],
    ['text', message({ text: 5 })],
    ['value', message({ value: 'yes' })],
    ['value', message({ value: [1] })],
    ['id', message({ id: 'x'.repeat(1_001) })],
    ['value', message({ type: 'invoke', name: 'adaptiveCard/action', value: { action: 'press' } })],
    ['value', message({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: 'text' } } })],
    ['value', message({ type: 'invoke', name: 'adaptiveCard/action' })],
    ['membersAdded', message({ membersAdded: [{ name: 'nobody' }] })],
    ['entities', message({ entities: 'none' })],
    ['depth', message({ value: JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) })],
  ]
  for (const [field, json] of refused) {
    it(`is refused for its ${field}: ${JSON.stringify(json).slice(0, 60)}`, () => {
      expect(readActivity(json)).to.deep.equal({ ok: false, refusal: { reason: 'bad-activity', field } })
    })
  }

  it('may leave out the service URL when the answers come in the response', () => {
    expect(readActivity(message({ serviceUrl: undefined, deliveryMode: 'expectReplies' })).ok).to.equal(true)
  })

  it('loses names that could reach into prototypes', () => {
    const json = JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}, "n": 1}')
    const activity = read({ value: json })
    expect(activity.value).to.deep.equal({ n: 1 })
    expect(({} as Record<string, unknown>).isAdmin).to.equal(undefined)
    expect((activity.value as Record<string, unknown>).isAdmin).to.equal(undefined)
  })

  it('never breaks anything, however it is mangled', () => {
    const random = seeded(20_261_122)
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const junk = [
      null,
      5,
      -1,
      '',
      'x',
      [],
      {},
      true,
      'x'.repeat(5_000),
      { id: null },
      [[[]]],
      '\u0000\u202e',
      '\ud800',
      1e308,
    ]

    function mangle(value: unknown): unknown {
      if (random() < 0.15) return pick(junk)
      if (Array.isArray(value)) return random() < 0.1 ? Array(600).fill(value[0]) : value.map(mangle)
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value).filter(() => random() > 0.08)
      if (random() < 0.1) entries.push([pick(['__proto__', 'constructor', 'text', 'value', 'type']), pick(junk)])
      return Object.fromEntries(entries.map(([name, inner]) => [name, mangle(inner)]))
    }

    let taken = 0
    for (let round = 0; round < 2_000; round += 1) {
      const { json } = pick(corpus)
      const mangled = { ...(mangle(json) as object), ...(random() < 0.5 ? { type: json.type } : {}) }
      const outcome = readActivity(mangled)
      if (!outcome.ok) {
        expect(outcome.refusal.field).to.match(/^\w{1,20}$/)
        continue
      }
      taken += 1
      readInput(outcome.value)
      readSetting(outcome.value)
      readReference(outcome.value)
    }
    expect(taken).to.be.within(20, 1_900)
  })
})

describe('the words of a message', () => {
  const textOf = (fields: Record<string, unknown>) => {
    const input = readInput(read(fields))
    return input?.kind === 'text' ? input.text : input
  }
  const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text })

  it('come without the mention of the assistant, but with the names of others', () => {
    const entities = [mention('bot', '<at>Bot</at>'), mention('user-2', '<at>Mika</at>')]
    expect(textOf({ text: '<at>Bot</at> ask <at>Mika</at> too', entities })).to.equal('ask Mika too')
    expect(textOf({ text: '<at>Bot</at> help' })).to.equal('help')
    expect(textOf({ text: '<at>Bot</at>' })).to.equal('')
  })

  it('have their HTML signs put back', () => {
    const text = ' a &amp; b &lt;c&gt;&nbsp;&quot;d&quot; &#39;e&#39; &#x3042; &amp;lt; &#0; &#xD800; &unknown; '
    expect(textOf({ text })).to.equal('a & b <c> "d" \'e\' あ &lt; &#0; &#xD800; &unknown;')
  })

  it('are empty when there is only a file or nothing', () => {
    expect(textOf({ text: undefined })).to.equal('')
    expect(textOf({ text: null, value: null })).to.equal('')
  })

  it('count for nothing when they are the assistant’s own', () => {
    expect(textOf({ from: { id: 'bot' } })).to.equal(undefined)
    expect(textOf({ from: { id: 'other', role: 'bot' } })).to.equal(undefined)
  })
})

describe('the setting of a talk', () => {
  const group = { conversation: { id: 'c', conversationType: 'groupChat' } }

  it('has the language of the client, if it is one of ours', () => {
    const locales = ['ja-JP', 'JA', 'en-GB', 'fr-FR', '', undefined, null]
    expect(locales.map((locale) => readSetting(read({ locale })).locale)).to.deep.equal([
      ...['ja', 'ja', 'en'],
      ...[undefined, undefined, undefined, undefined],
    ])
  })

  it('has the time zone of the client, if it is an IANA name', () => {
    const zones = ['Asia/Tokyo', 'UTC', 'Tokyo Standard Time', '+09:00', 'No/Where', 'x'.repeat(900), undefined]
    expect(zones.map((localTimezone) => readSetting(read({ localTimezone })).timeZone)).to.deep.equal([
      ...['Asia/Tokyo', 'UTC'],
      ...[undefined, undefined, undefined, undefined, undefined],
    ])
    const entities = [{ type: 'clientInfo', timezone: 'Europe/Berlin' }]
    expect(readSetting(read({ entities })).timeZone).to.equal('Europe/Berlin')
  })

  it('is private in a personal chat and on our own page only', () => {
    const own = { channelId: 'directline', serviceUrl: 'urn:direct-line:local', conversation: { id: 'c' } }
    expect(readSetting(read()).isPrivate).to.equal(true)
    expect(readSetting(read(own)).isPrivate).to.equal(true)
    expect(readSetting(read(group)).isPrivate).to.equal(false)
    expect(readSetting(read({ channelId: 'directline', conversation: { id: 'c' } })).isPrivate).to.equal(false)
  })

  it('lets messages be changed where the channel can', () => {
    const can = (fields: Record<string, unknown>) => readSetting(read(fields)).canUpdate
    expect(can({})).to.equal(true)
    expect(can({ channelId: 'emulator' })).to.equal(true)
    expect(can({ channelId: 'directline', serviceUrl: 'urn:direct-line:local' })).to.equal(true)
    expect(can({ channelId: 'directline' })).to.equal(false)
    expect(can({ channelId: 'webchat' })).to.equal(false)
    expect(can({ deliveryMode: 'expectReplies' })).to.equal(false)
  })
})
