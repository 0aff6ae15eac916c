import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder'
import { createServer, plugins } from 'restify'
import { compose } from '../bot/compose.ts'
import { readConfig } from '../bot/config.ts'
import { createLog } from '../bot/log.ts'
import { products } from '../services/catalogue/catalogue.ts'
import { keepNewOrder } from '../services/order.ts'
import { orderLine } from '../services/quote.ts'
import { sampleCustomers } from '../services/sample-customers.ts'
import { openFileStore } from '../services/store/file-store.ts'
import { openWork } from '../services/work.ts'
import { clockStart, makeFolder } from '../test/support/house.ts'

/**
 * One server in a process of its own, so that bench/turn.ts sees what it alone uses: `echo`, or the number of orders
 * in the assistant's store. It sends its address, then its processor time whenever it is asked.
 */
const [what = 'echo'] = process.argv.slice(2)
const { url, close } = what === 'echo' ? await openEcho() : await openAssistant(Number(what))
process.on('message', () => process.send?.(process.cpuUsage()))
process.on('disconnect', async () => {
  await close()
  process.exit(0)
})
process.send?.(url)

/** The echo of the framework's own samples. */
async function openEcho() {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const bot = new ActivityHandler()
  bot.onMessage(async (context, next) => {
    await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`))
    await next()
  })
  const server = createServer()
  server.use(plugins.bodyParser())
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, (context) => bot.run(context))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: async () => {} }
}

/** The whole house over the file store, every commit synced to the disk. */
async function openAssistant(orders: number) {
  const folder = await makeFolder()
  const config = readConfig({ PORT: '0', DATA_DIR: folder, CLOCK_START: clockStart })
  if (!config.ok) throw new Error(config.refusal.problems.join('\n'))
  const log = createLog(Date.now)
  const sample = await compose(config.value, log)
  await sample.close()
  await fill(folder, orders)
  const running = await compose(config.value, log)
  return {
    url: running.url,
    async close() {
      await running.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function fill(folder: string, orders: number) {
  const store = await openFileStore(folder)
  for (let from = 0; from < orders; from += 1000) {
    const work = openWork(store)
    for (let number = from; number < Math.min(orders, from + 1000); number++) keepNewOrder(work, anOrder(number))
    await store.commit(work.writes())
  }
  await store.close()
}

function anOrder(number: number) {
  const customer = sampleCustomers[number % sampleCustomers.length]
  const product = products[number % products.length]
  if (!customer || !product) throw new Error('there is no sample data')
  const purchasedAt = Date.parse(clockStart) - (number % 1000) * 3_600_000
  const line = orderLine(product, 1, product.minimumQuantity, customer, purchasedAt)
  return {
    id: `ORD-${10_000_000 + number}`,
    customerId: customer.id,
    lines: [line],
    total: line.total,
    purchasedAt,
    status: 'completed' as const,
    placedBy: { id: 'admin-agent', name: 'Avery Admin' },
  }
}
