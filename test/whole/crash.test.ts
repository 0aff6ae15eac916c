import { expect } from 'chai'
import { orderUnderKills } from '../support/crash.ts'

describe('kill -9 under load', () => {
  it('leaves every acknowledged order there once, and none twice', async function () {
    this.timeout(120_000)
    const { acknowledged, stored, ghosts } = await orderUnderKills(5)
    expect(acknowledged).to.have.length.above(3)
    expect(ghosts).to.deep.equal([])
    for (const note of acknowledged) expect(stored.get(note), note).to.equal(1)
    expect([...stored.values()].filter((times) => times > 1)).to.deep.equal([])
  })
})
