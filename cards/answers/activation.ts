import type { AnswerEntry } from './answer-entry.ts'
import { kmsDays } from './rule-values.ts'

/** From KMS to MAK. */
export const activationAnswers: readonly AnswerEntry[] = [
  {
    id: 'kms-in-csp',
    sources: ['onPremises', 'threadKms'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'Where do I get a KMS host key through CSP?',
        'are KMS keys available in CSP',
        'is KMS supported for CSP software',
        'request a KMS key for a CSP purchase',
        'why is there no KMS in CSP',
      ],
      answer:
        'Nowhere: KMS keys are not available in CSP. CSP purchases use MAK; KMS host keys belong to volume licensing agreements.',
    },
    ja: {
      asks: [
        'CSP で KMS ホスト キーはどこで入手できますか',
        'CSPでKMSキーは使えますか',
        'CSPのソフトウェアはKMSに対応していますか',
        'CSPで購入した製品のKMSキーを申請したい',
        'なぜCSPにはKMSがないのですか',
      ],
      answer:
        'CSP では KMS キーを使用できないため、入手できません。CSP での購入には MAK を使います。KMS ホスト キーはボリューム ライセンス契約のものです。',
    },
  },
  {
    id: 'kms-stop-today',
    sources: ['onPremises', 'activateClients'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'We change from VL to CSP; will machines stop today?',
        'will devices stop working if we move from volume licensing to CSP',
        'how long do clients stay activated without KMS',
        'do PCs go down when we move from VL to CSP',
        'is there downtime when changing from volume license to CSP',
        'what happens to activation when the Enterprise Agreement ends',
      ],
      answer: `No. A KMS activation normally lasts ${kmsDays} days. Deploy the new MAK within that time, by hand or with slmgr.vbs, and there is no downtime.`,
    },
    ja: {
      asks: [
        'VL から CSP に変更すると、デバイスは今日から使えなくなりますか',
        'ボリュームライセンスからCSPに移行するとデバイスは止まりますか',
        'KMSなしで何日間認証が続きますか',
        'VLからCSPへの切り替えでダウンタイムはありますか',
        'EA契約が終わったらライセンス認証はどうなりますか',
      ],
      answer: `いいえ。KMS のライセンス認証は通常 ${kmsDays} 日間有効です。その間に新しい MAK を手動または slmgr.vbs で展開すれば、ダウンタイムは発生しません。`,
    },
  },
  {
    id: 'mak-roll-out',
    sources: ['activateClients', 'slmgr', 'officeActivation'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'How do I roll out the MAK on 300 PCs?',
        'deploy a new MAK to many computers',
        'script to change the product key on all clients',
        'mass activation with MAK',
        'best way to push a MAK to hundreds of devices',
      ],
      answer:
        'With a script (slmgr.vbs /ipk, then /ato), VAMT or Configuration Manager; Office with ospp.vbs, or PIDKEY at installation. I can write the script for you.',
    },
    ja: {
      asks: [
        '300 台の PC に MAK を展開するにはどうしますか',
        '多数のコンピューターに新しいMAKを展開したい',
        '全クライアントのプロダクトキーを変更するスクリプト',
        'MAKの一括ライセンス認証',
        '数百台のデバイスにMAKを配布する最善の方法',
      ],
      answer:
        'スクリプト (slmgr.vbs /ipk の後に /ato)、VAMT、または Configuration Manager を使います。Office は ospp.vbs、またはインストール時の PIDKEY です。スクリプトはこちらで作成できます。',
    },
  },
  {
    id: 'mak-exhausted',
    sources: ['activationErrors', 'keyActivations'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'The MAK has reached its activation limit. What now?',
        'MAK count is used up',
        'no activations left on our key',
        'how do I request more MAK activations',
      ],
      answer: 'Ask support for more activations of the key; Office, Windows and Windows Server keys can be given more.',
    },
    ja: {
      asks: [
        'MAK のライセンス認証の上限に達しました。どうすればよいですか',
        'MAKの回数を使い切った',
        'キーの認証回数が残っていません',
        'MAKの認証回数を追加で申請する方法',
      ],
      answer:
        'キーのライセンス認証回数の追加をサポートに依頼してください。Office、Windows、Windows Server のキーでは追加できます。',
    },
  },
  {
    id: 'mak-count',
    sources: ['keyActivations'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'How many activations does our key have?',
        'MAK activation limit per product',
        'number of activations of a CSP key',
        'how many times can one key be activated',
        'activation count of a MAK',
        'is the number of activations equal to the licenses bought',
        'does Exchange or BizTalk have unlimited activations',
        'How many more devices can our MAK activate?',
      ],
      answer:
        "More than the licenses bought, by default; it goes by product group (BizTalk, Exchange and Office for Mac: unlimited). The exact numbers are not in the part of Microsoft's page that was readable: see the page, or ask support.",
    },
    ja: {
      asks: [
        'キーのライセンス認証は何回まで可能ですか',
        '製品ごとのMAKの認証上限',
        'MAKで何回アクティブ化できますか',
        'CSPのキーの認証回数',
        '認証回数は購入したライセンス数と同じですか',
        'ExchangeやBizTalkの認証回数は無制限ですか',
        'うちの MAK はあと何台まで認証できますか',
      ],
      answer:
        '既定では、購入したライセンス数より多く、製品グループごとに決まっています (BizTalk、Exchange、Mac 版 Office は無制限)。正確な回数は、Microsoft のページの確認できた部分にはありません。ページを確認するか、サポートに依頼してください。',
    },
  },
  {
    id: 'mak-invalid-dash',
    sources: ['activationErrors'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'slmgr says that the key is invalid although it is right. Why?',
        'slmgr from the command line reports an invalid key',
        'copied product key is not accepted by slmgr',
        'key works in Settings but not in slmgr',
      ],
      answer:
        'Often the hyphens were pasted as typographic dashes, or there is a typing error. Type the key again with plain hyphens.',
    },
    ja: {
      asks: [
        'キーは正しいのに slmgr で無効と表示されるのはなぜですか',
        'コマンドラインのslmgrでキーが無効と言われる',
        'コピーしたプロダクトキーがslmgrで受け付けられない',
        '設定では使えるキーがslmgrでは使えない',
      ],
      answer:
        '多くの場合、ハイフンが別のダッシュ記号として貼り付けられているか、入力ミスです。通常のハイフンでキーを入力し直してください。',
    },
  },
  {
    id: 'activation-days-left',
    sources: ['slmgr', 'officeActivation'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'How do I see how many days of activation are left?',
        'show remaining activation days of Windows',
        'check the activation status of Office',
        'command to see when the KMS activation expires',
        'how long is this PC still activated',
        'Which command tells how long until the KMS activation runs out?',
      ],
      answer: 'Windows: slmgr.vbs /dlv (or /xpr for the date). Office: cscript ospp.vbs /dstatus.',
    },
    ja: {
      asks: [
        'ライセンス認証の残り日数はどう確認しますか',
        'Windowsの認証の残り日数を表示したい',
        'Officeのライセンス認証の状態を確認する',
        'KMSの認証がいつ切れるか調べるコマンド',
        'このPCの認証はあと何日ですか',
        'KMS のライセンス認証があと何日有効か確認するコマンドは',
      ],
      answer:
        'Windows は slmgr.vbs /dlv (期限だけなら /xpr)、Office は cscript ospp.vbs /dstatus で残り日数を確認します。',
    },
  },
]
