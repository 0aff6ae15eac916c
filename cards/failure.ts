import type { Locale } from '../services/model.ts'

interface FailureWords {
  /** A bug: nothing was carried out. */
  failed: (reference: string) => string
  /** The store cannot be reached or is overtaxed. */
  unavailable: (reference: string) => string
}

/** What a person reads when a turn breaks: one kind sentence or two, and the number under which the log has it. */
export const failureWords: Record<Locale, FailureWords> = {
  en: {
    failed: (reference) =>
      `Sorry, something went wrong on my side, and nothing was changed. Please try again; if it happens once more, tell your administrator this number: ${reference}`,
    unavailable: (reference) =>
      `Sorry, I cannot save anything just now. Nothing was changed; please try again in a moment. (Number: ${reference})`,
  },
  ja: {
    failed: (reference) =>
      `申し訳ありません。こちらで問題が起きました。何も変更されていません。もう一度お試しください。続くときは、この番号を管理者にお伝えください: ${reference}`,
    unavailable: (reference) =>
      `申し訳ありません。ただいま保存できません。何も変更されていません。少し待ってから、もう一度お試しください。(番号: ${reference})`,
  },
}
