import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { answerById } from '../../dialogs/answers.ts'
import { topicNamed } from '../../dialogs/topics.ts'
import { type Case, classes } from '../support/conversation-cases.ts'

const root = new URL('../../', import.meta.url)
const fileText = (path: string) => readFileSync(new URL(path, root), 'utf8')

interface Row {
  no: number
  statement: string[]
  by: string[]
  tests: string[]
}

/** The rows of the table, whichever heading they stand under. */
const rows: Row[] = [...fileText('docs/source-document.md').matchAll(/^\| S(\d+) \| (.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, no, ...cells]) => {
    const [statement = [], by = [], tests = []] = cells.map((cell) => cell.split('<br>'))
    return { no: Number(no), statement, by, tests }
  },
)

const cases = classes.find(({ name }) => name === 'source document')?.cases ?? []
const numbersOf = ({ it: name }: Case) => [...name.matchAll(/\bS(\d+)\b/g)].map(([, no]) => Number(no))
const titleOf = ({ it: name }: Case) => name.replace(/^(?:S\d+ )+/, '')
const provenBy = (no: number) => cases.filter((each) => numbersOf(each).includes(no))

describe('the table of the source document', () => {
  it('numbers its statements without a gap', () => {
    expect(rows.length).to.be.at.least(40)
    expect(rows.map(({ no }) => no)).to.deep.equal(rows.map((_, at) => at + 1))
  })

  it('tells each in Japanese and in English, in few words', () => {
    for (const { no, statement } of rows) {
      const [ja = '', en = '', ...more] = statement
      expect(more, `S${no}`).to.deep.equal([])
      expect(ja, `S${no}`).to.match(/^(?=.*[\u3041-\u30ff\u4e00-\u9fff]).{8,30}$/)
      expect(en, `S${no}`).to.match(/^[ -~]{8,60}$/)
    }
  })

  it('says of each where it is said or done: entries and topics that exist, in the files that are named', () => {
    for (const { no, by } of rows) {
      for (const each of by) {
        const [, isTopic, name = '', file = ''] = /^(topic )?`([\w-]+)` \(`([\w./-]+)`\)$/.exec(each) ?? []
        expect(existsSync(new URL(file, root)) && file, `S${no}: ${each}`).to.match(/\.ts$/)
        if (isTopic) expect(topicNamed(name), `S${no}: ${each}`).to.be.an('object')
        else {
          expect(answerById(name), `S${no}: ${each}`).to.be.an('object')
          expect(fileText(file), `S${no}: ${each}`).to.include(`id: '${name}'`)
        }
      }
    }
  })

  it('names for each exactly the cases that prove it', () => {
    for (const { no, tests } of rows) {
      expect(provenBy(no), `S${no}`).not.to.deep.equal([])
      expect(tests, `S${no}`).to.have.members(provenBy(no).map(titleOf))
    }
  })

  it('has each proven in Japanese, and at least half in English', () => {
    const provenIn = (lang: Case['lang']) => rows.filter(({ no }) => provenBy(no).some((each) => each.lang === lang))
    expect(rows.filter((row) => !provenIn('ja').includes(row)).map(({ no }) => no)).to.deep.equal([])
    expect(provenIn('en').length).to.be.at.least(rows.length / 2)
  })

  it('has every number of the cases, whose names begin with them and say what follows but once', () => {
    const numbers = new Set(rows.map(({ no }) => no))
    for (const each of cases) {
      expect(each.it).to.match(/^(?:S\d+ )+(?!S\d)\S/)
      for (const no of numbersOf(each)) expect(numbers.has(no), each.it).to.equal(true)
    }
    expect(new Set(cases.map(titleOf)).size).to.equal(cases.length)
  })
})
