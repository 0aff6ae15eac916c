import { expect } from 'chai'
import { checkSameOrigin, statusOfRefusal } from '../../bot/same-origin.ts'

const port = 3978

describe('checkSameOrigin', () => {
  const own = { host: 'localhost:3978' }
  const json = { ...own, 'content-type': 'application/json', 'content-length': '2' }

  const welcome = [
    { it: 'the page itself', method: 'GET', headers: own },
    { it: 'the page by address', method: 'GET', headers: { host: '127.0.0.1:3978' } },
    { it: 'the page by IPv6 address', method: 'GET', headers: { host: '[::1]:3978' } },
    { it: 'a name in capitals', method: 'GET', headers: { host: 'LOCALHOST:3978', origin: 'http://localhost:3978' } },
    { it: 'a fetch of the page', method: 'POST', headers: { ...json, origin: 'http://localhost:3978' } },
    { it: 'a fetch that says so', method: 'POST', headers: { ...json, 'sec-fetch-site': 'same-origin' } },
    { it: 'a tool without a browser', method: 'POST', headers: json },
    {
      it: 'JSON with its charset',
      method: 'POST',
      headers: { ...json, 'content-type': 'Application/JSON; charset=utf-8' },
    },
    { it: 'a POST without a body', method: 'POST', headers: { ...own, 'content-length': '0' } },
    { it: 'an address typed in', method: 'GET', headers: { ...own, 'sec-fetch-site': 'none' } },
    {
      it: 'a link followed from elsewhere',
      method: 'GET',
      headers: { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    },
  ]
  for (const { it: title, method, headers } of welcome) {
    it(`lets in ${title}`, () => {
      expect(checkSameOrigin({ method, headers }, port)).to.deep.equal({ ok: true, value: undefined })
    })
  }

  const unwelcome = [
    { it: 'no Host', method: 'GET', headers: {}, reason: 'foreign-host' },
    { it: 'a rebound name', method: 'GET', headers: { host: 'evil.example:3978' }, reason: 'foreign-host' },
    {
      it: 'a name that only begins well',
      method: 'GET',
      headers: { host: 'localhost.evil.example:3978' },
      reason: 'foreign-host',
    },
    {
      it: 'an address in a name',
      method: 'GET',
      headers: { host: '127.0.0.1.nip.example:3978' },
      reason: 'foreign-host',
    },
    {
      it: 'a name with a user',
      method: 'GET',
      headers: { host: 'localhost:3978@evil.example' },
      reason: 'foreign-host',
    },
    { it: 'another port', method: 'GET', headers: { host: 'localhost:4000' }, reason: 'foreign-host' },
    { it: 'no port', method: 'GET', headers: { host: 'localhost' }, reason: 'foreign-host' },
    { it: 'every interface', method: 'GET', headers: { host: '0.0.0.0:3978' }, reason: 'foreign-host' },
    {
      it: 'another page',
      method: 'POST',
      headers: { ...json, origin: 'https://evil.example' },
      reason: 'foreign-origin',
    },
    { it: 'an opaque origin', method: 'POST', headers: { ...json, origin: 'null' }, reason: 'foreign-origin' },
    {
      it: 'another port’s page',
      method: 'GET',
      headers: { ...own, origin: 'http://localhost:5000' },
      reason: 'foreign-origin',
    },
    {
      it: 'another name’s page',
      method: 'GET',
      headers: { ...own, origin: 'http://127.0.0.1:3978' },
      reason: 'foreign-origin',
    },
    {
      it: 'another scheme',
      method: 'GET',
      headers: { ...own, origin: 'https://localhost:3978' },
      reason: 'foreign-origin',
    },
    {
      it: 'two origins',
      method: 'GET',
      headers: { ...own, origin: ['http://localhost:3978', 'x'] },
      reason: 'foreign-origin',
    },
    {
      it: 'a fetch from another site',
      method: 'GET',
      headers: { ...own, 'sec-fetch-site': 'cross-site' },
      reason: 'foreign-origin',
    },
    {
      it: 'a fetch from another port',
      method: 'GET',
      headers: { ...own, 'sec-fetch-site': 'same-site' },
      reason: 'foreign-origin',
    },
    {
      it: 'a frame on another page',
      method: 'GET',
      headers: { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      reason: 'foreign-origin',
    },
    {
      it: 'a form sent from elsewhere',
      method: 'POST',
      headers: { ...json, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      reason: 'foreign-origin',
    },
    {
      it: 'text that may be JSON',
      method: 'POST',
      headers: { ...json, 'content-type': 'text/plain' },
      reason: 'not-json',
    },
    {
      it: 'a type that only begins well',
      method: 'POST',
      headers: { ...json, 'content-type': 'application/jsonp' },
      reason: 'not-json',
    },
    {
      it: 'a body without a type',
      method: 'PUT',
      headers: { ...own, 'transfer-encoding': 'chunked' },
      reason: 'not-json',
    },
  ]
  for (const { it: title, method, headers, reason } of unwelcome) {
    it(`keeps out ${title}`, () => {
      expect(checkSameOrigin({ method, headers }, port)).to.deep.equal({ ok: false, refusal: { reason } })
    })
  }

  it('counts no port as port 80', () => {
    expect(checkSameOrigin({ method: 'GET', headers: { host: 'localhost' } }, 80).ok).to.equal(true)
  })

  it('answers 415 to what is no JSON and 403 to strangers', () => {
    expect([statusOfRefusal({ reason: 'not-json' }), statusOfRefusal({ reason: 'foreign-host' })]).to.deep.equal([
      415, 403,
    ])
  })
})
