import type { Locale } from '../services/model.ts'
import type { Setting } from './answer.ts'
import type { ConversationState } from './state.ts'

export const japaneseScript = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const commonEnglish =
  /\b(?:the|a|an|is|are|it|for|of|to|and|or|no|not|yes|please|what|which|how|can|could|do|does|my|me|i|we|they|this|that|with|on|order|key|cancel|need|want|help|hello|thanks)\b/gi

/**
 * What the person chose, then Japanese script in the text, then the language of the topic under way unless the text is
 * plainly English, then the client's language, the people file, English. A button or a bare number changes no language.
 */
export function languageOf(
  state: ConversationState,
  setting: Setting,
  text: string,
  people: Locale | undefined,
): Locale {
  if (state.chosenLanguage) return state.chosenLanguage
  if (japaneseScript.test(text)) return 'ja'
  const english = (text.match(commonEnglish)?.length ?? 0) >= 2
  if (state.language && !english && (state.stack.length > 0 || !/\p{L}{3,}/u.test(text))) return state.language
  return setting.locale ?? people ?? 'en'
}

/** "日本語で", "English please": the language asked for, if that is all the text says. */
export function languageWish(text: string): Locale | undefined {
  const said = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s。.!！、,]+/g, ' ')
    .trim()
  if (
    /^(?:日本語(?:で|に(?:して|切り替えて|変更して|変えて)?)?(?:答えて|話して|回答して|話せますか|お願いできますか)?(?:お願いします|ください)?|(?:please )?(?:can (?:we|you) |could (?:we|you) |let(?:'s| us) )?(?:please )?(?:(?:answer|talk|speak|continue|reply|switch|change)(?: me)? (?:in |to )?|in )?japanese(?: instead| now)?(?: please)?\??)$/.test(
      said,
    )
  )
    return 'ja'
  if (
    /^(?:英語(?:で|に(?:して|切り替えて|変更して|変えて)?)?(?:答えて|話して|回答して|話せますか|お願いできますか)?(?:お願いします|ください)?|(?:please )?(?:can (?:we|you) |could (?:we|you) |let(?:'s| us) )?(?:please )?(?:(?:answer|talk|speak|continue|reply|switch|change)(?: me)? (?:in |to )?|in )?english(?: instead| now)?(?: please)?\??)$/.test(
      said,
    )
  )
    return 'en'
  return undefined
}
