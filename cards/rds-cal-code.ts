import { rdsRules } from '../services/policy/rds-cal.ts'
import type { ServerNameInvalid } from '../services/policy/rds-cal-server-name.ts'
import type { RdsCode, RdsCodeUse } from '../services/rds-code.ts'
import type { Button, Card } from './card.ts'
import { formatInstant } from './format.ts'
import { guideCard } from './guide.ts'
import { moveWhy } from './rds-cal.ts'
import { rdsStepWords } from './rds-cal-steps.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { plain, spaced, words } from './words.ts'

/** Recording where a 5x5 code was installed. */
export const rdsCodeWords = words({
  en: {
    guest:
      'Only staff of your Microsoft partner record codes here. Note yourself which code went to which license server: each one works once.',
    whichCustomer: 'Whose code is it? You can also give me the order ID.',
    customerLabel: 'Customer',
    unknownCustomer: (said: string) => `I found no customer called "${said}".`,
    unknownOrder: (said: string) => `I found no order ${said}.`,
    whyCustomer: 'A code belongs to a customer.',
    whichCode: 'Which code was installed?',
    codeLabel: 'Code',
    whyCode: 'Each code works once, so each one is recorded by itself.',
    codeChoice: (lastFive: string, orderId: string) => `...-${lastFive} (${orderId})`,
    elsewhere: 'A code from elsewhere',
    noneHere: 'No RDS code was given out here for this customer.',
    whichLastFive: 'What are the last five characters of the code? Leave out the rest.',
    lastFiveLabel: 'Last five characters',
    lastFiveInvalid: 'A code ends in five letters and digits, for example X7K2P.',
    whyLastFive: 'I keep no codes, so I tell this one by its customer and its last five characters.',
    whichServer: (lastFive: string) => `On which license server was the code ending ${lastFive} installed?`,
    serverHint: 'Its name, for example RDLIC01 or rdlic01.corp.local.',
    serverLabel: 'License server',
    serverInvalid: (longestLabel: string, maximum: string) =>
      `That is no server name. It has letters, digits and hyphens, at most ${longestLabel} between two dots and ${maximum} in all.`,
    whyServer: 'When somebody wants to use the code again, I can say where it went.',
    askHeading: (lastFive: string, server: string) =>
      `Record that the code ending ${lastFive} was installed on ${server}?`,
    code: 'Code',
    customer: 'Customer',
    purchase: 'Purchase',
    server: 'License server',
    usedOn: 'Installed on',
    recorded: 'Recorded',
    by: 'Recorded by',
    askRemark:
      'From then on the code counts as used and is refused here. Nothing is sent to Microsoft, and this cannot be undone.',
    foreign:
      'The code was not given out here, so I tell it only by the customer and its last five characters. If one that ends the same is recorded for another customer, I say so.',
    sameEnd: (customer: string, server: string, at: string) =>
      `A code with the same end was recorded for ${customer}, on ${server} (${at}). If it is the same code, it cannot be used again: compare them before you record it.`,
    ofAnother: (lastFive: string, customer: string, orderId: string) =>
      `The code ending ${lastFive} was given out here for ${customer} (${orderId}). A code belongs to one customer, so nothing was recorded.`,
    privateOnly:
      'Codes are recorded only in a private chat, because part of each one is shown. Open a 1:1 chat with me and ask there.',
    confirm: 'Record it',
    change: 'Change',
    stop: 'Do not record',
    done: (lastFive: string, server: string) => `Recorded: the code ending ${lastFive} is installed on ${server}.`,
    refusedHeading: (lastFive: string) => `No. The code ending ${lastFive} was already used.`,
    refusedText: 'It cannot be used again on any license server, not even on the same one. Nothing was recorded.',
    whyOnce: 'Why: a 5x5 code works once',
    another: 'Record another code',
    cancelled: (orderId: string) => `${orderId} is cancelled, so its codes are revoked. Nothing was recorded.`,
    notFound: 'I did not find that code. Nothing was recorded.',
  },
  ja: {
    guest:
      'コードを記録できるのは、ご購入元の Microsoft パートナーの担当者だけです。どのコードをどのライセンス サーバーで使用したかを、お手元に控えておいてください。コードを使用できるのは 1 回だけです。',
    whichCustomer: 'どのお客様のコードでしょうか。注文 ID でも結構です。',
    customerLabel: '顧客',
    unknownCustomer: (said: string) => `「${said}」というお客様は見つかりませんでした。`,
    unknownOrder: (said: string) => spaced('注文', said, 'は見つかりませんでした。'),
    whyCustomer: 'コードはお客様ごとに発行されます。',
    whichCode: 'どのコードをインストールしましたか。',
    codeLabel: 'コード',
    whyCode: 'コードは 1 回だけ使用できるため、1 つずつ記録します。',
    codeChoice: (lastFive: string, orderId: string) => `末尾 ${lastFive} (${orderId})`,
    elsewhere: 'ここで発行していないコード',
    noneHere: 'このお客様に、ここで発行した RDS コードはありません。',
    whichLastFive: 'コードの末尾 5 文字を入力してください。残りの文字は不要です。',
    lastFiveLabel: '末尾 5 文字',
    lastFiveInvalid: 'コードの末尾は、X7K2P のような 5 文字の英数字です。',
    whyLastFive: 'コードは保存しないため、お客様と末尾 5 文字で区別します。',
    whichServer: (lastFive: string) =>
      `末尾が ${lastFive} のコードは、どのライセンス サーバーにインストールしましたか。`,
    serverHint: 'RDLIC01 や rdlic01.corp.local などの名前を入力してください。',
    serverLabel: 'ライセンス サーバー',
    serverInvalid: (longestLabel: string, maximum: string) =>
      `サーバー名として正しくありません。英数字とハイフンで、ドットの間は ${longestLabel} 文字、全体で ${maximum} 文字以内で入力してください。`,
    whyServer: 'コードがもう一度使われそうになったとき、どこで使用したかをお答えできます。',
    askHeading: (lastFive: string, server: string) =>
      `末尾が ${lastFive} のコードを ${server} にインストールしたことを記録しますか`,
    code: 'コード',
    customer: '顧客',
    purchase: '購入',
    server: 'ライセンス サーバー',
    usedOn: 'インストール先',
    recorded: '記録日時',
    by: '記録者',
    askRemark:
      '記録すると、コードは使用済みとして扱われ、ここで再び記録することはできません。Microsoft には何も送信されません。この操作は元に戻せません。',
    foreign:
      'このコードはここで発行したものではないため、お客様と末尾 5 文字だけで区別します。末尾が同じコードが別のお客様で記録されている場合は、お知らせします。',
    sameEnd: (customer: string, server: string, at: string) =>
      spaced(
        '末尾が同じコードが、',
        customer,
        'の',
        server,
        `で使用済みとして記録されています (${at})。同じコードであれば、もう一度使用することはできません。記録する前に、コード全体を見比べてください。`,
      ),
    ofAnother: (lastFive: string, customer: string, orderId: string) =>
      spaced(
        `末尾が ${lastFive} のコードは、`,
        customer,
        `のためにここで発行したものです (${orderId})。コードはお客様ごとに発行されるため、何も記録していません。`,
      ),
    privateOnly:
      'コードの記録では末尾の文字を表示するため、1 対 1 のチャットでのみ受け付けます。このアシスタントとの 1 対 1 のチャットを開いて、もう一度お試しください。',
    confirm: '記録する',
    change: '変更する',
    stop: '記録しない',
    done: (lastFive: string, server: string) =>
      `末尾が ${lastFive} のコードを ${server} にインストールしたことを記録しました。`,
    refusedHeading: (lastFive: string) => `いいえ。末尾が ${lastFive} のコードは使用済みです。`,
    refusedText: '同じライセンス サーバーを含め、もう一度使用することはできません。何も記録していません。',
    whyOnce: '根拠: 5x5 コードは 1 回だけ使用できます',
    another: '別のコードを記録する',
    cancelled: (orderId: string) => `${orderId} はキャンセル済みで、コードは取り消されています。何も記録していません。`,
    notFound: 'そのコードは見つかりませんでした。何も記録していません。',
  },
})

