import { isKnownKatakana, isKnownWord } from './spelling-known.ts'
import { ENGLISH_TARGETS } from './spelling-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const COMPANY =
  /(?:^| )(?:Inc|Ltd|Limited|Corp|Corporation|Company|LLC|LLP|PLC|GmbH|AG|Kft|Holdings|Partners?|Traders|Bank)\.?$/
/** Begins sentences, and no names. */
const BEGINS_SENTENCE = words(`
  I It We The They You A An My Our Your Their This That No Yes If But And So Then Hi Hello Dear Thanks Thank Sorry Ok Also
  Is Are Was Were Can Could Do Does Did Has Have Had Will Would Should What Which Who How When Where Why Please Now For From
`)
const TRADE: ReadonlySet<string> = new Set([
  ...ENGLISH_TARGETS,
  ...words(
    'ord microsoft partner azure teams outlook copilot dynamics global admin adminagents salesagents helpdeskagents intune entra mr mrs ms open',
  ),
])

/**
 * The name of a customer in capitalised words, if one would be called so. A single ordinary word is none ("for Monday"), nor is
 * what begins or ends with a word of the trade ("Partner Center").
 */
export function customerInEnglish(phrase: string): string | undefined {
  const all = phrase
    .replace(/ (?:and|of|for) I(?:'.*)?$/, '')
    .replace(/'s?$/, '')
    .split(' ')
  const from = all.findIndex((word) => !BEGINS_SENTENCE.has(word))
  const named = from < 0 ? [] : all.slice(from)
  const name = named.join(' ')
  const [first = '', ...others] = named
  if (first === '' || /n't(?: |$)|'(?:ll|re|ve|d|m)(?: |$)/.test(name)) return undefined
  if (others.length > 0 && COMPANY.test(name)) return name
  const isTrade = [first, others.at(-1) ?? first].some((word) => TRADE.has(plain(word)))
  const isAcronym = /^[A-Z]{2,}/.test(first) && (isKnownWord(plain(first)) || (others.length === 0 && first.length < 4))
  const isOrdinary = others.length === 0 && isKnownWord(plain(first))
  return isTrade || isAcronym || isOrdinary ? undefined : name
}

const plain = (word: string): string => word.toLowerCase().replace(/'.*$/, '')

const ROLES =
  /(?:客|顧客|得意|仕|皆|同|各位|先方|取引先|業者|派遣|新人|上司|後輩|先輩|同僚|担当|営業|経理|総務|情シス|社長|部長|課長|店長|会計士|税理士|販売店|代理店|役場|本社|支社|支店|外注|卸|開発|管|屋|[者員]|アルバイト|プロバイダー|リセラー|ベンダー|ユーザー|サポート|パートナー|マイクロソフト|日本語|英語|microsoft)$/i
const NOT_NAMES = words('別 次 先 本当 至急 一緒 新規 追加 同時 多 エンド se pc ms')
const SURNAMES = words(`
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部
  石川 山下 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 藤原 中野 原田 小野
`)
const OF_THE_TRADE =
  /(?:ライセンス|サーバー?|キー|エージェント|ソフト|ソフトウェア|システム|端末|課|部|部門|部署|チーム|会社|[のをはがに])$/
const EVERY_COMPANY = /^(?:当|弊|御|自|会|他|各|貴|本|同|両|支|商|販|入|退|我が|子会|親会)社$/
/** "This accountant's office", or only "the accountant's office". */
const NOT_PARTICULAR =
  /^(?:(?:この|その|あの|ある|どの|いつも|うち|そちら|こちら).*|(?:会計|法律|現場)?(?:事務所|病院|大学|銀行|倉庫|研究所|ホテル|高校|クリニック))$/

/** The same for a name in Japanese. */
export function customerInJapanese(phrase: string): string | undefined {
  const name = phrase.trim().replace(/ ?(?:様|さん|御中|殿)$/, '')
  const isOther = [ROLES, OF_THE_TRADE, EVERY_COMPANY, NOT_PARTICULAR].some((pattern) => pattern.test(name))
  if (isOther || SURNAMES.has(name) || NOT_NAMES.has(name.toLowerCase()) || /^\d*$/.test(name)) return undefined
  if (/^[A-Za-z]+$/.test(name) && isKnownWord(name.toLowerCase())) return undefined
  return /^[ァ-ヶー]+$/.test(name) && isKnownKatakana(name) ? undefined : name
}
