import type { AnswerEntry } from '../cards/answers/answers.ts'
import { plainly } from './answer-spellings.ts'
import { readSmallTalk } from './understanding/small-talk.ts'

/** Wishes that a topic carries out; a question about how it is done is none. */
const COMMANDS: readonly RegExp[] = [
  /^(?:please |can you |could you |would you |i(?:'d| would) like to |i want to |i need to |we (?:want|need) to |let's )?(?:order|buy|purchase|get me|cancel|return|refund|withdraw|undo|revoke|show|list|track|export|open|start|create|place|add|send|renew)(?: (?!is\b|was\b|went\b|has\b|stays?\b|hangs?\b|refused|failed|stuck|status)|$)/,
  /^(?:please |i |we )*(?:need|want|would like|require) (?:\d+|an? |the |some |another |more )/,
  /^(?:get|give|show) (?:me|us) |^(?:quote|complete|new) /,
  /(?:\d+|[一二三四五六七八九十]) ?(?:本|個|ライセンス|コア|パック)(?:を|で|に|、|。|お願い|欲し|ほし|$)/,
  /(?:して|見せて|取り消して|出して|送って|渡して|止めて|戻して)(?:ください|下さい|ほしい|欲しい|もらえますか|いただけますか)?[。.]?$/,
  /(?<!教えて)(?:ください|下さい|お願いします|お願い|欲しい(?:です)?|ほしい(?:です)?|依頼します)[。.]?$/,
  /(?:注文|購入|発注|キャンセル|取り?消し?|返品|解約|追加|表示|エクスポート|取得|展開|確認)(?:を?(?:したい|します|する))?(?:です|のですが)?[。.]?$/,
  /(?:売り|買い|返し|取り下げ|下げ)たい(?:です|のですが)?[。.]?$|(?:一覧|履歴|状況|ステータス)[。.]?$/,
  /^(?:do the (?:cancellation|order|purchase|return|refund)|purchase history|order status|overview|my client would|our customer would) /,
  /^order status$/,
]

/** Asked so, a command is a question after all. */
const ASKS =
  /\?|^(?:how|what|which|where|when|who|why|can|could|may|is|are|does|will|until)\b|^do (?!the (?:cancellation|order|purchase|return|refund))|か[。.?]?$|(?:方法|手順|とは|は|違い|期限|理由)[。.?]?$/
const POLITE = /^(?:can|could|would|will) you /

/** Products and services that are not ours to explain, however like a question about them may sound. */
const FOREIGN =
  /azure|copilot|dynamics|\bspla\b|(?:exchange|sharepoint|project) online|power (?:bi|apps)|salary|コパイロット|給料|給与/

/** Small talk, an order id, an activation error, or a wish to have something done: the answer bank keeps out of it. */
export function isMoreThanAQuestion(input: string): boolean {
  const text = plainly(input)
  if (readSmallTalk(text).intent || isOneWord(text)) return true
  if (FOREIGN.test(text)) return true
  if (/\bord-\d|0x[0-9a-f]{8}/.test(text)) return true
  if (POLITE.test(text) && !/^(?:can|could) you (?:tell|explain)/.test(text)) return true
  return !ASKS.test(text) && COMMANDS.some((command) => command.test(text))
}

/** A word alone answers a question rather than asks one; only a code says enough. */
const isOneWord = (text: string) =>
  !/\d{4}/.test(text) && (/^[a-z0-9.'-]+[\s.,!?]*$/.test(text) || text.replace(/\P{L}/gu, '').length < 4)

/** What it says of one year, it says of all. */
const forAnyYear = new Set(['link-before-2021', 'downgrade-version-missing', 'license-term', 'server-64-bit'])

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const SPANS = /(?<=day )\d+|\d+(?=[- ]?(?:days?|hours?|日|時間)(?![a-z]))/g

/** A year or a number of days that the entry does not speak of: its "yes" may be a "no" there. */
export function namesOtherNumbers(input: string, { id, en, ja }: AnswerEntry): boolean {
  const numbersIn = (text: string) => [...(text.match(YEARS) ?? []), ...(text.match(SPANS) ?? [])]
  const told = new Set([...en.asks, ...ja.asks, en.answer, ja.answer].join(' / ').match(/\d+/g))
  if (forAnyYear.has(id)) return false
  return numbersIn(plainly(input)).some((number) => !told.has(number))
}
