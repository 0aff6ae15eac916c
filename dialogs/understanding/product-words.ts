import { MASK } from './normalise.ts'
import { mainProduct, type ProductWord } from './product-main.ts'

/** What product words say, whatever the language and the abbreviation: `sql standard core core2 cal user year3` ... */
export interface ProductWords {
  tokens: ReadonlySet<string>
  /** Those of the one product that the sentence is about, where it names several. */
  main: ReadonlySet<string>
  /** The text with the product words masked. */
  masked: string
}

const YEAR_AHEAD = '(?= ?(?:ltsc|20[012]\\d))'
const EDITION_AHEAD =
  '(?= ?(?:ltsc|std|standard|pro(?![a-z])|prof|プロフェ|プロ(?![ァ-ヶ])|スタンダード|標準|20[012]\\d))'
const word = (pattern: string) => `(?<![a-z])(?:${pattern})(?![a-z])`

/** Tried in this order, each on what the ones before it left: the longer names first. No tokens: not a product of ours. */
const NAMES: readonly [pattern: string, ...tokens: string[]][] = [
  [`${word('office ?deployment ?tool|odt')}|(?:office ?|オフィス)展開ツール`],
  ['(?:microsoft|office) ?365|(?<![a-z])[mo]365|(?:exchange|sharepoint|project|visio) ?online'],
  ['enterprise agreement|エンタープライズ(?:契約|アグリーメント)'],
  ['visual ?studio|(?<![a-z])vs(?= ?(?:pro(?![a-z])|professional|20[12]\\d))|ビジュアルスタジオ', 'visual-studio'],
  ['system ?center|システムセンター', 'system-center'],
  ['biztalk(?: ?server)?|ビズトーク(?:サーバー?)?', 'biztalk-server'],
  ['skype(?: for business)?(?: ?server)?|スカイプ(?:サーバー?)?', 'skype-server'],
  ['identity ?manager', 'identity-manager'],
  ['project ?(?:server|サーバー?)|プロジェクトサーバー?', 'project-server'],
  ['exch(?:ange)?(?![a-z])(?: ?server| ?サーバー?)?|エクスチェンジ(?:サーバー?)?', 'exchange-server'],
  ['share ?point(?: ?server| ?サーバー?)?|シェアポイント(?:サーバー?)?', 'sharepoint-server'],
  ['(?:ms ?)?sql(?: ?server| ?サーバー?)?|エスキューエル(?:サーバー?)?', 'sql-server'],
  [
    'win(?:dows?)? ?(?:server|svr|srv|サーバー?)|ウ[イィ]ンドウズ ?(?:サーバー?|server)|(?<![a-z])ws(?=20[012]\\d)|ウ[イィ]ンサバ|win ?sv(?![a-z])|(?:windows|(?<![a-z])win) ?(?=20(?:08|12|16|19|22|25)(?!\\d))',
    'windows-server',
  ],
  ['(?<![a-z])(?:per[ -])?user (?=rds|remote desktop)|ユーザー?(?=rds)', 'user'],
  ['(?<![a-z])(?:per[ -])?device (?=rds|remote desktop)|デバイス(?=rds)', 'device'],
  [
    '(?<![a-z])rds(?=cal|[^a-z]|$)|(?<![a-z])(?:ts|rdp?|terminal ?(?:servers?|services?))(?=[ -]?(?:(?:per )?(?:user|device) )?cals?(?![a-z]))|ターミナル(?:サーバー?|サービス)(?= ?(?:の? ?(?:ユーザー?|デバイス))? ?cal)|リモデ|remote ?desktop(?: ?services?)?|リモートデスクトップ(?:サービス)?',
    'rds',
  ],
  [
    '(?<!licen[sc]e |ライセンス)(?:(?<![a-z])(?:server|svr|srv)|サーバー?) ?(?=20[012]\\d| ?(?:std|standard|datacenter)(?![a-z])|(?:の| )?(?:(?:user|device|ユーザー?|デバイス) ?)?cals?(?![a-z]))',
    'windows-server',
  ],
  [
    'data ?cent(?:er|re)(?= 20[012]\\d)|(?<=20[012]\\d )data ?cent(?:er|re)|データセンター(?=20[012]\\d)',
    'windows-server',
    'datacenter',
  ],
  // Windows has an LTSC of its own, which is always called by both names.
  [
    `(?<!(?:win|ウィンドウズ|enterprise|iot|1[01]).*|(?:office|オフィス|word|excel|powerpoint|outlook|access|visio|project|professional|standard|plus|std|pro) ?)(?<![a-z])ltsc(?= ?(?:pro ?plus|professional plus|プロ|std(?![a-z])|standard|スタンダード|20[12]\\d))(?!.*(?:windows|enterprise|iot))`,
    'office',
    'ltsc',
  ],
  [
    '(?:(?:ms|microsoft) )?(?:(?<!the )office|office(?= (?:ltsc|20[012]\\d|pro|standard|std)))|オフィス(?!の)',
    'office',
  ],
  ['visio|[ビヴ]ジオ', 'visio'],
  [
    `(?:ms|microsoft) ?project|(?<![a-z])proj(?:ect)?${EDITION_AHEAD}|プロジェクト${EDITION_AHEAD}|^project$|^プロジェクト$`,
    'project',
  ],
  [
    '(?<=\uE000 ?(?:and|or|&|/|と|や|、|,) ?)(?:project(?![a-z])|プロジェクト)|project(?= (?:licen|keys?(?![a-z])))',
    'project',
  ],
  [
    `(?:ms|microsoft) access|アクセス(?=のライセンス)|(?:access|アクセス)${YEAR_AHEAD}|^access$|アクセス(?=(?:だけ|のみ)?を? ?\\d{1,4}(?:本|ライセンス))`,
    'access',
  ],
  [`(?:word|ワード)${YEAR_AHEAD}`, 'word'],
  [`(?:excel|エクセル)${YEAR_AHEAD}`, 'excel'],
  [`(?:powerpoint|パワーポイント)${YEAR_AHEAD}`, 'powerpoint'],
  [`outlook${YEAR_AHEAD}`, 'outlook'],
  [
    'windows(?![a-z])|(?<![a-z])w(?=1[01](?!\\d) ?(?:pro|ent|ltsc))|window(?= (?:1[01]|enterprise|pro)(?![a-z\\d]))|(?<![a-z])win(?= ?1[01](?!\\d))|ウ[イィ]ンドウズ',
    'windows',
  ],
  [`${word('pro(?:fessional)? ?(?:plus|\\+)')}|proplus|プロ(?:フェッショナル)?プラス`, 'professional', 'plus'],
  [`${word('pro(?:fessional)? n')}(?!-)`, 'professional', 'n'],
  [`professional|${word('pro')}|プロフェッショナル|プロ(?=版|[ \\dのでをにはもが、。]|$)`, 'professional'],
  [`standard|${word('std')}|スタンダード`, 'standard'],
  [`${word('enterprise n')}(?!-)`, 'enterprise', 'n'],
  [`${word('enterprise|ent')}|エンタープライズ`, 'enterprise'],
  [`data ?cent(?:er|re)|データセンター|${word('dc')}`, 'datacenter'],
  ['essentials?|エッセンシャルズ?', 'essentials'],
  [word('ltsc'), 'ltsc'],
  ['(?:(?<=- )1 )?(?<![a-z])user ?cals?(?![a-z])|ユーザー? ?cals?(?![a-z])|cal ?ユーザー', 'cal', 'user'],
  ['(?:(?<=- )1 )?(?<![a-z])device ?cals?(?![a-z])|デバイス ?cals?(?![a-z])|cal ?デバイス', 'cal', 'device'],
  [`${word('cals?')}|client access licen[cs]es?|クライアントアクセスライセンス`, 'cal'],
  [
    '(?:(?<=- )1 )?(?:(?<=\uE000[ ,(-]{0,3}(?:1 |per )?)(?:user(?![a-z])|ユーザー))|^(?:per )?user(?: one| instead| please| version)*$|^ユーザー?(?:単位|版|用)?(?:に(?:して|変更|する|します).{0,12}|で(?:お願いします)?|の(?:ほう|方).{0,12})?$',
    'user',
  ],
  [
    '(?:(?<=- )1 )?(?:(?<=\uE000[ ,(-]{0,3}(?:1 |per )?)(?:device(?![a-z])|デバイス))|^(?:per )?device(?: one| instead| please| version)*$|^デバイス(?:単位|版|用)?(?:に(?:して|変更|する|します).{0,12}|で(?:お願いします)?|の(?:ほう|方).{0,12})?$',
    'device',
  ],
  ['(?<!\\d)2[ -]?(?:cores?(?![a-z])|コア)(?: ?(?:licen[cs]e )?packs?| ?(?:ライセンス)?パック)?', 'core', 'core-2'],
  ['(?<!\\d)8[ -]?(?:cores?(?![a-z])|コア)(?: ?(?:licen[cs]e )?packs?| ?(?:ライセンス)?パック)?', 'core', 'core-8'],
  ['(?<!\\d)16[ -]?(?:cores?(?![a-z])|コア)(?: ?(?:licen[cs]e )?packs?| ?(?:ライセンス)?パック)?', 'core', 'core-16'],
  [`${word('core')}|コア`, 'core'],
  ['year 1(?!\\d)|(?<!\\d)1[ -]?years?(?! ago)|one[ -]year(?! ago)|(?<!\\d)1年(?![前\\d])間?(?:契約)?', 'year-1'],
  ['year 2(?!\\d)', 'year-2'],
  ['year 3(?!\\d)|(?<!\\d)3[ -]?years?(?! ago)|three[ -]years?(?! ago)|(?<!\\d)3年(?![前\\d])間?(?:契約)?', 'year-3'],
]

