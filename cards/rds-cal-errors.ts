import type { RdsError } from '../services/policy/rds-cal-errors.ts'
import { words } from './words.ts'

interface ErrorWords {
  title: string
  cause: string
  /** At most four, the likeliest first. */
  fix: readonly string[]
}

/** What the known errors mean and what helps. */
export const rdsErrorWords = words({
  en: {
    paste: 'Paste the error message here, or say what happens.',
    pasteHint: 'For example: "no Remote Desktop License Servers available". I keep nothing of what you paste.',
    whyPaste: 'The message tells which setting is wrong.',
    errorLabel: 'Error',
    notKnown: 'I do not know that message. Is it one of these?',
    noneTitle: 'None of these',
    unknownHeading: 'I do not know that error. These checks find most of them.',
    unknownSteps: [
      'The Remote Desktop Licensing role is installed, and the license server is activated.',
      'It has CALs of the right version and of the mode that the session host uses.',
      'The session host knows the license server and the mode.',
      'RD Licensing Diagnoser on the session host names what is missing.',
    ],
    because: (cause: string) => `Cause: ${cause}`,
    why: 'Why: a known error',
    another: 'Another error',
    human: 'Talk to a person',
    summary: (heading: string, cause: string) => `${heading}. ${cause}`,
    errors: {
      'no-license-server': {
        title: 'No license server is available',
        cause:
          'the session host reaches no license server: the role is missing, the server is not activated, has no CALs of this mode, is not set on the session host, or the grace period is over.',
        fix: [
          'Activate the license server and install the CALs.',
          'On the session host, set the license server and the licensing mode.',
          'Check with RD Licensing Diagnoser.',
        ],
      },
      'no-cal': {
        title: 'No client access license is available',
        cause: 'all Device CALs are in use, or the session host uses the other mode.',
        fix: [
          'Check that the licensing mode matches the CALs (Per User or Per Device).',
          'Add CALs, or revoke Device CALs that are no longer used (up to 20%).',
        ],
      },
      'event-22': {
        title: 'Event ID 22: no CAL of the requested version or type',
        cause: 'the license server has no CAL of the version or type that the session host asks for.',
        fix: ['Install CALs of the same version as the session host or newer, and of the type of its licensing mode.'],
      },
      'code-used': {
        title: 'The 5x5 code was already used',
        cause: 'a 5x5 code works once. It cannot be used again on any license server, not even on the same one.',
        fix: [
          'Do not enter the code again.',
          'In Manage RDS CALs, migrate from the old server, or rebuild the database of a reinstalled one.',
          'If that fails: the Microsoft Clearinghouse, by telephone or web, with proof of purchase.',
        ],
      },
      'code-rejected': {
        title: 'The code is rejected although unused',
        cause: 'the wrong license program was chosen, or the CAL is newer than the license server.',
        fix: [
          'In Install Licenses, choose License Pack (Retail Purchase), not Open, Enterprise Agreement or Service Provider.',
          'Check that the license server is the same version as the CAL or newer.',
          'Type the code again, without spaces before or after it.',
        ],
      },
      'not-activated': {
        title: 'The license server is not activated',
        cause: 'licenses can be installed only after the server was activated with the Clearinghouse.',
        fix: [
          'In Remote Desktop Licensing Manager, right-click the server and choose Activate Server.',
          'If that fails: open TCP 443 outbound to the Microsoft Clearinghouse, or choose Web Browser or Telephone.',
          'Then choose Install Licenses.',
        ],
      },
      clearinghouse: {
        title: 'The Microsoft Clearinghouse cannot be reached',
        cause: 'TCP 443 is blocked by a firewall or proxy.',
        fix: [
          'Open TCP 443 outbound, from the computer that runs Remote Desktop Licensing Manager.',
          'Or choose the method Web Browser (from another computer) or Telephone.',
        ],
      },
      'cal-newer': {
        title: 'The CAL is newer than the license server',
        cause: 'a license server takes only CALs of its own version or older.',
        fix: ['Use a license server on the same Windows Server version as the CAL or a newer one.'],
      },
      'grace-over': {
        title: 'The grace period of 120 days is over',
        cause: 'a session host works 120 days without a license server, then it refuses connections.',
        fix: [
          'Activate a license server and install the CALs.',
          'On the session host, set the license server and the licensing mode.',
          'Check with RD Licensing Diagnoser.',
        ],
      },
      'mode-mismatch': {
        title: 'The licensing mode does not match the CALs',
        cause: 'the session host asks for a different type of CAL from the one that is installed.',
        fix: [
          'On the session host, set the licensing mode to the type of your CALs.',
          'Or have the CALs converted to the other type, through Manage RDS CALs or the Clearinghouse.',
        ],
      },
    } satisfies Record<RdsError, ErrorWords> as Record<RdsError, ErrorWords>,
  },
  ja: {
    paste: 'エラー メッセージを貼り付けるか、状況を入力してください。',
    pasteHint: '例:「使用可能なリモート デスクトップ ライセンス サーバーがない」。貼り付けた内容は保存しません。',
    whyPaste: 'メッセージから、どの設定に問題があるかがわかります。',
    errorLabel: 'エラー',
    notKnown: 'そのメッセージには心当たりがありません。次のどれかでしょうか。',
    noneTitle: 'どれでもない',
    unknownHeading: '登録されていないエラーです。多くの場合、次の確認で原因がわかります。',
    unknownSteps: [
      'リモート デスクトップ ライセンスの役割がインストールされ、ライセンス サーバーがアクティブ化されていること。',
      'セッション ホストに適したバージョンとモードの CAL がインストールされていること。',
      'セッション ホストに、ライセンス サーバーとモードが設定されていること。',
      'セッション ホストの RD ライセンス診断機能で、不足しているものを確認します。',
    ],
    because: (cause: string) => `原因: ${cause}`,
    why: '根拠: 既知のエラー',
    another: '別のエラー',
    human: '担当者に相談する',
    summary: (heading: string, cause: string) => `${heading}。${cause}`,
    errors: {
      'no-license-server': {
        title: '使用可能なライセンス サーバーがない',
        cause:
          'セッション ホストがライセンス サーバーを使用できません。役割がない、アクティブ化されていない、モードに合う CAL がない、セッション ホストに設定されていない、または猶予期間が終わっています。',
        fix: [
          'ライセンス サーバーをアクティブ化し、CAL をインストールします。',
          'セッション ホストで、ライセンス サーバーとライセンス モードを設定します。',
          'RD ライセンス診断機能で確認します。',
        ],
      },
      'no-cal': {
        title: '使用可能なクライアント アクセス ライセンスがない',
        cause: 'デバイス CAL がすべて使用中か、セッション ホストのモードが CAL の種類と異なります。',
        fix: [
          'ライセンス モード (接続ユーザー数または接続デバイス数) が CAL の種類と合っているか確認します。',
          'CAL を追加するか、使用していないデバイス CAL の割り当てを解除します (20% まで)。',
        ],
      },
      'event-22': {
        title: 'イベント ID 22: 要求されたバージョンまたは種類の CAL がない',
        cause: 'セッション ホストが要求するバージョンまたは種類の CAL が、ライセンス サーバーにありません。',
        fix: [
          'セッション ホストと同じかそれより新しいバージョンで、ライセンス モードに合う種類の CAL をインストールします。',
        ],
      },
      'code-used': {
        title: '5x5 コードが使用済み',
        cause:
          '5x5 コードを使用できるのは 1 回だけで、同じライセンス サーバーを含め、もう一度使用することはできません。',
        fix: [
          'コードを入力し直さないでください。',
          '[RDS CAL の管理] で、元のサーバーから CAL を移行するか、再インストールしたサーバーのデータベースを再構築します。',
          'うまくいかない場合は、購入の証明を用意し、電話または Web で Microsoft クリアリングハウスに連絡します。',
        ],
      },
      'code-rejected': {
        title: '未使用のコードが受け付けられない',
        cause: 'ライセンス プログラムの選択が違うか、CAL がライセンス サーバーより新しいバージョンです。',
        fix: [
          '[ライセンスのインストール] で、ライセンス パック (製品版) を選択します。オープン ライセンス、Enterprise Agreement、サービス プロバイダーは選択しません。',
          'ライセンス サーバーが CAL と同じかそれより新しいバージョンか確認します。',
          '前後に空白を入れずに、コードを入力し直します。',
        ],
      },
      'not-activated': {
        title: 'ライセンス サーバーがアクティブ化されていない',
        cause: 'ライセンスをインストールできるのは、クリアリングハウスでサーバーをアクティブ化した後です。',
        fix: [
          'リモート デスクトップ ライセンス マネージャーでサーバーを右クリックし、[サーバーのアクティブ化] を選択します。',
          '失敗する場合は、Microsoft クリアリングハウスへの TCP ポート 443 (送信) を許可するか、方法として [Web ブラウザー] または [電話] を選択します。',
          'その後、[ライセンスのインストール] を選択します。',
        ],
      },
      clearinghouse: {
        title: 'Microsoft クリアリングハウスに接続できない',
        cause: 'TCP ポート 443 が、ファイアウォールまたはプロキシで遮断されています。',
        fix: [
          'リモート デスクトップ ライセンス マネージャーを実行するコンピューターからの TCP ポート 443 (送信) を許可します。',
          'または、方法として [Web ブラウザー] (別のコンピューターから) か [電話] を選択します。',
        ],
      },
      'cal-newer': {
        title: 'CAL がライセンス サーバーより新しい',
        cause: 'ライセンス サーバーにインストールできるのは、同じかそれより古いバージョンの CAL だけです。',
        fix: ['CAL と同じかそれより新しい Windows Server のライセンス サーバーを使用します。'],
      },
      'grace-over': {
        title: '120 日の猶予期間が終了した',
        cause: 'セッション ホストは、ライセンス サーバーがなくても 120 日間は動作し、その後は接続を拒否します。',
        fix: [
          'ライセンス サーバーをアクティブ化し、CAL をインストールします。',
          'セッション ホストで、ライセンス サーバーとライセンス モードを設定します。',
          'RD ライセンス診断機能で確認します。',
        ],
      },
      'mode-mismatch': {
        title: 'ライセンス モードと CAL の種類が合わない',
        cause: 'セッション ホストが、インストールされている CAL とは別の種類を要求しています。',
        fix: [
          'セッション ホストのライセンス モードを、CAL の種類に合わせます。',
          'または、[RDS CAL の管理] かクリアリングハウスで、CAL の種類を変換します。',
        ],
      },
    } satisfies Record<RdsError, ErrorWords> as Record<RdsError, ErrorWords>,
  },
})
