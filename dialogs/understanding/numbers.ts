import { MASK, normalise } from './normalise.ts'

const WORDS: Record<string, number> = {
  ...enumerate('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
  ...enumerate('seventeen eighteen nineteen', 17),
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{ dozen: 12, hundred: 100, thousand: 1000 },
}
const KANJI_DIGITS = '〇一二三四五六七八九'
const KANJI_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const KANA: Record<string, number> = { ひとつ: 1, ふたつ: 2, みっつ: 3, よっつ: 4, いつつ: 5 }

const WORD = `(?:${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const FIGURES = '(?<![\\d.,-])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?![\\d%]|[.,]\\d)'
const SPELLED = `(?<![a-z])(?:half a (?=dozen))?${WORD}(?:(?:-| and | )${WORD})*(?![a-z]|-(?:off|time|by|on|to|way|year))`
const KANJI = `[${KANJI_DIGITS}十百千]{1,8}`
/** A number in figures, English words or kanji, as the source of a pattern without groups. */
export const NUMBER = `(?:${FIGURES}|${SPELLED}|${KANJI})`

const JAPANESE_COUNTER =
  '(?:本|台|個|端末|クライアント|ライセンス|シート|ユーザー?|名分?|人分?|枚|セット|パック|コピー|つ|口|(?<!一 ?)[部式]|[ヶヵケか]?所分|席分?|ロット)(?!前|目|後|以)'
/** Words between a number and what it counts; never another unit. */
const DESCRIBED =
  '(?:(?!(?:days?|weeks?|months?|years?|hours?|minutes?|times?|bits?|cores?|orders?|of|and|or|in|on|at|to|for|from|the|an?|with|is|are|were|was|which|per|by)(?![a-z]))[a-z/.-]+ ){0,2}'
const ENGLISH_COUNTER =
  `${DESCRIBED}(?:licen[cs]es?|seats?|copies|copy|units?|users?|devices?|pcs?\\.?|computers?|laptops?|desktops?|machines?|servers?|` +
  'notebooks?|tablets?|boxes|nodes|kiosks?|vms?|terminals?|stations?|installations?|clients?|workstations?|endpoints?|packs?|pieces?|' +
  'sets?|ea|each|nos\\.?|lics?|of (?:them|those|these|it))(?![a-z])'
const COUNTER = `(?: ?${JAPANESE_COUNTER}| ?${ENGLISH_COUNTER})`

const LEAD_IN =
  '(?:(?:no|nope|nah|yes|ok|okay|well|oh|sorry|wait|actually|rather|just|only|about|around|roughly|maybe|some|make (?:it|that|the order)|change (?:it |that |the order |the quantity )?to|' +
  "let's (?:say|make it|take)|it should be|should be|i meant?|we need|i need|i want|we want|quantity|" +
  'いいえ|いえ|いや|違います|違う|はい|やっぱり|やはり|じゃあ|じゃ|では|なら|すみません|あと|数量は?|本数は?|全部で|合計で?|追加で)[,、。.:!]? ?){0,4}'
const LEAD_OUT =
  '(?: ?(?:please|instead|then|thanks|or so|in total|total|で|です|に|を|が|は|お願いします|お願い|ください|下さい|変更|して|必要|欲しい|ほしい|いい|ね|よ|かな|とります|ました|くらい|ぐらい|ほど|程度|か))*[,.。!! ]*'

const BARE = new RegExp(`^${LEAD_IN}(${NUMBER}|${Object.keys(KANA).join('|')})(?:${COUNTER})?${LEAD_OUT}$`)
const VERB =
  '(?:order|buy|purchase|acquire|need|needs|want|wants|get|get me|get us|add|cancel|return|give back|place|require|requires)'
const TIME_BEHIND = '(?! ?-?(?:days?|weeks?|months?|years?|hours?|minutes?|bits?|[日年月時分]))'
const PATTERNS = [
  new RegExp(`(?:quantity|qty\\.?|数量|個数|本数|台数)(?: ?(?:of|is|to|should be|は|を|が|:|=))* ?(${NUMBER})`),
  new RegExp(`(?:うち|中)の?(${NUMBER})${COUNTER}`),
  new RegExp(`(?<![a-z\\d])[x×*] ?(${FIGURES})(?![a-z])`),
  new RegExp(`(${FIGURES}) ?[x×](?= |${MASK})`),
  new RegExp(
    `(?<!サーバー?(?:が|を|は|の)?(?:もう)?)(${NUMBER})${COUNTER}(?!の(?:ライセンス)?サーバー?| servers?(?![a-z]))`,
  ),
  new RegExp(`${MASK}を?,? ?(${NUMBER}) ?(?:、|追加|ほど)`),
  new RegExp(`${MASK} ?[,:] (${SPELLED})(?=[,.;)]|$)`),
  new RegExp(`(?<![a-z])(?:all|just|only) (${FIGURES}|${SPELLED})(?=[.,!?]|$)`),
  new RegExp(`(${FIGURES}|${SPELLED}) (?:\\(\\d+\\) )?(?:of (?:the |our |my |those )?)?${DESCRIBED}(?=${MASK})`),
  new RegExp(`(?<![a-z])${VERB} (?:(?:only|just|another|all|the|these|those) ){0,2}(${FIGURES})${TIME_BEHIND}`),
  new RegExp(
    `${MASK} ?[を:,、に(=.)–—-]{0,3} ?(${FIGURES}|${KANJI})(?:(?:${LEAD_OUT})\\)?$| ?(?:→|->|、|,(?! \\d)|\\)| for ))`,
  ),
  new RegExp(`(${FIGURES})(?=${MASK})`),
  new RegExp(
    `(?<![a-z])the (${FIGURES}|${SPELLED}) (?:that |which )?(?:we|i|they|he|she) (?:just )?(?:bought|ordered|got|purchased)`,
  ),
  new RegExp(`(${FIGURES}|${SPELLED}) too many`),
  new RegExp(
    `(?<![a-z])for (?:(?:our|the|their|all|about) )*(${FIGURES}|${SPELLED}) (?:people|persons|staff|employees|colleagues)`,
  ),
  new RegExp(`(${Object.keys(KANA).join('|')})(?!前|目)`),
]

/** "Not 5 but 8", 「5本ではなく8本」: what is not meant, and nothing to count 「もう一つの方」 by. */
const NOT_SO_MANY = new RegExp(
  `(?<![a-z])(?:not|instead of|rather than) (?:${FIGURES}|${SPELLED})(?: ${ENGLISH_COUNTER})?(?:,? but)?,?|` +
    `${NUMBER}(?: ?${JAPANESE_COUNTER})?(?:じゃ|では|で)な(?:い|く)(?:て)?[、,]? ?|もう(?:一つ|ひとつ|1つ)の(?:ほう|方|製品|もの)`,
  'g',
)
const SINGLE = new RegExp(`(?<![a-z])(?:a|one) single (?:${MASK}|${ENGLISH_COUNTER})`)

/** How many somebody says they want: a bare answer ("5", "no, 10", 「やっぱり3本で」) or a number that counts something. */
export function readQuantity(input: string): number | undefined {
  return quantityIn(normalise(input).text)
}

/** The same for a normalised text in which product words, versions, dates, order ids and names are masked. */
export function quantityIn(sentence: string): number | undefined {
  const text = sentence.replace(NOT_SO_MANY, '').trim()
  const bare = text.length <= 80 ? BARE.exec(text)?.[1] : undefined
  if (bare !== undefined) return parseNumber(bare)
  if (SINGLE.test(text)) return 1
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[1]
    const number = found === undefined ? undefined : parseNumber(found)
    if (number !== undefined) return number
  }
  return undefined
}

/** "1,000", "twenty-five", 五十, 二〇: the number; `undefined` for words that make none ("five five"). */
export function parseNumber(text: string): number | undefined {
  if (/^[\d,]+$/.test(text)) return Number(text.replaceAll(',', ''))
  if (text.startsWith('half a ')) return 6
  if (/^[a-z]/.test(text)) return parseEnglish(text)
  return KANA[text] ?? parseKanji(text)
}

function parseEnglish(text: string): number | undefined {
  let total = 0
  let current = 0
  let room = Number.POSITIVE_INFINITY
  for (const word of text.split(/-| and | /)) {
    const value = WORDS[word]
    if (value === undefined) return undefined
    if (value === 1000) {
      total += (current || 1) * 1000
      current = 0
      room = 1000
    } else if (value === 100) {
      if (current > 9) return undefined
      current = (current || 1) * 100
      room = 100
    } else if (word === 'dozen') {
      current = (current || 1) * 12
      room = 1
    } else {
      if (value >= room) return undefined
      current += value
      room = value >= 20 ? 10 : 1
    }
  }
  return total + current
}

function parseKanji(text: string): number | undefined {
  if (!/[十百千]/.test(text)) return Number([...text].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''))
  let total = 0
  let digit: number | undefined
  let room = Number.POSITIVE_INFINITY
  for (const character of text) {
    const unit = KANJI_UNITS[character]
    if (unit === undefined) {
      if (digit !== undefined) return undefined
      digit = KANJI_DIGITS.indexOf(character)
    } else {
      if (unit >= room) return undefined
      total += (digit ?? 1) * unit
      digit = undefined
      room = unit
    }
  }
  return total + (digit ?? 0)
}

function enumerate(words: string, from: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, from + index]))
}
