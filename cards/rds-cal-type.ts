import { rdsNumbers, rdsRules } from '../services/policy/rds-cal.ts'
import type { CalTypeDecision } from '../services/policy/rds-cal-type.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, words } from './words.ts'

/** User or Device CAL. */
export const rdsTypeWords = words({
  en: {
    whyCalType: 'Why: how the two kinds are issued',
    typeHeading: 'User CALs for people with several devices, Device CALs for shared devices.',
    typeWorkgroup: 'In a workgroup, without Active Directory, only Device CALs work.',
    typeFacts: [
      { title: 'User CAL', value: 'one person, any number of devices' },
      { title: 'Device CAL', value: 'one device, any number of people' },
    ],
    renewal: 'Renewal',
    renewalOf: (temporary: string, device: string, user: string) =>
      `Device: ${temporary} days temporary at first, then every ${device} days. User: every ${user} days.`,
    takeBack: 'Taking back',
    takeBackOf: (percent: string, days: string) =>
      `Device: up to ${percent}% of the CALs. User: no, but it can go to another person after ${days} days.`,
    tooFew: 'Too few CALs',
    tooFewOf: 'Device: no connection. User: not blocked, but a breach of the license.',
    mixed: 'Both kinds',
    mixedOf: 'may lie on one license server; each session host uses one mode, which must match its CALs.',
    whyWork: 'How your people work decides which kind is cheaper and works.',
    eachOne: 'One User CAL for each person, or one Device CAL for each device.',
    advice: {
      user: 'User CALs: one for each person, however many devices.',
      device: 'Device CALs: one for each device, however many people share it.',
      both: 'Both kinds: User CALs for people with several devices, Device CALs for the shared devices.',
      workgroup: 'Device CALs: without Active Directory no others work.',
    },
    fewer: (people: number, devices: number) => `That takes fewer CALs: ${people} people, ${devices} devices.`,
    apart:
      'One license server takes both, but a session host has one mode only. So give each group session hosts of its own, or take one kind for everybody.',
    howMany: 'How many',
    userCals: (count: number) => `${count} RDS User ${count === 1 ? 'CAL' : 'CALs'}`,
    deviceCals: (count: number) => `${count} RDS Device ${count === 1 ? 'CAL' : 'CALs'}`,
    perPerson: 'one RDS User CAL for each person',
    perDevice: 'one RDS Device CAL for each device',
    perGroup: 'one User CAL for each person with several devices, one Device CAL for each shared device',
    tellMore: 'Tell me how your people work, for example: 40 people with a laptop and a phone, 10 shared PCs.',
  },
  ja: {
    whyCalType: '根拠: 2 種類の CAL の発行のしくみ',
    typeHeading: '1 人で複数のデバイスを使う場合はユーザー CAL、デバイスを共用する場合はデバイス CAL です。',
    typeWorkgroup: 'ワークグループ (Active Directory がない環境) では、デバイス CAL だけを使用できます。',
    typeFacts: [
      { title: 'ユーザー CAL (接続ユーザー数)', value: '1 人につき 1 つ。デバイスの台数に制限はありません' },
      { title: 'デバイス CAL (接続デバイス数)', value: '1 台につき 1 つ。利用者の人数に制限はありません' },
    ],
    renewal: '更新',
    renewalOf: (temporary: string, device: string, user: string) =>
      `デバイス: 最初は ${temporary} 日間の一時 CAL、その後は ${device} 日ごと。ユーザー: ${user} 日ごと`,
    takeBack: '割り当ての解除',
    takeBackOf: (percent: string, days: string) =>
      `デバイス: CAL の ${percent}% まで。ユーザー: 解除はできませんが、${days} 日後にほかの人に割り当てられます`,
    tooFew: 'CAL が不足した場合',
    tooFewOf: 'デバイス: 接続できません。ユーザー: 接続はできますが、ライセンス違反になります',
    mixed: '両方の種類の併用',
    mixedOf:
      '1 台のライセンス サーバーに両方をインストールできます。セッション ホストのモードは 1 つで、CAL の種類に合わせます',
    whyWork: '働き方によって、適した CAL の種類が変わるためです。',
    eachOne: 'ユーザー CAL は利用者 1 人につき 1 つ、デバイス CAL はデバイス 1 台につき 1 つ必要です。',
    advice: {
      user: 'ユーザー CAL をお勧めします。1 人につき 1 つで、デバイスの台数に制限はありません。',
      device: 'デバイス CAL をお勧めします。1 台につき 1 つで、共用する人数に制限はありません。',
      both: '両方の種類をお勧めします。複数のデバイスを使う人にはユーザー CAL、共用のデバイスにはデバイス CAL です。',
      workgroup: 'デバイス CAL です。Active Directory がない環境では、ほかの種類は使用できません。',
    },
    fewer: (people: number, devices: number) =>
      `利用者は ${people} 人、デバイスは ${devices} 台で、必要な CAL が少なくなります。`,
    apart:
      '1 台のライセンス サーバーに両方をインストールできますが、セッション ホストのモードは 1 つだけです。グループごとにセッション ホストを分けるか、全員を同じ種類にしてください。',
    howMany: '必要な数',
    userCals: (count: number) => `RDS ユーザー CAL ${count} 本`,
    deviceCals: (count: number) => `RDS デバイス CAL ${count} 本`,
    perPerson: '利用者 1 人につき RDS ユーザー CAL 1 本',
    perDevice: 'デバイス 1 台につき RDS デバイス CAL 1 本',
    perGroup: '複数のデバイスを使う人ごとにユーザー CAL 1 本、共用のデバイスごとにデバイス CAL 1 本',
    tellMore: '「40 人がノート PC とスマートフォンを使い、共用の PC が 10 台」のように、使い方を入力してください。',
  },
})

