import { expect } from 'chai'
import {
  type Authentication,
  createLocalAuthentication,
  createTokenAuthentication,
  type Knock,
} from '../../bot/authentication.ts'
import { systemClock } from '../../bot/clock.ts'
import { readConfig } from '../../bot/config.ts'
import { openBotFramework } from '../../bot/connector-clients.ts'
import { activityOf, type KeptLog, keptLog } from '../support/assistant.ts'
import { type FakeTokenIssuer, openFakeTokenIssuer } from '../support/fake-token-issuer.ts'

const appId = '11111111-2222-4333-8444-555555555555'
const serviceUrl = 'https://smba.example/'

const knock = (headers: Record<string, string>, rawHeaders = Object.entries(headers).flat()): Knock => ({
  method: 'POST',
  headers,
  rawHeaders,
  socket: { localPort: 3978 },
})

describe('the door with an app id', () => {
  let issuer: FakeTokenIssuer
  let door: Authentication
  let log: KeptLog
  const printed: unknown[] = []
  const print = console.error

  before(async () => {
    issuer = await openFakeTokenIssuer()
    const config = readConfig({ MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: 'hush' })
    if (!config.ok || config.value.mode !== 'registered') throw new Error('not registered')
    const { value } = config
    log = keptLog()
    const botFramework = openBotFramework(value, {
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: 'https://login.invalid',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://token.invalid',
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl,
      CallerId: '',
    })
    const { metadataUrl } = issuer
    door = createTokenAuthentication({
      botFramework: () => botFramework,
      config: value,
      clock: systemClock(),
      log,
      metadataUrl,
    })
    console.error = (...words: unknown[]) => void printed.push(words)
  })

  after(async () => {
    console.error = print
    await issuer.close()
  })

  const now = () => Math.floor(Date.now() / 1_000)
  const claims = (more: Record<string, unknown> = {}) => ({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now() - 60,
    exp: now() + 3_600,
    ...more,
  })
  const bearer = (token: string) => `Bearer ${token}`

  async function statusOf(authorization: string | undefined, fields: Record<string, unknown> = {}) {
    const guest = knock(authorization === undefined ? {} : { authorization })
    const refusal = door.admit(guest) ?? (await door.verify(guest, activityOf({ serviceUrl, ...fields })))
    if (refusal) expect(refusal.error).to.equal('unauthorized')
    return refusal?.status ?? 200
  }

  it('opens for a token of the Bot Framework', async () => {
    expect(await statusOf(bearer(issuer.token(claims())))).to.equal(200)
    expect(await door.ready()).to.equal(true)
  })

  const bad: [string, () => string | undefined, Record<string, unknown>?][] = [
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', () => 'Basic dXNlcjpwYXNz'],
    ['a scheme alone', () => 'Bearer '],
    ['rubbish', () => 'Bearer rubbish'],
    ['rubbish in three parts', () => 'Bearer a.b.c'],
    ['two tokens in one', () => `${bearer(issuer.token(claims()))} x`],
    ['an expired token', () => bearer(issuer.token(claims({ exp: now() - 3_600 })))],
    ['a token that is good from tomorrow', () => bearer(issuer.token(claims({ nbf: now() + 86_400 })))],
    ['a token without an end', () => bearer(issuer.token(claims({ exp: undefined })))],
    ['a token whose end is a text', () => bearer(issuer.token(claims({ exp: 'never' })))],
    ['a token for another bot', () => bearer(issuer.token(claims({ aud: 'other' })))],
    ['a token of another issuer', () => bearer(issuer.token(claims({ iss: 'https://evil.example' })))],
    [
      'the Emulator’s issuer',
      () =>
        bearer(
          issuer.token(
            claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: appId }),
          ),
        ),
    ],
    [
      'a bot’s token, as skills have it',
      () =>
        bearer(
          issuer.token(
            claims({
              iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
              ver: '2.0',
              azp: 'other-bot',
            }),
          ),
        ),
    ],
    ['an unknown key', () => bearer(issuer.token(claims(), { kid: 'key-2' }))],
    ['a foreign key under our key’s name', () => bearer(issuer.token(claims(), { signedAs: 'foreign' }))],
    ['no signature', () => bearer(issuer.token(claims(), { alg: 'none' }))],
    ['the public key as a shared secret', () => bearer(issuer.token(claims(), { alg: 'HS256' }))],
    ['a token for another service URL', () => bearer(issuer.token(claims({ serviceurl: 'https://evil.example/' })))],
    ['a token for no service URL', () => bearer(issuer.token(claims({ serviceurl: undefined })))],
    [
      'an activity without a service URL',
      () => bearer(issuer.token(claims({ serviceurl: undefined }))),
      { serviceUrl: undefined, deliveryMode: 'expectReplies' },
    ],
    ['a channel that the key is not endorsed for', () => bearer(issuer.token(claims())), { channelId: 'directline' }],
    ['a channel that is not ours', () => bearer(issuer.token(claims())), { channelId: 'facebook' }],
    ['the Emulator', () => bearer(issuer.token(claims())), { channelId: 'emulator' }],
    ['an App Service extension', () => bearer(issuer.token(claims())), { channelId: 'AseChannel' }],
  ]
  for (const [what, authorization, fields] of bad) {
    it(`stays shut for ${what}: always 401, never another word`, async () => {
      expect(await statusOf(authorization(), fields)).to.equal(401)
    })
  }

  it('stays shut for a changed payload', async () => {
    const [header, , signature] = issuer.token(claims()).split('.')
    const payload = Buffer.from(JSON.stringify(claims({ aud: appId, extra: 1 }))).toString('base64url')
    expect(await statusOf(bearer(`${header}.${payload}.${signature}`))).to.equal(401)
  })

  it('stays shut for a header that came twice', () => {
    const authorization = bearer(issuer.token(claims()))
    const twice = knock({ authorization }, ['Authorization', authorization, 'authorization', authorization])
    expect(door.admit(twice)?.status).to.equal(401)
  })

  it('writes no token into the log', () => {
    expect(log.lines.length).to.be.above(20)
    expect(JSON.stringify(log.lines)).not.to.match(/eyJ/)
  })
})

