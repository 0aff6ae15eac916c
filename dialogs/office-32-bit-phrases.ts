import { oneLine } from '../cards/words.ts'
import type { Bitness } from '../services/model.ts'
import type { ExistingOffice } from '../services/policy/office-32-bit.ts'
import { normalise } from './understanding/normalise.ts'

const BITS = '(?:32|64)[ -]?(?:bits?|ビット)?版?'

const aims: readonly [aim: 'key' | 'there' | 'mix' | 'why', words: RegExp][] = [
  [
    'key',
    /(?:same|another|different|separate|new|other|extra|own) (?:product |license )?keys?|keys? (?:also )?works? (?:for|with)|(?:同じ|別の?|違う|専用の?)(?:プロダクト ?)?キー|キーは(?:同じ|別|共通)|キーで.{0,16}使え/,
  ],
  [
    'there',
    /what (?:happens|if|about|when|would happen|will happen)[^.]{0,80}(?:already|installed|there(?! a)|in place|has|have|on (?:one|some|any|the|a|those|these|my|our))|(?:入って|インストールされて|残って)い(?:る場合|た場合|ると|たら|れば)[^。]{0,20}(?:どう|何|$)|(?:入って|インストールされて|残って)い(?:たら|ると|る場合は?|た場合は?)[?。]?$/,
  ],
  [
    'mix',
    /(?=.*32)(?=.*64)(?:.* on (?:one|a|a single) (?:pc|device|computer|machine)|.*(?:1|一) ?台の ?pc)|beside|alongside|next to|side by side|coexist|(?:mix|combine)(?:ed)?(?![a-z])|(?:together|both).{0,30}(?:pc|device|computer|machine)|same (?:pc|device|computer|machine)|混在|共存|併用|同居|一緒に(?:入れ|使|インストール)|同じ ?(?:pc|端末|パソコン|コンピューター?)/,
  ],
  [
    'why',
    /(?<![a-z])why(?![a-z])|should (?:i|we|they)|which (?:one|architecture|bitness|version) (?:is|should|do)|when .{0,20}32|difference|recommend|better|default|なぜ|なんで|どうして|どちら|どっち|違い|べき|既定|理由|推奨|おすすめ|お勧め/,
  ],
]

/** A question about bitness that needs no file. */
export const aimIn = (said: string): 'key' | 'there' | 'mix' | 'why' | undefined => {
  const { text } = normalise(said)
  return aims.find(([, words]) => words.test(text))?.[0]
}

const installed = [
  `(?:switch|chang|migrat|convert|mov|go)\\w* (?:\\w+ ){0,4}from (?:the )?(${BITS})`,
  `(${BITS})(?: \\w+){0,3} (?:is |are )?(?:already |currently |now )?(?:installed|there(?![a-z])|in place)`,
  `(?:already|currently) (?:have |has |got |on |use |uses |run |runs |installed )(?:the )?(${BITS})`,
  `(?:i|we|they|customers?|clients?|pcs?) (?:have|has|use|run|got)s? (?:the |a )?(${BITS})(?=.{0,60}(?:want|need|to (?:32|64)))`,
  `(${BITS}).{0,12}(?:入って|インストール(?:され|済)|使って)`,
  `(${BITS}).{0,14}から.{0,12}(?:32|64)`,
].map((pattern) => new RegExp(pattern))