/** Which kind, for what was said about the case; without that, both compared. */
export function rdsTypeCard(view: View, decision: CalTypeDecision, asksHowMany: boolean, buttons: Button[]): Card {
  return decision.type === 'open' ? comparison(view, asksHowMany, buttons) : advice(view, decision, buttons)
}

function comparison({ locale }: View, asksHowMany: boolean, buttons: Button[]): Card {
  const words = rdsTypeWords[locale]
  const { temporaryCal, deviceRenewal, userRenewal, revocablePercent, reassignUserAfter } = rdsNumbers
  const device = `${deviceRenewal.from}-${deviceRenewal.to}`
  const heading = asksHowMany ? words.eachOne : words.typeHeading
  return guideCard(locale, {
    summary: heading,
    heading,
    texts: [asksHowMany ? words.typeHeading : '', words.typeWorkgroup].filter(Boolean),
    facts: [
      ...words.typeFacts,
      { title: words.mixed, value: words.mixedOf },
      { title: words.tooFew, value: words.tooFewOf },
      { title: words.takeBack, value: words.takeBackOf(String(revocablePercent), String(reassignUserAfter)) },
      { title: words.renewal, value: words.renewalOf(String(temporaryCal), device, String(userRenewal)) },
    ],
    remarks: [words.tellMore],
    why: withRule(locale, words.whyCalType, rdsRules.calType),
    buttons,
  })
}

function advice({ locale }: View, decision: CalTypeDecision, buttons: Button[]): Card {
  const words = rdsTypeWords[locale]
  const { rule, facts } = decision
  const type = decision.type === 'open' ? 'both' : decision.type
  const heading = facts.isWorkgroup ? words.advice.workgroup : words.advice[type]
  const { people, devices, hasSeveralDevices, sharesDevices } = facts
  const isCounted = !facts.isWorkgroup && !hasSeveralDevices && !sharesDevices
  const reason = isCounted && people !== undefined && devices !== undefined ? words.fewer(people, devices) : ''
  return guideCard(locale, {
    summary: inARow(locale, heading, reason),
    heading,
    texts: [reason, type === 'both' ? words.apart : '', type === 'user' ? words.typeWorkgroup : ''].filter(Boolean),
    facts: [
      { title: words.howMany, value: howMany(locale, type, facts) },
      { title: words.tooFew, value: words.tooFewOf },
    ],
    why: withRule(locale, words.whyCalType, rule),
    buttons,
  })
}

function howMany(
  locale: View['locale'],
  type: 'user' | 'device' | 'both',
  { people, devices }: CalTypeDecision['facts'],
) {
  const { userCals, deviceCals, perPerson, perDevice, perGroup } = rdsTypeWords[locale]
  if (type === 'both') return perGroup
  if (type === 'user') return people === undefined ? perPerson : userCals(people)
  return devices === undefined ? perDevice : deviceCals(devices)
}