export interface CodeShown {
  code: RdsCode
  /** The customer's name, as people wrote it. */
  customer: string
}

export interface CodeReviewed extends CodeShown {
  /** Codes with the same end, recorded for other customers. */
  others: readonly { customer: string; use: RdsCodeUse }[]
}

/** So many of them are named. */
const mostOthers = 2

export function rdsCodeReviewCard(
  view: View,
  { code, customer, others }: CodeReviewed,
  server: string,
  asks: { lead: string; buttons: Button[] },
): Card {
  const { locale } = view
  const words = rdsCodeWords[locale]
  const heading = words.askHeading(code.lastFive, plain(server))
  const warnings = others
    .slice(0, mostOthers)
    .map(({ customer: other, use }) =>
      words.sameEnd(plain(other), plain(use.licenseServer), formatInstant(locale, use.at, view.timeZone)),
    )
  return guideCard(locale, {
    summary: words.askHeading(code.lastFive, server),
    lead: asks.lead,
    heading,
    texts: warnings,
    facts: factsOf(locale, { code, customer }, [{ title: words.server, value: plain(server) }]),
    remarks: [words.askRemark, ...(code.purchase || warnings.length > 0 ? [] : [words.foreign])],
    why: withRule(locale, words.whyOnce, rdsRules.singleUse),
    buttons: asks.buttons,
    primary: warnings.length > 0 ? 'none' : 'button',
  })
}

