import { MASK } from './normalise.ts'

/** What product words say, whatever the language and the abbreviation: `sql standard core core2 cal user year3` ... */
export interface ProductWords {
  tokens: ReadonlySet<string>
  /** The text with the product words masked. */
  masked: string
}

const YEAR_AHEAD = '(?= ?(?:ltsc|20[012]\\d))'
const EDITION_AHEAD = '(?= ?(?:ltsc|std|standard|pro(?![a-z])|prof|プロフェ|プロ版|スタンダード|標準|20[012]\\d))'
const word = (pattern: string) => `(?<![a-z])(?:${pattern})(?![a-z])`

/** Tried in this order, each on what the ones before it left: the longer names first. No tokens: not a product of ours. */
const NAMES: readonly [pattern: string, ...tokens: string[]][] = [
  [`${word('office ?deployment ?tool|odt')}|(?:office ?|オフィス)展開ツール`],
  ['(?:microsoft|office) ?365|(?<![a-z])[mo]365|(?:exchange|sharepoint|project|visio) ?online'],
  ['enterprise agreement|エンタープライズ(?:契約|アグリーメント)'],
  ['visual ?studio|ビジュアルスタジオ', 'visual-studio'],
  ['system ?center|システムセンター', 'system-center'],
  ['biztalk(?: ?server)?|ビズトーク(?:サーバー?)?', 'biztalk-server'],
  ['skype(?: for business)?(?: ?server)?|スカイプ(?:サーバー?)?', 'skype-server'],
  ['identity ?manager', 'identity-manager'],
  ['project ?(?:server|サーバー?)|プロジェクトサーバー?', 'project-server'],
  ['exchange(?: ?server| ?サーバー?)?|エクスチェンジ(?:サーバー?)?', 'exchange-server'],
  ['share ?point(?: ?server| ?サーバー?)?|シェアポイント(?:サーバー?)?', 'sharepoint-server'],
  ['(?:ms ?)?sql(?: ?server| ?サーバー?)?|エスキューエル(?:サーバー?)?', 'sql-server'],
  [
    'win(?:dows)? ?(?:server|svr|srv|サーバー?)|ウ[イィ]ンドウズ ?(?:サーバー?|server)|(?<![a-z])ws(?=20[012]\\d)',
    'windows-server',
  ],
  ['(?<![a-z])rds(?=cal|[^a-z]|$)|remote ?desktop(?: ?services?)?|リモートデスクトップ(?:サービス)?', 'rds'],
  ['(?<!licen[sc]e |ライセンス)(?:(?<![a-z])server|サーバー?) ?(?=20[012]\\d)', 'windows-server'],
  ['(?:(?:ms|microsoft) )?(?<!the )office|オフィス(?!の)', 'office'],
  ['visio|[ビヴ]ジオ', 'visio'],
  [`(?:ms|microsoft) project|project${EDITION_AHEAD}|プロジェクト${EDITION_AHEAD}|^project$|^プロジェクト$`, 'project'],
  [
    '(?<=\uE000 ?(?:and|or|&|/|と|や|、|,) ?)(?:project(?![a-z])|プロジェクト)|project(?= (?:licen|keys?(?![a-z])))',
    'project',
  ],
  [`microsoft access|(?:access|アクセス)${YEAR_AHEAD}|^access$`, 'access'],
  [`(?:word|ワード)${YEAR_AHEAD}`, 'word'],
  [`(?:excel|エクセル)${YEAR_AHEAD}`, 'excel'],
  [`(?:powerpoint|パワーポイント)${YEAR_AHEAD}`, 'powerpoint'],
  [`outlook${YEAR_AHEAD}`, 'outlook'],
  ['windows(?![a-z])|(?<![a-z])win(?= ?1[01](?!\\d))|ウ[イィ]ンドウズ', 'windows'],
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
    '(?:(?<=- )1 )?(?:(?<=\uE000[ (-]{0,3}(?:1 |per )?)(?:user(?![a-z])|ユーザー))|^(?:per )?user(?: one| instead| please| version)*$|^ユーザー?(?:単位|版|用)?(?:に(?:して|変更|する|します).{0,12}|で(?:お願いします)?|の(?:ほう|方).{0,12})?$',
    'user',
  ],
  [
    '(?:(?<=- )1 )?(?:(?<=\uE000[ (-]{0,3}(?:1 |per )?)(?:device(?![a-z])|デバイス))|^(?:per )?device(?: one| instead| please| version)*$|^デバイス(?:単位|版|用)?(?:に(?:して|変更|する|します).{0,12}|で(?:お願いします)?|の(?:ほう|方).{0,12})?$',
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

const COMPILED = NAMES.map(([pattern, ...tokens]) => ({ pattern: new RegExp(pattern, 'g'), tokens }))

export const FAMILIES: ReadonlySet<string> = new Set(
  (
    'windows-server sql-server exchange-server sharepoint-server skype-server biztalk-server project-server ' +
    'identity-manager visual-studio system-center office visio project access word excel powerpoint outlook windows rds'
  ).split(' '),
)

/** The product words of a normalised text, title of the price list and person's sentence alike. */
export function readProductWords(text: string): ProductWords {
  const tokens = new Set<string>()
  let masked = text
  for (const { pattern, tokens: meant } of COMPILED) {
    masked = masked.replace(pattern, (found) => {
      for (const token of meant) tokens.add(token)
      return MASK.repeat(found.length)
    })
  }
  // Every Visio and Project of the price list is the LTSC one, whether its title says so or not.
  if (tokens.has('visio') || tokens.has('project')) tokens.delete('ltsc')
  return { tokens, masked }
}
