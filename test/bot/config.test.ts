import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { readConfig } from '../../bot/config.ts'

const guid = '11111111-2222-4333-8444-555555555555'
const tenant = 'AAAAAAAA-2222-4333-8444-555555555555'
const registered = {
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_PASSWORD: 'hush',
  MICROSOFT_APP_TENANT_ID: tenant,
  MICROSOFT_APP_TYPE: 'SingleTenant',
}

const languageModel = {
  LANGUAGE_MODEL_URL: 'http://127.0.0.1:8080/v1',
  LANGUAGE_MODEL_KEY: 'hush',
  LANGUAGE_MODEL_NAME: 'small',
}

function config(environment: Record<string, string>) {
  const outcome = readConfig(environment)
  if (!outcome.ok) throw new Error(outcome.refusal.problems.join('\n'))
  return outcome.value
}

function problems(environment: Record<string, string>): readonly string[] {
  const outcome = readConfig(environment)
  return outcome.ok ? [] : outcome.refusal.problems
}

describe('the settings', () => {
  it('need nothing to run on this machine', () => {
    const value = config({})
    expect(value).to.include({ mode: 'local', port: 3978, host: '127.0.0.1', dataDir: './data', production: false })
    expect(value).to.be.frozen
  })

  it('with an app id listen everywhere and trust the own tenant alone', () => {
    const value = config({ ...registered, NODE_ENV: 'production' })
    expect(value).to.include({ mode: 'registered', host: '0.0.0.0', appType: 'SingleTenant', production: true })
    expect(value).to.have.property('allowedTenants').that.deep.equals([tenant.toLowerCase()])
  })

  it('take everything that may be said', () => {
    const value = config({
      ...{ PORT: '0', HOST: 'localhost', DATA_DIR: '/tmp/x', PUBLIC_URL: 'https://a.example/b/', NODE_ENV: 'test' },
      ...{ PEOPLE_FILE: 'people.json', KEY_FILE: 'key', CLOCK_START: '2026-11-22T18:00:00+09:00', DATABASE_URL: ' ' },
    })
    expect(value).to.deep.include({ port: 0, host: 'localhost', dataDir: '/tmp/x', publicUrl: 'https://a.example/b' })
    expect(value).to.deep.include({ peopleFile: 'people.json', keyFile: 'key', clockStart: Date.UTC(2026, 10, 22, 9) })
    expect(
      [config({}), config({ COLLECT_SENTENCES: 'off' })].map(({ collectsSentences }) => collectsSentences),
    ).to.deep.equal([true, false])
    const tenants = config({ ...registered, ALLOWED_TENANTS: `${guid}, ${tenant}` })
    expect(tenants).to.have.property('allowedTenants').that.deep.equals([guid, tenant.toLowerCase()])
  })

  it('know a managed identity, and a registration without a tenant in development', () => {
    const { MICROSOFT_APP_PASSWORD: _password, ...identity } = registered
    expect(config({ ...identity, MICROSOFT_APP_TYPE: 'UserAssignedMSI' })).to.include({ appType: 'UserAssignedMSI' })
    const bare = config({ MICROSOFT_APP_ID: guid, MICROSOFT_APP_PASSWORD: 'hush' })
    expect(bare).to.deep.include({ appType: 'MultiTenant', allowedTenants: [] })
  })

  it('know a language model, which is off unless it is set', () => {
    expect(config({}).languageModel).to.equal(undefined)
    const set = { ...languageModel, LANGUAGE_MODEL_URL: 'https://models.example/v1/' }
    const value = { url: 'https://models.example/v1', key: 'hush', name: 'small', apiVersion: undefined }
    expect(config(set).languageModel).to.deep.equal(value)
    const azure = config({ ...registered, ...set, NODE_ENV: 'production', LANGUAGE_MODEL_API_VERSION: '2024-10-21' })
    expect(azure.languageModel).to.deep.equal({ ...value, apiVersion: '2024-10-21' })
  })

  const refused: [string, Record<string, string>, string[]][] = [
    ['a port that is none', { PORT: '3978x' }, ['PORT']],
    ['a port that is too high', { PORT: '65536' }, ['PORT']],
    ['an open address without an app id', { HOST: '0.0.0.0' }, ['HOST']],
    ['a database', { DATABASE_URL: 'postgres://db' }, ['DATABASE_URL']],
    ['an address that is none', { PUBLIC_URL: 'assistant' }, ['PUBLIC_URL']],
    ['an instant without a zone', { CLOCK_START: '2026-11-22T09:00:00' }, ['CLOCK_START']],
    [
      'a set clock in production',
      { ...registered, NODE_ENV: 'production', CLOCK_START: '2026-11-22T09:00:00Z' },
      ['CLOCK_START'],
    ],
    [
      'production without a registration',
      { NODE_ENV: 'production' },
      ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_TYPE'],
    ],
    [
      'production without tenant and type',
      { NODE_ENV: 'production', MICROSOFT_APP_ID: guid, MICROSOFT_APP_PASSWORD: 'x' },
      ['MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID'],
    ],
    ['an app id that is none', { MICROSOFT_APP_ID: 'my-bot' }, ['MICROSOFT_APP_ID']],
    ['a type that is none', { ...registered, MICROSOFT_APP_TYPE: 'Single' }, ['MICROSOFT_APP_TYPE']],
    ['a secret without an app id', { MICROSOFT_APP_PASSWORD: 'hush' }, ['MICROSOFT_APP_PASSWORD']],
    [
      'a secret beside a managed identity',
      { ...registered, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      ['MICROSOFT_APP_PASSWORD'],
    ],
    ['a registration without its secret', { ...registered, MICROSOFT_APP_PASSWORD: '' }, ['MICROSOFT_APP_PASSWORD']],
    ['a single tenant without the tenant', { ...registered, MICROSOFT_APP_TENANT_ID: '' }, ['MICROSOFT_APP_TENANT_ID']],
    ['a switch that is neither on nor off', { COLLECT_SENTENCES: 'maybe' }, ['COLLECT_SENTENCES']],
    ['half a language model', { LANGUAGE_MODEL_KEY: 'hush' }, ['LANGUAGE_MODEL_URL', 'LANGUAGE_MODEL_NAME']],
    [
      'only the version of a language model',
      { LANGUAGE_MODEL_API_VERSION: '2024-10-21' },
      ['LANGUAGE_MODEL_URL', 'LANGUAGE_MODEL_KEY', 'LANGUAGE_MODEL_NAME'],
    ],
    ['a model at no address', { ...languageModel, LANGUAGE_MODEL_URL: 'models.example' }, ['LANGUAGE_MODEL_URL']],
    ...[
      '//me:hush@m.example/v1',
      '//hush@m.example',
      '//m.example/v1?key=hush',
      '//m.example/v1?',
      '//m.example/#hush',
    ].map((rest): [string, Record<string, string>, string[]] => [
      `a model at an address with more than that: ${rest}`,
      { ...languageModel, LANGUAGE_MODEL_URL: `https:${rest}` },
      ['LANGUAGE_MODEL_URL'],
    ]),
    ['a key in pieces', { ...languageModel, LANGUAGE_MODEL_KEY: 'hush hush' }, ['LANGUAGE_MODEL_KEY']],
    ['a version that is none', { ...languageModel, LANGUAGE_MODEL_API_VERSION: 'v1' }, ['LANGUAGE_MODEL_API_VERSION']],
    [
      'a model in the open, in production',
      { ...registered, ...languageModel, NODE_ENV: 'production' },
      ['LANGUAGE_MODEL_URL'],
    ],
    ['tenants that are none', { ...registered, ALLOWED_TENANTS: 'contoso' }, ['ALLOWED_TENANTS']],
  ]
  for (const [what, environment, names] of refused) {
    it(`refuse ${what}, with one line each that names the variable`, () => {
      const lines = problems(environment)
      expect(lines.map((line) => line.split(':')[0])).to.deep.equal(names)
      for (const line of lines) expect(line).to.match(/^[A-Z_]+: [^\n]{10,}\.$/)
      expect(lines.join()).not.to.contain('hush')
    })
  }

  it('are all explained in .env.example, which is itself a good environment', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const pairs = [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])
    const { DATABASE_URL: _none, ...all } = { ...Object.fromEntries(pairs) }
    expect(config(all)).to.include({ mode: 'local', port: 3978 })
    const names = [
      'PORT',
      'HOST',
      'DATA_DIR',
      'DATABASE_URL',
      'PUBLIC_URL',
      'PEOPLE_FILE',
      'KEY_FILE',
      'ALLOWED_TENANTS',
      'COLLECT_SENTENCES',
    ]
    const more = [
      'NODE_ENV',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_TYPE',
      'LANGUAGE_MODEL_URL',
      'LANGUAGE_MODEL_KEY',
      'LANGUAGE_MODEL_NAME',
      'LANGUAGE_MODEL_API_VERSION',
      'CLOCK_START',
    ]
    expect(pairs.map(([name]) => name)).to.deep.equal([...names, ...more])
    expect(text.match(/^#.*\n[A-Z_]+=/gm)).to.have.lengthOf(pairs.length)
  })
})
