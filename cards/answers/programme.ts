import type { AnswerEntry } from './answer-entry.ts'

/** What CSP is for on-premises software, and where. */
export const programmeAnswers: readonly AnswerEntry[] = [
  {
    id: 'programme-what',
    sources: ['onPremises'],
    goOn: ['order'],
    en: {
      asks: [
        'What on-premises software can be sold through CSP?',
        'why sell on-premises software in CSP',
        'does CSP replace Open and EA for on-premises licenses',
        'benefits of on-premises software in CSP',
        'what is the difference to the Open program',
      ],
      answer:
        'Perpetual software and software subscriptions, in addition to Open, EA and other programs. It gives one platform for all Microsoft products, predictable costs and simpler sales, and helps customers move to the cloud.',
    },
    ja: {
      asks: [
        'CSP ではどのようなオンプレミス ソフトウェアを販売できますか',
        'CSPでオンプレミスソフトウェアを販売する理由',
        'CSPはOpenやEAの代わりになりますか',
        'CSPのオンプレミスソフトウェアの利点',
        'Openプログラムとの違いは何ですか',
      ],
      answer:
        '永続的ソフトウェアとソフトウェア サブスクリプションを、Open や EA などのプログラムに加えて販売できます。オンプレミス ソフトウェアも単一のプラットフォームで扱え、コストを予測しやすく、販売が簡単になり、クラウドへの移行にも役立ちます。',
    },
  },
  {
    id: 'order-market',
    sources: ['oneTimePurchase'],
    goOn: ['order'],
    en: {
      asks: [
        'Is software sold in every country?',
        'software subscriptions not available in my market',
        'can I sell software to a customer in Brazil or China',
        'partner must be qualified to sell perpetual software',
      ],
      answer:
        'No. Software subscriptions are not sold in a number of markets (for example Brazil, China, Russia), and for perpetual software the partner must have been qualified.',
    },
    ja: {
      asks: [
        'ソフトウェアはどの国でも販売できますか',
        'サブスクリプションが自分の市場で販売されていない',
        'ブラジルや中国の顧客にソフトウェアを販売できますか',
        '永続ソフトウェアの販売にパートナーの資格は必要ですか',
      ],
      answer:
        'いいえ。ソフトウェア サブスクリプションは一部の市場 (ブラジル、中国、ロシアなど) では販売されていません。永続的ソフトウェアを販売するには、パートナーが事前に認定されている必要があります。',
    },
  },
]
