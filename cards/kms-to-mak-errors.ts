import { type ActivationProblem, activationError, activationErrors } from '../services/policy/activation-errors.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button } from './card.ts'
import { guideCard } from './guide.ts'
import { sourceText, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, words } from './words.ts'

interface Cause {
  what: string
  fix: string
}

export const kmsToMakErrorWords = words({
  en: {
    causes: {
      'mak-used-up': {
        what: 'The activations of this MAK are used up',
        fix: 'Ask Microsoft support for more activations of this key.',
      },
      'key-invalid': {
        what: 'The key is not valid',
        fix: 'Take the current key from Partner Center or the Microsoft 365 admin center and install it again.',
      },
      'key-blocked': {
        what: 'The key is blocked',
        fix: 'A key is revoked when its order is cancelled. Take the current key from the portal.',
      },
      'kms-used-up': {
        what: 'The KMS host key was used too often',
        fix: 'Move the devices to a MAK; only the host itself would need activation by phone.',
      },
      'kms-count-low': {
        what: 'Too few devices ask this KMS host',
        fix: 'KMS needs 25 Windows clients, or 5 servers, or 5 devices with Office. A MAK needs no such number.',
      },
      'kms-unreachable': {
        what: 'The KMS host cannot be reached',
        fix: 'Install the MAK: it needs no KMS host. To stay with KMS for now, check DNS, TCP port 1688 and the time.',
      },
      'kms-not-in-dns': {
        what: 'The name of a KMS host is not in DNS',
        fix: 'Install the MAK: it needs no KMS host. To stay with KMS for now, set the host with slmgr.vbs /skms.',
      },
      'not-elevated': {
        what: 'The command was not run as administrator',
        fix: 'Open the prompt with "Run as administrator" and run it again.',
      },
      'settings-failed': {
        what: 'The key could not be changed in Settings',
        fix: 'Install it with slmgr.vbs /ipk, then activate with slmgr.vbs /ato.',
      },
      'key-mistyped': {
        what: 'The key was not typed correctly',
        fix: 'Type it again with plain hyphens; copied text often has typographic dashes.',
      },
      'hardware-changed': {
        what: 'The hardware of the device has changed',
        fix: 'Activate again with slmgr.vbs /ato.',
      },
      'grace-ended': {
        what: 'The grace period has ended',
        fix: 'The device keeps running. Install the MAK and activate.',
      },
    } satisfies Record<ActivationProblem, Cause>,
    unknown: (code: string) => `${code} is not in my list`,
    unknownText: 'Windows and Office can describe it themselves; the page below has more codes.',
    describe: 'Windows, then Office',
    own: {
      'NOT-REACHED': {
        what: 'The device could not be reached',
        fix: 'Check that it is on and that PowerShell remoting is allowed.',
      },
      'NO-OFFICE': { what: 'No Office of this kind is installed', fix: 'Check the product in the list of devices.' },
      'NOT-LICENSED': {
        what: 'The key is installed, but not active',
        fix: 'Check the way to the internet, then run the script again.',
      },
    },
    why: 'Why: the code and what helps',
    another: 'Explain another code',
  },
  ja: {
    causes: {
      'mak-used-up': {
        what: 'この MAK のライセンス認証の回数を使い切りました',
        fix: 'このキーの回数の追加を Microsoft サポートにご依頼ください。',
      },
      'key-invalid': {
        what: 'キーが有効ではありません',
        fix: 'パートナー センターまたは Microsoft 365 管理センターで現在のキーを確認し、インストールし直してください。',
      },
      'key-blocked': {
        what: 'キーがブロックされています',
        fix: '注文をキャンセルするとキーは取り消されます。現在のキーをポータルで確認してください。',
      },
      'kms-used-up': {
        what: 'KMS ホスト キーの使用回数が上限を超えました',
        fix: 'デバイスを MAK に移行してください。電話によるライセンス認証が必要なのはホストだけです。',
      },
      'kms-count-low': {
        what: 'この KMS ホストを使うデバイスの数が足りません',
        fix: 'KMS には、Windows クライアント 25 台、サーバー 5 台、または Office のデバイス 5 台が必要です。MAK に最小の台数はありません。',
      },
      'kms-unreachable': {
        what: 'KMS ホストに接続できません',
        fix: 'MAK をインストールしてください。KMS ホストは不要になります。当面 KMS を使う場合は、DNS、TCP ポート 1688、時刻を確認してください。',
      },
      'kms-not-in-dns': {
        what: 'KMS ホストの名前が DNS にありません',
        fix: 'MAK をインストールしてください。KMS ホストは不要になります。当面 KMS を使う場合は、slmgr.vbs /skms でホストを設定してください。',
      },
      'not-elevated': {
        what: '管理者として実行されていません',
        fix: '[管理者として実行] で開き、もう一度実行してください。',
      },
      'settings-failed': {
        what: '[設定] からキーを変更できませんでした',
        fix: 'slmgr.vbs /ipk でインストールし、slmgr.vbs /ato でライセンス認証を行ってください。',
      },
      'key-mistyped': {
        what: 'キーが正しく入力されていません',
        fix: '通常のハイフンで入力し直してください。コピーした文字では、ハイフンが別の記号になっていることがあります。',
      },
      'hardware-changed': {
        what: 'デバイスのハードウェアが変わりました',
        fix: 'slmgr.vbs /ato でもう一度ライセンス認証を行ってください。',
      },
      'grace-ended': {
        what: '猶予期間が終了しました',
        fix: 'デバイスは動き続けます。MAK をインストールしてライセンス認証を行ってください。',
      },
    },
    unknown: (code: string) => `${code} は一覧にありません`,
    unknownText: 'Windows と Office のコマンドで説明を表示できます。ほかのコードは下のページにあります。',
    describe: '1 行目は Windows、2 行目は Office',
    own: {
      'NOT-REACHED': {
        what: 'デバイスに接続できませんでした',
        fix: '電源と、PowerShell リモート処理が許可されているかを確認してください。',
      },
      'NO-OFFICE': {
        what: '対象の Office がインストールされていません',
        fix: 'デバイスの一覧で製品を確認してください。',
      },
      'NOT-LICENSED': {
        what: 'キーはインストール済みですが、有効になっていません',
        fix: 'インターネットへの接続を確認し、スクリプトをもう一度実行してください。',
      },
    },
    why: '根拠: コードの意味と対処',
    another: '別のコードを調べる',
  },
})

