import { expect } from 'chai'
import { conversationWords } from '../../cards/conversation.ts'
import { explain, inARow, oneLine, plain, spaced, spacedList } from '../../cards/words.ts'
import { exportedWords, otherPairs, type Pair, pairsOf, parametersOf, type Words } from './all-words.ts'
import { glossary, neverInEnglish, neverInJapanese } from './word-rules.ts'

/** The shape of words: their keys, what stands there, and what the functions are told. */
function shapeOf(words: object): unknown {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'function'
        ? parametersOf(value)
        : typeof value === 'object' && value !== null
          ? shapeOf(value)
          : typeof value,
    ]),
  )
}

/** Words in Latin letters that Japanese readers know by these names. */
const latin = new Set(
  'Microsoft CSP Office LTSC Professional Plus SQL Server Standard Teams Visio Project ID CAL RDS PC PO ORD UTC n in English'
    .concat(' OEM GDAP DAP Red Hat SUSE Partner of Record JSON Lines review true')
    .concat(
      ' MSI MigrateArch RemoveMSI download COM ActiveX API VBA MAPI Access MDE ADE RAM GB Mac for Apps OneNote Outlook de',
    )
    .concat(' OfficeClientEdition PIDKEY configuration.xml setup.exe configure CSV MB Excel UTF Asia Tokyo')
    .concat(
      ' Windows TCP Web RD Active Directory licmgr.exe winver License Pack Retail Purchase x RDLIC rdlic corp.local X K P',
    )
    .concat(
      ' KMS MAK VL Windows slmgr.vbs ospp.vbs ipk ato skms DNS TCP VAMT PowerShell Configuration Manager Program Files x BizTalk Exchange Enterprise Agreement Mac Note Device Product ComputerName DeviceFile',
    )
    .split(' '),
)

/** Signs and names only: nothing in them to translate. */
const withoutLetters = [
  'conversationWords.helpLine',
  'orderWords.notePlaceholder',
  'orderFormWords.notePlaceholder',
  'orderFormWords.wrong',
  'productKeyWords.version',
  'cancelHistoryWords.rule',
  'productWords.times',
  'rdsCalWords.cal',
  'kmsToMakWords.count.limited',
  'kmsToMakWords.count.unlimited',
]

describe('the words', () => {
  let words: Map<string, Words>
  let pairs: Pair[]

  before(async () => {
    words = await exportedWords()
    pairs = [...words].flatMap(([name, { en, ja }]) => pairsOf(name, en, ja)).concat(await otherPairs())
  })

  const wrong = (complaint: (pair: Pair) => boolean) =>
    pairs.filter(complaint).map(({ path, en, ja }) => `${path}: ${en} | ${ja}`)

  it('are found in every file that has some', () => {
    expect([...words.keys()]).to.include.members(['orderWords', 'cancelWords', 'productKeyWords', 'conversationWords'])
    expect(pairs.length).to.be.greaterThan(250)
  })

  it('have the same keys, kinds and parameters in both languages', () => {
    for (const [name, { en, ja }] of words) expect(shapeOf(ja), name).to.deep.equal(shapeOf(en))
  })

  it('are never empty, and without blanks at their ends', () => {
    const ragged = wrong(({ en, ja }) => [en, ja].some((text) => !/^\S(?:.*\S)?$/s.test(text)))
    expect(ragged).to.deep.equal([])
  })

  it('are Japanese in Japanese', () => {
    const foreign = wrong(({ path, ja }) => !withoutLetters.includes(path) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(ja))
    expect(foreign).to.deep.equal([])
  })

  it('hold no English word in Japanese but names', () => {
    const words = ({ ja }: Pair) => ja.replace(/https?:[^)\s]+/g, '').match(/[A-Za-z]+(?:\.[a-z]+)?/g) ?? []
    expect(wrong((pair) => words(pair).some((word) => !latin.has(word)))).to.deep.equal([])
  })

  it('have a blank between Japanese and Latin letters or digits, but in dates', () => {
    const glued = /[A-Za-z0-9][\u3041-\u30ff\u4e00-\u9fff]|[\u3041-\u30ff\u4e00-\u9fff][A-Za-z0-9]/
    expect(wrong(({ ja }) => glued.test(ja.replace(/\d+年\d+月\d+日/g, '')))).to.deep.equal([])
  })

  for (const [what, sign] of neverInJapanese) {
    it(`have never in Japanese: ${what}`, () => {
      expect(wrong(({ ja }) => sign.test(ja))).to.deep.equal([])
    })
  }

  for (const [what, sign] of neverInEnglish) {
    it(`have never in English: ${what}`, () => {
      expect(wrong(({ en }) => sign.test(en))).to.deep.equal([])
    })
  }

  for (const [english, japanese] of glossary) {
    it(`say ${japanese.source} for ${english.source}`, () => {
      expect(pairs.some(({ en }) => english.test(en))).to.equal(true)
      expect(wrong(({ en, ja }) => english.test(en) && !japanese.test(ja))).to.deep.equal([])
    })
  }
})

