import { orderUnderKills } from '../test/support/crash.ts'

/** `node --import tsx bench/crash.ts [kills]`: the suite's crash test at length. */
const kills = Number(process.argv[2] ?? 100)
const { acknowledged, stored, ghosts } = await orderUnderKills(kills)
const lost = acknowledged.filter((note) => !stored.has(note)).length
const twice = [...stored.values()].filter((times) => times > 1).length
console.log(`${kills} kills, ${acknowledged.length} acknowledged orders, ${stored.size} stored`)
console.log(`lost: ${lost}, twice: ${twice}, receipts without an order: ${ghosts.length}`)
process.exitCode = lost + twice + ghosts.length === 0 ? 0 : 1
