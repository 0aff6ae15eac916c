import { rdsCalWords } from '../cards/rds-cal-words.ts'
import { mayDo } from '../services/policy/permission.ts'
import { rdsErrorIn } from '../services/policy/rds-cal-errors.ts'
import { rdsVersionsIn } from './rds-cal-versions.ts'
import { asksHowMany, workFactsIn } from './rds-cal-work-facts.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

/** What somebody wants to know or do about RDS CALs. */
export type RdsAim = 'fit' | 'type' | 'activate' | 'error' | 'move' | 'record'

const records =
  /(?<![a-z])(?:record|register|write down|log)(?![a-z])[^.]{0,40}(?:codes?|5 ?x ?5|used)|(?:codes?|5 ?x ?5)[^.]{0,90}(?<![a-z])(?:record|register)(?![a-z])|mark [^.]{0,30} as (?:used|installed)|(?:コード|5 ?x ?5)[^。]{0,60}記録|使用済み(?:の)?コード(?:の|を)/
/** A code told by its last five characters, as gone to some server. */
const tellsUse =
  /(?:\*{5}-|(?:[a-z0-9]{5}-){4}|ending|末尾)[^。]{0,80}(?<!already )(?:installed|used|entered|went) (?:it )?(?:on|to)(?![a-z])|(?:installed|used|entered) [^。]{0,40}(?:\*{5}-|(?:[a-z0-9]{5}-){4}|ending)|(?:\*{5}-|(?:[a-z0-9]{5}-){4}|末尾)[^。]{0,80}(?:インストール|使用|入力)し(?:まし)?た/
const asksType =
  /(?:users?|per[- ]user)(?: cals?)?,? (?:or|vs\.?|versus|and)[^.]{0,8} (?:per[- ])?devices?|devices?(?: cals?)?,? (?:or|vs\.?|versus|and)[^.]{0,8} (?:per[- ])?users?|both (?:kinds|types)|workgroup|which (?:kind|type) of cal|(?:ユーザー|デバイス)(?:cal|数)?[^。]{0,8}(?:か|と|または|や)[^。]{0,4}(?:ユーザー|デバイス)|ワークグループ|(?:cal|ライセンス)の種類|接続(?:ユーザー|デバイス)数[^。]{0,6}接続(?:ユーザー|デバイス)数/
const moves =
  /(?<![a-z])(?:re-?us(?:e|ed|ing)|second time|again|twice|mov(?:e|ing)|migrat(?:e|ing|ion)|transfer|rebuild|re-?install(?:ed|ing)?|(?:second|another|other|different|new) (?:rds )?licen[cs]e server)(?![a-z])|(?:もう ?1 ?度|もう一度|再度|2 ?回|再利用|再構築|再インストール|移行|移動|移し|移す|引き継|(?:別|他|ほか|新しい|2台目)の[^。]{0,8}サーバー)/
const fails =
  /(?<![a-z])(?:errors?|fail(?:s|ed|ing|ure)?|refus(?:es|ed)|rejects?|problems?|(?:do|does|did|will) ?(?:not|n't) (?:activate|install|connect)|(?:can ?not|can't|cannot) (?:activate|install|connect|be (?:activated|installed)))(?![a-z])|エラー|失敗|(?:認証|アクティブ化|インストール|接続)(?:が)?(?:でき(?:ない|ませ)|されない|されませ)|と(?:表示|出)/
const fits =
  /(?<![a-z])(?:(?:which|what)(?: version of)?(?: rds| rd)? cals?(?! do i buy)|cal version|compatib\w*|fits?|match(?:es)?|works? (?:with|on|for)|supports?|valid for|serve)(?![a-z])|互換|どの(?:rds)? ?cal|calはどれ|どのバージョン|対応|(?:使え|使用でき|動き|動作し)(?:る|ます)[^。]{0,6}(?:rds)? ?(?:cal)?/