describe('sentences in a row', () => {
  it('have a blank between them in English and none in Japanese; empty ones are left out', () => {
    expect(inARow('en', 'One.', '', 'Two.')).to.equal('One. Two.')
    expect(inARow('ja', '一。', '', '二。')).to.equal('一。二。')
    expect(inARow('en', '', '')).to.equal('')
  })
})

describe('a Japanese sentence around names', () => {
  it('has a blank beside Latin letters and digits, and none between Japanese', () => {
    expect(spaced('株式会社みどり商事', 'の購入履歴')).to.equal('株式会社みどり商事の購入履歴')
    expect(spaced('Contoso Ltd', 'の購入履歴')).to.equal('Contoso Ltd の購入履歴')
    expect(spaced('注文', 'ORD-1', 'は')).to.equal('注文 ORD-1 は')
    expect(spaced('2026年10月13日', 'の時点')).to.equal('2026年10月13日の時点')
    expect(spaced('13:00 (UTC)', 'の時点')).to.equal('13:00 (UTC) の時点')
    expect(spaced('対象のため、', 'Office', 'は')).to.equal('対象のため、Office は')
    expect(spacedList(['2022', '2019'], 'または')).to.equal('2022 または 2019')
    expect(spacedList([], 'または')).to.equal('')
  })
})

describe('explaining a refusal', () => {
  type Refusal = { reason: 'too-late'; by: number } | { reason: 'not-found' }

  it('takes the sentence of that reason and tells it the details', () => {
    const reasons = {
      'too-late': ({ by }: { by: number }) => `too late by ${by}`,
      'not-found': () => 'not found',
    }
    expect(explain<Refusal>(reasons, { reason: 'too-late', by: 3 })).to.equal('too late by 3')
    expect(explain<Refusal>(reasons, { reason: 'not-found' })).to.equal('not found')
  })
})

describe('text from people', () => {
  it('stays as it is in what was done already, be it a masked key or a name', () => {
    const { alreadyDone } = conversationWords.en
    expect(alreadyDone('*****-X7K2P')).to.include(': \\*\\*\\*\\*\\*-X7K2P.')
    expect(alreadyDone('order 2 for [x](y)')).to.include(': order 2 for \\[x\\] (y).')
  })

  const table: [what: string, written: string, line: string, escaped?: string][] = [
    ['an ordinary name', 'A. Datum & Co., 株式会社みどり商事', 'A. Datum & Co., 株式会社みどり商事'],
    ['a link', '[x](y)', '[x](y)', '\\[x\\] (y)'],
    ['an escaped link', '\\[x\\](y)', '\\[x\\](y)', '\\\\\\[x\\\\\\] (y)'],
    ['an address', 'http://a.example', 'http://a.example', 'http\\:\\//a\\.example'],
    ['a mail address', 'a@b.com', 'a@b.com', 'a\\@b\\.com'],
    ['emphasis', '**a** _b_ `c` ~d~', '**a** _b_ `c` ~d~', '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['HTML', '<b> &lt;', '<b> &lt;', '\\<b\\> \\&lt;'],
    ['a heading and a table', '# a | b', '# a | b', '\\# a \\| b'],
    ['line breaks', ' a\r\n\tb\u2028c\u0085d ', 'a b c d'],
    ['signs that turn or hide', '\u202ea\u200bb\u00ad\u2060c\u061c\ufeff', 'abc'],
    ['nothing to be seen', '\u200b\n', ''],
  ]
  for (const [what, written, line, escaped = line] of table) {
    it(`stays on its line and means nothing: ${what}`, () => {
      expect(oneLine(written)).to.equal(line)
      expect(plain(written)).to.equal(escaped)
    })
  }
})
