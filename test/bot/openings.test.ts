import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'

const quiet = { info() {}, error() {} }

describe('starting', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'))
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('makes the key file at the first start, and refuses to make another for keys that it did not seal', async () => {
    await (await start()).close()
    await rm(join(folder, 'master.key'))
    expect(await complaintOf(start()))
      .to.include('master.key is missing')
      .and.to.include('Restore it')
    expect(await complaintOf(start()), 'still').to.include('is missing')
  })

  it('refuses the wrong key file', async () => {
    await (await start()).close()
    await writeFile(join(folder, 'master.key'), 'ab'.repeat(32))
    expect(await complaintOf(start())).to.include('is not the one')
    await writeFile(join(folder, 'master.key'), 'not a key')
    expect(await complaintOf(start())).to.include('64 hexadecimal digits')
  })

  it('says which port is in use, and lets go of the folder', async () => {
    const other = createServer()
    const port = await listening(other)
    expect(await complaintOf(start({ PORT: String(port) }))).to.include(`PORT ${port} is in use`)
    await new Promise((resolve) => other.close(resolve))
    await (await start()).close()
  })

  it('says that the data folder is a file, and that the people file is missing', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    expect(await complaintOf(start({ DATA_DIR: file }))).to.include('is a file')
    expect(await complaintOf(start({ PEOPLE_FILE: join(folder, 'nobody.json') }))).to.include('PEOPLE_FILE')
  })

  it('is refused while another one uses the folder', async () => {
    const first = await start()
    expect(await complaintOf(start())).to.include('uses the data folder')
    await first.close()
  })

  function start(settings: Record<string, string> = {}) {
    const config = readConfig({ PORT: '0', DATA_DIR: folder, ...settings })
    if (!config.ok) throw new Error(config.refusal.problems.join('\n'))
    return compose(config.value, quiet)
  }
})

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })

const complaintOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'it started',
    (error: Error) => error.message,
  )
