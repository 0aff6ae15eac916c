import type { AnswerEntry } from './answer-entry.ts'

/** Running a license server for Remote Desktop Services. */
export const rdsMoreAnswers: readonly AnswerEntry[] = [
  {
    id: 'rds-both-types',
    sources: ['dell'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Can User and Device CALs be on one license server?',
        'both CAL types on the same license server',
        'mix Per User and Per Device RDS CALs',
        'one RDS license server for device and user CALs',
      ],
      answer: 'Yes. Each session host uses one mode, and it must match the type of the CALs.',
    },
    ja: {
      asks: [
        'ユーザー CAL とデバイス CAL を 1 台のライセンス サーバーに入れられますか',
        '同じライセンスサーバーに両方の種類のCAL',
        '接続ユーザー数と接続デバイス数のRDS CALを混在させる',
        'RDSライセンスサーバー1台でデバイスとユーザーの両方',
      ],
      answer: 'はい。セッション ホストごとにモードは 1 つで、CAL の種類と一致させる必要があります。',
    },
  },
  {
    id: 'rds-no-download',
    sources: ['onPremises', 'rdsActivate'],
    goOn: ['rds-cal', 'product-key'],
    en: {
      asks: [
        'Where is the software to download for RDS CALs?',
        'no download shown for RDS CAL',
        'is there an installer for remote desktop CALs',
        'I only got a code for the RDS CAL, no ISO',
        'RDS CAL media or bits',
      ],
      answer:
        'There is none: you only get a 5x5 code. The Remote Desktop Licensing role is part of Windows Server (2016 or later).',
    },
    ja: {
      asks: [
        'RDS CAL のソフトウェアはどこでダウンロードできますか',
        'RDS CALにダウンロードが表示されない',
        'リモートデスクトップCALのインストーラーはありますか',
        'RDS CALはコードだけでISOがありません',
        'RDS CALのメディア',
      ],
      answer:
        'ダウンロードはありません。受け取るのは 5x5 コードだけです。リモート デスクトップ ライセンスの役割は Windows Server (2016 以降) に含まれています。',
    },
  },
  {
    id: 'rds-grace-over',
    sources: ['rdsNoLicenseServer', 'rdsCal'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        '"No license servers available" after 120 days. What now?',
        'no Remote Desktop License Servers available to provide a license',
        'grace period of remote desktop services has expired',
        'session host refuses connections after 120 days',
        'RDS stopped working after the trial period',
        'nobody can connect, it says no license server is available',
      ],
      answer:
        'The grace period of 120 days is over. Activate a license server, install the CALs, then set the license server and the mode on the session hosts.',
    },
    ja: {
      asks: [
        '120 日後に「ライセンス サーバーがない」と表示されます。どうすればよいですか',
        '使用可能なリモートデスクトップライセンスサーバーがありません',
        'リモートデスクトップの猶予期間が終わった',
        '120日後にセッションホストが接続を拒否する',
        '試用期間後にRDSが使えなくなった',
      ],
      answer:
        '120 日の猶予期間が終了しています。ライセンス サーバーをアクティブ化して CAL をインストールし、セッション ホストでライセンス サーバーとモードを設定してください。',
    },
  },
  {
    id: 'rds-activate-steps',
    sources: ['onPremises', 'rdsActivate', 'rdsInstall'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'How is the RDS license key activated?',
        'steps to install RDS CALs with a 5x5 code',
        'how do I enter the RDS license key',
        'activate the remote desktop license server and install CALs',
      ],
      answer:
        'Install the Remote Desktop Licensing role (Windows Server 2016 or later), activate the license server over TCP 443, then choose Install Licenses and type the 5x5 code. I can guide you through it.',
    },
    ja: {
      asks: [
        'RDS のライセンス キーはどうアクティブ化しますか',
        '5x5コードでRDS CALをインストールする手順',
        'RDSのライセンスキーの入力方法',
        'リモートデスクトップのライセンスサーバーをアクティブ化してCALを入れる',
      ],
      answer:
        'リモート デスクトップ ライセンスの役割 (Windows Server 2016 以降) をインストールし、TCP 443 経由でライセンス サーバーをアクティブ化します。次に、ライセンスのインストールで 5x5 コードを入力します。手順をご案内できます。',
    },
  },
  {
    id: 'rds-move',
    sources: ['rdsInstall', 'dell'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'How do I move RDS CALs to another license server?',
        'migrate RDS CALs to a new server',
        'replace the RDS license server',
        'move remote desktop licenses',
      ],
      answer:
        'Use the Manage RDS CALs wizard and migrate from the other license server. If its database has to be rebuilt, the CALs are deleted and installed again with your proof of purchase. Do not type the old 5x5 code again; it is refused.',
    },
    ja: {
      asks: [
        'RDS CAL を別のライセンス サーバーに移すにはどうしますか',
        'RDS CALを新しいサーバーに移行したい',
        'RDSライセンスサーバーの入れ替え',
        'リモートデスクトップのライセンスを移動',
      ],
      answer:
        'RDS CAL の管理ウィザードで、別のライセンス サーバーから移行します。ライセンス データベースを再構築すると CAL は削除されるため、購入証明を用意して再インストールします。以前の 5x5 コードは拒否されるため、再入力しないでください。',
    },
  },
  {
    id: 'rds-temporary-cal',
    sources: ['rdsCal'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'How long is a temporary RDS CAL valid?',
        'temporary device CAL 90 days',
        'when does a Per Device CAL become permanent',
        'can a device CAL be revoked or reassigned',
      ],
      answer:
        'A temporary Device CAL lives for 90 days; at the next sign-in a permanent one takes its place. Up to 20 % of the Device CALs may be revoked; a User CAL may be reassigned after 90 days.',
    },
    ja: {
      asks: [
        '一時 RDS CAL はいつまで有効ですか',
        '一時デバイスCALの90日',
        '接続デバイス数のCALはいつ永続になりますか',
        'デバイスCALは取り消しや再割り当てができますか',
      ],
      answer:
        '一時 CAL の有効期間は 90 日で、次回のサインイン時に永続的な CAL に替わります。デバイス CAL は最大 20 % まで取り消しができ、ユーザー CAL は 90 日後に再割り当てができます。',
    },
  },
  {
    id: 'rds-admin-sessions',
    sources: ['rdsCal'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Do administrators need an RDS CAL?',
        'two remote admin sessions without RDS CAL',
        'is a CAL needed for remote administration of a server',
        'how many RDP sessions are free for administration',
      ],
      answer:
        'Two sessions for administration need no RDS CAL. This is general knowledge and unverified; the source describes CALs for session hosts.',
    },
    ja: {
      asks: [
        '管理者にも RDS CAL は必要ですか',
        '管理用のリモートセッション2つはRDS CALなしで使えますか',
        'サーバーのリモート管理にCALは必要ですか',
        '管理用のRDPセッションは何個まで無料ですか',
      ],
      answer:
        '管理目的の 2 セッションに RDS CAL は必要ありません。一般的な知識で、未確認です (出典はセッション ホスト用の CAL の説明です)。',
    },
  },
]
