import type { Locale, Role } from '../../services/model.ts'

const en = {
  title: 'CSP software assistant',
  person: 'I am',
  language: 'Language',
  /** Said to the assistant for whoever picks this language in the middle of a conversation. */
  languageWish: 'answer in English',
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
  /** For the first of these roles that somebody has; for a customer, who has none, the last. */
  sentences: {
    'admin-agent': [
      'order 5 Office LTSC Professional Plus 2024 for Contoso',
      'key for ORD-1001',
      'is ORD-1002 still cancellable?',
    ],
    'sales-agent': ['order 5 Office LTSC Professional Plus 2024 for Contoso', 'is ORD-1002 still cancellable?'],
    'helpdesk-agent': ['is ORD-1002 still cancellable?', 'and next Friday?', 'what did Contoso buy?'],
    'billing-admin': ['what did Contoso buy?', 'is ORD-1004 still cancellable?'],
    customer: [
      'Our add-in needs 32-bit Office',
      'How do I get my product key?',
      'Until when can a purchase be cancelled?',
    ],
  },
}

type PageWords = Omit<typeof en, 'roles' | 'sentences'> & {
  roles: Record<Role, string>
  sentences: Record<Role | 'customer', string[]>
}

const ja: PageWords = {
  title: 'CSP ソフトウェア アシスタント',
  person: '利用者',
  language: '言語',
  languageWish: '日本語で答えて',
  notice: 'サンプル データです。Microsoft や実際のお客様には何も送られません。',
  examples: '入力例',
  chat: 'アシスタントとの会話',
  gone: 'アシスタントに接続できません。起動しているかご確認ください。自動的に再接続を試みます。',
  back: 'アシスタントに再接続しました。',
  missing:
    'チャット画面がインストールされていません。開発用の依存関係も含めて npm ci を実行し、アシスタントを起動し直してください。',
  customer: 'お客様 (サインインなし)',
  roles: {
    'admin-agent': '管理エージェント',
    'sales-agent': 'セールス エージェント',
    'helpdesk-agent': 'ヘルプデスク エージェント',
    'billing-admin': '課金管理者',
  },
  sentences: {
    'admin-agent': [
      'コントソに Office LTSC Professional Plus 2024 を 5 本注文して',
      'ORD-1001 のキーをください',
      'ORD-1002 はまだキャンセルできますか',
    ],
    'sales-agent': [
      'コントソに Office LTSC Professional Plus 2024 を 5 本注文して',
      'ORD-1002 はまだキャンセルできますか',
    ],
    'helpdesk-agent': ['ORD-1002 はまだキャンセルできますか', '来週の金曜日なら？', 'コントソの購入履歴を見せて'],
    'billing-admin': ['コントソの購入履歴を見せて', 'ORD-1004 はまだキャンセルできますか'],
    customer: [
      'アドインが 32 ビット版の Office でしか動きません',
      'プロダクト キーはどこで確認できますか',
      '購入はいつまでキャンセルできますか',
    ],
  },
}

/** What the page itself says; what the assistant says comes from the assistant. */
export const pageWords: Record<Locale, PageWords> = { en, ja }
