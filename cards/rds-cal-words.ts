import { words } from './words.ts'

/** The questions, and the answers about versions and kinds of RDS CALs. */
export const rdsCalWords = words({
  en: {
    title: 'RDS CALs and license servers',
    example: 'does a 2022 RDS CAL work on a 2019 session host?',
    whichAim: 'RDS CALs: what do you need?',
    aimLabel: 'Subject',
    whyAim: 'Each subject has its own short answer.',
    aims: {
      fit: 'Which CAL fits',
      type: 'User or Device CAL',
      activate: 'Activate and install',
      error: 'An error message',
      move: 'Move or reuse a code',
      record: 'Record a used code',
    },
    whichServer: 'Which server do you mean: the license server or the session host?',
    serverLabel: 'Server',
    whyServer: 'The rule runs one way for license servers and the other way for session hosts.',
    servers: {
      'license-server': 'License server',
      'session-host': 'Session host',
      both: 'Both',
    },
    quote:
      'Microsoft\'s CSP page says, in translation: "Server 2016 CALs work on both Windows Server 2016 and 2019 installations, but Server 2019 CALs work only on Windows Server 2019 installations."',
    quoteAgrees: 'That sentence describes the license server.',
    quoteDiffers: 'That sentence describes the license server. For a session host the rule is the other way round.',
    whichVersion: {
      'license-server': 'Which Windows Server does the license server run?',
      'session-host': 'Which Windows Server does the session host run?',
    },
    versionLabel: { 'license-server': 'License server', 'session-host': 'Session host' },
    whyVersion: 'The versions of the CAL and the server decide whether they fit.',
    tooOld: (said: string) => `RDS CALs from CSP are for Windows Server 2016 and later, so I cannot decide ${said}.`,
    calLabel: 'RDS CAL',
    whyCal: 'A CAL fits some versions of a server and not others.',
    cal: (cal: string) => `RDS CAL ${cal}`,
    serverOf: {
      'license-server': (version: string) => `License server ${version}`,
      'session-host': (version: string) => `Session host ${version}`,
    },
    yes: 'yes',
    no: 'no',
    fits: {
      'license-server': (cal: string, version: string) =>
        `Yes. RDS CAL ${cal} can be installed on a Windows Server ${version} license server.`,
      'session-host': (cal: string, version: string) =>
        `Yes. RDS CAL ${cal} works for a Windows Server ${version} session host.`,
    },
    fitsNot: {
      'license-server': (cal: string, version: string) =>
        `No. RDS CAL ${cal} cannot be installed on a Windows Server ${version} license server.`,
      'session-host': (cal: string, version: string) =>
        `No. RDS CAL ${cal} does not work for a Windows Server ${version} session host.`,
    },
    whichFit: {
      'license-server': (version: string, calList: string) =>
        `A Windows Server ${version} license server takes RDS CAL ${calList}.`,
      'session-host': (version: string, calList: string) =>
        `A Windows Server ${version} session host needs RDS CAL ${calList}.`,
    },
    bothFit: (cal: string) => `Yes. RDS CAL ${cal} fits both servers.`,
    bothFitNot: (cal: string) => `No. RDS CAL ${cal} does not fit both servers.`,
    whichFitBoth: (calList: string) => `Both servers together need RDS CAL ${calList}.`,
    noneFitBoth: 'No RDS CAL fits both: the license server is older than the session host.',
    fixOf: {
      'license-server': (cal: string) => `Use a license server on Windows Server ${cal} or later.`,
      'session-host': (version: string) => `Use RDS CAL ${version} or later.`,
    },
    oneOf: (items: readonly string[]) =>
      [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' or '),
    rule: {
      'license-server': 'Why: the license server must be the same version as the CAL or newer',
      'session-host': 'Why: the CAL must be the same version as the session host or newer',
      both: 'Why: session host, CAL, license server: each the same version as the one before or newer',
    },
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
    other: { 'license-server': 'And the license server?', 'session-host': 'And the session host?' },
    again: 'Check another version',
    orderIt: 'Order RDS CALs',
  },
  ja: {
    title: 'RDS CAL とライセンス サーバー',
    example: 'RDS CAL 2022 は 2019 のセッション ホストで使えますか',
    whichAim: 'RDS CAL についてですね。どのようなご用件でしょうか。',
    aimLabel: 'ご用件',
    whyAim: 'ご用件ごとに、短い答えをご用意しています。',
    aims: {
      fit: '使用できる CAL のバージョン',
      type: 'ユーザー CAL かデバイス CAL か',
      activate: 'ライセンス認証とインストール',
      error: 'エラー メッセージ',
      move: 'コードの再利用とサーバーの移行',
      record: '使用済みコードの記録',
    },
    whichServer: 'どちらのサーバーのことでしょうか。ライセンス サーバーですか、セッション ホストですか。',
    serverLabel: 'サーバー',
    whyServer: 'ライセンス サーバーとセッション ホストでは、バージョンの規則の向きが逆になります。',
    servers: {
      'license-server': 'ライセンス サーバー',
      'session-host': 'セッション ホスト',
      both: '両方',
    },
    quote:
      'Microsoft の CSP のページには「Server 2016 CAL は Windows Server 2016 と 2019 の両方のインストールで動作しますが、Server 2019 CAL は Windows Server 2019 インストールでのみ機能します」とあります。',
    quoteAgrees: 'これはライセンス サーバーについての説明です。',
    quoteDiffers: 'これはライセンス サーバーについての説明で、セッション ホストでは規則の向きが逆になります。',
    whichVersion: {
      'license-server': 'ライセンス サーバーの Windows Server のバージョンはどれですか。',
      'session-host': 'セッション ホストの Windows Server のバージョンはどれですか。',
    },
    versionLabel: { 'license-server': 'ライセンス サーバー', 'session-host': 'セッション ホスト' },
    whyVersion: '使用できるかどうかは、CAL とサーバーのバージョンの組み合わせで決まります。',
    tooOld: (said: string) =>
      `CSP の RDS CAL は Windows Server 2016 以降が対象のため、${said} についてはお答えできません。`,
    calLabel: 'CAL のバージョン',
    whyCal: 'CAL のバージョンによって、使用できるサーバーが異なります。',
    cal: (cal: string) => `RDS CAL ${cal}`,
    serverOf: {
      'license-server': (version: string) => `ライセンス サーバー ${version}`,
      'session-host': (version: string) => `セッション ホスト ${version}`,
    },
    yes: '使用できます',
    no: '使用できません',
    fits: {
      'license-server': (cal: string, version: string) =>
        `はい。RDS CAL ${cal} は、Windows Server ${version} のライセンス サーバーにインストールできます。`,
      'session-host': (cal: string, version: string) =>
        `はい。RDS CAL ${cal} は、Windows Server ${version} のセッション ホストで使用できます。`,
    },
    fitsNot: {
      'license-server': (cal: string, version: string) =>
        `いいえ。RDS CAL ${cal} は、Windows Server ${version} のライセンス サーバーにはインストールできません。`,
      'session-host': (cal: string, version: string) =>
        `いいえ。RDS CAL ${cal} は、Windows Server ${version} のセッション ホストでは使用できません。`,
    },
    whichFit: {
      'license-server': (version: string, calList: string) =>
        `Windows Server ${version} のライセンス サーバーにインストールできるのは、RDS CAL ${calList} です。`,
      'session-host': (version: string, calList: string) =>
        `Windows Server ${version} のセッション ホストには、RDS CAL ${calList} が必要です。`,
    },
    bothFit: (cal: string) => `はい。RDS CAL ${cal} は、どちらのサーバーでも使用できます。`,
    bothFitNot: (cal: string) => `いいえ。RDS CAL ${cal} は、両方のサーバーで使用することはできません。`,
    whichFitBoth: (calList: string) => `両方のサーバーで使用できるのは、RDS CAL ${calList} です。`,
    noneFitBoth:
      'ライセンス サーバーがセッション ホストより古いバージョンのため、両方で使用できる RDS CAL はありません。',
    fixOf: {
      'license-server': (cal: string) => `Windows Server ${cal} 以降のライセンス サーバーを使用してください。`,
      'session-host': (version: string) => `RDS CAL ${version} 以降を使用してください。`,
    },
    oneOf: (items: readonly string[]) =>
      [items.slice(0, -1).join('、'), ...items.slice(-1)].filter(Boolean).join(' または '),
    rule: {
      'license-server': '根拠: ライセンス サーバーには、CAL と同じかそれより新しいバージョンが必要です',
      'session-host': '根拠: CAL には、セッション ホストと同じかそれより新しいバージョンが必要です',
      both: '根拠: セッション ホスト、CAL、ライセンス サーバーの順に、同じかより新しいバージョンが必要です',
    },
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
    other: {
      'license-server': 'ライセンス サーバーも確認する',
      'session-host': 'セッション ホストも確認する',
    },
    again: '別のバージョンを確認する',
    orderIt: 'RDS CAL を注文する',
  },
})
