import type { AnswerEntry } from './answer-entry.ts'
import { kmsDays } from './rule-values.ts'

/** How activation works, and who helps with the move. */
export const activationMoreAnswers: readonly AnswerEntry[] = [
  {
    id: 'mak-or-kms',
    sources: ['activateClients'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'What is the difference between KMS and MAK?',
        'MAK versus KMS',
        'what does MAK mean',
        'does a MAK activation have to be renewed',
      ],
      answer: `A MAK activates a device once with Microsoft, up to a set count, and is not renewed. KMS clients renew with a KMS host of your own, for ${kmsDays} days each time.`,
    },
    ja: {
      asks: ['KMS と MAK の違いは何ですか', 'MAKとKMSのどちら', 'MAKとは何ですか', 'MAKの認証は更新が必要ですか'],
      answer: `MAK は、決められた回数まで、デバイスごとに一度だけ Microsoft でライセンス認証を行い、更新は不要です。KMS クライアントは社内の KMS ホストで更新し、そのたびに ${kmsDays} 日間有効になります。`,
    },
  },
  {
    id: 'kms-when-180',
    sources: ['activateClients', 'onPremises'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'When do the 180 days start?',
        'from which day are the 180 days of KMS counted',
        'does the 180 day period begin when the KMS host is switched off',
        'how often do KMS clients renew',
      ],
      answer: `Per device, at its last successful KMS renewal. While the KMS host answers, devices renew every 7 days; so the ${kmsDays} days really run once the host is gone.`,
    },
    ja: {
      asks: [
        '180 日間はいつから数えますか',
        'KMSの180日の起算日はいつですか',
        'KMSホストを止めた日から180日ですか',
        'KMSクライアントはどのくらいの間隔で更新しますか',
      ],
      answer: `デバイスごとに、最後に成功した KMS の更新からです。KMS ホストが動作している間は 7 日ごとに更新されるため、実際に ${kmsDays} 日が進むのはホストの停止後です。`,
    },
  },
  {
    id: 'kms-after-180',
    sources: ['onPremises', 'officeActivation', 'activationErrors'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'What happens after the 180 days?',
        'what if the MAK is not deployed in time',
        'does Windows stop working when activation expires',
        'what do users see in Office when activation has run out',
      ],
      answer: `The machine keeps running, but some functions may be limited until it is activated again. Office shows notices for 30 more days and then counts as unlicensed. Deploy the MAK before day ${kmsDays}.`,
    },
    ja: {
      asks: [
        '180 日を過ぎるとどうなりますか',
        'MAKを期限までに展開しないとどうなりますか',
        '認証が切れるとWindowsは動かなくなりますか',
        '認証切れのOfficeでは何が表示されますか',
      ],
      answer: `デバイスは動き続けますが、再アクティブ化するまで一部の機能が制限されることがあります。Office は 30 日間の通知の後、ライセンスのない状態になります。${kmsDays} 日以内に MAK を展開してください。`,
    },
  },
  {
    id: 'presales-help',
    sources: ['onPremises'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'Who helps with the move from volume licensing to CSP?',
        'technical presales and deployment services request',
        'is there support from Microsoft for the migration',
        'ask Microsoft for deployment help',
      ],
      answer:
        "Send a request to Microsoft's technical presales and deployment services. I can prepare its text for you.",
    },
    ja: {
      asks: [
        'ボリューム ライセンスから CSP への移行は誰が支援してくれますか',
        '技術プレセールスおよび展開サービスのリクエスト',
        '移行についてMicrosoftの支援はありますか',
        'Microsoftに展開の支援を依頼したい',
      ],
      answer:
        'Microsoft の「技術プレセールスおよび展開サービス」にリクエストを提出できます。文面はこちらで用意できます。',
    },
  },
  {
    id: 'mak-reinstall',
    sources: ['keyActivations', 'activateClients'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'Does a reinstallation use up another MAK activation?',
        'is a MAK activation returned on uninstall',
        'PC reimaged, do we lose an activation',
        'does reinstalling Windows count against the key',
      ],
      answer:
        'Yes, each new activation counts, and uninstalling returns none. That is general knowledge and unverified; if the count runs out, ask support for more.',
    },
    ja: {
      asks: [
        '再インストールで MAK のライセンス認証回数は消費されますか',
        'アンインストールするとMAKの認証回数は戻りますか',
        'PCを再イメージングすると認証回数が減りますか',
        'Windowsの再インストールはキーの回数に数えられますか',
      ],
      answer:
        'はい。ライセンス認証のたびに 1 回と数えられ、アンインストールしても戻りません。一般的な知識で、未確認です。不足した場合は、サポートに追加を依頼してください。',
    },
  },
  {
    id: 'kms-threshold',
    sources: ['activateClients', 'officeActivation'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'How many computers does KMS need?',
        'KMS activation threshold 25 clients',
        'minimum number of machines for KMS',
        'which port does KMS use',
      ],
      answer:
        '25 Windows clients, or 5 Windows Servers, or 5 Office installations; clients connect over TCP 1688. A MAK has no minimum.',
    },
    ja: {
      asks: ['KMS には何台のコンピューターが必要ですか', 'KMSのしきい値25台', 'KMSの最小台数', 'KMSのポート番号は'],
      answer:
        'Windows クライアントは 25 台、Windows Server は 5 台、Office は 5 台で、TCP 1688 を使います。MAK に最小台数はありません。',
    },
  },
]