/** What is behind a code; codes of the script itself included. */
export function causeOf({ locale }: Pick<View, 'locale'>, code: string): Cause | undefined {
  const { causes, own } = kmsToMakErrorWords[locale]
  const known = activationError(code)
  return known ? causes[known.problem] : new Map<string, Cause>(Object.entries(own)).get(code)
}

/** The codes to choose from, each with its meaning. */
export const codeChoices = (view: Pick<View, 'locale'>) =>
  activationErrors.map(({ code }) => ({ value: code, title: `${code} - ${causeOf(view, code)?.what}` }))

/** What a code means and what helps; one that is not known, with the commands that describe it. */
export function activationErrorCard(view: View, code: string, buttons: Button[]) {
  const { locale } = view
  const { unknown, unknownText, describe, why } = kmsToMakErrorWords[locale]
  const known = activationError(code)
  const cause = causeOf(view, code)
  if (known && cause) {
    const { what, fix } = cause
    const title = `${code}: ${what}`
    return guideCard(locale, {
      summary: inARow(locale, `${title}${locale === 'ja' ? '。' : '.'}`, fix),
      heading: title,
      texts: [fix],
      why: withRule(locale, why, known),
      buttons,
    })
  }
  return guideCard(locale, {
    summary: inARow(locale, `${unknown(code)}${locale === 'ja' ? '。' : '.'}`, unknownText),
    heading: unknown(code),
    texts: [unknownText],
    copy: { label: describe, text: `slui.exe 0x2a ${code}\ncscript ospp.vbs /ddescr:${code}` },
    why: sourceText(locale, [sources.activationErrors, sources.slmgr], verified.lastVerified),
    buttons,
  })
}
