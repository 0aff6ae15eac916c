import { createServer } from 'node:net'
import { expect } from 'chai'
import { type Limits, openLanguageModel } from '../../bot/language-model.ts'
import type { Question } from '../../dialogs/understanding/second-opinion.ts'
import {
  type Asked,
  answers,
  completes,
  type FakeLanguageModel,
  openFakeLanguageModel,
  sends,
} from '../support/fake-language-model.ts'

const key = 'sk-hush-hush'
const question: Question = { instructions: 'Sort it.', text: 'キーか返品か [CUSTOMER_1]', schema: { type: 'object' } }
const reading = { topic: 'downloadLink', slots: [] }
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the language model', () => {
  let server: FakeLanguageModel

  beforeEach(async () => {
    server = await openFakeLanguageModel()
  })

  afterEach(() => server.close())

  const model = (limits: Partial<Limits> = {}, url = `${server.url}/v1`) =>
    openLanguageModel({ url, key, name: 'small' }, limits)

  it('is asked by the protocol of chat completions, for JSON of our schema', async () => {
    const opinion = await model()(question)
    expect(opinion).to.deep.include({ outcome: 'answered', answer: reading })
    expect(opinion.milliseconds).to.be.within(1, 1_500)
    const { url, headers, body } = server.asked[0] as Asked
    expect(url).to.equal('/v1/chat/completions')
    expect(headers).to.include({ authorization: `Bearer ${key}` })
    expect(headers).not.to.have.any.keys('openai-organization', 'openai-project', 'api-key')
    expect(body).to.deep.equal({
      model: 'small',
      temperature: 0,
      max_tokens: 300,
      messages: [
        { role: 'system', content: 'Sort it.' },
        { role: 'user', content: 'キーか返品か [CUSTOMER_1]' },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'reading', strict: true, schema: { type: 'object' } },
      },
    })
  })

  it('is asked as Azure OpenAI where a version of its protocol is set', async () => {
    const azure = { url: server.url, key, name: 'our deployment', apiVersion: '2024-10-21' }
    expect(await openLanguageModel(azure)(question)).to.deep.include({ outcome: 'answered', answer: reading })
    const [asked] = server.asked
    expect(decodeURI(asked?.url ?? '')).to.equal(
      '/openai/deployments/our deployment/chat/completions?api-version=2024-10-21',
    )
    expect(asked?.headers).to.include({ 'api-key': key })
    expect(asked?.headers).not.to.have.property('authorization')
  })

  it('has a second and a half for all of it', async () => {
    server.behave(() => {})
    const startedAt = performance.now()
    expect(await model()(question)).to.include({ outcome: 'timeout' })
    expect(performance.now() - startedAt).to.be.within(1_400, 2_000)
  })

  it('has no longer where it sends byte by byte', async () => {
    server.behave((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    const startedAt = performance.now()
    expect(await model({ timeoutMs: 200 })(question)).to.include({ outcome: 'timeout' })
    expect(performance.now() - startedAt).to.be.below(700)
  })

  const failures: [what: string, behaviour: Parameters<FakeLanguageModel['behave']>[0], detail: string | RegExp][] = [
    ['a fault', sends(500, '{"error":{"message":"sk-hush-hush"}}'), '500'],
    ['a wrong key', sends(401, `{"error":{"message":"wrong key ${key}"}}`), '401'],
    ['too many questions', sends(429, '{}'), '429'],
    ['broken JSON', sends(200, '{"choices": [{'), 'SyntaxError'],
    ['no JSON at all', sends(200, '<html>sign in</html>', 'text/html'), 'SyntaxError'],
    ['JSON that is called something else', sends(200, '{"choices":[]}', 'text/plain'), 'SyntaxError'],
    ['null', sends(200, 'null'), 'TypeError'],
    ['no choices', sends(200, '{"choices":[]}'), 'SyntaxError'],
    ['choices of another form', sends(200, '{"choices":[null]}'), 'SyntaxError'],
    ['words where JSON was wanted', completes({ content: 'Sure! I confirmed the order.' }), 'SyntaxError'],
    ['a call of a tool', completes({ content: null, tool_calls: [{ id: '1', type: 'function' }] }), 'SyntaxError'],
    ['half an answer', completes({ content: '{"topic":"ord' }, 'length'), 'SyntaxError'],
    ['far too much', sends(200, `{"choices":[],"x":"${'x'.repeat(2_000_000)}"}`), 'RangeError'],
    ['far too much with a fault', sends(503, 'x'.repeat(2_000_000)), '503'],
    ['no content', sends(204, ''), /Error/],
    ['a connection that breaks', (response) => response.destroy(), /^(UND_ERR_SOCKET|ECONNRESET)$/],
  ]
  for (const [what, behaviour, detail] of failures) {
    it(`gives no opinion with ${what}`, async () => {
      server.behave(behaviour)
      const opinion = await model()(question)
      expect(opinion).to.have.property('outcome', 'failed')
      expect(opinion).to.have.property('detail').that.matches(new RegExp(detail))
      expect(JSON.stringify(opinion)).not.to.contain('hush')
      expect(server.asked).to.have.lengthOf(1)
    })
  }

  it('gives no opinion when nobody listens', async () => {
    const nobody = createServer()
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve))
    const { port } = nobody.address() as { port: number }
    await new Promise((resolve) => nobody.close(resolve))
    const opinion = await model({}, `http://127.0.0.1:${port}`)(question)
    expect(opinion).to.include({ outcome: 'failed', detail: 'ECONNREFUSED' })
  })

  it('is not followed to another server, where the key would go along', async () => {
    const other = await openFakeLanguageModel()
    server.behave((response) => {
      response.writeHead(307, { Location: `${other.url}/v1/chat/completions` })
      response.end()
    })
    expect(await model()(question)).to.include({ outcome: 'failed' })
    expect(other.asked).to.deep.equal([])
    await other.close()
  })

  it('may refuse', async () => {
    server.behave(completes({ content: null, refusal: 'I will not.' }))
    expect(await model()(question)).to.include({ outcome: 'refused' })
    server.behave(completes({ content: '' }, 'content_filter'))
    expect(await model()(question)).to.include({ outcome: 'refused' })
  })

  it('is left alone after three failures in a row, and tried again after a while', async () => {
    const ask = model({ openMs: 100 })
    server.behave(sends(500, '{}'))
    for (let failures = 0; failures < 3; failures += 1) expect(await ask(question)).to.include({ outcome: 'failed' })
    expect(await ask(question)).to.include({ outcome: 'open' })
    expect(server.asked).to.have.lengthOf(3)

    await pause(110)
    expect(await ask(question)).to.include({ outcome: 'failed' })
    expect(await ask(question)).to.include({ outcome: 'open' })
    expect(server.asked).to.have.lengthOf(4)

    await pause(110)
    server.behave(answers(reading))
    expect(await ask(question)).to.include({ outcome: 'answered' })
    expect(await ask(question)).to.include({ outcome: 'answered' })
    expect(server.asked).to.have.lengthOf(6)
  })

  it('keeps to its time for whoever waits while it is tried again', async () => {
    const ask = model({ openMs: 50, timeoutMs: 200, failures: 1 })
    server.behave(() => {})
    await ask(question)
    await pause(60)
    const startedAt = performance.now()
    await Promise.all([ask(question), ask(question), ask(question)])
    expect(performance.now() - startedAt).to.be.below(600)
    expect(server.asked).to.have.lengthOf(2)
  })

  it('does not count a refusal as a failure', async () => {
    const ask = model({ failures: 1 })
    server.behave(completes({ content: null, refusal: 'I will not.' }))
    await ask(question)
    expect(await ask(question)).to.include({ outcome: 'refused' })
  })

  it('takes nothing from the environment', async () => {
    const set = {
      OPENAI_BASE_URL: 'http://127.0.0.1:9',
      OPENAI_ORG_ID: 'org',
      OPENAI_PROJECT_ID: 'p',
      OPENAI_LOG: 'debug',
      OPENAI_CUSTOM_HEADERS: 'X-Secret: hush\nAuthorization: Bearer other\napi-key: other',
    }
    const { env } = process
    const before = { ...env }
    Object.assign(env, set)
    try {
      expect(await model()(question)).to.include({ outcome: 'answered' })
      const azure = { url: server.url, key, name: 'small', apiVersion: '2024-10-21' }
      expect(await openLanguageModel(azure)(question)).to.include({ outcome: 'answered' })
    } finally {
      for (const name of Object.keys(set)) {
        if (before[name] === undefined) delete env[name]
        else env[name] = before[name]
      }
    }
    for (const { headers } of server.asked) {
      expect(headers).not.to.have.any.keys('openai-organization', 'openai-project', 'x-secret')
      expect(JSON.stringify(headers)).not.to.contain('other')
    }
    expect(server.asked.map(({ headers }) => [headers.authorization, headers['api-key']])).to.deep.equal([
      [`Bearer ${key}`, undefined],
      [undefined, key],
    ])
  })
})
