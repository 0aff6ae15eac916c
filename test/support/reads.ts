import { expect } from 'chai'

type Table<Value> = [said: string, value: Value][]

/** A table of sentences, and what is read out of each. */
export function reads<Value>(what: string, read: (said: string) => Value, table: Table<Value>) {
  describe(what, () => {
    for (const [said, value] of table) it(said, () => expect(read(said)).to.deep.equal(value))
  })
}