export function rdsCodeReceiptCard(
  view: View,
  { code, customer }: CodeShown,
  use: RdsCodeUse,
  buttons: Button[],
): Card {
  const words = rdsCodeWords[view.locale]
  return guideCard(view.locale, {
    summary: words.done(code.lastFive, use.licenseServer),
    heading: words.done(code.lastFive, plain(use.licenseServer)),
    facts: factsOf(view.locale, { code, customer }, [
      { title: words.recorded, value: formatInstant(view.locale, use.at, view.timeZone) },
    ]),
    buttons,
  })
}

/** Where and when the code was used first, and what to do instead. */
export function rdsCodeUsedCard(view: View, { code, customer }: CodeShown, use: RdsCodeUse, buttons: Button[]): Card {
  const words = rdsCodeWords[view.locale]
  const { moveText, moveSteps } = rdsStepWords[view.locale]
  const heading = words.refusedHeading(code.lastFive)
  return guideCard(view.locale, {
    summary: heading,
    heading,
    texts: [words.refusedText, moveText],
    facts: factsOf(view.locale, { code, customer }, [
      { title: words.usedOn, value: plain(use.licenseServer) },
      { title: words.recorded, value: formatInstant(view.locale, use.at, view.timeZone) },
      { title: words.by, value: plain(use.by.name) },
    ]),
    steps: [...moveSteps],
    why: moveWhy(view.locale),
    buttons,
  })
}

function factsOf(
  locale: View['locale'],
  { code, customer }: CodeShown,
  more: readonly { title: string; value: string }[],
) {
  const words = rdsCodeWords[locale]
  const { purchase } = code
  return [
    { title: words.code, value: plain(code.masked) },
    { title: words.customer, value: plain(customer) },
    ...(purchase ? [{ title: words.purchase, value: `${plain(purchase.orderId)}, ${plain(purchase.title)}` }] : []),
    ...more,
  ]
}

export const serverNameText = (locale: View['locale'], { longestLabel, maximum }: ServerNameInvalid): string =>
  rdsCodeWords[locale].serverInvalid(String(longestLabel), String(maximum))
