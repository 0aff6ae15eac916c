import { createServer, type Server } from 'restify'

/** A bare server with some pages on it. */
export async function servePages(add: (server: Server) => void): Promise<{ url: string; close(): void }> {
  const server = createServer({ name: '' })
  ;(server.log as unknown as { level: string }).level = 'silent'
  add(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    close() {
      server.server.closeAllConnections()
      server.close()
    },
  }
}
