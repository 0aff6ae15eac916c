import { expect } from 'chai'
import { putBack, redact } from '../../../dialogs/understanding/redact.ts'
import { sampleCustomers as customers } from '../../../services/sample-customers.ts'

const sent = (text: string) => redact(text, { customers }).text

describe('what leaves the house for a second opinion', () => {
  const sentences: [what: string, written: string, sent: string][] = [
    ['a customer', 'cancel or key for Contoso Ltd?', 'cancel or key for [CUSTOMER_1] Ltd?'],
    ['a customer in small letters', 'is fabrikam done or not', 'is [CUSTOMER_1] done or not'],
    ['a misspelt customer', 'cotnoso key or refund', '[CUSTOMER_1] key or refund'],
    ['the beginning of a name', 'wingtip wants keys', '[CUSTOMER_1] wants keys'],
    ['a beginning that is a common word', 'fourth wants keys', '[CUSTOMER_1] wants keys'],
    ['a name in katakana', 'コントソのキーか返品', '[CUSTOMER_1]のキーか返品'],
    ['a name in half-width katakana', 'ﾌｧﾌﾞﾘｶﾑ のキー', '[CUSTOMER_1] のキー'],
    ['a name in kanji, in short', '白樺のキーをもう一度', '[CUSTOMER_1]のキーをもう一度'],
    ['a customer that nobody knows', 'keys for Acme Widgets or cancel', 'keys for [CUSTOMER_1] or cancel'],
    ['one that nobody knows, in Japanese', '東都物流様のキーか返品', '[CUSTOMER_1]様のキーか返品'],
    ['several, the same ones alike', 'Contoso, contoso and Fabrikam', '[CUSTOMER_1], [CUSTOMER_1] and [CUSTOMER_2]'],
    ['an order', 'ORD-1001 or ord 1002', '[ORDER_1] or [ORDER_2]'],
    ['an order by its number', '注文番号 4821376 のキー', '注文番号 [ORDER_1] のキー'],
    ['a GUID', 'is 3dd24eaa-1111-2222-3333-444455556666 mine', 'is [ORDER_1] mine'],
    ['a GUID without hyphens', 'is 3dd24eaa111122223333444455556666 mine', 'is [KEY_1] mine'],
    ['a key', 'ABCDE-12345-FGHIJ-67890-KLMNO fails', '[KEY_1] fails'],
    ['a key that is all letters', 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY fails', '[KEY_1] fails'],
    [
      'a key in wide characters',
      'ＡＢＣＤＥ－１２３４５－ＦＧＨＩＪ－６７８９０－ＫＬＭＮＯ が通らない',
      '[KEY_1] が通らない',
    ],
    ['a key with other dashes', 'abcde–12345–fghij–67890–klmno', '[KEY_1]'],
    ['a key with blanks', 'ABCDE 12345 FGHIJ 67890 KLMNO fails', '[KEY_1] fails'],
    ['a key in one piece', 'ABCDE12345FGHIJ67890KLMNO fails', '[KEY_1] fails'],
    ['a masked key', '*****-*****-*****-*****-KLMN1 fails', '[KEY_1] fails'],
    ['a key with dots', 'ABCDE.12345.FGHIJ.67890.KLMNO fails', '[KEY_1] fails'],
    ['a key with slashes', 'ABCDE/FGHIJ/KLMNO/PQRST/UVWXY fails', '[KEY_1] fails'],
    ['a key with slashes and blanks', 'ABCDE / 12345 / FGHIJ / 67890 / KLMNO fails', '[KEY_1] fails'],
    ['a key with underscores', 'ABCDE_FGHIJ_KLMNO_PQRST_UVWXY fails', '[KEY_1] fails'],
    ['half a key with dots', 'it begins with ABCDE.12345.FGHIJ', 'it begins with [KEY_1]'],
    ['a name with a figure behind it', 'is contoso2 or fabrikam365 done', 'is [CUSTOMER_1] or [CUSTOMER_2] done'],
    ['a name with its form behind it', 'is contosoltd or WingtipToysInc2 done', 'is [CUSTOMER_1] or [CUSTOMER_2] done'],
    ['a name with a quantity behind it', 'みどり商事3本', '[CUSTOMER_1]3本'],
    [
      'a customer that nobody knows, twice',
      'keys for Acmewid or not; acmewid',
      'keys for [CUSTOMER_1] or not; [CUSTOMER_1]',
    ],
    ['half a key', 'it begins with ABCDE-12345-FGHIJ', 'it begins with [KEY_1]'],
    ['a mail address', 'mail aiko.t@contoso.example', 'mail [MAIL_1]'],
    ['a link with an order in it', 'https://a.example/d/ORD-1001?t=x dead', '[LINK_1] dead'],
    ['a host', 'the tenant contoso.onmicrosoft.com', 'the tenant [HOST_1]'],
    ['phone numbers', 'call 03-1234-5678, +81 90-1234-5678', 'call [PHONE_1], [PHONE_2]'],
    ['another', 'call (425) 555-0100 or 425-555-0100', 'call [PHONE_1] or [PHONE_2]'],
  ]
  for (const [what, written, expected] of sentences) {
    it(`hides ${what}`, () => expect(sent(written)).to.equal(expected))
  }

  it('hides as many customers as are named', () => {
    const names = Array.from(
      { length: 27 },
      (_, index) => `Zorb${String.fromCharCode(97 + (index % 26)).repeat(3)}${index > 25 ? 'q' : ''}`,
    )
    const directory = names.map((name, id) => ({ id: String(id), name: `${name} Ltd`, aliases: [] }))
    for (const known of [directory, []]) {
      const { text } = redact(names.map((name) => `keys for ${name}`).join(', '), { customers: known })
      expect(text).not.to.match(/zorb/i)
      expect(text).to.contain('[CUSTOMER_27]')
    }
  })

  const notes: [written: string, sent: string][] = [
    ['cancel ORD-1001, reason: Aiko left\nand Bob too', 'cancel [ORDER_1], reason:'],
    ['keys or refund. Note： for Aiko', 'keys or refund. Note:'],
    ['memo : for Aiko', 'memo :'],
    ['キーか返品、備考：愛子さん向け', 'キーか返品、備考:'],
    ['返品かキー。理由は: 愛子が退職', '返品かキー。理由は:'],
    ['ﾒﾓ:愛子', 'メモ:'],
    [`note: ${'Aiko '.repeat(900)}`, 'note:'],
    ['the reason is that the keynote: 5', 'the reason is that the keynote: 5'],
  ]
  for (const [written, expected] of notes) {
    it(`cuts off a note: ${written.slice(0, 20)}`, () => expect(sent(written)).to.equal(expected))
  }

  it('leaves what tells nobody', () => {
    for (const text of [
      'can I still downgrade to Windows Server 2019 or cancel 25 Office LTSC Professional Plus 2024?',
      'SQL Server 2022 Standard を 10 本、2026-11-22 に買いましたがキャンセルかキーか',
      'which order could these users place?',
    ]) {
      expect(sent(text)).to.equal(text)
    }
  })

  it('is a thousand characters at most, whole ones', () => {
    expect(sent('key '.repeat(600))).to.have.lengthOf(1_000)
    expect(sent('key😀'.repeat(300))).to.match(/(?:key|😀)$/u)
    for (let before = 980; before < 1_000; before++) {
      expect(sent(`${'a '.repeat(500).slice(0, before)} Contoso and more`)).to.match(/(?:[a ]|\[CUSTOMER_1\].*)$/)
    }
  })

  it('is found again behind its placeholder, and nothing behind an invented one', () => {
    const redacted = redact('key for Contoso or ORD-1001', { customers })
    expect(putBack('[CUSTOMER_1]', redacted)).to.equal('Contoso')
    expect(putBack('[ORDER_1] of [CUSTOMER_1]', redacted)).to.equal('ORD-1001 of Contoso')
    expect(putBack('[CUSTOMER_2]', redacted)).to.equal('[CUSTOMER_2]')
  })

  it('takes no long time with a large directory whose names begin alike', () => {
    const many = Array.from({ length: 5_000 }, (_, id) => ({
      id: String(id),
      name: `Eastern Branch ${id}`,
      aliases: [],
    }))
    expect(redact('is eastern done', { customers: many }).text).to.equal('is [CUSTOMER_1] done')
    const startedAt = performance.now()
    redact('is the east one done or that, east or west? '.repeat(20), { customers: many })
    expect(performance.now() - startedAt).to.be.below(300)
  })

  it('takes no long time with the same misspelt name again and again', () => {
    const startedAt = performance.now()
    expect(sent('cotnoso '.repeat(240))).not.to.contain('cotnoso')
    expect(performance.now() - startedAt).to.be.below(300)
  })

  it('takes no long time over hostile text', () => {
    const startedAt = performance.now()
    for (const text of ['a-'.repeat(1_000), 'ABCDE-'.repeat(400), '0 '.repeat(1_000), 'for Acme '.repeat(300)])
      sent(text)
    expect(performance.now() - startedAt).to.be.below(1_000)
  })
})
