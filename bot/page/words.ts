import type { Locale, Role } from '../../services/model.ts'

const en = {
  title: 'CSP software assistant',
  person: 'I am',
  language: 'Language',
  notice: 'Sample data: nothing here reaches Microsoft or a real customer.',
  examples: 'Try saying',
  chat: 'Conversation with the assistant',
  gone: 'The assistant cannot be reached. Is it still running? This page keeps trying.',
  back: 'The assistant is back.',
  missing:
    'The chat window is not installed. Run "npm ci" with development dependencies and start the assistant again.',
  customer: 'Customer, not signed in',
  roles: {
    'admin-agent': 'Admin agent',
    'sales-agent': 'Sales agent',
    'helpdesk-agent': 'Helpdesk agent',
    'billing-admin': 'Billing admin',
  },
  staffSentences: [
    'Is ORD-1002 still cancellable?',
    'Order 2 SQL Server 2022 Standard for Contoso',
    'How do I get 32-bit Office?',
  ],
  customerSentences: [
    'How do I get 32-bit Office?',
    'Which older versions may I run with Windows Server 2025?',
    'My download link no longer works',
  ],
}

type PageWords = Omit<typeof en, 'roles'> & { roles: Record<Role, string> }

const ja: PageWords = {
  title: 'CSP ソフトウェア アシスタント',
  person: '利用者',
  language: '言語',
  notice: 'サンプルデータです。Microsoft や実際のお客様には何も送られません。',
  examples: '話しかけてみる',
  chat: 'アシスタントとの会話',
  gone: 'アシスタントに接続できません。起動しているかご確認ください。自動的に再接続を試みます。',
  back: 'アシスタントに再接続しました。',
  missing:
    'チャット画面がインストールされていません。開発用の依存関係も含めて npm ci を実行し、アシスタントを起動し直してください。',
  customer: 'お客様 (サインインなし)',
  roles: {
    'admin-agent': '管理エージェント',
    'sales-agent': '販売エージェント',
    'helpdesk-agent': 'ヘルプデスク エージェント',
    'billing-admin': '課金管理者',
  },
  staffSentences: [
    'ORD-1002 はまだキャンセルできますか？',
    'コントソに SQL Server 2022 Standard を 2 本注文したい',
    '32 ビット版の Office はどうやって入手しますか？',
  ],
  customerSentences: [
    '32 ビット版の Office はどうやって入手しますか？',
    'Windows Server 2025 のライセンスで使える旧バージョンは？',
    'ダウンロードリンクが使えなくなりました',
  ],
}

/** What the page itself says; what the assistant says comes from the assistant. */
export const pageWords: Record<Locale, PageWords> = { en, ja }
