import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeTokenIssuer {
  metadataUrl: string
  /** What is signed with the published key unless `header` or `alter` say otherwise. */
  token(claims: Record<string, unknown>, header?: Record<string, unknown>): string
  /** From now on metadata never come. */
  hang(): void
  close(): Promise<void>
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Publishes one key, endorsed for Teams, as the Bot Framework does. */
export async function openFakeTokenIssuer(): Promise<FakeTokenIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', endorsements: ['msteams'] }
  let hangs = false

  const server = createServer((request, response) => {
    if (hangs) return
    const jwks_uri = `http://127.0.0.1:${port}/keys`
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { jwks_uri }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  function signature(text: string, alg: unknown, kid: unknown): string {
    if (alg === 'none') return ''
    if (alg === 'HS256') {
      return createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
        .update(text)
        .digest('base64url')
    }
    return sign('sha256', Buffer.from(text), kid === 'foreign' ? foreign.privateKey : privateKey).toString('base64url')
  }

  return {
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    token(claims, header = {}) {
      const { signedAs, ...shown } = { alg: 'RS256', typ: 'JWT', kid: 'key-1', signedAs: 'own', ...header }
      const text = `${part(shown)}.${part(claims)}`
      return `${text}.${signature(text, shown.alg, signedAs)}`
    },
    hang() {
      hangs = true
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