/** "We have no MSI": the opposite was said. */
const noMsi =
  /\b(?:no|not|without|never|\w+n['’]?t)\b[^.]{0,16}\bmsi(?![a-z])|msi[^。]{0,12}(?:ない|ありません|入って(?:い)?(?:ない|ません)|なし)/

const noneThere =
  /(?:new|fresh|clean|empty) (?:pcs?|machines?|computers?|devices?|install)|no (?:other )?office (?:is |on )|新しい ?(?:pc|パソコン|端末)|新規の?(?:pc|パソコン|端末)|office ?は入っていま?せん/
const oldOffice =
  /msi(?![a-z])|windows ?(?:installer|インストーラー)|office ?(?:20(?:07|10|13|16))(?= .{0,20}(?:is|installed|there|on)|が|は|を)/

/** What is on the PCs, said in passing: "I have 32-bit, want 64-bit". */
export function existingIn(said: string): ExistingOffice | undefined {
  const { text } = normalise(said)
  if (noneThere.test(text)) return 'no'
  if (installed.some((pattern) => pattern.test(text))) return 'yes'
  return oldOffice.test(text) && !removes.test(text) && !noMsi.test(text) ? 'msi' : undefined
}

const unsure =
  /(?<![a-z])(?:not (?:so |quite |really )?(?:sure|certain)|unsure|uncertain|(?:don'?t|do not|can'?t|cannot) (?:\w+ )?(?:know|tell|say|remember)|no (?:idea|clue)|(?:haven'?t|have not|have no|not) (?:a |the |got a )?(?:clue|idea)|dunno|idk|who knows|beats me|hard to (?:say|tell)|maybe|perhaps|possibly|(?:could|might|may) be)(?![a-z])|(?:わか|分か|判|解)(?:ら|りません|んない|りかね)|不明|たぶん|多分|おそらく|知りません|知らな|さあ|どうだろう|どうでしょう|覚えていな|確認していな|把握していな/

/** Somebody does not know, in however many words. */
export const isUnsure = (said: string): boolean => unsure.test(normalise(said).text)

const asksHow =
  /(?:how|where) (?:do|can|could|would|should) (?:i|we|they|you) (?:find|see|tell|know|check|look)|どうやって(?:確認|調べ|知)|どこで(?:確認|わか|分か|調べ)|どうすれば(?:わか|分か)|調べ方|確認(?:の)?方法|確認したい/

/** Where the answer could be seen. */
export const isAskingHow = (said: string): boolean => asksHow.test(normalise(said).text)

/** What is on the PCs, as the answer to the question. */
export function existingAnswered(said: string): ExistingOffice | undefined {
  const { text } = normalise(said)
  if (isUnsure(said)) return 'unsure'
  if (
    /^(?:no|nope|none|nothing|neither|いいえ|いえ|いや|ない|無い|なし|ありません|ありませ|入ってい(?:ない|ません)|新規|新しい)(?![a-z])(?! (?:access|excel|one|outlook|power|publisher|teams|word))/.test(
      text,
    )
  )
    return 'no'
  if (noMsi.test(text)) return undefined
  if (/msi(?![a-z])|windows ?installer|20(?:07|10|13|16)|(?<![a-z])old(?:er)?(?![a-z])|古い|以前の/.test(text))
    return 'msi'
  if (
    existingIn(text) === 'no' ||
    /(?:there is|there are|has|have) (?:no|none|not)(?![a-z])|ありません|入ってい(?:ない|ません)/.test(text)
  )
    return 'no'
  const yes =
    /^(?:yes|yep|yeah|sure|some|there (?:is|are)|it (?:is|has|does)|they (?:do|have)|はい|ええ|うん|あります|ある|入って)/
  return yes.test(text) || /(?:32|64)|click-?to-?run|クイック実行/.test(text) ? 'yes' : undefined
}

/** Does the sentence speak of what is on the PCs already? Then it names no product to install. */
export const isAboutPcs = (said: string): boolean => {
  const { text } = normalise(said)
  return (
    existingAnswered(said) !== undefined &&
    !/instead|rather|i (?:said|meant|asked|wrote)|actually|want|need|not (?:for )?(?:office|visio|project)|ではなく|じゃなくて|やっぱり|にして|と言|間違/.test(
      text,
    )
  )
}

const wanted =
  /(?:want|need|prefer|require|make (?:it|that)|to|in|for|as) (?:the |a )?(32|64)(?![\d.,])|(32|64)[ -]?(?:bits?|ビット)?版?(?: ?(?:version|edition|one|file))? ?(?:instead|please|rather|too)|(32|64) ?(?:ビット|bit)版?(?:に|で(?!は)|が(?:いい|必要|欲し)|を)/

/** "Make it 64-bit", "64-bit instead", 「64 ビット版にして」: a change of mind. */
export function bitnessWish(said: string): Bitness | undefined {
  const found = wanted.exec(normalise(said).text)
  const bits = found?.[1] ?? found?.[2] ?? found?.[3]
  return bits === '32' || bits === '64' ? bits : undefined
}

const silent =
  /(?<!not |non-|no longer )(?:silent(?:ly)?|quiet(?:ly)?|unattended|hidden|in the background|without (?:any )?(?:windows?|ui|dialogs?|questions))(?! ?(?:32|64))|サイレント|無人|画面なし|画面を(?:出さ|表示し)な|バックグラウンド/
const shown =
  /not silent|non-silent|show (?:the )?(?:progress|windows?|ui)|with (?:a |the )?(?:windows?|progress|ui)|画面を(?:出|表示)|画面あり|進行状況を表示/

export const displayIn = (said: string): 'none' | 'full' | undefined => {
  const { text } = normalise(said)
  return shown.test(text) && !/画面を(?:出さ|表示し)な/.test(text) ? 'full' : silent.test(text) ? 'none' : undefined
}

const activates =
  /activat\w*[^.]{0,20}automatic|auto(?:matic(?:ally)?)?[ -]?activat|自動(?:で|的に)?(?:の)?(?:ライセンス)?(?:認証|アクティブ化)|自動認証/
const refusesThat = /don't|do not|not |no |without|しない|なし|不要|やめ/

export const activationIn = (said: string): 'auto' | 'manual' | undefined => {
  const { text } = normalise(said)
  if (!activates.test(text)) return undefined
  return refusesThat.test(text) ? 'manual' : 'auto'
}

const removes =
  /(?:remov|uninstall|delet|clean)\w*[^.]{0,30}(?:msi(?![a-z])|old office)|msi[^.。]{0,16}(?:削除|アンインストール|消)|removemsi|古い ?(?:office|msi版?)[^。]{0,8}(?:削除|アンインストール)/

export const removeMsiIn = (said: string): 'yes' | 'no' | undefined => {
  const { text } = normalise(said)
  if (!removes.test(text)) return undefined
  return refusesThat.test(text) ? 'no' : 'yes'
}

const longestCompany = 100

/** Written as it is: names keep their capitals. */
export function companyIn(said: string): string | undefined {
  const written = oneLine(said)
  const found =
    /\bcompany(?: name(?: is| should be| to|:| =)?|:| =)\s+(?:["“「](.+)["”」]|(.+))$/i.exec(written) ??
    /会社名(?:を|は|が|:|：)?\s*(?:["「](.+)["」]|(.+?))(?:に(?:して(?:ください)?|設定.*)?|です|でお願いします)?。?$/.exec(
      written,
    )
  return (found?.[1] ?? found?.[2])?.trim().slice(0, longestCompany) || undefined
}
