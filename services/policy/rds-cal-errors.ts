import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

export type RdsError =
  | 'code-used'
  | 'cal-newer'
  | 'not-activated'
  | 'clearinghouse'
  | 'event-22'
  | 'no-cal'
  | 'grace-over'
  | 'no-license-server'
  | 'mode-mismatch'
  | 'code-rejected'

/** A complaint that is known, and by which words. What causes it and what helps is said in `cards/rds-cal-errors.ts`. */
export interface RdsErrorRule extends Rule {
  error: RdsError
  /** Read in a lower-case text in standard characters without blanks between katakana. */
  patterns: readonly RegExp[]
}

const known = (error: RdsError, source: Rule['source'], patterns: readonly RegExp[]): RdsErrorRule => ({
  id: `rds-error-${error}`,
  error,
  source,
  patterns,
  ...verified,
})

const year = '20(?:16|19|22|25)'

/** The first that fits is meant: what says more stands before what says less. */
export const rdsErrors: readonly RdsErrorRule[] = [
  known('code-used', sources.onPremises, [
    /already (?:been )?(?:used|installed|redeemed|in use)|(?:not|isn't|un)[- ]?recogni[sz]ed as unused|used (?:before|too many times)/,
    /(?:既に|すでに|もう)(?:使用され|使われ|インストールされ|登録され)|(?:使用|インストール)済み|未使用(?:として|と)?(?:認識|では|で?な)/,
  ]),
  known('event-22', sources.rdsNoLicenseServer, [
    /event ?(?:id)?[ :#]*22(?!\d)|イベント ?(?:id)?[ :#]*22(?!\d)/,
    /does not have any (?:installed )?licen[cs]es? (?:with|of) the following/,
  ]),
  known('not-activated', sources.rdsInstall, [
    /(?:must|has to|needs to|should) (?:first )?be activated|activate (?:it |the (?:licen[cs]e )?server )?(?:first|before)|not (?:yet )?(?:been )?activated/,
    /アクティブ化(?:されて|して)い(?:ない|ませ)|(?:先に|最初に|まず)[^。]{0,20}(?:アクティブ化|ライセンス認証)|アクティブ化する必要/,
  ]),
  known('clearinghouse', sources.onPremises, [
    /(?:can(?:'t|not)|could not|couldn't|unable to|fail(?:s|ed)? to|not able to|error|problem)[^.]{0,60}(?:clearing ?house|internet)|clearing ?house[^.]{0,40}(?:fail|unreachable|not respond|time|error|not available|blocked)/,
    /(?:port |tcp ?)443[^.]{0,30}(?:block|closed|refus)|(?:block|closed)[^.]{0,30}443|443[^。]{0,20}(?:ブロック|閉|遮断)/,
    /(?:クリアリングハウス|クリアハウス)[^。]{0,25}(?:接続でき|つなが|繋が|到達|通信でき|エラー|失敗|応答)/,
  ]),
  known('grace-over', sources.rdsCal, [/grace period|120[- ]?days?|expired?[^.]{0,30}grace/, /猶予期間|120 ?日/]),
  known('no-license-server', sources.rdsNoLicenseServer, [
    /no (?:remote desktop |rd |terminal )?(?:server )?licen[cs]e servers?|licen[cs]e servers?[^.]{0,40}not (?:be )?(?:available|found|configured|specified)|not configured with any licen[cs]e server/,
    /ライセンスサーバー(?:が|は)?[^。]{0,12}(?:ない|ありませ|見つか|指定されて|構成されて|利用でき)/,
  ]),
  known('no-cal', sources.rdsNoLicenseServer, [
    /no (?:remote desktop )?(?:client access )?licen[cs]es? (?:is |are )?available|licen[cs]es? (?:is |are )?not available|(?:out|ran out|run out) of (?:rds |device )?(?:cals|licen[cs]es)/,
    /(?:クライアントアクセスライセンス|cal|ライセンス)(?:が|は|も)[^。]{0,10}(?:利用でき|使用でき|足り|不足|ない|ありませ)/,
  ]),
  known('mode-mismatch', sources.dell, [
    /(?:per[- ])?device mode|(?:per[- ])?user mode|licensing mode|wrong mode|mode (?:mismatch|does not match)/,
    /ライセンス(?:の)?モード|(?:デバイス|ユーザー|接続デバイス数|接続ユーザー数)(?:の)?モード/,
  ]),
  known('cal-newer', sources.rdsCal, [
    new RegExp(`cals?[^.]{0,20}newer than[^.]{0,25}server|not (?:supported|compatible)[^.]{0,30}${year} cal`),
    new RegExp(
      `(?:ライセンスサーバー|サーバー)より(?:も)?新しい|${year} ?(?:の)? ?cal[^。]{0,30}(?:対応してい(?:ない|ませ)|追加でき)`,
    ),
  ]),
  known('code-rejected', sources.sherweb, [
    /(?:code|key)[^.]{0,30}(?:is |was )?(?:not valid|invalid|rejected|refused|not accepted|not recogni[sz]ed)|invalid (?:licen[cs]e )?(?:code|key)|(?:reject|refuse|does not accept|doesn't accept)[^.]{0,25}(?:code|key)/,
    /(?:コード|キー)(?:が|は)?[^。]{0,12}(?:無効|正しくな|正しくあ|受け付け|認識され|拒否|通ら)/,
  ]),
]

/** The known error that the text tells of; `undefined` when it is none of them. */
export function rdsErrorIn(text: string): RdsErrorRule | undefined {
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<=[ァ-ヶー])[ ・]+(?=[ァ-ヶ])/g, '')
  return rdsErrors.find(({ patterns }) => patterns.some((pattern) => pattern.test(said)))
}

export const rdsErrorNamed = (name: string): RdsErrorRule | undefined => rdsErrors.find(({ error }) => error === name)