describe('the door while the token issuer hangs', () => {
  it('is shut, and says that it is not ready', async function () {
    this.timeout(15_000)
    const issuer = await openFakeTokenIssuer()
    issuer.hang()
    const config = readConfig({ MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: 'hush' })
    if (!config.ok || config.value.mode !== 'registered') throw new Error('not registered')
    const door = createTokenAuthentication({
      botFramework: () => new Promise(() => {}),
      config: config.value,
      clock: { ...systemClock(), after: (_wait, job) => systemClock().after(1, job) },
      log: keptLog(),
      metadataUrl: issuer.metadataUrl,
    })
    const token = issuer.token({ exp: Date.now() / 1_000 + 60 })
    const refusal = await door.verify(knock({ authorization: `Bearer ${token}` }), activityOf({ serviceUrl }))
    expect(refusal?.status).to.equal(401)
    expect(await door.ready()).to.equal(false)
    await issuer.close()
  })
})

describe('the door without an app id', () => {
  const door = createLocalAuthentication()
  const json = { 'content-type': 'application/json', 'content-length': '2' }

  it('is open for this machine, and shut for other pages in the browser', () => {
    expect(door.admit(knock({ host: '127.0.0.1:3978', ...json }))).to.equal(undefined)
    expect(door.admit(knock({ host: 'evil.example:3978', ...json }))?.status).to.equal(403)
    expect(door.admit(knock({ host: 'localhost:3978', origin: 'https://evil.example', ...json }))?.status).to.equal(403)
    expect(door.admit(knock({ host: 'localhost:3978', ...json, 'content-type': 'text/plain' }))?.status).to.equal(415)
  })

  const urls: [string | undefined, string | undefined, number | undefined][] = [
    ['http://localhost:56150/_connector', undefined, undefined],
    ['http://[::1]:1/', undefined, undefined],
    ['https://smba.example/', undefined, 400],
    ['http://localhost.example/', undefined, 400],
    ['https://smba.example/', 'expectReplies', undefined],
    [undefined, 'expectReplies', undefined],
    ['urn:direct-line:local', 'expectReplies', 400],
  ]
  for (const [url, deliveryMode, status] of urls) {
    it(`${status ? 'refuses' : 'takes'} the service URL ${url} with ${deliveryMode ?? 'messages'}`, async () => {
      const refusal = await door.verify(knock({}), activityOf({ serviceUrl: url, deliveryMode }))
      expect(refusal?.status).to.equal(status)
    })
  }
})