/** Ordinary words as well: products where they are written as names, in the midst of a sentence. */
const NAMES_IF_CAPITALISED: readonly [pattern: RegExp, token: string][] = [
  [
    /(?<![a-z])access(?![a-z]| ?(?:denied|rights?|to|for|control|token|problem|error|request|permission|key|code|role|is|was|from))/g,
    'access',
  ],
  [/(?<![a-z])project(?![a-z]| ?(?:manag|lead|team|plan|online|code|number|name|budget|phase|server))/g, 'project'],
]
/** The end of what stands before such a name: not the beginning of a sentence, and no other capitalised word. */
const IN_THE_MIDST = /(?:(?<!\p{Lu}\p{Ll}*)[\p{Ll}\d,)]|\uE000|\p{Script=Han}|[ぁ-んァ-ヶー、。「]) ?$/u

const COMPILED = NAMES.map(([pattern, ...tokens]) => ({ pattern: new RegExp(pattern, 'g'), tokens }))

/**
 * The product words of a normalised text, title of the price list and person's sentence alike.
 * @param written the same text in the letters typed: an "Access" in it may be the product, an "access" is none.
 */
export function readProductWords(text: string, written = text): ProductWords {
  const found: ProductWord[] = []
  let masked = text
  for (const { pattern, tokens } of COMPILED) {
    masked = masked.replace(pattern, (word: string, ...rest) => {
      const start = rest.find((argument) => typeof argument === 'number') ?? 0
      if (tokens.length > 0) found.push({ start, end: start + word.length, tokens })
      return MASK.repeat(word.length)
    })
  }
  for (const [pattern, token] of NAMES_IF_CAPITALISED) {
    masked = masked.replace(pattern, (word: string, start: number) => {
      if (!/^\p{Lu}/u.test(written.slice(start)) || !IN_THE_MIDST.test(written.slice(Math.max(0, start - 20), start)))
        return word
      found.push({ start, end: start + word.length, tokens: [token] })
      return MASK.repeat(word.length)
    })
  }
  found.sort((a, b) => a.start - b.start)
  const tokens = new Set(found.flatMap((word) => word.tokens))
  // Every Visio and Project of the price list is the LTSC one, whether its title says so or not.
  if (tokens.has('visio') || tokens.has('project')) tokens.delete('ltsc')
  return { tokens, main: mainProduct(found, text), masked }
}
