import { words } from './words.ts'

/** How a license server is activated and its CALs are installed, and how it is moved. */
export const rdsStepWords = words({
  en: {
    methodLabel: 'Connection method',
    whyMethod: 'The license server is activated over the internet, through another computer, or by telephone.',
    heading: {
      automatic: 'Activate the license server, then install the RDS CALs',
      web: 'Without internet on the server: activate through a web browser',
      telephone: 'Without any internet: activate by telephone',
    },
    portTitle: 'Port',
    port: (port: string) =>
      `TCP ${port} outbound to the Microsoft Clearinghouse, from the computer that runs the Licensing Manager`,
    programTitle: 'License program',
    program: 'License Pack (Retail Purchase)',
    getCode: {
      staff:
        'Get the 5x5 code: Partner Center > Customers > the customer > Software > the RDS CAL > Generate keys and downloads.',
      customer:
        'Get the 5x5 code: Microsoft 365 admin center > Billing > Your products > Software, or from your partner.',
    },
    role: 'On Windows Server 2016 or later, add the role service Remote Desktop Licensing.',
    activate: {
      automatic:
        'In Remote Desktop Licensing Manager (licmgr.exe), right-click the server and choose Activate Server. Method: Automatic connection. Enter name, company and country.',
      web: 'In Remote Desktop Licensing Manager (licmgr.exe), right-click the server and choose Activate Server. Method: Web Browser. Open the address that it shows on another computer, enter the product ID there, and type the license server ID that you get into the wizard.',
      telephone:
        'In Remote Desktop Licensing Manager (licmgr.exe), right-click the server and choose Activate Server. Method: Telephone. Choose your country, call the number that it shows, and type the license server ID that you are told into the wizard.',
    },
    install: {
      automatic:
        'When the server shows as activated, right-click it and choose Install Licenses. Choose the license program above, type the 25-character code, then Add, Next, Finish.',
      web: 'Right-click the server and choose Install Licenses. Enter the 5x5 code on the same web page, as License Pack (Retail Purchase), and type the ID that you get into the wizard.',
      telephone:
        'Right-click the server and choose Install Licenses. Tell the 5x5 code on the telephone, as License Pack (Retail Purchase), and type the ID that you are told into the wizard.',
    },
    hosts:
      'On each session host, set the license server and the licensing mode (Per User or Per Device, as the CALs), in Server Manager or by Group Policy.',
    check: 'Check the result with RD Licensing Diagnoser.',
    onceOnly: 'A 5x5 code works once. It cannot be used again, not even on the same license server.',
    noMedia: 'RDS CALs have nothing to download; the role is part of Windows Server.',
    page: 'Steps by Microsoft (opens a page)',
    whyActivation: (port: string) => `Why: activate over TCP ${port}, then install the code`,
    whyProgram: 'The license program is named by partners, not by Microsoft',
    byWeb: 'No internet on the server',
    byTelephone: 'No internet at all',
    byAutomatic: 'With internet',
    getKey: 'Get the code here',
    moveHeading: 'A 5x5 code cannot be used again, not even on the same license server.',
    moveText: 'Do not enter the code again. Bring the CALs along instead:',
    moveSteps: [
      'In Remote Desktop Licensing Manager, on the new server, open Manage RDS CALs.',
      'The old server still exists: choose "Migrate RDS CALs from another license server".',
      'The server was reinstalled or its database is lost: choose "Rebuild the license server database". That deletes its CALs; they are then installed again with proof of purchase.',
      'If neither works: the Microsoft Clearinghouse, by telephone or web, with proof of purchase.',
    ],
    activations:
      'Another Microsoft page counts 500 activations for RDS CALs. I go by the CSP page; if you need more, ask Microsoft support.',
    whyOnce: 'Why: a 5x5 code works once',
  },
  ja: {
    methodLabel: '接続方法',
    whyMethod:
      'ライセンス サーバーは、インターネット、別のコンピューターの Web ブラウザー、または電話でアクティブ化します。',
    heading: {
      automatic: 'ライセンス サーバーのアクティブ化と RDS CAL のインストール',
      web: 'サーバーがインターネットに接続できない場合: Web ブラウザーでのアクティブ化',
      telephone: 'インターネットを利用できない場合: 電話でのアクティブ化',
    },
    portTitle: 'ポート',
    port: (port: string) =>
      `TCP ポート ${port} (送信)。ライセンス マネージャーを実行するコンピューターから Microsoft クリアリングハウスへ`,
    programTitle: 'ライセンス プログラム',
    program: 'ライセンス パック (製品版)、英語表示では License Pack (Retail Purchase)',
    getCode: {
      staff:
        '5x5 コードを取得します: パートナー センターの [顧客] > お客様 > [ソフトウェア] > RDS CAL > [キーの生成とダウンロード]。',
      customer:
        '5x5 コードを取得します: Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア]。または、ご購入元のパートナーから受け取ります。',
    },
    role: 'Windows Server 2016 以降に、リモート デスクトップ ライセンスの役割サービスを追加します。',
    activate: {
      automatic:
        'リモート デスクトップ ライセンス マネージャー (licmgr.exe) でサーバーを右クリックし、[サーバーのアクティブ化] を選択します。方法は [自動接続] を選択し、氏名、会社名、国を入力します。',
      web: 'リモート デスクトップ ライセンス マネージャー (licmgr.exe) でサーバーを右クリックし、[サーバーのアクティブ化] を選択します。方法は [Web ブラウザー] を選択します。表示されたアドレスを別のコンピューターで開いてプロダクト ID を入力し、発行されたライセンス サーバー ID をウィザードに入力します。',
      telephone:
        'リモート デスクトップ ライセンス マネージャー (licmgr.exe) でサーバーを右クリックし、[サーバーのアクティブ化] を選択します。方法は [電話] を選択します。国を選択し、表示された番号に電話をかけて、案内されたライセンス サーバー ID をウィザードに入力します。',
    },
    install: {
      automatic:
        'サーバーがアクティブ化されたら、右クリックして [ライセンスのインストール] を選択します。上記のライセンス プログラムを選択し、25 文字のコードを入力して [追加]、[次へ]、[完了] の順に選択します。',
      web: 'サーバーを右クリックし、[ライセンスのインストール] を選択します。同じ Web ページでライセンス パック (製品版) として 5x5 コードを入力し、発行された ID をウィザードに入力します。',
      telephone:
        'サーバーを右クリックし、[ライセンスのインストール] を選択します。電話でライセンス パック (製品版) の 5x5 コードを伝え、案内された ID をウィザードに入力します。',
    },
    hosts:
      '各セッション ホストで、ライセンス サーバーとライセンス モード (CAL と同じ接続ユーザー数または接続デバイス数) を、サーバー マネージャーまたはグループ ポリシーで設定します。',
    check: 'RD ライセンス診断機能で結果を確認します。',
    onceOnly:
      '5x5 コードを使用できるのは 1 回だけです。同じライセンス サーバーでも、もう一度使用することはできません。',
    noMedia: 'RDS CAL にはダウンロードするものはありません。役割は Windows Server に含まれています。',
    page: 'Microsoft による手順 (ページを開きます)',
    whyActivation: (port: string) => `根拠: TCP ポート ${port} でアクティブ化してから、コードをインストールします`,
    whyProgram: 'ライセンス プログラムの名称は、Microsoft ではなくパートナーの資料によります',
    byWeb: 'サーバーがオフラインの場合',
    byTelephone: 'インターネットがない場合',
    byAutomatic: 'インターネットがある場合',
    getKey: 'ここでコードを取得する',
    moveHeading: '5x5 コードは、同じライセンス サーバーでも、もう一度使用することはできません。',
    moveText: 'コードを入力し直さずに、CAL を引き継いでください。',
    moveSteps: [
      '新しいサーバーのリモート デスクトップ ライセンス マネージャーで、[RDS CAL の管理] を開きます。',
      '元のサーバーがある場合は、別のライセンス サーバーからの RDS CAL の移行を選択します。',
      'サーバーを再インストールした場合やデータベースを失った場合は、ライセンス サーバー データベースの再構築を選択します。CAL が削除されるため、購入の証明を用意してインストールし直します。',
      'どちらもうまくいかない場合は、購入の証明を用意し、電話または Web で Microsoft クリアリングハウスに連絡します。',
    ],
    activations:
      'Microsoft の別のページでは、RDS CAL のライセンス認証は 500 回とされています。ここでは CSP のページに従っています。追加が必要な場合は、Microsoft サポートにご相談ください。',
    whyOnce: '根拠: 5x5 コードは 1 回だけ使用できます',
  },
})
