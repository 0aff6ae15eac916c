import { expect } from 'chai'
import { readCsv, writeCsv } from '../../services/csv.ts'

const cellsIn = (text: string) => readCsv(text).map(({ cells }) => cells)

describe('CSV', () => {
  const read: [string, string, string[][]][] = [
    [
      'commas and CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb,c\n1\t2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"x;y";2',
      [
        ['a', 'b'],
        ['x;y', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['doubled quotes', '"say ""hi""",2', [['say "hi"', '2']]],
    [
      'a line break within quotes',
      '"a\r\nb",c\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'empty cells at the end',
      'a,b,\n,c,',
      [
        ['a', 'b', ''],
        ['', 'c', ''],
      ],
    ],
    ['nothing of blank lines', 'a\n\n , \n,,\nb', [['a'], ['b']]],
    [
      'a stray quote, which costs no other row',
      '"oops,b\nc,d',
      [
        ['"oops', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty quoted cell', '"",b\n', [['', 'b']]],
    ['nothing', '', []],
  ]
  for (const [what, text, records] of read) it(`reads ${what}`, () => expect(cellsIn(text)).to.deep.equal(records))

  it('numbers the rows as a spreadsheet does', () => {
    expect(readCsv('a\n\n,\r\n"b\nb"\nc').map(({ row }) => row)).to.deep.equal([1, 4, 5])
  })

  it('takes no longer for many quotes that do not close than for as many that do', () => {
    expect(readCsv(`"${'"",'.repeat(200_000)}`, { delimiter: ',' })).to.have.length(1)
  })

  const written: [string, string | number, string][] = [
    ['a formula', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(1)', "'@SUM(1)"],
    ['a tab', '\t=1', '"\'\t=1"'],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a full-width equals sign', '\uFF1D1', "'\uFF1D1"],
    ['a negative number', -5, '-5'],
    ['quotes and commas', 'a "b", c', '"a ""b"", c"'],
    ['Japanese', 'みどり商事', 'みどり商事'],
  ]
  for (const [what, cell, text] of written) {
    it(`writes ${what}`, () => expect(writeCsv([[cell]])).to.equal(`\uFEFF${text}\r\n`))
  }

  it('reads back what it wrote', () => {
    const records = [
      ['a', 'b "c"', 'd,e'],
      ['line\nbreak', '', 'は;い'],
    ]
    expect(cellsIn(writeCsv(records))).to.deep.equal(records)
  })
})