const activates =
  /(?<![a-z])(?:activat\w+|install\w*|set ?up|ports?|443|firewall|enter|type|role|program(?:me)?|download|licensing manager|clearing ?house|5 ?x ?5)(?![a-z])|アクティブ化|ライセンス認証|認証|インストール|ポート|ファイアウォール|入力|役割|プログラム|ダウンロード|マネージャー|クリアリングハウス|クリアハウス|5 ?x ?5/

/** What the sentence is about; `undefined` where it only names RDS. */
export function aimIn(text: string): RdsAim | undefined {
  const said = normalise(text).text
  const { cal, ...servers } = rdsVersionsIn(text).named
  const isServer = Object.values(servers).some((version) => version !== undefined)
  if (records.test(said) || tellsUse.test(said)) return 'record'
  if (asksType.test(said) || asksHowMany(text)) return 'type'
  if (rdsErrorIn(said)) return 'error'
  if (moves.test(said)) return 'move'
  if (cal && isServer) return 'fit'
  if (fails.test(said)) return 'error'
  if (!cal && !isServer && tellsHowWork(text)) return 'type'
  if (cal || fits.test(said)) return 'fit'
  if (activates.test(said)) return 'activate'
  return isServer ? 'fit' : undefined
}

/** How people work decides between the kinds, whatever the question is called. */
function tellsHowWork(text: string): boolean {
  const facts = workFactsIn(text)
  return facts !== undefined && Boolean(facts.hasSeveralDevices || facts.sharesDevices)
}

const asksSteps = /(?<![a-z])(?:how|steps?|install|activate)(?![a-z])|方法|手順|どう|したい|アクティブ化(?:は|を)?$/
const asksDetail =
  /(?<![a-z])(?:ports?|443|firewall|program(?:me)?|download)(?![a-z])|ポート|ファイアウォール|プログラム|ダウンロード/

/** Wishes, errors, steps and versions are looked at here; a short question about one detail has a short general answer. */
export function isForRdsTopic(text: string): boolean {
  // Versions decide, which a general answer cannot look at.
  if (rdsVersionsIn(text).all.length > 0) return true
  const said = normalise(text).text
  const aim = aimIn(text)
  if (aim === undefined) return said.length <= shortest
  if (aim === 'activate') return asksSteps.test(said) && !asksDetail.test(said)
  if (aim === 'type') return asksHowMany(text) || workFactsIn(text) !== undefined
  return aim === 'record' || aim === 'error'
}

/** Nothing but a name: "RDS", "RDS CALs", 「リモート デスクトップ」. */
const shortest = 14

export const aimOf = (slots: SlotValues): RdsAim | undefined => slots.aim as RdsAim | undefined

export const unlessAim =
  (...aims: RdsAim[]) =>
  (slots: SlotValues): boolean =>
    !aims.some((aim) => aim === slots.aim)

/** Taken from the sentence; asked only where that just names RDS. */
export function aimSlot(clears: readonly string[]): Slot {
  return {
    name: 'aim',
    clears,
    why: { en: rdsCalWords.en.whyAim, ja: rdsCalWords.ja.whyAim },

    async ask({ locale, context }, slots) {
      // What is being done is not changed at its review.
      if (slots.aim !== undefined) return { kind: 'settled', value: String(slots.aim) }
      const { aims, whichAim, aimLabel } = rdsCalWords[locale]
      const offered: RdsAim[] = ['fit', 'type', 'activate', 'error']
      // Buttons hold five; who may not record codes is offered the answer about them instead.
      offered.push(mayDo(context.caller, 'product-key').ok ? 'record' : 'move')
      return {
        kind: 'question',
        text: whichAim,
        label: aimLabel,
        choices: offered.map((aim) => ({ value: aim, title: aims[aim] })),
      }
    },

    async read(said, _, slots) {
      // Names and versions given on the way are answers, whatever words they hold.
      const { act, intent } = said.understanding
      if (slots.aim !== undefined && !(act && intent === 'rdsActivate')) return undefined
      const aim = aimIn(said.text)
      return aim && { kind: 'value', value: aim }
    },
  }
}
