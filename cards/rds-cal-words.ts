import { spaced, spacedList, words } from './words.ts'

/** The questions, and the answers about versions and kinds of RDS CALs. */
export const rdsCalWords = words({
  en: {
    title: 'RDS CALs and license servers',
    example: 'does a 2022 RDS CAL work on a 2019 session host?',
    whichAim: 'RDS CALs: what do you need?',
    aimLabel: 'What you need',
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
    serverHelp:
      'The license server has the Remote Desktop Licensing role and hands out the CALs. A session host is a server that people sign in to and work on. If you want to buy CALs, choose Both: they must fit both.',
    versionHelp: 'On that server, run winver, or look in Settings > System > About.',
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
    noneFitBoth: (license: string, host: string) =>
      `No RDS CAL fits both: the license server (${license}) is older than the session host (${host}).`,
    allFit: (cal: string) => `Yes. RDS CAL ${cal} fits all of these servers.`,
    allFitNot: (cal: string) => `No. RDS CAL ${cal} does not fit all of these servers.`,
    whichFitAll: (calList: string) => `All these servers together need RDS CAL ${calList}.`,
    noneFitAll: (license: string, host: string) =>
      `No RDS CAL fits all of these servers: a license server (${license}) is older than a session host (${host}).`,
    decides: {
      'license-server': (version: string) => `RDS CAL ${version} or older`,
      'session-host': (version: string) => `RDS CAL ${version} or newer`,
    },
    decidesOfSeveral: {
      'license-server': (version: string) => `RDS CAL ${version} or older (the oldest decides)`,
      'session-host': (version: string) => `RDS CAL ${version} or newer (the newest decides)`,
    },
    allOf: (items: readonly string[]) =>
      [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' and '),
    serversOf: {
      'license-server': (version: string) => `License servers ${version}`,
      'session-host': (version: string) => `Session hosts ${version}`,
    },
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
    other: { 'license-server': 'And the license server?', 'session-host': 'And the session host?' },
    again: 'Check another version',
    orderIt: 'Order RDS CALs',
  },
  ja: {
    title: 'RDS CAL とライセンス サーバー',
    example: 'RDS CAL 2022 は 2019 のセッション ホストで使えますか',
    whichAim: 'RDS CAL についてですね。どのようなご用件でしょうか。',
    aimLabel: '知りたいこと',
    whyAim: 'ご用件ごとに、短い答えをご用意しています。',
    aims: {
      fit: '使用できる CAL のバージョン',
      type: 'ユーザー CAL かデバイス CAL か',
      activate: 'アクティブ化とインストール',
      error: 'エラー メッセージ',
      move: 'コードの再利用とサーバーの移行',
      record: '使用済みコードの記録',
    },
    whichServer: 'どちらのサーバーのことでしょうか。ライセンス サーバーですか、セッション ホストですか。',
    serverHelp:
      'ライセンス サーバーは、リモート デスクトップ ライセンスの役割を持ち、CAL を発行するサーバーです。セッション ホストは、利用者がサインインして作業するサーバーです。CAL を購入する場合は、両方で使用できる必要があるため、[両方] を選択してください。',
    versionHelp: 'そのサーバーで winver を実行するか、[設定] > [システム] > [バージョン情報] で確認できます。',
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
      spaced('CSP の RDS CAL は Windows Server 2016 以降が対象のため、', said, 'についてはお答えできません。'),
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
    noneFitBoth: (license: string, host: string) =>
      `ライセンス サーバー (${license}) がセッション ホスト (${host}) より古いバージョンのため、両方で使用できる RDS CAL はありません。`,
    allFit: (cal: string) => `はい。RDS CAL ${cal} は、これらのサーバーすべてで使用できます。`,
    allFitNot: (cal: string) => `いいえ。RDS CAL ${cal} は、これらのサーバーすべてで使用することはできません。`,
    whichFitAll: (calList: string) => `これらのサーバーすべてで使用できるのは、RDS CAL ${calList} です。`,
    noneFitAll: (license: string, host: string) =>
      `セッション ホスト (${host}) より古いライセンス サーバー (${license}) があるため、これらのサーバーすべてで使用できる RDS CAL はありません。`,
    decides: {
      'license-server': (version: string) => `RDS CAL ${version} 以前`,
      'session-host': (version: string) => `RDS CAL ${version} 以降`,
    },
    decidesOfSeveral: {
      'license-server': (version: string) => `RDS CAL ${version} 以前 (最も古いバージョンが基準)`,
      'session-host': (version: string) => `RDS CAL ${version} 以降 (最も新しいバージョンが基準)`,
    },
    allOf: (items: readonly string[]) => items.join('、'),
    serversOf: {
      'license-server': (version: string) => `ライセンス サーバー ${version}`,
      'session-host': (version: string) => `セッション ホスト ${version}`,
    },
    fixOf: {
      'license-server': (cal: string) => `Windows Server ${cal} 以降のライセンス サーバーを使用してください。`,
      'session-host': (version: string) => `RDS CAL ${version} 以降を使用してください。`,
    },
    oneOf: (items: readonly string[]) =>
      spacedList([items.slice(0, -1).join('、'), ...items.slice(-1)].filter(Boolean), 'または'),
    rule: {
      'license-server': '根拠: ライセンス サーバーには、CAL と同じかそれより新しいバージョンが必要です',
      'session-host': '根拠: CAL には、セッション ホストと同じかそれより新しいバージョンが必要です',
      both: '根拠: セッション ホスト、CAL、ライセンス サーバーの順に、同じかより新しいバージョンが必要です',
    },
    other: {
      'license-server': 'ライセンス サーバーも確認する',
      'session-host': 'セッション ホストも確認する',
    },
    again: '別のバージョンを確認する',
    orderIt: 'RDS CAL を注文する',
  },
})
