import type { WorkFacts } from '../services/policy/rds-cal-type.ts'
import { normalise } from './understanding/normalise.ts'

const device =
  '(?:laptops?|notebooks?|(?:smart ?|mobile ?|cell ?)?phones?|mobiles?|tablets?|ipads?|desktops?|(?:home |work |office )?pcs?|(?:home |work )?computers?|workstations?|thin clients?)'
const deviceJa =
  '(?:ノート ?pc|pc|パソコン|ノート|ラップトップ|デスクトップ|スマホ|スマートフォン|携帯(?:電話)?|タブレット|端末|ipad)'

const several = new RegExp(
  `\\b(?:several|multiple|many|various|two|three|more than one|\\d+ or more|[2-9]) (?:different |own )?(?:devices|computers|machines|pcs)\\b|` +
    `\\b${device} (?:and|or|plus|&|as well as)(?: (?:also|an?|the|their|his|her|one|own))* ${device}\\b|\\b${device} ?[,/+&] ?(?:an? |their )?${device}\\b|` +
    '\\b(?:also|sometimes|work(?:s|ing)?|log ?in) (?:\\w+ )?from (?:home|anywhere|everywhere)\\b|\\bhome office\\b|\\bbyod\\b|\\bown devices\\b|\\bany device\\b|' +
    `(?:複数|いくつか|何台か|数台|(?:[2-9]|二|三) ?[台つ](?:以上)?)(?:の)?(?:デバイス|${deviceJa})|(?:デバイス|${deviceJa})を(?:複数|何台も|(?:[2-9]|二|三) ?台)|` +
    `${deviceJa} ?(?:と|や|、|・|および|も) ?(?:自宅の)?${deviceJa}|在宅|自宅(?:から|の)|テレワーク|リモートワーク`,
)
const shared =
  /\bshar(?:e|es|ed|ing)\b|\bshifts?\b|\bshift work|\bkiosks?\b|hot[- ]?desk|\b(?:same|one|a single|a common|common) (?:pc|device|computer|workstation|terminal|machine)s?\b|call cent(?:er|re)|\b(?:people|users|employees|workers|colleagues|staff) per (?:pc|device|computer)|共用|共有|シフト|交[代替](?:勤務|制|で)|キオスク|(?:1|一) ?台(?:の[^。、]{1,6})?を(?:複数|みんな|全員|数人|何人|[2-9] ?人)|同じ(?:デバイス|pc|端末|パソコン)を|コール ?センター/
const workgroup =
  /\bworkgroup\b|\b(?:without|no|have no|not have|don't have|doesn't have|not (?:use|using)) (?:an? |any )?(?:ad|active directory|domain(?: controller)?)\b|ワークグループ|(?:active ?directory|(?<![a-z])ad|ドメイン)(?:環境)?(?:が|は|も|を|に)?(?:ない|なし|無し|ありませ|使って(?:い)?(?:ない|ませ)|参加して(?:い)?(?:ない|ませ))/

const people =
  /(?<![\d.,])(\d{1,6}) (?:\w+ )?(?:people|users?(?! cals?)|employees|persons?|staff|workers?|colleagues)\b|(?<![\d.,])(\d{1,6}) ?(?:人|名)(?!前)/
const devices = new RegExp(
  `(?<![\\d.,])(\\d{1,6}) (?:\\w+ )?(?:devices?(?! cals?)|terminals?|machines?|kiosks?|${device})\\b(?! (?:each|per))|(?<![\\d.,])(\\d{1,6}) ?台`,
)

/** One of its clauses may tell of people with several devices, another of shared ones. */
const clauses =
  /[,.;。、]|\band (?=some\b|others?\b|the (?:rest|others?)\b|\d|shift|\w+ workers?\b)|\bsome\b|\bwhile\b|\bbut\b|\bothers?\b|が、|けど|一部/

/** What a sentence tells of how people work; `undefined`: nothing. */
export function workFactsIn(written: string): WorkFacts | undefined {
  const { text } = normalise(written)
  const said = text.split(clauses)
  const sharing = said.filter((clause) => shared.test(clause))
  const own = said.filter((clause) => !shared.test(clause))
  const counted = numberIn(people, text)
  const machines = numberIn(devices, text)
  const facts: WorkFacts = {
    ...((own.some((clause) => several.test(clause)) || (sharing.length === 0 && several.test(text))) && {
      hasSeveralDevices: true,
    }),
    ...(sharing.length > 0 && { sharesDevices: true }),
    ...(workgroup.test(text) && { isWorkgroup: true }),
    ...(counted !== undefined && { people: counted }),
    ...(machines !== undefined && { devices: machines }),
  }
  return Object.keys(facts).length > 0 ? facts : undefined
}

const numberIn = (pattern: RegExp, text: string): number | undefined => {
  const found = pattern.exec(text)
  const digits = found?.[1] ?? found?.[2]
  return digits === undefined ? undefined : Number(digits)
}

const asksNumber =
  /\bhow many (?:\w+ ){0,3}cals?\b|\bnumber of (?:\w+ ){0,2}cals?\b|cal[^。]{0,8}(?:何|いくつ)|(?:何|いくつ)(?:本|個|枚|ライセンス)?[の、]? ?(?:rds ?)?cal/

/** "How many CALs do we need?" */
export const asksHowMany = (written: string): boolean => asksNumber.test(normalise(written).text)
