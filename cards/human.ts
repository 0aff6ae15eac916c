import type { Role } from '../services/model.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { formatInstant } from './format.ts'
import { guideCard } from './guide.ts'
import { roleName } from './roles.ts'
import { sourceText } from './source.ts'
import type { View } from './view.ts'
import { inBrackets, oneLine, words } from './words.ts'

export const humanWords = words({
  en: {
    title: 'Talk to a person',
    example: 'I want to talk to a person',
    heading: 'Hand over to a colleague',
    toAdmin: 'I cannot connect you with a person from here. Send this summary to an Admin agent of your company:',
    toMicrosoft:
      'I cannot connect you with a person from here. A colleague or Microsoft support can take over with this summary:',
    toPartner:
      'I cannot connect you with a person from here. Send this summary to your contact at your Microsoft partner:',
    support:
      'Microsoft support: Partner Center > Help + support > Report a problem. Only staff can open a request there.',
    copyLabel: 'Summary to copy',
    noKeys: 'The summary holds no product key and nothing you typed, only what was chosen.',
    who: (name: string, role: string) => `Who: ${name} (${role})`,
    noRole: 'customer, not signed in',
    when: (at: string) => `When: ${at}`,
    language: 'Language: English',
    open: (what: string) => `Under way: ${what}`,
    tried: (what: string, ended: string, at: string) => `${at}: ${what}, ${ended}`,
    triedHeading: 'What was tried:',
    nothing: 'Nothing was tried before.',
    ended: { done: 'done', stopped: 'stopped', refused: 'not possible', 'not-understood': 'not understood' },
    question: 'My question: (please fill in)',
    summary: (heading: string) => `${heading}: a summary to send.`,
  },
  ja: {
    title: '担当者に相談する',
    example: '担当者と話したい',
    heading: '担当者への引き継ぎ',
    toAdmin: 'ここから担当者におつなぎすることはできません。次の要約を、社内の管理エージェントに送ってください。',
    toMicrosoft:
      'ここから担当者におつなぎすることはできません。同僚または Microsoft サポートには、次の要約で引き継げます。',
    toPartner:
      'ここから担当者におつなぎすることはできません。次の要約を、Microsoft パートナーの担当者に送ってください。',
    support:
      'Microsoft サポート: パートナー センターの [ヘルプとサポート] > [問題の報告]。リクエストを作成できるのはパートナーの担当者だけです。',
    copyLabel: 'コピーする要約',
    noKeys: '要約には、プロダクト キーも入力された文章も含まれず、選択された内容だけが含まれます。',
    who: (name: string, role: string) => `ご依頼者: ${name} (${role})`,
    noRole: 'お客様、サインインなし',
    when: (at: string) => `日時: ${at}`,
    language: '言語: 日本語',
    open: (what: string) => `途中の手続き: ${what}`,
    tried: (what: string, ended: string, at: string) => `${at}: ${what}、${ended}`,
    triedHeading: 'これまでの操作:',
    nothing: 'これまでの操作はありません。',
    ended: { done: '完了', stopped: '中止', refused: '実行できず', 'not-understood': '内容を理解できず' },
    question: 'ご質問: (ご記入ください)',
    summary: (heading: string) => `${heading}: 送信用の要約です。`,
  },
})

type Ended = keyof (typeof humanWords)['en']['ended']

/** What a colleague needs to take over. Titles and phrases are already in the reader's language. */
export interface HandOver {
  name: string
  roles: readonly Role[]
  at: number
  drafts: readonly { title: string; about: string }[]
  trail: readonly { title: string; about: string; ended: Ended; at: number; receipt?: string }[]
}

/** The hand-over, ready to send. */
export function humanCard(view: View, handOver: HandOver, buttons: Button[]): Card {
  const { locale } = view
  const words = humanWords[locale]
  const { roles } = handOver
  const to = roles.length === 0 ? words.toPartner : roles.includes('admin-agent') ? words.toMicrosoft : words.toAdmin
  return guideCard(locale, {
    summary: words.summary(words.heading),
    heading: words.heading,
    texts: [to],
    copy: { label: words.copyLabel, text: summaryOf(view, handOver) },
    remarks: [words.noKeys, ...(roles.length > 0 ? [words.support] : [])],
    why: roles.length > 0 ? sourceText(locale, [sources.softwareSubscriptions], verified.lastVerified) : '',
    buttons,
  })
}

function summaryOf({ locale, timeZone }: View, { name, roles, at, drafts, trail }: HandOver): string {
  const words = humanWords[locale]
  const role = roles.map((each) => roleName(locale, each)).join(', ') || words.noRole
  const when = (instant: number) => formatInstant(locale, instant, timeZone)
  const tried = trail.map(({ title, about, ended, at: then, receipt }) =>
    words.tried(inBrackets(title, [about, receipt].filter(Boolean).join(', ')), words.ended[ended], when(then)),
  )
  const lines = [
    words.who(oneLine(name), role),
    words.when(when(at)),
    words.language,
    ...drafts.map(({ title, about }) => words.open(inBrackets(title, about))),
    ...(tried.length > 0 ? [words.triedHeading, ...tried] : [words.nothing]),
    words.question,
  ]
  return lines.map(oneLine).join('\n')
}
