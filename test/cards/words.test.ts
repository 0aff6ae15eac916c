import { expect } from 'chai'
import { conversationWords } from '../../cards/conversation.ts'
import { explain, inARow, oneLine, plain } from '../../cards/words.ts'
import { exportedWords, otherPairs, type Pair, pairsOf, parametersOf, type Words } from './all-words.ts'

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
    .concat(' OfficeClientEdition PIDKEY configuration.xml setup.exe configure CSV MB Excel UTF')
    .split(' '),
)

/** Signs and names only: nothing in them to translate. */
const withoutLetters = ['orderWords.notePlaceholder', 'productKeyWords.version', 'productWords.times']

/** How the trade says it in Japanese. */
const glossary: [english: RegExp, japanese: RegExp][] = [
  [/\bcancel/i, /キャンセル/],
  [/\bproduct keys?\b/i, /プロダクト キー/],
  [/\bdownload links?\b/i, /ダウンロード リンク/],
  [/Admin agent/, /管理エージェント/],
  [/Sales agent/, /セールス エージェント/],
  [/Helpdesk agent/, /ヘルプデスク エージェント/],
  [/Billing admin/, /課金管理者/],
  [/Global admin/, /グローバル管理者/],
  [/Partner Center/, /パートナー センター/],
  [/Microsoft 365 admin center/, /Microsoft 365 管理センター/],
  [/\bon-premises software\b/i, /オンプレミス(?: ソフトウェア|$)/],
  [/\bsoftware subscription/i, /ソフトウェア サブスクリプション/],
  [/\bperpetual license/i, /永続ライセンス|永続的な製品ライセンス/],
  [/\brevoked\b/, /取り消/],
  [/\bfull refund\b/i, /全額払い戻し/],
  [/\bprorated\b/i, /日割り/],
  [/\bdowngrade right\b/, /ダウングレード権(?!限)/],
  [/\b(?:32|64)-bit\b/, /(?:32|64) ビット/],
  [/Office Deployment Tool/, /Office 展開ツール/],
  [/\bsupport request\b/, /サポート リクエスト|サポートに依頼/],
  [/\bauto-renew\b/, /自動更新/],
  [/\binvoice\b/, /請求書/],
  [/\bprice list\b/, /価格表/],
  [/\bopens a page\b/, /ページを開きます/],
  [/\border ID\b/, /注文 ID/],
]

const neverInJapanese: [what: string, sign: RegExp][] = [
  ['a full-width letter, digit or bracket', /[\uff01-\uff5e\u3000]/],
  ['a space beside 。 or 、', /[。、] | [。、]/],
  ['a double space', / {2}/],
  ['katakana words run together', /[\u30a1-\u30fa\u30fc]{11,}/],
  ['取消, 解約 or 返金', /取消|解約|返金|払戻/],
  ['an order taken back like a key', /(?:注文|購入)[はをの]?取り消/],
  ['管理者エージェント', /管理者エージェント/],
  ['a katakana word without its long end', /(?:サーバ|ユーザ|パートナ|ブラウザ)(?!ー|ッ)/],
  ['kanji that Microsoft writes in kana', /下さい|出来|致しま|頂|何処|全て|是非/],
  ['the plain form', /(?:だ|である|する|(?<![まで])した|ない|できる|いる)。/],
]

const neverInEnglish: [what: string, sign: RegExp][] = [
  ['a double space', / {2}/],
  ['Japanese, but for the name of the language', /[\u3040-\u30ff\u4e00-\u9fff](?<!日本語で?|日本?)/],
  ['another spelling of license or cancelled', /licence|canceled|canceling/i],
  ['a curly quote', /[\u2018-\u201d]/],
  ['an exclamation mark', /!/],
  ['a space before a full stop or comma', / [.,;?]/],
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
